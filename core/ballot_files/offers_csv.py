"""Choices among whole offers in a CSV file: a line a choice, or a line an offer."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.ballot_files.mentions import is_nothing
from core.ballot_files.price_csv import NO, YES, Table, number_in
from core.ballot_files.rows import plain_name
from core.ballot_files.voters import PEOPLE
from core.problems import Refused, problem

Offer = Mapping[str, float]
Choice = tuple[Mapping[str, Offer], str]

CASES = ("chid", "case", "caseid", "idcase", "obsid", "obs", "choiceid", "qid", "set", "task", "question", "tache")
ALTERNATIVES = ("alt", "alternative", "altid", "option", "mode", "profile", "profil")
_SHAPES = (
    r"(?P<attribute>.+?)\.(?P<name>.+)",
    r"(?P<attribute>.+)_(?P<name>.+)",
    r"(?P<attribute>[^\d]+)(?P<name>\d+)",
)


@dataclass(frozen=True)
class Choices:
    """`price` is the attribute that is paid, "" where none is. Alternatives that are numbers have no constant."""

    made: list[Choice]
    price: str
    are_named: bool


def read_choices(table: Table, attributes: Sequence[str]) -> Choices:
    """Raises Refused, saying the line, or what to say on the command line."""
    found = _by_offer(table, attributes) if _is_by_offer(table) else _by_choice(table, attributes)
    offered = {name for offers, _ in found for name in offers}
    known = list(dict.fromkeys(name for offers, _ in found for offer in offers.values() for name in offer))
    names = (table.columns["price"],) if "price" in table.columns else ("price", "prix", "cost", "cout", "prc")
    price = next((name for name in known if name in names or plain_name(name) in names), "")
    return Choices(found, price, are_named=not all(name.isdecimal() for name in offered))


def _by_choice(table: Table, attributes: Sequence[str]) -> list[Choice]:
    """Columns « attribute.alternative »: what each alternative offered, and the one taken."""
    taken = table.words("choice") if table.has("choice") else None
    shaped = list(_shapes(table, attributes, taken))
    if not shaped:
        raise Refused(problem("column_missing", name=", ".join(attributes) or "choice"))
    alternatives, columns, chosen = next((each for each in shaped if set(each[0]) & set(each[2])), shaped[0])
    found: list[Choice] = []
    for (line, cells), name in zip(table.lines, chosen, strict=True):
        offers = {each: _offer(cells, columns[each], line) for each in alternatives}
        shown = {each: offer for each, offer in offers.items() if offer}
        if name not in shown:
            raise Refused(problem("ballot_line_unreadable", line=line))
        found.append((shown, name))
    return found


def _shapes(
    table: Table, attributes: Sequence[str], taken: Sequence[str] | None
) -> Iterator[tuple[list[str], dict[str, dict[str, int]], Sequence[str]]]:
    """(alternatives, places by alternative and attribute, what was taken): each way to read the headings that holds."""
    for shape in _SHAPES:
        parted = [(place, re.fullmatch(shape, heading)) for place, heading in enumerate(table.headings)]
        columns: dict[str, dict[str, int]] = {}
        for place, found in parted:
            if found and (not attributes or found["attribute"] in attributes):
                columns.setdefault(found["name"], {})[found["attribute"]] = place
        everywhere = set.intersection(*(set(each) for each in columns.values())) if columns else set()
        if len(columns) < 2 or not everywhere or not set(attributes) <= everywhere:
            continue
        kept = {name: {one: each[one] for one in each if one in everywhere} for name, each in columns.items()}
        chosen = taken if taken is not None else _taken(table, set(kept))
        if chosen is not None:
            yield list(kept), kept, chosen


def _taken(table: Table, alternatives: set[str]) -> list[str] | None:
    """The column whose every cell names an alternative."""
    for place in range(len(table.headings)):
        cells = [line[place] for _, line in table.lines]
        if set(cells) <= alternatives:
            return cells
    return None


def _offer(cells: Sequence[str], places: Mapping[str, int], line: int) -> Offer:
    """Nothing where a cell is empty: that alternative was not offered."""
    if any(is_nothing(cells[place]) for place in places.values()):
        return {}
    return {name: number_in(cells[place], line) for name, place in places.items()}


def _is_by_offer(table: Table) -> bool:
    """Whether a column says yes or no to each line's offer, and another which choice the line belongs to."""
    if not table.has("choice") or not (_places(table, CASES) or _places(table, PEOPLE)):
        return False
    return {cell.casefold() for cell in table.words("choice")} <= YES | NO


def _by_offer(table: Table, attributes: Sequence[str]) -> list[Choice]:
    """Lines of the same choice stand under the same person and question, wherever they are in the file."""
    cases, people, names = (_places(table, each) for each in (CASES, PEOPLE, ALTERNATIVES))
    groups: dict[tuple[str, ...], list[int]] = {}
    for row, (_, cells) in enumerate(table.lines):
        groups.setdefault(tuple(cells[place] for place in (*people[:1], *cases[:1])), []).append(row)
    taken = [cell.casefold() in YES for cell in table.words("choice")]
    apart = {*cases, *people, *names, table.find("choice")}
    kept = [place for place in range(len(table.headings)) if _is_kept(table, place, attributes, apart, groups.values())]
    if not kept or any(name not in table.headings for name in attributes):
        raise Refused(problem("column_missing", name=", ".join(attributes) or "price"))
    coded = _coded(table, kept)
    found: list[Choice] = []
    for rows in groups.values():
        shown = {table.lines[row][1][names[0]] if names else str(at): row for at, row in enumerate(rows, start=1)}
        chosen = [name for name, row in shown.items() if taken[row]]
        if len(shown) < len(rows) or len(chosen) != 1:
            raise Refused(problem("ballot_line_unreadable", line=table.lines[rows[0]][0]))
        found.append(({name: coded[row] for name, row in shown.items()}, chosen[0]))
    return found


def _places(table: Table, names: Sequence[str]) -> list[int]:
    plain = [plain_name(heading) for heading in table.headings]
    return [plain.index(name) for name in names if name in plain]


def _is_kept(
    table: Table, place: int, attributes: Sequence[str], apart: Collection[int | None], groups: Iterable[Sequence[int]]
) -> bool:
    """Those asked for; else whatever differs between the offers of one choice."""
    if attributes:
        return table.headings[place] in attributes
    if place in apart:
        return False
    return any(len({table.lines[row][1][place] for row in rows}) > 1 for rows in groups)


def _coded(table: Table, kept: Sequence[int]) -> list[Offer]:
    """A column of words becomes, for each word but the first in order, whether it stands there."""
    found: list[dict[str, float]] = [{} for _ in table.lines]
    for place in kept:
        cells = [line[place] for _, line in table.lines]
        levels = [] if all(_is_number(cell) for cell in cells) else sorted(set(cells))[1:]
        for (line, _), cell, offer in zip(table.lines, cells, found, strict=True):
            if levels:
                offer |= {f"{table.headings[place]}{level}": float(cell == level) for level in levels}
            else:
                offer[table.headings[place]] = number_in(cell, line)
    return [*found]


def _is_number(cell: str) -> bool:
    try:
        number_in(cell, 0)
    except Refused:
        return False
    return not is_nothing(cell)
