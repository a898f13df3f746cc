"""The element that holds the big screen: what changed is changed in place, so that bars grow where they stand."""

import streamlit as st

from pages.parts.style import ASSETS

_element = st.components.v2.component(
    "tablee_projector", js=(ASSETS / "projector.js").read_text(encoding="utf8"), isolate_styles=False
)


def draw_canvas(markup: str, *, alone: bool, every_seconds: int) -> None:
    """`alone` turns the page by itself. Within a fragment: drawn again once a countdown is over."""
    data = {"markup": markup, "alone": alone, "every": every_seconds * 1000}
    _element(key="canvas", data=data, on_over_change=lambda: None)
