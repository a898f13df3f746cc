"""What one does with a thing of the draft, a button each: move, copy, keep, remove."""

from collections.abc import Callable, Sequence

import streamlit as st

from pages.parts.design.desk import Desk
from pages.parts.visit import Visit

Deed = tuple[str, str, Callable[[], None]]  # its name, its icon, what it does


def draw_deeds(desk: Desk, visit: Visit, thing_id: str, deeds: Sequence[Deed], *, key: str) -> None:
    with st.container(horizontal=True, gap="xsmall", key=key):
        for name, icon, act in deeds:
            st.button(
                visit.texts(f"design-deed-{name}"),
                key=desk.key(f"{thing_id}/{name}"),
                icon=f":material/{icon}:",
                on_click=act,
            )
