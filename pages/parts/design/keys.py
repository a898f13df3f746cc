"""The keys of the designer: Ctrl+Z undoes, Ctrl+Shift+Z does again, Alt+N opens the gallery."""

from pathlib import Path

import streamlit as st

_keys = st.components.v2.component("keys", js=(Path(__file__).parent / "keys.js").read_text(encoding="utf8"))


def draw_keys() -> None:
    _keys(key="keys")
