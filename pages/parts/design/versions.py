"""The history of what was asked: every version, who published it and when, and what it changed in plain words."""

import streamlit as st

from core.actions import versions
from core.actions.versions import Published
from core.consultation.records import Consultation
from core.language.formats import day_and_time
from pages.parts.database import open_store_of_process
from pages.parts.design.changes import draw_changes
from pages.parts.escape import plain
from pages.parts.visit import Visit


def draw_history(visit: Visit, consultation: Consultation) -> None:
    if visit.person is None:
        return
    with open_store_of_process()(read_only=True) as store:
        found = versions.history(store, visit.person, consultation.id)
    st.subheader(visit.texts("versions-history"), anchor=False)
    for published in found:
        with st.expander(plain(_title(visit, published)), expanded=len(found) > 1 and published is found[0]):
            _draw_version(visit, published)


def _title(visit: Visit, published: Published) -> str:
    when = day_and_time(published.at, visit.language, zone=visit.zone)
    key = "versions-one-by" if published.by else "versions-one"
    return visit.texts(key, number=published.number, who=published.by, when=when)


def _draw_version(visit: Visit, published: Published) -> None:
    if not published.changes:
        st.caption(visit.texts("versions-first"))
        return
    questionnaire = published.definition.questionnaire
    draw_changes(visit, published.changes, questionnaire, key=f"version_{published.number}")
