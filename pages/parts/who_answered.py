"""Who answered: whom they stand for, and how far they went; for the team alone."""

import streamlit as st

from pages.parts.passages_card import draw_passages
from pages.parts.representation_card import draw_representation
from pages.parts.sight import Sight
from pages.parts.visit import Visit


def draw_who_answered(visit: Visit, sight: Sight) -> None:
    for draw in (draw_representation, draw_passages):
        with st.container(border=True):
            draw(visit, sight)
