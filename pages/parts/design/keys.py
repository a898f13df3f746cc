"""The keys of the designer: Ctrl+Z undoes, Ctrl+Shift+Z does again, Alt+N opens the gallery; a new field takes them."""

from pathlib import Path

import streamlit as st

_keys = st.components.v2.component("keys", js=(Path(__file__).parent / "keys.js").read_text(encoding="utf8"))


def draw_keys(*, entered: str) -> None:
    """`entered` is the key of the field that a button has just made: one goes on typing there."""
    _keys(key="keys", data={"entered": entered})
