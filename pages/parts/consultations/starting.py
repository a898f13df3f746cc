"""What a new consultation starts from: a blank page or a template, in one of the teams one organizes."""

from collections.abc import Mapping

import streamlit as st

from core.actions import consultations
from core.community import access
from core.consultation.templates import TEMPLATES
from core.consultation.templates.template import Template
from pages.parts.confirmation import forget
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.visit import Visit

STARTING = "starting"  # the question asked by « Nouvelle consultation »


def organized_teams(visit: Visit, teams: Mapping[str, str]) -> dict[str, str]:
    """Names by id of the teams where this person may create."""
    return {team: name for team, name in teams.items() if access.may_organize(visit.person, team)}


def draw_starting_dialog(visit: Visit, teams: Mapping[str, str]) -> None:
    @st.dialog(visit.texts("consultations-start"), width="medium", on_dismiss=forget)
    def dialog() -> None:
        draw_templates(visit, teams)

    dialog()


def draw_templates(visit: Visit, teams: Mapping[str, str]) -> None:
    """A card each; choosing one makes the draft and goes to its designer."""
    team_id = _choose_team(visit, teams)
    with st.container(key="choices_templates", gap="xsmall"):
        for template in TEMPLATES:
            chosen = st.button(
                f"**{plain(visit.texts(f'template-{template.name}'))}** "
                f":small[{plain(visit.texts(f'template-{template.name}-for'))}]",
                key=f"w_template_{template.name}",
                icon=f":material/{template.icon}:",
                width="stretch",
            )
            if chosen:
                _start(visit, team_id, template)


def _choose_team(visit: Visit, teams: Mapping[str, str]) -> str:
    """Teams of one name are still told apart."""
    ids = list(teams)
    if len(ids) == 1:
        return ids[0]
    names = list(teams.values())
    labels = {team: name if names.count(name) == 1 else f"{name} ({team[:4]})" for team, name in teams.items()}
    chosen = st.selectbox(
        visit.texts("consultations-team"), ids, format_func=lambda team: labels[team], key="w_starting_team"
    )
    return str(chosen)


def _start(visit: Visit, team_id: str, template: Template) -> None:
    if visit.person is None:
        return
    with open_store_of_process()() as store:
        made = consultations.create(store, visit.person, team_id=team_id, draft=template.definition)
        consultation = store.consultations.get(made)
    forget()
    if consultation:
        st.switch_page("design.py", query_params={"c": consultation.code})
