"""Says to the browser which language the page speaks, for readers who listen, and has it remember."""

import streamlit as st

from pages.parts.visit import Visit, served_language

_SCRIPT = """
export default function ({ data }) {
  document.documentElement.lang = data.language;
  fetch("/langue/" + data.language, { redirect: "manual", cache: "no-store" });
}
"""
_element = st.components.v2.component("tablee_spoken", js=_SCRIPT)


def say_language(visit: Visit) -> None:
    """Only where the page speaks another language than the one it was served in: after a switch, or signing in."""
    if visit.language != served_language(visit.languages):
        _element(key="w_spoken", data={"language": visit.language}, height=1)
