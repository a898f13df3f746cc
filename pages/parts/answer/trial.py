"""Trying a draft on this page: what says so, and what would have been recorded."""

from html import escape

import streamlit as st

from core.actions.answering import Voter
from core.actions.commenting import may_comment
from core.actions.trying import Tried, Trier, tried
from core.consultation.records import Consultation
from core.identity import clean_code, new_secret
from core.problems import Refused
from pages.parts import state
from pages.parts.addresses import trial_address
from pages.parts.answer.paper import put_down
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.visit import BROWSER_COOKIE, TRIAL_COOKIE, Visit, cookie

ASKED = "essai"  # in the address


def trial_asked_for(visit: Visit) -> Consultation | None:
    """The draft to try, where the address asks for it and this visitor may; else the page is the one that counts."""
    if ASKED not in st.query_params:
        return None
    code = clean_code(st.query_params.get("c", ""))
    try:
        with open_store_of_process()(read_only=True) as store:
            return tried(store, code, Trier(cookie(TRIAL_COOKIE + code) or "", visit.person))
    except Refused:
        return None


def trial_voter() -> Voter:
    """Whoever holds this browser: nobody needs a link of their own to try."""
    return Voter(cookie(BROWSER_COOKIE) or st.session_state.setdefault(state.VISITOR, new_secret()))


def draw_trial_banner(visit: Visit, consultation: Consultation) -> None:
    st.warning(plain(visit.texts("trial-banner")), icon=":material/science:")
    if may_comment(consultation):
        words = escape(visit.texts("trial-comment-elsewhere"))
        st.html(f'<p><a class="leave" href="{trial_address(consultation.code)}" target="_self">{words}</a></p>')


def draw_tried(visit: Visit, consultation: Consultation, tried: Tried) -> None:
    texts = visit.texts
    st.caption(plain(consultation.definition.title.say(visit.language)))
    st.title(texts("trial-done"), anchor=False)
    st.markdown(plain(texts("trial-done-explained" if tried.said else "trial-done-empty")))
    if tried.said:
        with st.container(border=True, key="tried"):
            for title, words in tried.said:
                st.caption(plain(title.say(visit.language)) or texts("widget-untitled"))
                st.markdown(plain_paragraphs(words.say(visit.language)))
    if st.button(texts("trial-again"), key="w_trial_again", type="primary"):
        put_down()
        st.rerun()
