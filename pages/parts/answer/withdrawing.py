"""Taking one's answer back, after being told what that does."""

import streamlit as st

from core.actions import answering
from core.consultation.records import Consultation
from core.problems import Refused
from pages.parts.answer.paper import Paper, put_down
from pages.parts.database import open_store_of_process
from pages.parts.shell import say_next
from pages.parts.visit import Visit


def offer_withdrawal(visit: Visit, consultation: Consultation, paper: Paper) -> None:
    with st.popover(visit.texts("withdraw-offer"), type="tertiary"):
        st.markdown(visit.texts("withdraw-explained"))
        if st.button(visit.texts("withdraw-do"), key="w_withdraw"):
            _withdraw(visit, consultation, paper)


def _withdraw(visit: Visit, consultation: Consultation, paper: Paper) -> None:
    try:
        answering.withdraw(open_store_of_process(), consultation.code, paper.voter)
    except Refused as refused:
        st.error(visit.texts.problem(refused.problems[0]))
        return
    put_down()
    say_next(visit.texts("withdraw-done"))
    st.rerun()
