"""The time left, drawn by the browser's own clock: the server is asked nothing until it is over."""

from datetime import datetime
from pathlib import Path

import streamlit as st

from pages.parts.visit import Visit

FOLDER = Path(__file__).parent
_element = st.components.v2.component(
    "tablee_countdown",
    html='<p><span class="figure" role="timer" aria-live="off"></span><span class="note" role="status"></span></p>',
    css=(FOLDER / "countdown.css").read_text(encoding="utf8"),
    js=(FOLDER / "countdown.js").read_text(encoding="utf8"),
)


def draw_countdown(visit: Visit, ends_at: datetime, *, now: datetime) -> None:
    """Within a fragment: it is drawn again once the time is over. `now` is the database's clock."""
    data = {
        "endsAt": int(ends_at.timestamp() * 1000),
        "now": int(now.timestamp() * 1000),
        "words": {"over": visit.texts("animate-time-over")},
    }
    _element(key="countdown", data=data, on_over_change=lambda: None)
