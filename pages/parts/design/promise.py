"""What a consultation promises: its title, what people gain, until when, and who carries it."""

from datetime import UTC, date, datetime, time, tzinfo
from typing import Any

import streamlit as st

from core.actions import consultations
from core.consultation.definition import Definition
from core.consultation.draft import Draft
from core.consultation.pictures import MOST_BYTES
from core.language import FRENCH
from core.language.limits import LINE, PARAGRAPH, kept
from core.language.wording import Wording
from pages.parts.database import open_store_of_process
from pages.parts.design import fields
from pages.parts.design.desk import Desk
from pages.parts.visit import Visit, this_visit

USUAL_TIME = time(18, 0)
STEP_SECONDS = 15 * 60


def draw_promise(desk: Desk, visit: Visit) -> None:
    texts = visit.texts
    st.header(texts("design-promise"), anchor=False)
    st.caption(texts("design-promise-explained"))
    definition = desk.draft.definition
    fields.line(
        desk,
        visit,
        "promise/title",
        texts("design-title"),
        definition.title.say(FRENCH),
        _with_title,
        way=("title",),
    )
    fields.paragraph(
        desk,
        visit,
        "promise/benefit",
        texts("design-benefit"),
        definition.benefit.say(FRENCH),
        _with_benefit,
        example=_benefit_example(visit, definition),
        way=("benefit",),
    )
    if not desk.is_open:
        _draw_deadline(desk, visit)
    _draw_sponsor(desk, visit)


def _benefit_example(visit: Visit, definition: Definition) -> str:
    """After the template where there is one."""
    key = f"template-{definition.template}-benefit"
    return visit.texts(key if visit.texts.has(key) else "design-benefit-example")


def _draw_deadline(desk: Desk, visit: Visit) -> None:
    """Day and time side by side; the deadline stands once a day is chosen."""
    place = "promise/deadline"
    kept_at = desk.draft.closes_at.astimezone(visit.zone) if desk.draft.closes_at else None
    day, hour = desk.shown(place, (kept_at.date(), kept_at.time()) if kept_at else (None, USUAL_TIME))
    left, right = st.columns(2)
    left.date_input(
        visit.texts("design-deadline-day"),
        value=day,
        format="DD/MM/YYYY",
        key=desk.key(f"{place}-day"),
        on_change=_take_deadline,
        args=(desk, place),
    )
    right.time_input(
        visit.texts("design-deadline-time"),
        value=hour,
        step=STEP_SECONDS,
        key=desk.key(f"{place}-time"),
        on_change=_take_deadline,
        args=(desk, place),
    )
    fields.draw_problems(visit, desk.problems(place))
    st.caption(visit.texts("design-deadline-explained", zone=str(visit.zone)))


def _draw_sponsor(desk: Desk, visit: Visit) -> None:
    texts = visit.texts
    sponsor = desk.draft.definition.sponsor
    st.subheader(texts("design-sponsor"), anchor=False)
    st.caption(texts("design-sponsor-explained"))
    name, role = st.columns(2) if len(desk.draft.definition.languages) == 1 else (st.container(), st.container())
    with name:
        fields.line(desk, visit, "promise/sponsor-name", texts("design-sponsor-name"), sponsor.name, _with_name)
    with role:
        fields.line(
            desk,
            visit,
            "promise/sponsor-role",
            texts("design-sponsor-role"),
            sponsor.role.say(FRENCH),
            _with_role,
            way=("sponsor", "role"),
        )
    fields.paragraph(
        desk,
        visit,
        "promise/sponsor-word",
        texts("design-sponsor-word"),
        sponsor.word.say(FRENCH),
        _with_word,
        example=texts("design-sponsor-word-example"),
        way=("sponsor", "word"),
    )
    _draw_picture(desk, visit)
    fields.line(
        desk,
        visit,
        "promise/video",
        texts("design-video"),
        sponsor.video,
        _with_video,
        example="https://",
    )


def _draw_picture(desk: Desk, visit: Visit) -> None:
    place = "promise/picture"
    digest = desk.draft.definition.sponsor.picture
    if digest:
        with open_store_of_process()(read_only=True) as store:
            found = store.files.get(digest)
        with st.container(horizontal=True, vertical_alignment="center"):
            if found:
                st.image(found[1], width=120)
            st.button(
                visit.texts("design-picture-remove"),
                key=desk.key(f"{place}-remove"),
                icon=":material/delete:",
                type="tertiary",
                on_click=_remove_picture,
                args=(desk,),
            )
        return
    st.file_uploader(
        visit.texts("design-picture"),
        type=["png", "jpg", "jpeg", "webp"],
        max_upload_size=MOST_BYTES // (1024 * 1024),
        key=desk.key(place),
        on_change=_take_picture,
        args=(desk, place),
    )
    fields.draw_problems(visit, desk.problems(place))


def _take_deadline(desk: Desk, place: str) -> None:
    visit = this_visit()
    if visit.person:
        chosen = (st.session_state[desk.key(f"{place}-day")], st.session_state[desk.key(f"{place}-time")])
        desk.take(visit.person, place, chosen, lambda draft, moment: _until(draft, moment, visit.zone))


def _until(draft: Draft, chosen: tuple[date | None, time | None], zone: tzinfo) -> Draft:
    day, hour = chosen
    closes_at = datetime.combine(day, hour or USUAL_TIME, tzinfo=zone) if day else None
    return draft.until(closes_at, now=datetime.now(UTC))


def _take_picture(desk: Desk, place: str) -> None:
    person = this_visit().person
    uploaded = st.session_state[desk.key(place)]
    if not person or not uploaded:
        return

    def with_picture(draft: Draft, content: bytes) -> Draft:
        with open_store_of_process()() as store:
            digest = consultations.keep_picture(store, person, desk.consultation_id, content)
        return draft.change_sponsor(picture=digest)

    desk.take(person, place, uploaded.getvalue(), with_picture)


def _remove_picture(desk: Desk) -> None:
    person = this_visit().person
    if person:
        desk.change(person, lambda draft: draft.change_sponsor(picture=""))


def _with_title(draft: Draft, typed: Any) -> Draft:
    return draft.change(title=_said(draft.definition.title, typed, most=LINE))


def _with_benefit(draft: Draft, typed: Any) -> Draft:
    return draft.change(benefit=_said(draft.definition.benefit, typed, most=PARAGRAPH))


def _with_name(draft: Draft, typed: Any) -> Draft:
    return draft.change_sponsor(name=kept(typed, most=LINE))


def _with_role(draft: Draft, typed: Any) -> Draft:
    return draft.change_sponsor(role=_said(draft.definition.sponsor.role, typed, most=LINE))


def _with_word(draft: Draft, typed: Any) -> Draft:
    return draft.change_sponsor(word=_said(draft.definition.sponsor.word, typed, most=PARAGRAPH))


def _with_video(draft: Draft, typed: Any) -> Draft:
    return draft.change_sponsor(video=kept(typed, most=LINE))


def _said(wording: Wording, typed: str, *, most: int) -> Wording:
    """The French words changed; what other languages say stays."""
    return wording.saying(FRENCH, kept(typed, most=most))
