"""From a question's card to what people wrote to it, read text by text; for the team alone."""

import streamlit as st

from pages.parts.sight import Sight
from pages.parts.visit import Visit


def draw_way_to_voices(visit: Visit, sight: Sight, column: str) -> None:
    if sight.of_team:
        st.page_link(
            "voices.py",
            label=visit.texts("voices-page-open"),
            icon=":material/forum:",
            query_params={"c": sight.consultation.code, "q": column},
        )
