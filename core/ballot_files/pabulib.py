"""Pabulib's files (.pb): participatory budgets with their projects and votes. Format: pabulib.org."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.decision_rules.ballots import grouped
from core.decision_rules.equal_shares import Projects
from core.problems import Refused, problem

SECTIONS = ("META", "PROJECTS", "VOTES")


@dataclass(frozen=True)
class Budget:
    """The vote, and what its organizers wrote about it: `meta["rule"]` names the rule they used."""

    projects: Projects
    meta: Mapping[str, str]


def read_budget(text: str) -> Budget:
    """Points count as utility where they are given; an approval is worth the project's cost. Raises Refused."""
    sections = _sections(text)
    meta = {row["key"]: row["value"] for row in sections["META"]}
    try:
        cap = float(meta["budget"])
        costs = {row["project_id"]: float(row["cost"]) for row in sections["PROJECTS"]}
        utilities = np.array([_worth(row, costs) for row in sections["VOTES"]], dtype=np.int64)
    except (KeyError, ValueError) as wrong:
        raise Refused(problem("ballot_file_unreadable")) from wrong
    if not len(utilities) or not costs:
        raise Refused(problem("ballot_file_empty"))
    rows, weights = grouped(utilities)
    names = tuple(costs)
    worth = rows if "points" in sections["VOTES"][0] else rows * np.array([costs[name] for name in names])
    return Budget(Projects(names, np.array(list(costs.values())), worth.astype(float), weights, cap), meta)


def _sections(text: str) -> dict[str, list[dict[str, str]]]:
    lines: dict[str, list[str]] = {section: [] for section in SECTIONS}
    into: list[str] = []
    for line in text.lstrip("\ufeff").splitlines():
        if line.strip() in SECTIONS:
            into = lines[line.strip()]
        elif line.strip():
            into.append(line)
    return {section: [_row(row) for row in csv.DictReader(rows, delimiter=";")] for section, rows in lines.items()}


def _row(row: Mapping[Any, Any]) -> dict[str, str]:
    """Without what stands beyond the last heading."""
    return {key.strip(): (value or "").strip() for key, value in row.items() if isinstance(key, str)}


def _worth(row: Mapping[str, str], costs: Mapping[str, float]) -> list[int]:
    """Points by project; 1 for an approval."""
    chosen = [each.strip() for each in row["vote"].split(",") if each.strip()]
    points = [int(each) for each in row["points"].split(",")] if row.get("points") else [1] * len(chosen)
    given = dict(zip(chosen, points, strict=True))
    if given.keys() - costs.keys():
        raise ValueError("a vote for no project")
    return [given.get(name, 0) for name in costs]
