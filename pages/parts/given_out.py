"""What a team gives to another program: its secret shown once, and a button that ends it."""

from collections.abc import Callable

import streamlit as st

from pages.parts.confirmation import ask, confirm, is_asked
from pages.parts.escape import plain
from pages.parts.visit import Visit


def draw_secret(made: tuple[str, str] | None, team_id: str, *, said: str) -> None:
    """Of what was just `made` by this team: here, and nowhere after."""
    if made and made[0] == team_id:
        st.success(said)
        st.code(made[1], language=None, wrap_lines=True)


def draw_line(visit: Visit, name: str, facts: str, *, question: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"{plain(name)}  \n:small[{plain(facts)}]")
        st.button(visit.texts("programs-end"), key=f"w_{question}", type="tertiary", on_click=ask, args=(question,))


def draw_ending(visit: Visit, *, question: str, explained: str, end: Callable[[], None], done: str) -> None:
    """Where the button of this `question` was touched."""
    if is_asked(question):
        title = visit.texts("programs-end")
        confirm(visit, title=title, explained=plain(explained), do=title, act=end, done=done)
