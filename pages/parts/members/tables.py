"""Tables of members, headed in the visitor's language."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import streamlit as st

from core.exports.csv_table import safe_cell
from pages.parts.visit import Visit

ROW_HEIGHT = 44  # a thumb can hit it
HEAD_HEIGHT = 44
MOST_ROWS_SHOWN = 10
WIDTHS: dict[str, Literal["small", "medium"]] = {
    "name": "medium",
    "email": "medium",
    "voted": "small",
    "link": "small",
    "language": "small",
}


def table(visit: Visit, name: str, columns: Mapping[str, Sequence[str]], **options: Any) -> Any:
    """`name` is the text that says what the table holds. Cells are disarmed: a table can be downloaded as it is."""
    rows = len(next(iter(columns.values())))
    return st.dataframe(
        {column: [safe_cell(cell) for cell in cells] for column, cells in columns.items()},
        hide_index=True,
        row_height=ROW_HEIGHT,
        height=HEAD_HEIGHT + ROW_HEIGHT * min(rows, MOST_ROWS_SHOWN),
        alt=visit.texts(name),
        column_config={
            column: st.column_config.TextColumn(visit.texts(f"members-column-{column}"), width=WIDTHS.get(column))
            for column in columns
        },
        **options,
    )
