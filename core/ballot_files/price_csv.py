"""Answers about prices in a CSV file, as the methods of price research read them."""

from collections.abc import Mapping, Sequence
from math import isfinite, isnan, nan

import numpy as np
from numpy.typing import NDArray

from core.ballot_files.mentions import is_nothing
from core.ballot_files.rows import Numbered, plain_name, rows_of
from core.ballot_files.voters import PEOPLE
from core.problems import Refused, problem

# What a column is called where nobody says, as `plain_name` compares it: the names that published files use.
NAMES: Mapping[str, tuple[str, ...]] = {
    "too_cheap": ("toocheap", "tch", "tc", "troppeucher", "tropbonmarche", "tropbasprix"),
    "cheap": ("cheap", "bargain", "ch", "notexpensive", "bonmarche", "bonneaffaire", "peucher"),
    "expensive": ("expensive", "gettingexpensive", "ex", "cher"),
    "too_expensive": ("tooexpensive", "tex", "te", "tropcher"),
    "intent_cheap": ("intentcheap", "picheap"),
    "intent_expensive": ("intentexpensive", "piexpensive"),
    "respondent": PEOPLE,
    "bid": ("bid", "bid1", "price", "t1", "prix", "offer", "offre", "amount", "montant"),
    "answer": ("answer", "r1", "ans1", "answers", "response", "reponse", "accept", "accepted", "buy", "vote"),
    "yes": ("yes", "y", "oui", "nyes"),
    "no": ("no", "n", "non", "nno"),
    "asked": ("asked", "total", "shown", "interroges"),
    "highest": ("highest", "highestaccepted", "highestprice", "maxprice", "wtp", "prixmax"),
    "producer": ("producer", "producteur"),
    "count": (
        "count",
        "counts",
        "weight",
        "weights",
        "poids",
        "effectif",
        "effectifs",
        "nombre",
        "nb",
        "frequency",
        "freq",
    ),
    "price": ("price", "prix", "cost", "cout"),
    "choice": ("choice", "chosen", "depvar", "choix", "choisi"),
    "set": ("set", "block", "bloc", "question", "task", "serie"),
    "item": ("item", "label", "element", "alternative", "alt", "option"),
    "value": ("value", "choice", "answer", "response", "bw"),
    "best": ("best", "most", "meilleur"),
    "worst": ("worst", "least", "pire"),
}
YES = {"1", "yes", "y", "oui", "o", "true", "t", "vrai", "yy", "yn"}  # of two bids in turn, the answer to the first
NO = {"0", "no", "n", "non", "false", "f", "faux", "nn", "ny"}
BOTH_BIDS = ("yy", "yn", "ny", "nn")
MOST_ANSWERS = 10**7  # behind one line
_AROUND = " €$£\u00a0\u202f"

Counts = dict[float, tuple[int, int]]


class Table:
    """The lines, and the name that each role's column has here. Raises Refused for a file that is none."""

    def __init__(self, text: str, columns: Mapping[str, str]) -> None:
        (_, self.headings), *lines = rows_of(text)
        width = len(self.headings)
        self.lines: list[Numbered] = [(number, (cells + [""] * width)[:width]) for number, cells in lines if any(cells)]
        self.columns = columns
        if not self.lines:
            raise Refused(problem("ballot_file_empty"))

    def has(self, role: str) -> bool:
        return self.find(role) is not None

    def column(self, role: str) -> list[Numbered]:
        """What stands in the role's column, a cell a line. Raises Refused where there is none."""
        place = self.find(role)
        if place is None:
            raise Refused(problem("column_missing", name=role))
        return [(number, [cells[place]]) for number, cells in self.lines]

    def words(self, role: str) -> list[str]:
        return [cells[0] for _, cells in self.column(role)]

    def numbers(self, role: str) -> list[float]:
        """A cell without an answer is no number. Raises Refused, saying the line, for what is none either."""
        return [number_in(cells[0], line) for line, cells in self.column(role)]

    def find(self, role: str) -> int | None:
        """As asked; else by the names that this role has elsewhere."""
        named = self.columns.get(role)
        if named is not None:
            return self.headings.index(named) if named in self.headings else None
        plain = [plain_name(heading) for heading in self.headings]
        return next((plain.index(name) for name in NAMES.get(role, (plain_name(role),)) if name in plain), None)


def four_prices(table: Table) -> NDArray[np.float64]:
    """A row a person: too cheap, cheap, expensive, too expensive."""
    _refuse_counts(table)
    return np.array([table.numbers(role) for role in ("too_cheap", "cheap", "expensive", "too_expensive")]).T


def intents(table: Table) -> NDArray[np.int64] | None:
    """0 where a person did not say."""
    if not table.has("intent_cheap"):
        return None
    given = np.nan_to_num(np.array([table.numbers("intent_cheap"), table.numbers("intent_expensive")]).T)
    if not np.isin(given, (0, 1, 2, 3, 4, 5)).all():
        raise Refused(problem("ballot_file_unreadable"))
    return given.astype(np.int64)


def yes_by_price(table: Table) -> Counts:
    """(yes, asked) by price, from a line an answer, a line a price with its counts, or a column a price."""
    found: Counts = {}
    for price, yes, asked in _answered(table):
        so_far = found.get(price, (0, 0))
        found[price] = (so_far[0] + yes, so_far[1] + asked)
    if not any(asked for _, asked in found.values()):
        raise Refused(problem("ballot_file_empty"))
    return {price: counts for price, counts in found.items() if counts[1]}


