"""Exporter: the answers as a file, in the format one needs; what is in it, and what anonymity leaves out of it."""

import streamlit as st

from pages.parts.consultation_bar import draw_bar
from pages.parts.export_desk import draw_choices, draw_work
from pages.parts.export_walls import draw_walls
from pages.parts.guard import enter, team_consultation
from pages.parts.style import wear

visit = enter("exporter")
consultation = team_consultation(visit)
draw_bar(visit, consultation, "export")
wear("results")
if consultation.published is None:
    st.info(visit.texts("export-not-open"), icon=":material/schedule:")
else:
    draw_choices(visit, consultation)
    draw_work(visit)
    draw_walls(visit, consultation)
