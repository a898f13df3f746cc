"""Where a widget is drawn: for whom, under which key and label."""

from dataclasses import dataclass

import streamlit as st

from core.pricing.model import PriceModel
from pages.parts.visit import Visit


@dataclass(frozen=True)
class Place:
    """`label` and `note` are already escaped for Markdown."""

    visit: Visit
    key: str
    label: str
    note: str
    price_model: PriceModel | None

    def draw_note(self) -> None:
        if self.note:
            st.caption(self.note)
