"""What the team replies to those who wrote, wherever a member reads: what answers them first."""

import streamlit as st

from core.actions.reading_replies import replies_to
from core.consultation.records import Consultation
from core.language.formats import day
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.visit import Visit, voter_of


def draw_replies(visit: Visit, consultation: Consultation) -> None:
    """Nothing where there is none for this reader."""
    with open_store_of_process()(read_only=True) as store:
        found = replies_to(store, consultation, voter_of(consultation))
    if not found:
        return
    texts = visit.texts
    with st.container(border=True, key="replies"):
        st.header(texts("reply-heading"), anchor=False)
        for each in found:
            st.subheader(plain(each.idea), anchor=False)
            if each.yours:
                st.badge(texts("reply-to-you"), color="green", icon=":material/person:")
            st.markdown(plain_paragraphs(each.text))
            on = texts("reply-on", day=day(each.at, visit.language, zone=visit.zone))
            to = [texts("reply-to-people", count=each.people)] if each.people else []
            st.caption(plain(" · ".join([*to, on])))