def producer_by_price(table: Table) -> dict[float, float] | None:
    """What the producer gets at each price asked; None where no column says it. One price has one amount."""
    if not table.has("producer"):
        return None
    found: dict[float, float] = {}
    paid = zip(table.lines, table.numbers("bid"), table.numbers("producer"), strict=True)
    for (line, _), price, amount in paid:
        if not amount == found.setdefault(price, amount):
            raise Refused(problem("ballot_line_unreadable", line=line))
    return found


def highest_accepted(table: Table) -> list[float | None] | None:
    """Each person's highest accepted price; None where no column says who answered, or everybody answered once."""
    if table.has("highest"):
        _refuse_counts(table)
        return [None if isnan(price) else price for price in table.numbers("highest")]
    if asked := _prices_as_headings(table):
        return [max(_accepted(number, cells, asked), default=None) for number, cells in table.lines]
    if not table.has("respondent") or not table.has("answer"):
        return None
    people = table.words("respondent")
    if len(set(people)) == len(people):
        return None
    _refuse_counts(table)
    best: dict[str, float | None] = dict.fromkeys(people)
    for person, price, yes in zip(people, table.numbers("bid"), table.column("answer"), strict=True):
        known = best[person]
        if not is_nothing(yes[1][0]) and says_yes(yes[1][0], yes[0]) and (known is None or price > known):
            best[person] = price
    return list(best.values())


def number_in(cell: str, line: int) -> float:
    """Raises Refused, saying the line, for what is none; a cell without an answer is no number."""
    if is_nothing(cell):
        return nan
    try:
        found = float(cell.strip(_AROUND).replace(",", "."))
    except ValueError as wrong:
        raise Refused(problem("ballot_line_unreadable", line=line)) from wrong
    if not isfinite(found):
        raise Refused(problem("ballot_line_unreadable", line=line))
    return found


def says_yes(answer: str, line: int) -> int:
    """1 or 0. Raises Refused, saying the line, for what is neither yes nor no."""
    if answer.casefold() not in YES | NO:
        raise Refused(problem("ballot_line_unreadable", line=line))
    return int(answer.casefold() in YES)


def _answered(table: Table) -> list[tuple[float, int, int]]:
    """(price, yes, asked), an answer or a count each; what nobody answered is left out."""
    if table.has("highest"):
        _refuse_counts(table)
        stated = [None if isnan(price) else price for price in table.numbers("highest")]
        prices = sorted({price for price in stated if price is not None})
        return [(price, int(most is not None and most >= price), 1) for most in stated for price in prices]
    if asked := _prices_as_headings(table):
        answers = [(price, cells[place], number) for number, cells in table.lines for price, place in asked.items()]
        return [(price, says_yes(cell, number), 1) for price, cell, number in answers if not is_nothing(cell)]
    prices = table.numbers("bid")
    if any(price < 0 for price in prices):
        raise Refused(problem("ballot_file_unreadable"))
    if counts := _counted(table):
        return [(price, yes, yes + no) for price, (yes, no) in zip(prices, counts, strict=True) if not isnan(price)]
    said = table.column("answer" if table.has("answer") or not table.has("yes") else "yes")
    people = _counts(table, "count") if table.has("count") else [1] * len(prices)
    each = [(price, line, cells[0], many) for price, (line, cells), many in zip(prices, said, people, strict=True)]
    return [
        (price, many * says_yes(cell, line), many)
        for price, line, cell, many in each
        if not isnan(price) and not is_nothing(cell)
    ]


def _counted(table: Table) -> list[tuple[int, int]]:
    """(yes, no) a line, of one bid or of two in turn; nothing where lines are single answers."""
    if table.has("yes") and table.has("no"):
        return list(zip(_counts(table, "yes"), _counts(table, "no"), strict=True))
    if table.has("yes") and table.has("asked"):
        pairs = list(zip(_counts(table, "yes"), _counts(table, "asked"), table.lines, strict=True))
        if wrong := next((line for yes, asked, (line, _) in pairs if yes > asked), None):
            raise Refused(problem("ballot_line_unreadable", line=wrong))
        return [(yes, asked - yes) for yes, asked, _ in pairs]
    if all(table.has(role) for role in BOTH_BIDS):
        columns = [_counts(table, role) for role in BOTH_BIDS]
        return [(yy + yn, ny + nn) for yy, yn, ny, nn in zip(*columns, strict=True)]
    return []


def _counts(table: Table, role: str) -> list[int]:
    found = []
    for (line, _), count in zip(table.lines, table.numbers(role), strict=True):
        if not (0 <= count <= MOST_ANSWERS and count == int(count)):
            raise Refused(problem("ballot_line_unreadable", line=line))
        found.append(int(count))
    return found


def _refuse_counts(table: Table) -> None:
    place = table.find("count")
    if place is not None and any(count != 1 for count in table.numbers("count")):
        raise Refused(problem("counts_unread", name=table.headings[place]))


def _prices_as_headings(table: Table) -> dict[float, int]:
    """The place of each price that heads a column of its own; none where a column says the price."""
    if table.has("bid"):
        return {}
    _refuse_counts(table)
    found = {}
    for place, heading in enumerate(table.headings):
        bare = heading.strip(_AROUND).replace(",", ".")
        if bare.replace(".", "", 1).isdecimal():
            found[float(bare)] = place
    return found if len(found) > 1 else {}


def _accepted(number: int, cells: Sequence[str], asked: Mapping[float, int]) -> list[float]:
    said = ((price, cells[place]) for price, place in asked.items())
    return [price for price, cell in said if not is_nothing(cell) and says_yes(cell, number)]
