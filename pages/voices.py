"""Paroles: what people wrote to one question, read honestly; for the team alone."""

import streamlit as st

from core.results.text_columns import TextColumn, text_columns
from pages.parts.database import lookout
from pages.parts.guard import enter, team_consultation
from pages.parts.sight import Sight, watcher_of
from pages.parts.team_results import draw_team_results
from pages.parts.visit import Visit
from pages.parts.voices import SECTIONS
from pages.parts.voices.address import choose, chosen, name_of


def draw(visit: Visit, sight: Sight) -> None:
    columns = _columns(visit, sight)
    if columns:
        _draw_voices(visit, sight, columns)
    else:
        st.info(visit.texts("voices-page-no-question"), icon=":material/edit_note:")


def _columns(visit: Visit, sight: Sight) -> tuple[TextColumn, ...]:
    """Those of earlier versions too."""
    watcher = watcher_of(visit, sight.consultation)
    return lookout().computed(
        sight.consultation.code, watcher, lambda frame, _: text_columns(frame.questions), key="texts", team_only=True
    )


def _draw_voices(visit: Visit, sight: Sight, columns: tuple[TextColumn, ...]) -> None:
    """One section at a time: what is not looked at costs nothing."""
    names = {each.name: name_of(each, visit.texts) for each in columns}
    choose(visit.texts("voices-page-question"), "q", names, as_list=True)
    asked = next((each for each in columns if each.name == chosen("q")), columns[0])
    offered = {each.name: each for each in SECTIONS if each.shows(asked)}
    choose(visit.texts("voices-page-part"), "voir", {name: visit.texts(f"voices-part-{name}") for name in offered})
    section = offered.get(chosen("voir")) or next(iter(offered.values()))
    section.draw(visit, sight, asked)


visit = enter("paroles")
draw_team_results(visit, team_consultation(visit), tab="voices", draw=draw)
