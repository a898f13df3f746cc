"""The first screen: what participants gain, who carries it, until when, and what holds of their anonymity."""

from datetime import datetime
from html import escape

import streamlit as st

from core.consultation.attributes_said import kept_said
from core.consultation.deciding_said import decided_by
from core.consultation.definition import Access, Definition, Sponsor
from core.consultation.records import Consultation
from core.language.formats import countdown, day_and_time
from core.problems import Problem
from core.questionnaire.duration import minutes
from pages.parts.addresses import trial_address
from pages.parts.answer.fixed import draw_fixed
from pages.parts.answer.paper import Paper
from pages.parts.answer.withdrawing import offer_withdrawal
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.ideas_link import draw_way_to_ideas
from pages.parts.price_card import draw_price_facts
from pages.parts.replies_card import draw_replies
from pages.parts.visit import Visit


def draw_promise(
    visit: Visit, consultation: Consultation, *, paper: Paper | None = None, refusal: Problem | None = None
) -> None:
    """With a paper, the way in; with a refusal, why there is none."""
    definition = consultation.definition
    draw_title(visit, definition)
    st.markdown(plain_paragraphs(definition.benefit.say(visit.language)))
    _draw_deadline(visit, consultation)
    _draw_duration(visit, definition)
    if paper is not None:
        _draw_way_in(visit, consultation, paper)
        if not paper.trial:
            draw_way_to_ideas(visit, consultation)
    if refusal is not None:
        st.warning(visit.texts.problem(refusal), icon=":material/lock:")
    if paper is None or paper.trial is None:
        draw_replies(visit, consultation)
    draw_price_facts(definition, visit, code=consultation.code)
    draw_sponsor(visit, definition.sponsor)
    draw_notes(visit, consultation)
    _draw_what_holds(visit, definition)
    draw_fixed(visit, consultation)
    draw_sources(visit, definition)


def draw_title(visit: Visit, definition: Definition) -> None:
    st.caption(visit.texts(f"kind-{definition.kind.value.replace('_', '-')}"))
    st.title(plain(definition.title.say(visit.language)), anchor=False)


def draw_sponsor(visit: Visit, sponsor: Sponsor) -> None:
    if not sponsor.name and not sponsor.word:
        return
    with st.container(border=True, key="sponsor"):
        picture, words = st.columns([1, 4]) if sponsor.picture else (None, st.container())
        if picture:
            _draw_picture(picture, sponsor)
        with words:
            said = sponsor.word.say(visit.language)
            if said:
                st.markdown(plain_paragraphs(said))
            who = ", ".join(part for part in (sponsor.name, sponsor.role.say(visit.language)) if part)
            if who:
                st.markdown(f"— **{plain(who)}**")
            if sponsor.video:
                st.link_button(visit.texts("answer-video"), sponsor.video, icon=":material/play_circle:")


def draw_notes(visit: Visit, consultation: Consultation) -> None:
    """Words added while it runs, the newest first."""
    with open_store_of_process()(read_only=True) as store:
        notes = store.consultations.notes(consultation.id)
    for note in notes:
        when = day_and_time(note.at, visit.language, zone=visit.zone)
        st.info(f"{plain_paragraphs(note.text)}\n\n:small[{plain(note.author)}, {plain(when)}]")


def draw_sources(visit: Visit, definition: Definition) -> None:
    if not definition.sources:
        return
    links = "".join(
        f'<li><a href="{escape(source.address)}" target="_blank" rel="noopener noreferrer">'
        f"{escape(source.label)}</a></li>"
        for source in definition.sources
        if source.address.startswith(("https://", "http://"))
    )
    with st.expander(visit.texts("answer-sources", count=len(definition.sources))):
        st.html(f"<ul>{links}</ul>")


def _draw_picture(place: st.delta_generator.DeltaGenerator, sponsor: Sponsor) -> None:
    with open_store_of_process()(read_only=True) as store:
        kept = store.files.get(sponsor.picture)
    if kept:
        place.image(kept[1])


def _draw_deadline(visit: Visit, consultation: Consultation) -> None:
    if consultation.closes_at is None:
        return
    with open_store_of_process()(read_only=True) as store:
        now: datetime = store.now()
    unit, count = countdown(consultation.closes_at - now)
    when = day_and_time(consultation.closes_at, visit.language, zone=visit.zone)
    left = visit.texts(f"answer-left-{unit}", count=count)
    st.markdown(f":material/schedule: **{plain(left)}** · {plain(visit.texts('answer-until', when=when))}")


def _draw_duration(visit: Visit, definition: Definition) -> None:
    said = visit.texts("answer-duration", count=minutes(definition.questionnaire))
    st.markdown(f":material/hourglass_empty: {plain(said)}")


def _draw_way_in(visit: Visit, consultation: Consultation, paper: Paper) -> None:
    if paper.has_voted:
        st.success(visit.texts("answer-counted", leaf=paper.leaf[:12]), icon=":material/how_to_vote:")
    label = visit.texts("answer-change" if paper.has_voted else "answer-start")
    with st.container(horizontal=True):
        if st.button(label, type="secondary" if paper.has_voted else "primary", key="w_start"):
            paper.started = True
            paper.keep()
            st.rerun()
        if paper.has_voted:
            offer_withdrawal(visit, consultation, paper)
    is_somebody = paper.has_voted or paper.answers or consultation.definition.rules.access is Access.PERSONAL
    others = {f"/r/{consultation.code}": "light-offer-light"}
    if paper.trial:
        others = {trial_address(consultation.code): "light-offer-light"}
    elif is_somebody:
        others = {f"/p/{consultation.code}/leave": "leave-do"} | others
    links = (
        f'<a class="leave" href="{address}" target="_self">{escape(visit.texts(key))}</a>'
        for address, key in others.items()
    )
    st.html(f"<p>{' '.join(links)}</p>")


def _draw_what_holds(visit: Visit, definition: Definition) -> None:
    rules = definition.rules
    # An open link has no roll: nobody's name is anywhere, whatever the mode.
    anonymity = "open" if rules.access is Access.OPEN else rules.anonymity.value
    lines = [
        visit.texts(f"answer-anonymity-{anonymity}"),
        *kept_said(rules, visit.texts),
        visit.texts(f"answer-visibility-{rules.visibility.value.replace('_', '-')}"),
        visit.texts("answer-freedom"),
        *decided_by(definition, visit.texts),
    ]
    if rules.access is Access.OPEN:
        lines.append(visit.texts("answer-one-a-browser"))
    if definition.simulated:
        lines.append(visit.texts("simulated"))
    st.markdown("\n".join(f"- {plain(line)}" for line in lines))
