"""What anybody needs to check a closed vote: its root, its archive, the receipts and the journal."""

from html import escape

import streamlit as st

from core.actions.answering import receipt_of
from core.actions.archiving import Proof, fate_of, proof_of
from core.archive.configuration import short
from core.consultation.records import Consultation
from core.problems import Refused
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.journal_said import chain_said, journal_said
from pages.parts.sight import watcher_of
from pages.parts.visit import Visit, voter_of


def draw_proof(visit: Visit, consultation: Consultation) -> None:
    """Nothing where the result may not be seen."""
    try:
        with open_store_of_process()(read_only=True) as store:
            proof = proof_of(store, watcher_of(visit, consultation), consultation.code)
    except Refused:
        return
    texts = visit.texts
    st.header(texts("proof-title"), anchor=False)
    st.markdown(plain(texts("proof-root", count=proof.counted)))
    st.code(proof.root, language=None, wrap_lines=True)
    if proof.batches:
        st.markdown(plain(texts("proof-batches", count=proof.batches)))
    st.markdown(plain(texts("proof-how")))
    st.caption(plain(texts("proof-no-words" if proof.publishes_ballots else "proof-small")))
    _draw_download(visit, consultation)
    _draw_mine(visit, consultation)
    _draw_check(visit, consultation)
    _draw_journal(visit, proof)


def _draw_download(visit: Visit, consultation: Consultation) -> None:
    """Plain links: Streamlit's would leave an empty page behind on a phone, and cut a long label short."""
    archive, said = f"/archive/{consultation.code}.zip", escape(visit.texts("proof-download"))
    st.html(f'<a class="leave button" href="{archive}" target="_self">{said}</a>')
    st.html(f'<a class="leave" href="/verifier" target="_self">{escape(visit.texts("checking-link"))}</a>')


def _draw_mine(visit: Visit, consultation: Consultation) -> None:
    """Of whoever comes back with the link or the browser that they voted with."""
    try:
        with open_store_of_process()(read_only=True) as store:
            mine = receipt_of(store, consultation.code, voter_of(consultation))
    except Refused:
        return
    if mine:
        st.success(plain(visit.texts("proof-mine", short=short(mine.leaf))), icon=":material/how_to_vote:")


def _draw_check(visit: Visit, consultation: Consultation) -> None:
    texts = visit.texts
    with st.expander(texts("receipt-check-title"), icon=":material/search:"), st.form("receipt_check", border=False):
        given = st.text_input(texts("receipt-check-label"), max_chars=100, key="w_receipt_check")
        asked = st.form_submit_button(texts("receipt-check-do"))
        if not (asked and given.strip()):
            return
        with open_store_of_process()(read_only=True) as store:
            fate = fate_of(store, consultation.code, given, watcher_of(visit, consultation))
        said = plain(texts(f"receipt-fate-{fate.value if fate else 'unknown'}"))
        if fate:
            st.success(said, icon=":material/check:")
        else:
            st.warning(said, icon=":material/search_off:")


def _draw_journal(visit: Visit, proof: Proof) -> None:
    with st.expander(visit.texts("journal-title"), icon=":material/history:"):
        lines = journal_said(proof.journal, visit.texts, visit.zone)
        st.markdown("\n".join(f"1. **{plain(moment)}** · {plain(said)}" for moment, said in lines))
        st.caption(plain(chain_said(proof.broken, visit.texts)))
