"""A sheet of style that one kind of screen wears beside the theme; its file is in pages/assets/."""

from pathlib import Path

import streamlit as st

ASSETS = Path(__file__).parent.parent / "assets"


def wear(name: str) -> None:
    st.html(ASSETS / f"{name}.css")
