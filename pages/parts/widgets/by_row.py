"""One answer a row: a card a row, its possible answers as buttons that wrap, never wider than a phone."""

from typing import Any

import streamlit as st

from core.question_types.by_row import ByRow
from pages.parts.escape import plain
from pages.parts.widgets.paper import Place


def by_row(question: ByRow, answer: Any, place: Place) -> Any:
    """Tapping the chosen answer again takes it back."""
    given = answer if isinstance(answer, dict) else {}
    labels = {option.id: plain(option.label.say(place.visit.language)) or "…" for option in question.scale}
    chosen = {}
    for number, row in enumerate(question.rows, start=1):
        label = plain(row.label.say(place.visit.language)) or f"({number})"
        with st.container(border=True, gap="xsmall", key=f"row_{place.key}_{row.id}"):
            chosen[row.id] = st.pills(
                label,
                list(labels),
                default=given.get(row.id) if given.get(row.id) in labels else None,
                format_func=labels.__getitem__,
                key=f"{place.key}_{row.id}",
            )
    return {row_id: option for row_id, option in chosen.items() if option} or None
