"""Live: a vote as it is being counted, for the team and, where the organizer allows it, for everybody."""

import streamlit as st

from core.community import access
from core.consultation.records import Consultation, State
from core.identity import clean_code
from core.problems import Refused
from pages.parts.consultation_bar import draw_bar
from pages.parts.database import open_store_of_process
from pages.parts.guard import enter, public_consultation
from pages.parts.live_board import draw_board
from pages.parts.projector import draw_projector
from pages.parts.pulse import EVEN_SO_SECONDS, follow
from pages.parts.sight import sight_of
from pages.parts.visit import Visit, answering, this_visit

SCREEN_SECONDS = 3  # a projector, one a room, says how many came in


def draft_of_team(visit: Visit) -> Consultation | None:
    with open_store_of_process()(read_only=True) as store:
        found = store.consultations.by_code(clean_code(st.query_params.get("c", "")))
    shown = found and found.state is State.DRAFT and access.may_see(visit.person, found.team_id)
    return found if shown else None


def draw(code: str, *, on_screen: bool) -> None:
    """Drawn again alone at every pulse: who is here is asked afresh each time."""
    visit = this_visit()
    try:
        sight = sight_of(visit, code)
    except Refused as refused:
        st.error(visit.texts.problem(refused.problems[0]))
        return
    if not sight.of_team:
        visit = answering(visit, sight.consultation)
    draw_projector(visit, sight.projected()) if on_screen else draw_board(visit, sight)
    follow(code, sight.mark)


visit = enter("en-direct")
draft = draft_of_team(visit)
if draft:
    draw_bar(visit, draft, "live")
    st.info(visit.texts("live-not-open"), icon=":material/hourglass_empty:")
    st.stop()
consultation = public_consultation(visit)
on_screen = st.query_params.get("ecran") == "1"
every = SCREEN_SECONDS if on_screen else EVEN_SO_SECONDS
st.fragment(draw, run_every=every)(consultation.code, on_screen=on_screen)
