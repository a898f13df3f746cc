"""Grades in a CSV file: a line a ballot, a column a candidate; a first column without a name numbers the ballots."""

import csv
import io
from collections.abc import Sequence

import numpy as np

from core.decision_rules.ballots import Grades, grouped
from core.problems import Refused, problem

BLANK = "0"  # the published Orsay files write 0 for « no grade »


def read_grades(text: str, *, blank: str = BLANK, scale: Sequence[str] = ()) -> Grades:
    """Grades are whole numbers, the greatest the best; or the words of `scale`, the worst first.

    An empty cell, and `blank`, is no grade: it counts as the worst. Raises Refused, saying the line.
    """
    lines = list(csv.reader(io.StringIO(text), delimiter=_delimiter(text)))
    if len(lines) < 2:
        raise Refused(problem("ballot_file_empty"))
    start = 1 if lines[0][0].strip().casefold() in ("", "id") else 0
    names = tuple(name.strip() for name in lines[0][start:])
    rows = [(number, [cell.strip() for cell in line[start:]]) for number, line in enumerate(lines[1:], start=2) if line]
    known = tuple(scale) or _numbers(rows, blank)
    places = {grade: place for place, grade in enumerate(known)} | {"": 0, blank: 0}
    for number, cells in rows:
        if len(cells) != len(names) or any(cell not in places for cell in cells):
            raise Refused(problem("ballot_line_unreadable", line=number))
    table = np.array([[places[cell] for cell in cells] for _, cells in rows], dtype=np.int64)
    grades, weights = grouped(table)
    values = tuple(range(len(known))) if scale else tuple(int(grade) for grade in known)
    return Grades(names, known, values, grades, weights)


def _numbers(rows: Sequence[tuple[int, list[str]]], blank: str) -> tuple[str, ...]:
    """Every whole number from the lowest to the highest that is given."""
    given = set()
    for number, cells in rows:
        for cell in cells:
            if cell in ("", blank):
                continue
            if not cell.removeprefix("-").isdecimal() or len(cell) > 4:
                raise Refused(problem("ballot_line_unreadable", line=number))
            given.add(int(cell))
    if not given:
        raise Refused(problem("ballot_file_empty"))
    return tuple(str(value) for value in range(min(given), max(given) + 1))


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)
