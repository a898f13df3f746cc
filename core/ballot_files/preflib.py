"""PrefLib files: orders (.soc, .soi, .toc, .toi) and categories (.cat). Format: preflib.org, Mattei and Walsh 2013."""

import re

import numpy as np

from core.decision_rules.ballots import Grades, Rankings, grouped
from core.problems import Refused, problem

ORDERS = (".soc", ".soi", ".toc", ".toi")
CATEGORIES = (".cat",)
_NAME = re.compile(r"#\s*ALTERNATIVE NAME (\d+):\s*(.*)")
_CATEGORY = re.compile(r"#\s*CATEGORY NAME (\d+):\s*(.*)")
_TIER = re.compile(r"\{([^}]*)\}|([^,{}]+)")


def read_orders(text: str) -> Rankings:
    """Raises Refused, saying the line, for what is not such a file."""
    names = _numbered(text, _NAME)
    rows, weights = [], []
    for number, weight, tiers in _ballots(text):
        row = dict.fromkeys(names, Rankings.UNRANKED)
        for rank, tier in enumerate(tiers, start=1):
            row |= dict.fromkeys(_known(tier, names, number), rank)
        rows.append(list(row.values()))
        weights.append(weight)
    if not rows or not names:
        raise Refused(problem("ballot_file_empty"))
    ranks, counts = grouped(np.array(rows, dtype=np.int64), np.array(weights, dtype=np.int64))
    return Rankings(tuple(names.values()), ranks, counts)


def read_categories(text: str) -> Grades:
    """The first category is the best grade; who stands in none has the last one."""
    names = _numbered(text, _NAME)
    categories = tuple(reversed(_numbered(text, _CATEGORY).values()))
    rows, weights = [], []
    for number, weight, tiers in _ballots(text):
        if len(tiers) > len(categories):
            raise Refused(problem("ballot_line_unreadable", line=number))
        row = dict.fromkeys(names, 0)
        for place, tier in enumerate(tiers):
            row |= dict.fromkeys(_known(tier, names, number), len(categories) - 1 - place)
        rows.append(list(row.values()))
        weights.append(weight)
    if not rows or not names or not categories:
        raise Refused(problem("ballot_file_empty"))
    grades, counts = grouped(np.array(rows, dtype=np.int64), np.array(weights, dtype=np.int64))
    return Grades(tuple(names.values()), categories, tuple(range(len(categories))), grades, counts)


def _numbered(text: str, pattern: re.Pattern[str]) -> dict[str, str]:
    return {found[1]: found[2].strip() for found in map(pattern.match, text.splitlines()) if found}


def _ballots(text: str) -> list[tuple[int, int, list[list[str]]]]:
    """(line number, how many ballots, tiers of alternative numbers)."""
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        weight, colon, order = line.partition(":")
        if not colon or not weight.strip().isdecimal():
            raise Refused(problem("ballot_line_unreadable", line=number))
        tiers = [_split(braced if single == "" else single) for braced, single in _TIER.findall(order.strip())]
        found.append((number, int(weight), tiers))
    return found


def _split(tier: str) -> list[str]:
    return [each.strip() for each in tier.split(",") if each.strip()]


def _known(tier: list[str], names: dict[str, str], number: int) -> list[str]:
    if any(each not in names for each in tier):
        raise Refused(problem("ballot_line_unreadable", line=number))
    return tier
