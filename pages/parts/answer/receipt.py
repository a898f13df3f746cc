"""After sending: you were counted, here is your receipt, and what comes next."""

import streamlit as st

from core.consultation.basket import price_now
from core.consultation.definition import Visibility
from core.consultation.records import Consultation, Receipt
from core.language.formats import day_and_time
from pages.parts.answer.paper import Paper, put_down
from pages.parts.escape import plain
from pages.parts.ideas_link import draw_way_to_ideas
from pages.parts.price_card import draw_price
from pages.parts.replies_card import draw_replies
from pages.parts.visit import Visit


def draw_receipt(visit: Visit, consultation: Consultation, paper: Paper) -> None:
    receipt = paper.receipt
    if receipt is None:
        return
    st.title(visit.texts("receipt-changed" if receipt.changed else "receipt-counted"), anchor=False)
    st.markdown(plain(consultation.definition.title.say(visit.language)))
    price = price_now(consultation.definition, paper.answers)
    if price and consultation.definition.price:
        st.markdown(visit.texts("receipt-your-price"))
        with st.container(border=True):
            draw_price(price, consultation.definition.price, visit)
    _draw_proof(visit, consultation, receipt)
    draw_replies(visit, consultation)
    _draw_next(visit, consultation)
    draw_way_to_ideas(visit, consultation)
    if st.button(visit.texts("answer-change"), key="w_change"):
        put_down()
        st.rerun()


def _draw_proof(visit: Visit, consultation: Consultation, receipt: Receipt) -> None:
    with st.container(border=True):
        st.markdown(visit.texts("receipt-explained"))
        st.code(receipt.leaf, language=None, wrap_lines=True)
        st.download_button(
            visit.texts("receipt-download"),
            receipt.file,
            file_name=f"recu-{consultation.code}.txt",
            mime="text/plain",
            icon=":material/download:",
            on_click="ignore",
        )


def _draw_next(visit: Visit, consultation: Consultation) -> None:
    if consultation.closes_at:
        when = day_and_time(consultation.closes_at, visit.language, zone=visit.zone)
        st.markdown(visit.texts("receipt-until", when=plain(when)))
    rules = consultation.definition.rules
    if rules.public_results and rules.visibility is not Visibility.AT_CLOSING:
        st.page_link(
            "live.py",
            label=visit.texts("receipt-see-live"),
            icon=":material/monitoring:",
            query_params={"c": consultation.code},
        )
