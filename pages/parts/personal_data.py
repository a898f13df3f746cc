"""Personal data beside an export: masked unless an organizer chooses otherwise, and what a human has yet to read."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache, partial

import streamlit as st

from core.actions.publishing_texts import Doubtful, doubtful_texts
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
    watcher = watcher_of(visit, consultation)
    version = (consultation.id, consultation.version, consultation.last_seq, consultation.stirred)
    try:
        found = _found_once(
            _Asked(version, partial(doubtful_texts, lookout(), open_store_of_process(), consultation.code, watcher))
        )
    except Refused:
        return
    if not found.texts:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="doubtful"):
        st.markdown(f":material/flag: {plain(visit.texts('personal-doubtful', count=found.texts))}")
        st.page_link(
            "voices.py",
            label=visit.texts("personal-doubtful-read"),
            icon=":material/arrow_forward:",
            query_params={"c": consultation.code, "q": found.column, "voir": "moderation"},
        )


@dataclass(frozen=True)
class _Asked:
    """`version` is all that the count depends on."""

    version: tuple[object, ...]
    count: Callable[[], Doubtful] = field(compare=False, repr=False)


@lru_cache(maxsize=200)
def _found_once(asked: _Asked) -> Doubtful:
    return asked.count()
