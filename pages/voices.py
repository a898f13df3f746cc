"""Paroles: what people wrote to one question, read honestly; for the team alone."""

from functools import partial

import streamlit as st

from core.problems import Refused
from core.results.text_columns import TextColumn, text_columns
from pages.parts.consultation_bar import draw_bar
from pages.parts.database import lookout
from pages.parts.escape import plain
from pages.parts.guard import enter, team_consultation
from pages.parts.live_board import draw_sealed
from pages.parts.pulse import follow
from pages.parts.sight import Sight, sight_of, watcher_of
from pages.parts.style import wear
from pages.parts.visit import Visit, this_visit
from pages.parts.voices import SECTIONS
from pages.parts.voices.address import choose, chosen, name_of

EVEN_SO_SECONDS = 30  # the pulse says when something changed; this is for when it cannot


def draw(code: str) -> None:
    """Drawn again alone at every pulse and at every choice: who is here is asked afresh each time."""
    visit = this_visit()
    try:
        sight = sight_of(visit, code)
    except Refused as refused:
        st.error(plain(visit.texts.problem(refused.problems[0])))
        return
    wear("results")
    if sight.look is None:
        draw_sealed(visit, sight)
    elif not sight.look.counted:
        st.info(visit.texts("live-nobody"), icon=":material/hourglass_empty:")
    elif columns := _columns(visit, sight):
        _draw_voices(visit, sight, columns)
    else:
        st.info(visit.texts("voices-page-no-question"), icon=":material/edit_note:")
    follow(code, sight.mark)


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
    _attempt(visit, partial(section.draw, visit, sight, asked))


def _attempt(visit: Visit, work: partial[None]) -> None:
    try:
        work()
    except Refused as refused:
        st.error(plain(visit.texts.problem(refused.problems[0])))


visit = enter("paroles")
consultation = team_consultation(visit)
draw_bar(visit, consultation, "voices")
if consultation.published is None:
    st.info(visit.texts("live-not-open"), icon=":material/hourglass_empty:")
    st.stop()
st.fragment(draw, run_every=EVEN_SO_SECONDS)(consultation.code)
