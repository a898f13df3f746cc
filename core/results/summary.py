"""What the answers to one question amount to: rows to draw and figures to say, in no language yet."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from core.language.wording import Wording

Fact = int | Fraction | Wording | tuple[Wording, ...] | str

UNWORDED = Wording()


@dataclass(frozen=True)
class Row:
    """One bar: a code, its label, how many, and their share of those who answered (0 to 1).

    `key` names the label among the app's own texts, where no organizer wrote it. `part_of` is the row of a grid that
    the bar is a part of; its share is of those who answered that row. `figure` is written in the place of both where
    the bar measures something else: a price, whose `count` is in mils.
    """

    code: str
    label: Wording
    count: int
    share: Fraction
    key: str = ""
    part_of: Wording = UNWORDED
    figure: Wording = UNWORDED


@dataclass(frozen=True)
class Writing:
    """A column of texts that the team may read beside the counts; `key` names it among the app's own texts."""

    column: str
    key: str


@dataclass(frozen=True)
class Summary:
    """`sentence` names the text `summary-<sentence>` said above the chart, with `facts` as its values."""

    question_id: str
    title: Wording
    chart: str
    answered: int
    rows: tuple[Row, ...]
    sentence: str
    facts: dict[str, Fact] = field(default_factory=dict)
    writings: tuple[Writing, ...] = ()


def share_of(count: int, whole: int) -> Fraction:
    return Fraction(count, whole) if whole else Fraction(0)


def say_first(rows: tuple[Row, ...], sentence: str) -> dict[str, Any]:
    """The parts of a summary of options: `sentence` names the one chosen most; where several are, the tie is said."""
    most = max((row.count for row in rows), default=0)
    first = tuple(row for row in rows if row.count == most)
    if not most:
        return {"rows": rows, "sentence": "nobody"}
    if len(first) > 1:
        labels = tuple(row.label for row in first)
        return {"rows": rows, "sentence": "tied", "facts": {"labels": labels, "share": first[0].share}}
    return {"rows": rows, "sentence": sentence, "facts": {"label": first[0].label, "share": first[0].share}}
