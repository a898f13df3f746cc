"""Home: what this place is, a code to enter, the consultations open to all, and the way in for teams."""

from datetime import datetime

import streamlit as st

from core.actions.answering import find
from core.consultation.records import Consultation
from core.language.formats import countdown
from core.problems import Refused
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.guard import enter
from pages.parts.visit import Visit

SHOWN = 12


def draw_code_form(visit: Visit) -> None:
    with st.form("code", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
        typed = st.text_input(visit.texts("home-code"), placeholder="ABC 234", key="w_code", autocomplete="off")
        sent = st.form_submit_button(visit.texts("home-enter"), type="primary")
    if not sent:
        return
    try:
        with open_store_of_process()(read_only=True) as store:
            consultation = find(store, typed or "")
    except Refused as refused:
        st.error(visit.texts.problem(refused.problems[0]))
        return
    st.switch_page("respond.py", query_params={"c": consultation.code})


def time_left(visit: Visit, consultation: Consultation, now: datetime) -> str:
    if consultation.closes_at is None or consultation.is_over(now):
        return visit.texts("state-closed")
    unit, count = countdown(consultation.closes_at - now)
    return visit.texts(f"answer-left-{unit}", count=count)


def draw_consultation(visit: Visit, consultation: Consultation, now: datetime) -> None:
    definition = consultation.definition
    with st.container(border=True):
        kind = visit.texts(f"kind-{definition.kind.value.replace('_', '-')}")
        st.caption(f"{plain(kind)} · {plain(time_left(visit, consultation, now))}")
        st.subheader(plain(definition.title.say(visit.language)), anchor=False)
        st.markdown(plain(definition.benefit.say(visit.language)))
        if definition.simulated:
            st.caption(visit.texts("simulated"))
        over = consultation.is_over(now)
        st.page_link(
            "respond.py",
            label=visit.texts("home-see-result" if over else "home-answer"),
            icon=":material/arrow_forward:",
            query_params={"c": consultation.code},
        )


visit = enter("")
logo = "logo-dark.svg" if visit.dark else "logo.svg"
st.html(f'<img src="/assets/{logo}" alt="Tablée" width="220">')
st.title(visit.texts("home-title"), anchor=False)
st.markdown(visit.texts("home-what"))
draw_code_form(visit)

with open_store_of_process()(read_only=True) as store:
    now = store.now()
    open_to_all = store.consultations.open_to_all()[:SHOWN]
if open_to_all:
    st.header(visit.texts("home-open-to-all"), anchor=False)
for each in open_to_all:
    draw_consultation(visit, each, now)
if not visit.person:
    st.divider()
    st.page_link("sign_in.py", label=visit.texts("home-sign-in"), icon=":material/login:")
