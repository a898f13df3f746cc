"""What a new consultation starts from: a blank page or a template, in one of the teams one organizes."""

from collections.abc import Iterator, Mapping

import streamlit as st

from core.actions import consultations
from core.community import access
from core.consultation.templates import TEMPLATES
from core.consultation.templates.template import GROUPS, Template
from core.language.wording import Wording
from core.question_types.base import Question
from core.questionnaire.duration import minutes
from core.questionnaire.model import Page
from core.questionnaire.piping import told
from pages.parts.confirmation import forget
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.visit import Visit

ALL = "all"
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
    """By what they are about; choosing one makes the draft and goes to its designer."""
    team_id = _choose_team(visit, teams)
    wanted = _choose_group(visit)
    for group in GROUPS:
        if wanted in (ALL, group):
            st.subheader(visit.texts(f"templates-group-{group}"), anchor=False)
            with st.container(key=f"choices_{group}", gap="xsmall"):
                for template in TEMPLATES:
                    if template.group == group:
                        _draw_template(visit, team_id, template)


def _choose_group(visit: Visit) -> str:
    chosen = st.pills(
        visit.texts("templates-group"),
        (ALL, *GROUPS),
        default=ALL,
        format_func=lambda group: visit.texts(f"templates-group-{group}"),
        key="w_templates_group",
        label_visibility="collapsed",
    )
    return str(chosen or ALL)


def _draw_template(visit: Visit, team_id: str, template: Template) -> None:
    """One button: its name, what it does, for whom, how long it takes; and under it, a look at its questions."""
    named = f"template-{template.name}"
    name, line, whom = (plain(visit.texts(f"{named}{part}")) for part in ("", "-line", "-for"))
    with st.container(gap=None):
        chosen = st.button(
            f"**{name}** :small[{line}] *:small[{whom}{_figures(visit, template)}]*",
            key=f"w_template_{template.name}",
            icon=f":material/{template.icon}:",
            width="stretch",
        )
        if not template.is_blank:
            with st.popover(visit.texts("templates-look"), type="tertiary"):
                st.markdown(_questions(visit, template))
    if chosen:
        _start(visit, team_id, template)


def _figures(visit: Visit, template: Template) -> str:
    if template.is_blank:
        return ""
    questionnaire = template.definition.questionnaire
    asked = len(list(questionnaire.asked()))
    return " · " + visit.texts("templates-figures", questions=asked, minutes=minutes(questionnaire))


def _questions(visit: Visit, template: Template) -> str:
    """The titles of what is asked, under those of their pages."""
    pages = told(template.definition.questionnaire).pages
    return "\n\n".join(
        "\n".join((f"**{_said(visit, page.title)}**", "", *(f"- {_said(visit, each.title)}" for each in _asked(page))))
        for page in pages
    )


def _asked(page: Page) -> Iterator[Question]:
    return (question for question in page.questions if question.asks)


def _said(visit: Visit, wording: Wording) -> str:
    return plain(wording.say(visit.language))


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
        made = consultations.create(store, visit.person, team_id=team_id, draft=template.draft)
        consultation = store.consultations.get(made)
    forget()
    if consultation:
        st.switch_page("design.py", query_params={"c": consultation.code})
