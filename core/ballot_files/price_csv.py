"""Answers about prices in a CSV file, as the methods of price research read them."""

import csv
import io
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from core.price_research.maxdiff import Shown
from core.problems import Refused, problem

# What a column is called where nobody says: the names that published files use.
NAMES: Mapping[str, tuple[str, ...]] = {
    "too_cheap": ("too_cheap",),
    "cheap": ("cheap", "bargain"),
    "expensive": ("expensive", "getting_expensive"),
    "too_expensive": ("too_expensive",),
    "intent_cheap": ("intent_cheap", "pi_cheap"),
    "intent_expensive": ("intent_expensive", "pi_expensive"),
    "respondent": ("respondent", "id", "ID"),
    "bid": ("bid", "bid1", "price", "T1"),
    "answer": ("answer", "R1"),
    "yes": ("yes", "Y"),
    "no": ("no", "N"),
    "producer": ("producer",),
    "choice": ("choice",),
}
YES = {"1", "yes", "y", "oui", "true", "vrai"}
NO = {"0", "no", "n", "non", "false", "faux"}

Row = Mapping[str, str]
Counts = dict[float, tuple[int, int]]


class Table:
    """The rows, and the name that each role's column has here. Raises Refused for a file that is none."""

    def __init__(self, text: str, columns: Mapping[str, str]) -> None:
        reader = csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=_delimiter(text))
        self.headings = [heading.strip() for heading in reader.fieldnames or []]
        reader.fieldnames = self.headings
        self.rows: list[Row] = [{key: value or "" for key, value in row.items() if key} for row in reader]
        self._columns = columns
        if not self.rows:
            raise Refused(problem("ballot_file_empty"))

    def has(self, role: str) -> bool:
        return self._find(role) is not None

    def column(self, role: str) -> list[str]:
        """What stands in the role's column. Raises Refused where there is none."""
        heading = self._find(role)
        if heading is None:
            raise Refused(problem("column_missing", name=role))
        return [row[heading].strip() for row in self.rows]

    def numbers(self, role: str) -> list[float]:
        return [number_in(cell, line) for line, cell in enumerate(self.column(role), start=2)]

    def _find(self, role: str) -> str | None:
        named = self._columns.get(role)
        if named is not None:
            return named if named in self.headings else None
        return next((name for name in NAMES.get(role, (role,)) if name in self.headings), None)


def four_prices(table: Table) -> NDArray[np.float64]:
    """A row a person: too cheap, cheap, expensive, too expensive."""
    return np.array([table.numbers(role) for role in ("too_cheap", "cheap", "expensive", "too_expensive")]).T


def intents(table: Table) -> NDArray[np.int64] | None:
    if not table.has("intent_cheap"):
        return None
    given = np.array([table.numbers("intent_cheap"), table.numbers("intent_expensive")]).T
    if not np.isin(given, (1, 2, 3, 4, 5)).all():
        raise Refused(problem("ballot_file_unreadable"))
    return given.astype(np.int64)


def yes_by_price(table: Table) -> Counts:
    """(yes, asked) by price, from a line an answer or from a line a price with its counts."""
    found: Counts = {}
    for price, yes, asked in _answered(table):
        so_far = found.get(price, (0, 0))
        found[price] = (so_far[0] + yes, so_far[1] + asked)
    return found


def producer_by_price(table: Table) -> dict[float, float] | None:
    """What the producer gets at each price asked; None where no column says it. One price has one amount."""
    if not table.has("producer"):
        return None
    found: dict[float, float] = {}
    paid = zip(table.numbers("bid"), table.numbers("producer"), strict=True)
    for line, (price, amount) in enumerate(paid, start=2):
        if found.setdefault(price, amount) != amount:
            raise Refused(problem("ballot_line_unreadable", line=line))
    return found


def highest_accepted(table: Table) -> list[float | None] | None:
    """Each person's highest accepted price; None where no column says who answered, or everybody answered once."""
    if not table.has("respondent") or not table.has("answer"):
        return None
    people = table.column("respondent")
    if len(set(people)) == len(people):
        return None
    best: dict[str, float | None] = dict.fromkeys(people)
    for person, (price, yes, _) in zip(people, _answered(table), strict=True):
        known = best[person]
        if yes and (known is None or price > known):
            best[person] = price
    return list(best.values())


def best_worst(table: Table, sets: Sequence[Sequence[int]], items: Sequence[str]) -> list[Shown]:
    """Columns B1, W1, B2, W2...: the places, from 1, of the best and the worst within each set of item numbers."""
    found = []
    for line, row in enumerate(table.rows, start=2):
        for number, places in enumerate(sets, start=1):
            shown = tuple(items[item - 1] for item in places)
            best, worst = (_place(row.get(f"{letter}{number}", ""), shown, line) for letter in "BW")
            found.append(Shown(shown, best, worst))
    return found


def offers(table: Table, attributes: Sequence[str]) -> list[tuple[dict[str, dict[str, float]], str]]:
    """Columns « attribute.alternative »: what each alternative offered, and the one taken."""
    pairs = [heading.split(".", 1) for heading in table.headings if "." in heading]
    known = list(dict.fromkeys(attribute for attribute, _ in pairs))
    kept = [attribute for attribute in known if not attributes or attribute in attributes]
    alternatives = list(dict.fromkeys(alternative for attribute, alternative in pairs if attribute in kept))
    if not kept or any(attribute not in known for attribute in attributes):
        raise Refused(problem("column_missing", name=", ".join(attributes) or "attribute.alternative"))
    found = []
    for line, (row, taken) in enumerate(zip(table.rows, table.column("choice"), strict=True), start=2):
        if taken not in alternatives:
            raise Refused(problem("ballot_line_unreadable", line=line))
        shown = {name: {each: number_in(row[f"{each}.{name}"], line) for each in kept} for name in alternatives}
        found.append((shown, taken))
    return found


def number_in(cell: str, line: int) -> float:
    try:
        return float(cell.strip().replace(",", "."))
    except ValueError as wrong:
        raise Refused(problem("ballot_line_unreadable", line=line)) from wrong


def _answered(table: Table) -> list[tuple[float, int, int]]:
    """(price, yes, asked), a line each."""
    prices = table.numbers("bid")
    if table.has("yes") and table.has("no"):
        counts = zip(table.numbers("yes"), table.numbers("no"), strict=True)
        return [(price, int(yes), int(yes + no)) for price, (yes, no) in zip(prices, counts, strict=True)]
    said = enumerate(table.column("answer"), start=2)
    return [(price, _says_yes(answer, line), 1) for price, (line, answer) in zip(prices, said, strict=True)]


def _says_yes(answer: str, line: int) -> int:
    if answer.casefold() not in YES | NO:
        raise Refused(problem("ballot_line_unreadable", line=line))
    return int(answer.casefold() in YES)


def _place(cell: str, shown: tuple[str, ...], line: int) -> str:
    if not cell.strip().isdecimal() or not 1 <= int(cell) <= len(shown):
        raise Refused(problem("ballot_line_unreadable", line=line))
    return shown[int(cell) - 1]


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)
