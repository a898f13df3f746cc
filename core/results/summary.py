"""What the answers to one question amount to: rows to draw and figures to say, in no language yet."""

from dataclasses import dataclass, field
from fractions import Fraction

from core.language.wording import Wording


@dataclass(frozen=True)
class Row:
    """One bar: a code, its label, how many, and their share of those who answered (0 to 1).

    `key` names the label among the app's own texts, where no organizer wrote it.
    """

    code: str
    label: Wording
    count: int
    share: Fraction
    key: str = ""


@dataclass(frozen=True)
class Summary:
    """`sentence` names the text `summary-<sentence>` said above the chart, with `facts` as its values."""

    question_id: str
    title: Wording
    chart: str
    answered: int
    rows: tuple[Row, ...]
    sentence: str
    facts: dict[str, int | Fraction | Wording | str] = field(default_factory=dict)


def share_of(count: int, whole: int) -> Fraction:
    return Fraction(count, whole) if whole else Fraction(0)


def most_chosen(rows: tuple[Row, ...]) -> Row | None:
    """The row with the largest count, the first of equals; None where nobody answered."""
    best = max(rows, key=lambda row: row.count, default=None)
    return best if best and best.count else None
