"""The address of the wall of ideas on the share page, with its QR code to print."""

import streamlit as st

from core.consultation.records import Consultation
from pages.parts.addresses import site
from pages.parts.ideas_link import has_ideas_at_home, path_of_ideas
from pages.parts.qr_files import draw_qr_popover
from pages.parts.visit import Visit


def draw_ideas_to_share(visit: Visit, consultation: Consultation) -> None:
    if not has_ideas_at_home(consultation):
        return
    texts, address = visit.texts, f"{site()}{path_of_ideas(consultation)}"
    st.subheader(texts("room-to-ideas"), anchor=False)
    st.write(texts("share-ideas-help"))
    with st.container(border=True, key="ideas_link"):
        st.code(address, language=None, wrap_lines=True)
        name = f"tablee-{consultation.code}-idees"
        draw_qr_popover(visit, address, alt=texts("share-ideas-qr"), name=name, key="w_ideas")
