"""Membres: who is on the roll, their personal links, who has voted; and the import of a list."""

import streamlit as st

from core.actions.members import roll
from core.community import access
from core.consultation.definition import Access
from core.consultation.records import Consultation, State
from pages.parts.consultation_bar import draw_bar
from pages.parts.database import open_store_of_process
from pages.parts.guard import enter, team_consultation
from pages.parts.members.importing import draw_import
from pages.parts.members.links import draw_links
from pages.parts.members.papers import draw_papers
from pages.parts.members.roll import draw_roll
from pages.parts.visit import Visit


def draw_not_needed(visit: Visit, consultation: Consultation) -> None:
    drafted = consultation.state is State.DRAFT
    st.info(visit.texts("members-not-needed" if drafted else "members-not-needed-open"))
    if drafted and access.may_organize(visit.person, consultation.team_id):
        st.page_link(
            "design.py",
            label=visit.texts("members-to-design"),
            icon=":material/edit_note:",
            query_params={"c": consultation.code},
        )


def draw_members(visit: Visit, consultation: Consultation, *, changing: bool) -> None:
    texts = visit.texts
    with open_store_of_process()(read_only=True) as store:
        people = roll(store, visit.person, consultation.id)
    st.write(texts(f"members-holds-{consultation.definition.rules.anonymity}"))
    if not changing:
        st.info(texts("members-settled"))
    if people and changing:
        draw_links(visit, consultation, people)
    if people:
        draw_roll(visit, consultation, people, changing=changing)
    else:
        st.markdown(f"**{texts('members-empty')}**")
        st.write(texts("members-way"))
    if changing:
        draw_import(visit, consultation, people)
    draw_papers(visit, consultation)


visit = enter("membres")
consultation = team_consultation(visit, may=access.may_share)
draw_bar(visit, consultation, "members")
with open_store_of_process()(read_only=True) as store:
    now = store.now()
if consultation.definition.rules.access is Access.OPEN:
    draw_not_needed(visit, consultation)
    draw_papers(visit, consultation)
else:
    draw_members(visit, consultation, changing=consultation.state is State.DRAFT or consultation.is_answerable(now))
