"""The debrief as the organizer writes it: saved on leaving a field, published with a confirmation."""

import streamlit as st

from core.actions import debriefing
from core.actions.debriefing import Part
from core.community import access
from core.consultation.records import Consultation, Debrief
from core.problems import Refused
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.results_card import draw_debrief, draw_debrief_parts
from pages.parts.shell import say_next
from pages.parts.visit import Visit

_REFUSED = "_debrief_refused"
_ASKED = "_debrief_asked"
ROWS = {"said": 160, "decided": 160, "refused": 120, "who": 80, "when": 80}


def draw_debrief_form(visit: Visit, consultation: Consultation) -> None:
    """Fields for those who organize; the rest of the team reads what is written so far."""
    with open_store_of_process()(read_only=True) as store:
        debrief = store.consultations.debrief(consultation.id)
    if not access.may_organize(visit.person, consultation.team_id):
        _draw_to_read(visit, consultation, debrief)
        return
    st.header(visit.texts("debrief-title"), anchor="restitution")
    published = debrief.published_at is not None
    st.caption(visit.texts("debrief-saved-published" if published else "debrief-saved"))
    for part in debriefing.PARTS:
        _draw_field(visit, consultation, debrief, part)
    _draw_refusals()
    if published:
        st.page_link(
            "respond.py",
            label=visit.texts("debrief-see"),
            icon=":material/open_in_new:",
            query_params={"c": consultation.code},
        )
        return
    if st.button(visit.texts("debrief-publish"), type="primary", icon=":material/campaign:", key="w_publish"):
        st.session_state[_ASKED] = True
    if st.session_state.get(_ASKED):
        _confirm(visit, consultation)


def _draw_to_read(visit: Visit, consultation: Consultation, debrief: Debrief) -> None:
    if debrief.published_at is not None:
        draw_debrief(visit, consultation)
        return
    st.header(visit.texts("debrief-title"), anchor=False)
    if debrief == Debrief():
        st.info(visit.texts("debrief-empty"), icon=":material/edit_note:")
        return
    st.caption(visit.texts("debrief-draft"))
    draw_debrief_parts(visit, debrief)


def _draw_field(visit: Visit, consultation: Consultation, debrief: Debrief, part: Part) -> None:
    key = f"w_debrief_{consultation.code}_{part}"
    st.session_state.setdefault(key, getattr(debrief, part))
    outline = _outline(visit, consultation, part)
    st.text_area(
        visit.texts(f"debrief-{part}"),
        key=key,
        height=ROWS[part],
        max_chars=debriefing.MOST_CHARACTERS,
        placeholder=outline or visit.texts(f"debrief-{part}-hint"),
        on_change=_keep,
        args=(visit, consultation.id, part, key),
    )
    if outline and st.session_state[key]:
        st.caption(outline)  # the field says it only while it is empty


def _outline(visit: Visit, consultation: Consultation, part: Part) -> str:
    """What a consultation of this sort has to say there, after its template; never a word of the debrief itself."""
    key = f"template-{consultation.definition.template}-{part}"
    return visit.texts(key) if visit.texts.has(key) else ""


def _keep(visit: Visit, consultation_id: str, part: Part, key: str) -> None:
    assert visit.person
    try:
        with open_store_of_process()() as store:
            debriefing.write_part(store, visit.person, consultation_id, part=part, text=st.session_state[key])
    except Refused as refused:
        st.session_state[_REFUSED] = [visit.texts.problem(problem) for problem in refused.problems]


def _draw_refusals() -> None:
    for sentence in st.session_state.pop(_REFUSED, []):
        st.error(plain(sentence), icon=":material/error:")


def _confirm(visit: Visit, consultation: Consultation) -> None:
    @st.dialog(visit.texts("debrief-publish-title"), on_dismiss=_put_away)
    def ask() -> None:
        st.markdown(visit.texts("debrief-publish-explained"))
        with st.container(horizontal=True):
            if st.button(visit.texts("debrief-publish-do"), type="primary", key="w_publish_do"):
                _publish(visit, consultation)
            if st.button(visit.texts("action-cancel"), key="w_publish_not"):
                _put_away()
                st.rerun()

    ask()


def _publish(visit: Visit, consultation: Consultation) -> None:
    assert visit.person
    _put_away()
    try:
        with open_store_of_process()() as store:
            debriefing.publish(store, visit.person, consultation.id)
        say_next(visit.texts("debrief-published"))
    except Refused as refused:
        st.session_state[_REFUSED] = [visit.texts.problem(problem) for problem in refused.problems]
    st.rerun()


def _put_away() -> None:
    st.session_state.pop(_ASKED, None)
