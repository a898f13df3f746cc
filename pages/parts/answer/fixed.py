"""What was fixed before the first vote, on the first screen: its fingerprint, and the whole to download."""

from html import escape

import streamlit as st

from core.actions.configuring import Fixed, fixed_of
from core.archive.configuration import short
from core.consultation.records import Consultation
from core.language.texts import Texts
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.visit import Visit


def draw_fixed(visit: Visit, consultation: Consultation) -> None:
    fixed = fixed_now(consultation)
    if not fixed.hash:
        return
    texts = visit.texts
    with st.expander(texts("fixed-title", short=short(fixed.hash)), icon=":material/lock:"):
        for said in fixed_said(consultation, fixed, texts):
            st.markdown(plain(said))
        st.code(fixed.hash, language=None, wrap_lines=True)
        links = {f"/archive/{consultation.code}/config.json": "fixed-download", "/verifier": "checking-link"}
        drawn = (f'<a class="leave" href="{a}" target="_self">{escape(texts(key))}</a>' for a, key in links.items())
        st.html(f"<p>{' '.join(drawn)}</p>")


def fixed_now(consultation: Consultation) -> Fixed:
    with open_store_of_process()(read_only=True) as store:
        return fixed_of(store, consultation)


def fixed_said(consultation: Consultation, fixed: Fixed, texts: Texts) -> list[str]:
    said = [texts("fixed-price" if consultation.definition.is_fixed_once_open else "fixed-other")]
    return said + ([texts("fixed-roll", count=fixed.members)] if fixed.members else [])
