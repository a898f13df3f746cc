"""What people wrote, each text with what the analysis reads in it and why; an organizer corrects it with one click."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import streamlit as st

from core.actions import hearing
from core.actions.heard_texts import HeardText, HeardTexts, Wanted, heard_texts
from core.actions.rereading import reread_once
from core.community import access
from core.language.formats import day
from core.problems import Refused
from core.results.filtering import EVERYBODY, Filter
from core.results.text_columns import TextColumn
from core.voices.hearing import BY_PEOPLE, TAKEN_BACK
from pages.parts import state
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit, this_visit
from pages.parts.voices.address import choose, chosen, go, key_of
from pages.parts.voices.marked import as_html
from pages.parts.voices.narrowed import draw_narrowed

PAGE = 10


def draw(visit: Visit, sight: Sight, asked: TextColumn) -> None:
    wanted = _wanted(visit, sight, asked)
    found = heard_texts(
        lookout(),
        open_store_of_process(),
        sight.consultation.code,
        watcher_of(visit, sight.consultation),
        wanted,
        over=sight.over,
    )
    draw_narrowed(visit, sight, wanted.filter)
    if found is None:
        st.info(plain(visit.texts("explore-texts-hidden")), icon=":material/visibility_off:")
        return
    st.markdown(f"**{plain(visit.texts('voices-texts-count', count=found.count))}**")
    _say_refusal(visit)
    if not asked.is_voiced:
        st.caption(plain(visit.texts("voices-texts-not-read")))
    if any(text.read for text in found.texts):
        st.html(f'<p class="heard-legend">{visit.texts("voices-texts-legend")}</p>')
    for text in found.texts:
        with st.container(border=True, key=f"heard_{text.seq}", gap="xsmall"):
            _draw_text(visit, sight, asked, text)
    _draw_pages(visit, wanted, found)


def _wanted(visit: Visit, sight: Sight, asked: TextColumn) -> Wanted:
    """What the address and the controls say."""
    counts = {row.code: row for row in _rows(sight, asked)}
    with st.container(horizontal=True, gap="medium", vertical_alignment="top", key="voices_wanted"):
        if asked.is_voiced:
            words = {code: visit.texts(f"voices-sentiment-{key_of(code)}") for code in counts}
            every = {"": visit.texts("voices-texts-every"), **words}
            choose(visit.texts("voices-texts-which"), "dit", every, as_list=True)
        orders = {"": visit.texts("voices-texts-newest"), "sort": visit.texts("voices-texts-by-lot")}
        choose(visit.texts("voices-texts-order"), "ordre", orders)
    label = chosen("dit") if asked.is_voiced and chosen("dit") in counts else ""
    page = int(chosen("page")) if chosen("page").isdecimal() else 1
    column = asked.name if asked.is_beside else ""
    narrowed = Filter.read(chosen("filtre")) if chosen("filtre") else EVERYBODY
    start = (max(1, min(page, 10_000)) - 1) * PAGE
    return Wanted(asked.question.id, column, label, narrowed, chosen("ordre") == "sort", start, PAGE)


def _rows(sight: Sight, asked: TextColumn) -> Sequence[Any]:
    """What was read so far, and how often."""
    found = [each for each in (sight.look.summaries if sight.look else ()) if each.question_id == asked.question.id]
    return [row for each in found for row in each.rows if row.key]


def _draw_text(visit: Visit, sight: Sight, asked: TextColumn, text: HeardText) -> None:
    st.html(as_html(text, visit.texts))
    if not text.label:
        return
    st.caption(" ".join(plain(each) for each in _said(visit, text)))
    if asked.is_voiced and access.may_organize(visit.person, sight.consultation.team_id):
        _draw_pills(visit, sight, asked, text)


def _said(visit: Visit, text: HeardText) -> list[str]:
    """What holds, who said so, and why the analysis reads it as it does."""
    texts, correction = visit.texts, text.correction
    read = texts(f"voices-sentiment-{key_of(text.read)}") if text.read else ""
    if correction and text.label == text.read:
        said = [texts("voices-text-confirmed", label=read, by=correction.by)]
    elif correction:
        label = texts(f"voices-sentiment-{key_of(text.label)}")
        on = day(correction.at, visit.language, zone=visit.zone)
        said = [texts("voices-text-corrected", label=label, by=correction.by, day=on, read=read)]
    else:
        said = [texts("voices-text-read", label=texts(f"voices-sentiment-{key_of(text.label)}"))]
    if not text.is_marked:
        return [*said, texts("voices-text-unmarked")]
    return [*said, texts(f"voices-sentiment-{key_of(text.read)}-means")] if text.read else said


def _draw_pills(visit: Visit, sight: Sight, asked: TextColumn, text: HeardText) -> None:
    key = f"w_hear_{asked.question.id}_{text.seq}"
    st.session_state[key] = text.correction.label if text.correction else None
    st.pills(
        visit.texts("voices-text-says"),
        list(map(str, BY_PEOPLE)),
        format_func=lambda label: visit.texts(f"voices-sentiment-{key_of(label)}"),
        key=key,
        on_change=_hear,
        args=(sight.consultation.id, asked.question.id, text.seq, key),
    )


def _hear(consultation_id: str, question_id: str, seq: int, key: str) -> None:
    """Asked again who is here: a role taken away holds at once."""
    person, label = this_visit().person, st.session_state[key] or TAKEN_BACK
    if person is None:
        return
    try:
        with open_store_of_process()() as store:
            learnt = hearing.correct(store, person, consultation_id, question_id=question_id, seq=seq, label=label)
    except Refused as refused:
        st.session_state[state.VOICE_REFUSED] = refused.problems[0]
        return
    if learnt and learnt.waiting:
        lookout().later(partial(reread_once, open_store_of_process(), consultation_id))


def _say_refusal(visit: Visit) -> None:
    refused = st.session_state.pop(state.VOICE_REFUSED, None)
    if refused:
        st.error(plain(visit.texts.problem(refused)))


def _draw_pages(visit: Visit, wanted: Wanted, found: HeardTexts) -> None:
    last, page = -(-found.count // PAGE), wanted.start // PAGE + 1
    if last < 2:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="voices_pages"):
        _turn(visit, "before", page - 1, enabled=page > 1)
        st.markdown(plain(visit.texts("voices-texts-page", page=page, last=last)), width="content")
        _turn(visit, "after", page + 1, enabled=page < last)


def _turn(visit: Visit, way: str, page: int, *, enabled: bool) -> None:
    st.button(
        visit.texts(f"voices-texts-{way}"),
        key=f"w_voices_{way}",
        disabled=not enabled,
        on_click=go,
        kwargs={"page": str(page)},
    )
