"""Totals by grade in a CSV file: a line a candidate, a column a grade; counts, or shares in percent.

As published by mieuxvoter.fr. Headings are optional: without them grades go from the worst to the best.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from core.ballot_files.grades_csv import CANDIDATES, number_of, values_of
from core.ballot_files.mentions import is_nothing, plain, scale_of
from core.ballot_files.rows import distinct, plain_name, rows_of
from core.ballot_files.voters import VOTERS
from core.problems import Refused, problem

PERCENT = " %\u00a0\u202f"
_SURELY = tuple(name for name in CANDIDATES if name not in ("nom", "name"))  # of candidates, and nobody else
_VOTERS = tuple(name for name in VOTERS if name)


@dataclass(frozen=True)
class Tallies:
    """`counts[c]` are by grade, the worst first, in parts of a vote: `unit` of them make one."""

    candidates: tuple[str, ...]
    scale: tuple[str, ...]
    values: tuple[Fraction | int, ...]
    counts: list[list[int]]
    unit: int = 1


def read_tallies(text: str, scale: Sequence[str] = ()) -> Tallies | None:
    """None where the file is not of this form: then it holds ballots. Raises Refused where it may be of both."""
    rows = [cells for _, cells in rows_of(text)]
    first = rows[0]
    if plain_name(first[0]) in _VOTERS:
        return None
    is_headed = plain_name(first[0]) in ("", *CANDIDATES) or any(_figure(cell) is None for cell in first[1:])
    body = rows[1:] if is_headed else rows
    figures = [[_figure(cell) for cell in cells[1:]] for cells in body]
    named = all(cells[0] and number_of(cells[0]) is None for cells in body)
    if not named or len(first) < 3 or any(None in line or len(line) != len(first) - 1 for line in figures):
        return None
    grades = _grades(first[1:], scale) if is_headed else tuple(map(str, range(1, len(first))))
    if not grades:
        return None
    headings = first[1:] if is_headed else list(grades)
    tallies = [_by_grade(headings, [each or Fraction(0) for each in line], grades) for line in figures]
    candidates = distinct([cells[0] for cells in body])
    are_shares = any("%" in cell for cells in body for cell in cells[1:])
    if not are_shares and plain_name(first[0]) not in _SURELY and _may_be_ballots(headings, figures):
        raise Refused(problem("tallies_unclear"))
    unit = lcm(*(figure.denominator for tally in tallies for figure in tally))
    counts = [[int(figure * unit) for figure in tally] for tally in tallies]
    if not any(map(any, counts)):
        raise Refused(problem("ballot_file_empty"))
    kept = counts if are_shares or unit > 1 else _completed(counts)
    return Tallies(candidates, grades, values_of(grades), kept, unit)


def _may_be_ballots(headings: Sequence[str], figures: Sequence[Sequence[Fraction | None]]) -> bool:
    """Where nothing says that lines are candidates: numbers head lines of no common sum, or of one vote."""
    sums = {sum(each or 0 for each in line) for line in figures}
    are_numbers = all(number_of(heading) is not None for heading in headings if not is_nothing(heading))
    return max(sums) <= 1 or (are_numbers and (len(sums) > 1 or len(figures) < 2))


def _grades(headings: Sequence[str], scale: Sequence[str]) -> tuple[str, ...]:
    """Those that the headings name, from the worst on; none where they are no grades."""
    named = [heading for heading in headings if not is_nothing(heading)]
    if scale:
        known = tuple(scale) if {plain(each) for each in named} <= {plain(each) for each in scale} else ()
    elif all(number_of(heading) is not None for heading in named):
        known = tuple(sorted(named, key=lambda heading: number_of(heading) or Fraction(0)))
    else:
        known = scale_of(named)
    there = {plain(heading) for heading in named}
    return tuple(grade for grade in known if plain(grade) in there)


def _figure(cell: str) -> Fraction | None:
    found = number_of(cell.rstrip(PERCENT)) if cell else Fraction(0)
    return found if found is None or found >= 0 else None


def _by_grade(headings: Sequence[str], line: Sequence[Fraction], grades: Sequence[str]) -> list[Fraction]:
    """Whoever gave no grade gave the worst."""
    found = {plain(grade): Fraction(0) for grade in grades}
    worst = plain(grades[0])
    for heading, figure in zip(headings, line, strict=True):
        found[worst if is_nothing(heading) else plain(heading)] += figure
    return list(found.values())


def _completed(counts: Sequence[Sequence[int]]) -> list[list[int]]:
    """Whoever graded one candidate and not another gave the other the worst grade."""
    most = max(sum(tally) for tally in counts)
    return [[tally[0] + most - sum(tally), *tally[1:]] for tally in counts]
