"""The second belt of every page: it fails closed unless the router let this very page through."""

from collections.abc import Callable

import streamlit as st

from core.actions.answering import find
from core.community import access
from core.community.access import Person
from core.consultation.records import Consultation
from core.identity import clean_code
from core.problems import Refused
from pages.parts import state
from pages.parts.database import open_store_of_process
from pages.parts.screens import BY_PATH
from pages.parts.visit import Visit, this_visit


def enter(path: str) -> Visit:
    """Who is here, on the page at `path`; stops the script unless the router let them through and they may be here."""
    visit = this_visit()
    if st.session_state.get(state.ROUTED) != path or not BY_PATH[path].may(visit.person):
        st.error(visit.texts("guard-not-here"))
        st.stop()
    return visit


def team_consultation(visit: Visit, *, may: Callable[[Person | None, str], bool] = access.may_see) -> Consultation:
    """The consultation named by `?c=`, where this person may do this; else a sentence, and the script stops."""
    with open_store_of_process()(read_only=True) as store:
        consultation = store.consultations.by_code(clean_code(st.query_params.get("c", "")))
    if consultation is None or not access.may_see(visit.person, consultation.team_id):
        st.error(visit.texts("problem-consultation-unknown"))
        st.stop()
    if not may(visit.person, consultation.team_id):
        st.error(visit.texts("problem-not-allowed"))
        st.stop()
    return consultation


def public_consultation(visit: Visit) -> Consultation:
    """The consultation named by `?c=` for whoever has its link."""
    try:
        with open_store_of_process()(read_only=True) as store:
            return find(store, st.query_params.get("c", ""))
    except Refused as refused:
        st.error(visit.texts.problem(refused.problems[0]))
        st.stop()
