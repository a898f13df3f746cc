"""Two consultations side by side, on the questions that both asked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from core.language import FRENCH
from core.language.wording import Wording
from core.results.summary import Row, Summary


@dataclass(frozen=True)
class Shares:
    """One answer: its share here, and there."""

    row: Row
    here: Fraction
    there: Fraction

    @property
    def moved(self) -> Fraction:
        return self.here - self.there


@dataclass(frozen=True)
class Compared:
    """`answered` are those who answered here, and there."""

    summary: Summary
    answered: tuple[int, int]
    shares: tuple[Shares, ...]


def compared(here: Sequence[Summary], there: Sequence[Summary]) -> tuple[Compared, ...]:
    """Those of the same id or title whose answers say the same."""
    return tuple(found for summary in here for found in _with(summary, there))


def _with(summary: Summary, there: Sequence[Summary]) -> Iterator[Compared]:
    if not summary.rows or any(row.figure for row in summary.rows):
        return
    for other in there:
        rows = _matched(summary, other)
        if rows:
            shares = tuple(Shares(row, row.share, match.share) for row, match in rows)
            yield Compared(summary, (summary.answered, other.answered), shares)
            return


def _matched(summary: Summary, other: Summary) -> list[tuple[Row, Row]]:
    """Each row with its like; none unless every row has one, in the same number."""
    if len(summary.rows) != len(other.rows) or summary.chart != other.chart:
        return []
    if summary.question_id != other.question_id and _folded(summary.title) != _folded(other.title):
        return []
    known = {_words(row): row for row in other.rows}
    if len(known) < len(other.rows) or not all(_words(row) in known for row in summary.rows):
        return []
    return [(row, known[_words(row)]) for row in summary.rows]


def _words(row: Row) -> tuple[str, ...]:
    return _folded(row.label), row.key, _folded(row.part_of)


def _folded(words: Wording) -> str:
    return words.say(FRENCH).strip().casefold()
