"""Grades in a CSV file: a line a ballot and a column a candidate, or a line a grade that somebody gives somebody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from core.ballot_files.mentions import is_nothing, plain, scale_of
from core.ballot_files.rows import Numbered, distinct, plain_name, rows_of
from core.ballot_files.voters import VOTERS, is_no_grade, says_who, seems_to_number
from core.decision_rules.ballots import Grades, grouped
from core.problems import Refused, problem

# Headings as `plain_name` compares them.
WEIGHTS = (
    "weight",
    "weights",
    "poids",
    "count",
    "counts",
    "effectif",
    "effectifs",
    "nombre",
    "nb",
    "frequency",
    "freq",
)
CANDIDATES = ("candidate", "candidat", "option", "proposal", "proposition", "choix", "item", "liste", "nom", "name")
GIVEN = ("grade", "mention", "note", "score", "rating", "judgment", "judgement", "jugement")
ORSAY = [str(number) for number in range(7)]  # the published files of 2007 write 0 for « sans opinion », then 1 to 6
WIDEST_RANGE = 1_000
HEAVIEST = 10**12  # ballots behind one line


@dataclass(frozen=True)
class Read:
    """How a file is to be read: what means no grade, the scale from the worst on, which columns are candidates.

    `blank` None leaves it to the file: 0 is a grade but in a judgment whose form is that of Orsay, where the grades are
    1 to 6 and nothing names the first column.
    """

    blank: str | None = None
    scale: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    are_judged: bool = False


@dataclass(frozen=True)
class Cells:
    """What stands under each candidate, line by line, and how many gave each line.

    `are_graded` where the file itself says that these are grades.
    """

    names: tuple[str, ...]
    lines: list[Numbered]
    weights: list[int]
    are_graded: bool = False
    is_first_unnamed: bool = False

    def given(self) -> list[str]:
        return list(dict.fromkeys(cell for _, cells in self.lines for cell in cells))


@dataclass(frozen=True)
class Scale:
    """The grades, the worst first, what each counts in a sum, and the place of each word on it."""

    grades: tuple[str, ...]
    values: tuple[Fraction | int, ...]
    places: Mapping[str, int]


def read_grades(text: str, read: Read | None = None) -> Grades:
    """Whoever gives no grade gives the worst. Raises Refused, saying the line, or what to say on the command line."""
    asked = read or Read()
    cells = cells_of(text, asked.candidates)
    scale = scale_for(cells, asked)
    table = np.array([[scale.places[cell] for cell in line] for _, line in cells.lines], dtype=np.int64)
    grades, weights = grouped(table, np.array(cells.weights, dtype=np.int64))
    return Grades(cells.names, scale.grades, scale.values, grades, weights)


def cells_of(text: str, candidates: Sequence[str] = ()) -> Cells:
    """Raises Refused for candidates that head no column, and, saying the line, for one too short or too long."""
    (_, headings), *lines = rows_of(text)
    roles = [plain_name(heading) for heading in headings]
    columns = [_one_of(roles, names) for names in (VOTERS, CANDIDATES, GIVEN)]
    if not candidates and None not in columns:
        _refuse_counts(headings, roles)
        return _gathered(*(place for place in columns if place is not None), lines=lines)
    if missing := [name for name in candidates if name not in headings]:
        raise Refused(problem("candidates_missing", name=", ".join(missing)))
    weighed = None if candidates else _one_of(roles, WEIGHTS)
    kept = _kept(headings, lines, candidates, weighed)
    if not kept:
        raise Refused(problem("ballot_file_empty"))
    needed = max([*kept, *([] if weighed is None else [weighed])])
    if short := next((number for number, cells in lines if len(cells) <= needed or any(cells[len(headings) :])), None):
        raise Refused(problem("ballot_line_unreadable", line=short))
    found = [(number, [cells[place] for place in kept]) for number, cells in lines]
    weights = [1 if weighed is None else _weight(number, cells[weighed]) for number, cells in lines]
    names = [headings[place] for place in kept]
    if not candidates:
        _refuse_others(names, found, is_first=kept[0] == 0)
    return Cells(distinct(names), found, weights, is_first_unnamed=not headings[0])


def scale_for(cells: Cells, asked: Read) -> Scale:
    """As asked; else whole numbers from the lowest given to the highest, other numbers as given, or known words."""
    blank = asked.blank
    words = [word for word in cells.given() if not is_nothing(word) and word != blank]
    if not words:
        raise Refused(problem("ballot_file_empty"))
    if asked.scale:
        grades = asked.scale
    elif all(number_of(word) is not None for word in words):
        if blank is None and asked.are_judged and cells.is_first_unnamed and {"0", "6"} <= set(words) <= set(ORSAY):
            blank, words = "0", [word for word in words if word != "0"]
        grades = _numbers(words)
    else:
        grades = scale_of(words)
    return Scale(grades, values_of(grades), _places(cells, grades, blank))


def values_of(grades: Sequence[str]) -> tuple[Fraction | int, ...]:
    """Numbers count what they say, words their place."""
    numbers = [number for grade in grades if (number := number_of(grade)) is not None]
    return tuple(numbers) if len(numbers) == len(grades) else tuple(range(len(grades)))


def number_of(word: str) -> Fraction | None:
    """
    >>> number_of("4,5"), number_of("Bien")
    (Fraction(9, 2), None)
    """
    whole, point, part = word.replace(",", ".").removeprefix("-").partition(".")
    if not (whole.isascii() and whole.isdecimal() and len(whole) < 16) or (point and not _is_decimals(part)):
        return None
    return Fraction(word.replace(",", "."))


def _is_decimals(part: str) -> bool:
    return part.isascii() and part.isdecimal() and len(part) < 16


def _numbers(words: Sequence[str]) -> tuple[str, ...]:
    given = sorted({number for word in words if (number := number_of(word)) is not None})
    if not given:
        return ()
    lowest = 0 if set(given) <= {0, 1} else given[0]
    if all(number.denominator == 1 for number in given) and given[-1] - lowest <= WIDEST_RANGE:
        return tuple(str(value) for value in range(int(lowest), int(given[-1]) + 1))
    return tuple(str(number) if number.denominator == 1 else str(float(number)) for number in given)


def _places(cells: Cells, grades: Sequence[str], blank: str | None) -> dict[str, int]:
    """By what stands in the file. Raises Refused at the first word that is no grade."""
    by_word = {plain(grade): place for place, grade in enumerate(grades)}
    by_number = {number_of(grade): place for place, grade in enumerate(grades) if number_of(grade) is not None}
    found: dict[str, int] = {}
    for number, line in cells.lines:
        for cell in line:
            if cell in found:
                continue
            place = by_word.get(plain(cell), by_number.get(number_of(cell)))
            if cell == blank or (place is None and is_nothing(cell)):
                place = 0
            if place is None:
                raise Refused(problem("grade_unknown", name=cell, line=number))
            found[cell] = place
    return found


def _gathered(voter: int, candidate: int, grade: int, *, lines: Sequence[Numbered]) -> Cells:
    """A line a grade: those of one voter make a ballot."""
    ballots: dict[str, dict[str, str]] = {}
    first: dict[str, int] = {}
    for number, cells in lines:
        if len(cells) <= max(voter, candidate, grade):
            raise Refused(problem("ballot_line_unreadable", line=number))
        ballot = ballots.setdefault(cells[voter], {})
        if ballot.setdefault(cells[candidate], cells[grade]) != cells[grade]:
            raise Refused(problem("ballot_line_unreadable", line=number))
        first.setdefault(cells[voter], number)
    names = tuple(dict.fromkeys(name for ballot in ballots.values() for name in ballot))
    found = [(first[who], [ballot.get(name, "") for name in names]) for who, ballot in ballots.items()]
    return Cells(names, found, [1] * len(found), are_graded=True)


def _one_of(roles: Sequence[str], names: Sequence[str]) -> int | None:
    return next((roles.index(name) for name in names if name in roles), None)


def _kept(
    headings: Sequence[str], lines: Sequence[Numbered], candidates: Sequence[str], weighed: int | None
) -> list[int]:
    """The places of the candidates; the first columns may say who gave a line."""
    if candidates:
        return [place for place, name in enumerate(headings) if name in candidates]
    first = 0
    while first < len(headings) and says_who(headings[first], _column(lines, first)):
        first += 1
    return [place for place in range(first, len(headings)) if headings[place] and place != weighed]


def _refuse_others(names: Sequence[str], found: Sequence[Numbered], *, is_first: bool) -> None:
    """Raises Refused for a column that seems to hold something else than grades; `is_first` where none says who."""
    columns = [_column(found, place) for place in range(len(names))]
    if is_first and len(names) > 1 and seems_to_number(names[0], columns[0], columns[1:]):
        raise Refused(problem("column_unclear", name=names[0]))
    for place, (name, column) in enumerate(zip(names, columns, strict=True)):
        if is_no_grade(name, column, [*columns[:place], *columns[place + 1 :]]):
            raise Refused(problem("column_unclear", name=name))


def _refuse_counts(headings: Sequence[str], roles: Sequence[str]) -> None:
    place = _one_of(roles, WEIGHTS)
    if place is not None:
        raise Refused(problem("counts_unread", name=headings[place]))


def _column(lines: Sequence[Numbered], place: int) -> list[Fraction | None]:
    return [number_of(cells[place]) if place < len(cells) else None for _, cells in lines]


def _weight(number: int, cell: str) -> int:
    found = number_of(cell)
    if found is None or found.denominator != 1 or not 0 <= found <= HEAVIEST:
        raise Refused(problem("ballot_line_unreadable", line=number))
    return int(found)
