"""Saves what is being written a second after the last key, without waiting for its field to be left."""

from pathlib import Path

import streamlit as st

_autosave = st.components.v2.component(
    "autosave", js=(Path(__file__).parent / "autosave.js").read_text(encoding="utf8")
)


def draw_autosave() -> None:
    _autosave(key="autosave")
