"""Sign in: for whoever comes by the front door; those who asked for a page sign in on that page."""

import streamlit as st

from pages.parts.guard import enter
from pages.parts.sign_in_form import draw_sign_in

visit = enter("connexion")
if visit.person:
    st.switch_page("consultations.py")
draw_sign_in(visit)
