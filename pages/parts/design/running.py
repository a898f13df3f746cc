"""What may still change once a consultation is open: its questionnaire, its deadline, and notes to those who answer."""

from datetime import UTC, datetime

import streamlit as st

from core.actions import consultations
from core.consultation.records import Consultation
from core.language.formats import day_and_time
from core.problems import Refused
from pages.parts.consultations.copying import make_copy
from pages.parts.database import open_store_of_process
from pages.parts.design import fields
from pages.parts.design.changing import begin, change_problems
from pages.parts.design.promise import STEP_SECONDS
from pages.parts.design.versions import draw_history
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.shell import say_next
from pages.parts.visit import Visit


def draw_running(visit: Visit, consultation: Consultation) -> None:
    """To read, but for these while it runs."""
    runs = consultation.is_answerable(datetime.now(UTC))
    if runs:
        _draw_way_to_change(visit, consultation)
        _draw_deadline(visit, consultation)
    else:
        state = "over" if consultation.published else "archived"
        st.info(visit.texts(f"design-read-only-{state}"), icon=":material/lock:")
    _draw_notes(visit, consultation, may_add=runs)
    if consultation.published:
        draw_history(visit, consultation)


def _draw_way_to_change(visit: Visit, consultation: Consultation) -> None:
    """Into the designer; into the designer of a copy where any change would make it another vote."""
    texts = visit.texts
    if problems := change_problems(consultation):
        st.info(plain(texts.problem(problems[0])), icon=":material/lock:")
        if st.button(texts("versions-copy"), key="w_copy", icon=":material/content_copy:"):
            st.switch_page("design.py", query_params={"c": make_copy(visit, consultation.id)})
        return
    waits = consultation.draft != consultation.definition
    st.info(texts("versions-waiting" if waits else "versions-may-change"), icon=":material/edit_note:")
    label = texts("versions-go-on" if waits else "versions-change")
    st.button(label, key="w_change", type="primary", icon=":material/edit:", on_click=begin)


def _draw_deadline(visit: Visit, consultation: Consultation) -> None:
    texts = visit.texts
    if consultation.closes_at is None:
        return
    now_until = consultation.closes_at.astimezone(visit.zone)
    st.subheader(texts("design-deadline-later"), anchor=False)
    st.caption(texts("design-deadline-later-explained"))
    with st.form("deadline", border=False):
        left, right = st.columns(2)
        day = left.date_input(texts("design-deadline-day"), value=now_until.date(), format="DD/MM/YYYY")
        hour = right.time_input(texts("design-deadline-time"), value=now_until.time(), step=STEP_SECONDS)
        if st.form_submit_button(texts("design-deadline-move")):
            _move(visit, consultation, datetime.combine(day, hour, tzinfo=visit.zone))


def _move(visit: Visit, consultation: Consultation, closes_at: datetime) -> None:
    if visit.person is None:
        return
    try:
        with open_store_of_process()() as store:
            consultations.move_deadline(store, visit.person, consultation.id, closes_at)
    except Refused as refused:
        fields.draw_problems(visit, refused.problems)
        return
    say_next(visit.texts("design-deadline-moved"))
    st.rerun()


def _draw_notes(visit: Visit, consultation: Consultation, *, may_add: bool) -> None:
    with open_store_of_process()(read_only=True) as store:
        notes = store.consultations.notes(consultation.id)
    if not notes and not may_add:
        return
    st.subheader(visit.texts("design-notes"), anchor=False)
    if may_add:
        _draw_new_note(visit, consultation, number=len(notes) + 1)
    for note in notes:
        when = day_and_time(note.at, visit.language, zone=visit.zone)
        with st.container(border=True):
            st.markdown(plain_paragraphs(note.text))
            st.caption(plain(visit.texts("design-note-by", author=note.author, when=when)))


def _draw_new_note(visit: Visit, consultation: Consultation, *, number: int) -> None:
    """A field of its own for each note: the next one begins empty."""
    st.caption(visit.texts("design-notes-explained"))
    with st.form("note", border=False):
        text = st.text_area(visit.texts("design-note"), key=f"w_note_{number}", height=120)
        if st.form_submit_button(visit.texts("design-note-add")):
            _add(visit, consultation, text or "")


def _add(visit: Visit, consultation: Consultation, text: str) -> None:
    if visit.person is None:
        return
    try:
        with open_store_of_process()() as store:
            consultations.add_note(store, visit.person, consultation.id, text)
    except Refused as refused:
        fields.draw_problems(visit, refused.problems)
        return
    say_next(visit.texts("design-note-added"))
    st.rerun()
