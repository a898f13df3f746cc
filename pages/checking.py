"""Help, for anybody: what can be checked of a vote and how, what that protects, and what it does not."""

import streamlit as st

from pages.parts.guard import enter
from pages.parts.visit import Visit

SECTIONS = {"protects": 6, "partly": 2, "not": 5, "how": 4}  # by section, how many points it makes


def draw(visit: Visit) -> None:
    texts = visit.texts
    st.title(texts("checking-title"), anchor=False)
    st.markdown(texts("checking-intro"))
    for section, points in SECTIONS.items():
        st.header(texts(f"checking-{section}"), anchor=False)
        mark = "1." if section == "how" else "-"
        st.markdown("\n".join(f"{mark} {texts(f'checking-{section}-{point}')}" for point in range(1, points + 1)))
    st.header(texts("checking-elsewhere"), anchor=False)
    st.markdown(texts("checking-elsewhere-said"))


visit = enter("verifier")
draw(visit)
