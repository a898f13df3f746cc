"""Pabulib's files (.pb): participatory budgets with their projects and votes. Format: pabulib.org."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

import numpy as np

from core.ballot_files.grades_csv import number_of
from core.decision_rules.ballots import grouped
from core.decision_rules.equal_shares import Projects
from core.problems import Refused, problem

SECTIONS = ("meta", "projects", "votes")
POINTS = ("cumulative", "scoring")
RANKED = "ordinal"
MOST_POINTS = 2**40  # in the smallest part given: beyond it sums would no longer be exact

Line = tuple[int, Mapping[str, str]]  # its number in the file, and its cells by heading


@dataclass(frozen=True)
class Budget:
    """The vote, and what its organizers wrote about it: `meta["rule"]` names the rule they used."""

    projects: Projects
    meta: Mapping[str, str]


def read_budget(text: str) -> Budget:
    """Points count as utility where they are given, ranks as Borda's points; an approval is worth the project's cost.

    Raises Refused, saying the line.
    """
    sections = _sections(text)
    meta = {row.get("key", ""): row.get("value", "") for _, row in sections["meta"]}
    cap = number_of(meta.get("budget", ""))
    if cap is None or cap < 0:
        raise Refused(problem("ballot_file_unreadable"))
    costs = {
        row.get("project_id", ""): _amount(row.get("cost", ""), line=number) for number, row in sections["projects"]
    }
    if not sections["votes"] or not costs:
        raise Refused(problem("ballot_file_empty"))
    kind = _kind(meta, sections["votes"])
    given = [_given(row, kind, costs, number) for number, row in sections["votes"]]
    unit = lcm(*{points.denominator for vote in given for points in vote.values()})
    if any(points * unit > MOST_POINTS for vote in given for points in vote.values()):
        raise Refused(problem("ballot_file_unreadable"))
    table = np.array([[int(vote.get(name, 0) * unit) for name in costs] for vote in given], dtype=np.int64)
    rows, weights = grouped(table)
    prices = np.array([float(cost) for cost in costs.values()])
    worth = rows / unit if kind in (*POINTS, RANKED) else rows * prices
    return Budget(Projects(tuple(costs), prices, worth.astype(float), weights, float(cap)), meta)


def _sections(text: str) -> dict[str, list[Line]]:
    """Each begins with a line of its name alone, then its headings. What stands beyond the last heading is left out."""
    found: dict[str, list[Line]] = {section: [] for section in SECTIONS}
    headings: dict[str, list[str]] = {}
    section = ""
    reader = csv.reader(text.split("\n"), delimiter=";")
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if not any(cells):
                continue
            if cells[0].casefold() in SECTIONS and not any(cells[1:]):
                section = cells[0].casefold()
            elif section and section not in headings:
                headings[section] = [heading.casefold() for heading in cells]
            elif section:
                found[section].append((reader.line_num, dict(zip(headings[section], cells, strict=False))))
    except csv.Error as wrong:
        raise Refused(problem("ballot_file_unreadable")) from wrong
    return found


def _kind(meta: Mapping[str, str], votes: Sequence[Line]) -> str:
    """As the file says; where it does not, points are points and the rest approves."""
    said = meta.get("vote_type", "").casefold()
    return said or ("scoring" if "points" in votes[0][1] else "approval")


def _given(row: Mapping[str, str], kind: str, costs: Mapping[str, Fraction], line: int) -> dict[str, Fraction]:
    """By project: its points, how many stand below it in the vote and itself, or 1 for an approval."""
    chosen = _listed(row.get("vote", ""))
    if kind in POINTS:
        points = [_amount(each, line=line) for each in _listed(row.get("points", ""))]
    elif kind == RANKED:
        points = [Fraction(len(chosen) - place) for place in range(len(chosen))]
    else:
        points = [Fraction(1)] * len(chosen)
    if len(points) != len(chosen) or any(name not in costs for name in chosen):
        raise Refused(problem("ballot_line_unreadable", line=line))
    return dict(zip(chosen, points, strict=True))


def _listed(cell: str) -> list[str]:
    """« None » is what some files write for nothing."""
    return [] if cell.casefold() == "none" else [each.strip() for each in cell.split(",") if each.strip()]


def _amount(cell: str, *, line: int) -> Fraction:
    found = number_of(cell)
    if found is None or found < 0:
        raise Refused(problem("ballot_line_unreadable", line=line))
    return found
