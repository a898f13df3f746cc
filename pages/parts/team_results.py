"""A screen of the team that reads results: under the consultation's bar, drawn again as ballots come in."""

from collections.abc import Callable

import streamlit as st

from core.consultation.records import Consultation
from pages.parts.consultation_bar import draw_bar
from pages.parts.live_board import draw_sealed
from pages.parts.pulse import EVEN_SO_SECONDS, follow
from pages.parts.refusals import attempt
from pages.parts.sight import Sight, sight_of
from pages.parts.style import wear
from pages.parts.visit import Visit, this_visit

Draw = Callable[[Visit, Sight], None]


def draw_team_results(visit: Visit, consultation: Consultation, *, tab: str, draw: Draw) -> None:
    """`draw` is called where somebody's answer may be seen; what it refuses is said in its place."""
    draw_bar(visit, consultation, tab)
    if consultation.published is None:
        st.info(visit.texts("live-not-open"), icon=":material/hourglass_empty:")
        return
    st.fragment(_draw_again, run_every=EVEN_SO_SECONDS)(consultation.code, draw)


def _draw_again(code: str, draw: Draw) -> None:
    """Alone at every pulse and at every choice: who is here is asked afresh each time."""
    visit = this_visit()
    attempt(visit, lambda: _draw_sight(visit, sight_of(visit, code), draw))


def _draw_sight(visit: Visit, sight: Sight, draw: Draw) -> None:
    wear("results")
    if sight.look is None:
        draw_sealed(visit, sight)
    elif not sight.look.counted:
        st.info(visit.texts("live-nobody"), icon=":material/hourglass_empty:")
    else:
        attempt(visit, lambda: draw(visit, sight))
    follow(sight.consultation.code, sight.mark)
