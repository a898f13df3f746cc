"""The address of the wall of ideas on the share page, with its QR code to print."""

import streamlit as st

from core.consultation.records import Consultation
from pages.http.qr import png, svg
from pages.parts.addresses import site
from pages.parts.ideas_link import has_ideas_at_home, path_of_ideas
from pages.parts.visit import Visit

QR_WIDTH = 200
QR_FILES = {"svg": (svg, "image/svg+xml"), "png": (png, "image/png")}


def draw_ideas_to_share(visit: Visit, consultation: Consultation) -> None:
    if not has_ideas_at_home(consultation):
        return
    texts, address = visit.texts, f"{site()}{path_of_ideas(consultation)}"
    st.subheader(texts("room-to-ideas"), anchor=False)
    st.write(texts("share-ideas-help"))
    with st.container(border=True, key="ideas_link"):
        st.code(address, language=None, wrap_lines=True)
        with st.popover(texts("share-named-qr"), icon=":material/qr_code_2:", type="tertiary"):
            st.image(svg(address).decode(), alt=texts("share-ideas-qr"), width=QR_WIDTH)
            for ending, (draw, kind) in QR_FILES.items():
                st.download_button(
                    texts(f"share-qr-{ending}"),
                    draw(address),
                    file_name=f"tablee-{consultation.code}-idees.{ending}",
                    mime=kind,
                    icon=":material/download:",
                    on_click="ignore",
                    key=f"w_ideas_{ending}",
                )
