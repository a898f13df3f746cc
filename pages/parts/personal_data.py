"""Personal data beside an export: masked unless an organizer chooses otherwise, and what a human has yet to read."""

import streamlit as st

from core.actions.moderating import doubtful_texts
from core.community import access
from core.consultation.records import Consultation
from core.problems import Refused
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.sight import watcher_of
from pages.parts.visit import Visit


def asks_unmasked(visit: Visit, consultation: Consultation, *, key: str) -> bool:
    """Whether an organizer wants them; nobody else is asked."""
    st.caption(plain(visit.texts("personal-export-masked")))
    if not access.may_organize(visit.person, consultation.team_id):
        return False
    return st.checkbox(visit.texts("personal-export"), help=visit.texts("personal-export-help"), key=key)


def draw_doubtful(visit: Visit, consultation: Consultation) -> None:
    """How many texts may hold what is not masked, and where one reads them."""
    try:
        count = doubtful_texts(lookout(), open_store_of_process(), consultation.code, watcher_of(visit, consultation))
    except Refused:
        return
    if not count:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="doubtful"):
        st.markdown(f":material/flag: {plain(visit.texts('personal-doubtful', count=count.texts))}")
        st.page_link(
            "voices.py",
            label=visit.texts("personal-doubtful-read"),
            query_params={"c": consultation.code, "q": count.first, "voir": "moderation"},
        )
