"""Reads a chart as it was drawn: its rows, its text, its colours."""

from fractions import Fraction
from typing import Any

import altair as alt

from core.language.wording import Wording
from core.results.summary import Row, Summary, share_of


def a_summary(chart: str = "bars", **counts: int) -> Summary:
    """A row a name; everybody who answered chose one."""
    answered = sum(counts.values())
    rows = tuple(Row(name, Wording(name), count, share_of(count, answered)) for name, count in counts.items())
    facts: dict[str, Any] = {"label": Wording("Bio"), "share": Fraction(86, 100)}
    return Summary("question", Wording("Question"), chart, answered, rows, "most-chosen", facts)


def rows_of(chart: alt.LayerChart) -> list[dict[str, Any]]:
    """The data that every layer of the chart shares; the schema is checked on the way."""
    (rows,) = chart.to_dict()["datasets"].values()
    return rows


def column(chart: alt.LayerChart, name: str) -> list[Any]:
    return [row[name] for row in rows_of(chart)]


def text_sizes(spec: Any) -> list[float]:
    """Every size of letters that the chart names itself."""
    if isinstance(spec, dict):
        own = [size for name, size in spec.items() if name in ("fontSize", "labelFontSize", "titleFontSize")]
        return own + [size for value in spec.values() for size in text_sizes(value)]
    return [size for each in spec for size in text_sizes(each)] if isinstance(spec, list) else []
