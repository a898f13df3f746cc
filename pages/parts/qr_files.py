"""The QR code of an address: seen small, and as files to print."""

import streamlit as st

from pages.http.qr import png, svg
from pages.parts.visit import Visit

WIDTH = 200
FILES = {"svg": (svg, "image/svg+xml"), "png": (png, "image/png")}


def draw_qr_popover(visit: Visit, address: str, *, alt: str, name: str, key: str) -> None:
    with st.popover(visit.texts("share-named-qr"), icon=":material/qr_code_2:", type="tertiary"):
        st.image(svg(address).decode(), alt=alt, width=WIDTH)
        draw_qr_files(visit, address, name=name, key=key)


def draw_qr_files(visit: Visit, address: str, *, name: str, key: str) -> None:
    """`name` is what the files are called, without their ending; `key` begins that of each button."""
    for ending, (draw, kind) in FILES.items():
        st.download_button(
            visit.texts(f"share-qr-{ending}"),
            draw(address),
            file_name=f"{name}.{ending}",
            mime=kind,
            icon=":material/download:",
            on_click="ignore",
            key=f"{key}_{ending}",
        )
