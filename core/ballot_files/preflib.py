"""PrefLib files: orders (.soc, .soi, .toc, .toi) and categories (.cat). Format: preflib.org, Mattei and Walsh 2013.

Files from before 2022 have no « # »: how many alternatives, their numbered names, a line of sums, then the ballots.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from core.ballot_files.rows import distinct
from core.decision_rules.ballots import Grades, Rankings, grouped
from core.problems import Refused, problem

ORDERS = (".soc", ".soi", ".toc", ".toi")
CATEGORIES = (".cat",)
MOST_BALLOTS = 10**12  # behind one line: beyond it sums would no longer be exact
MOST_UNNAMED = 10_000
_NAME = re.compile(r"#\s*ALTERNATIVE NAME (\d+)\s*:\s*(.*)")
_CATEGORY = re.compile(r"#\s*CATEGORY NAME (\d+)\s*:\s*(.*)")
_HOW_MANY = re.compile(r"#\s*NUMBER ALTERNATIVES\s*:\s*(\d+)\s*$")
_OLD_NAME = re.compile(r"(\d+)\s*,\s*(.*)")
_WHOLE = re.compile(r"(\d+)(\.0+)?")
_TIER = re.compile(r"\{[^}]*\}|[^,{}]+")

Tiers = list[list[str]]  # of alternative numbers
Line = tuple[int, str]


@dataclass(frozen=True)
class _File:
    """`names` by number, `categories` from the best on; `ballots` are (line number, how many, tiers)."""

    names: Mapping[str, str]
    categories: tuple[str, ...]
    ballots: list[tuple[int, int, Tiers]]


def read_orders(text: str) -> Rankings:
    """Named twice in a ballot, the better place counts. Raises Refused, saying the line that is wrong."""
    file = _read(text)
    rows, weights = [], []
    for number, weight, tiers in file.ballots:
        row = dict.fromkeys(file.names, Rankings.UNRANKED)
        for rank, tier in reversed(list(enumerate(tiers, start=1))):
            row |= dict.fromkeys(_known(tier, file.names, number), rank)
        rows.append(list(row.values()))
        weights.append(weight)
    if not rows or not file.names:
        raise Refused(problem("ballot_file_empty"))
    ranks, counts = grouped(np.array(rows, dtype=np.int64), np.array(weights, dtype=np.int64))
    return Rankings(tuple(file.names.values()), ranks, counts)


def read_categories(text: str) -> Grades:
    """The first category is the best grade; who stands in none has the last one."""
    file = _read(text)
    categories = tuple(reversed(file.categories))
    rows, weights = [], []
    for number, weight, tiers in file.ballots:
        if len(tiers) > len(categories):
            raise Refused(problem("ballot_line_unreadable", line=number))
        row = dict.fromkeys(file.names, 0)
        for place, tier in reversed(list(enumerate(tiers))):
            row |= dict.fromkeys(_known(tier, file.names, number), len(categories) - 1 - place)
        rows.append(list(row.values()))
        weights.append(weight)
    if not rows or not file.names or not categories:
        raise Refused(problem("ballot_file_empty"))
    grades, counts = grouped(np.array(rows, dtype=np.int64), np.array(weights, dtype=np.int64))
    return Grades(tuple(file.names.values()), categories, tuple(range(len(categories))), grades, counts)


def _read(text: str) -> _File:
    lines = [(number, line.strip()) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if lines and lines[0][1].isdecimal():
        return _old(lines)
    said = [line for _, line in lines if line.startswith("#")]
    categories = tuple(_numbered(said, _CATEGORY).values())
    names = _every_name(_numbered(said, _NAME), said)
    ballots = _ballots(((number, line) for number, line in lines if not line.startswith("#")), between=":")
    return _File(_told_apart(names), categories, ballots)


def _old(lines: list[Line]) -> _File:
    many = int(lines[0][1]) if len(lines[0][1]) < 6 else len(lines)
    named, rest = lines[1 : many + 1], lines[many + 2 :]
    names = {}
    for number, line in named:
        found = _OLD_NAME.fullmatch(line)
        if found is None:
            raise Refused(problem("ballot_line_unreadable", line=number))
        names[found[1]] = found[2].strip()
    return _File(_told_apart(names), (), _ballots(iter(rest), between=","))


def _numbered(lines: Iterable[str], pattern: re.Pattern[str]) -> dict[str, str]:
    return {found[1]: found[2].strip() for found in map(pattern.match, lines) if found}


def _every_name(names: dict[str, str], said: Iterable[str]) -> dict[str, str]:
    """An alternative that has no name has its number."""
    announced = next((found[1] for found in map(_HOW_MANY.match, said) if found), "0")
    many = int(announced) if len(announced) < 6 else 0
    numbers = map(str, range(1, min(many, MOST_UNNAMED) + 1))
    return {number: name or number for number, name in names.items()} or {number: number for number in numbers}


def _told_apart(names: Mapping[str, str]) -> dict[str, str]:
    return dict(zip(names, distinct(list(names.values())), strict=True))


def _ballots(lines: Iterator[Line], *, between: str) -> list[tuple[int, int, Tiers]]:
    """`between` stands between how many cast a ballot and its order."""
    found = []
    for number, line in lines:
        weight, there, order = line.partition(between)
        whole = _WHOLE.fullmatch(weight.strip())
        if not there or whole is None or len(whole[1]) > 13 or int(whole[1]) > MOST_BALLOTS:
            raise Refused(problem("ballot_line_unreadable", line=number))
        tiers = [_split(tier.strip("{}")) for tier in _TIER.findall(order) if tier.strip()]
        found.append((number, int(whole[1]), tiers))
    return found


def _split(tier: str) -> list[str]:
    return [each.strip() for each in tier.split(",") if each.strip()]


def _known(tier: list[str], names: Mapping[str, str], number: int) -> list[str]:
    if any(each not in names for each in tier):
        raise Refused(problem("ballot_line_unreadable", line=number))
    return tier
