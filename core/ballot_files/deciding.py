"""A decision rule on a file of ballots of one's own: the outcome as plain values, ready for JSON."""

from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from core.ballot_files import grades_csv, pabulib, preflib, price_csv, ranks_csv, studies, tallies_csv
from core.ballot_files.mentions import plain
from core.ballot_files.rows import text_of
from core.decision_rules import BY_NAME, RULES
from core.decision_rules.ballots import Approvals, Grades, Rankings
from core.decision_rules.equal_shares import equal_shares
from core.decision_rules.majority_judgment import judge, median_grade
from core.decision_rules.outcome import Outcome, by_score
from core.decision_rules.plurality import plurality
from core.decision_rules.score import sums
from core.decision_rules.stv import stv
from core.problems import Refused, problem

EQUAL_SHARES = "equal-shares"
TABLES = (".csv", ".tsv", ".txt")
LINES = {rule.name: rule.says for rule in RULES}
LINES |= {EQUAL_SHARES: "add-ons bought under a cap, each voter with an equal part of it"}
LINES |= {study.name: study.says for study in studies.STUDIES}


@dataclass(frozen=True)
class Wanted:
    """How the rule is wanted, and how the file is to be read; `completion` "" is as the file itself says.

    `approved` are the grades that approve, where there are more than two.
    """

    seats: int = 1
    threshold: Fraction = Fraction(0)
    completion: str = ""
    approved: tuple[str, ...] = ()
    grades: grades_csv.Read = field(default_factory=grades_csv.Read)
    study: studies.Asked = field(default_factory=studies.Asked)


def decide(rule: str, path: Path, wanted: Wanted) -> dict[str, Any]:
    """`path`'s ending says what the file is. Raises Refused where it does not hold what the rule reads."""
    text = text_of(path)
    if rule == EQUAL_SHARES:
        return {"rule": rule, **_funded(path, text, wanted)}
    if study := studies.BY_NAME.get(rule):
        _only_for(path, TABLES, rule)
        return {"rule": rule, **study.run(price_csv.Table(text, wanted.study.columns), wanted.study)}
    is_told = bool(wanted.grades.candidates)
    if (
        not is_told
        and path.suffix.lower() in TABLES
        and (tallied := tallies_csv.read_tallies(text, wanted.grades.scale))
    ):
        return {"rule": rule, **_of_tallies(rule, tallied)}
    reads = BY_NAME[rule].reads
    judged = replace(wanted, grades=replace(wanted.grades, are_judged=rule == "majority-judgment"))
    ballots = _as(reads, _ballots(path, text, judged, ranked=reads is Rankings), wanted, rule)
    graded = {"median_grade": _medians(ballots)} if rule == "majority-judgment" else {}
    return {"rule": rule, **said(_decided(rule, ballots, wanted)), **graded}


def _decided(rule: str, ballots: Any, wanted: Wanted) -> Outcome:
    """A rule that takes a setting gets it."""
    if rule == "stv":
        return stv(ballots, seats=wanted.seats)
    if rule == "plurality":
        return plurality(ballots, threshold=wanted.threshold)
    return BY_NAME[rule].decide(ballots)


def _of_tallies(rule: str, tallied: tallies_csv.Tallies) -> dict[str, Any]:
    """Two rules need no more than how often each grade was given."""
    if rule == "majority-judgment":
        medians = [tallied.scale[median_grade(tally)] for tally in tallied.counts]
        found = said(judge(tallied.candidates, tallied.counts))
        return {**found, "median_grade": dict(zip(tallied.candidates, medians, strict=True))}
    if rule == "score":
        scores = sums(tallied.values, tallied.counts)
        return said(by_score(tallied.candidates, [Fraction(each) / tallied.unit for each in scores]))
    raise Refused(problem("ballots_tallied", rule=rule))


def _medians(ballots: Grades) -> dict[str, str]:
    medians = [ballots.scale[median_grade(tally)] for tally in ballots.tallies]
    return dict(zip(ballots.candidates, medians, strict=True))


def said(outcome: Outcome) -> dict[str, Any]:
    scores = {name: _number(score) for name, score in outcome.scores.items()}
    found = {"winners": list(outcome.winners), "ranking": [list(tier) for tier in outcome.ranking]}
    return {**found, "scores": scores, **outcome.details}


def _funded(path: Path, text: str, wanted: Wanted) -> dict[str, Any]:
    """Completed as asked; else as the organizers did, where the file's own rule names a completion; else not at all."""
    _only_for(path, (".pb",), EQUAL_SHARES)
    budget = pabulib.read_budget(text)
    completion = wanted.completion or ("add1" if "add1" in budget.meta.get("rule", "") else "none")
    funded = equal_shares(budget.projects, completion=completion)
    costs = dict(zip(budget.projects.names, budget.projects.costs.tolist(), strict=True))
    spent = sum(costs[name] for name in funded)
    return {"funded": list(funded), "completion": completion, "cost": spent, "budget": budget.projects.cap}


def _ballots(path: Path, text: str, wanted: Wanted, *, ranked: bool) -> Rankings | Grades:
    """Of a table, ranks where the rule reads ranks and these are some; else grades."""
    ending = path.suffix.lower()
    if ending in preflib.ORDERS:
        return preflib.read_orders(text)
    if ending in preflib.CATEGORIES:
        return preflib.read_categories(text)
    if ending not in TABLES:
        raise Refused(problem("ballot_file_kind_unknown", kind=path.suffix or path.name))
    if ranked and not wanted.grades.scale and (ranks := ranks_csv.read_ranks(text, wanted.grades.candidates)):
        return ranks
    return grades_csv.read_grades(text, wanted.grades)


def _as(kind: type, ballots: Rankings | Grades, wanted: Wanted, rule: str) -> Any:
    """Grades rank, and some of them approve; nothing else can be made of what people said."""
    if isinstance(ballots, kind):
        return ballots
    if kind is Rankings and isinstance(ballots, Grades):
        return ballots.ranked()
    if kind is Approvals and isinstance(ballots, Grades):
        return Approvals(ballots.candidates, np.isin(ballots.grades, _approving(ballots, wanted)), ballots.weights)
    raise Refused(problem("ballots_not_for_rule", rule=rule))


def _approving(ballots: Grades, wanted: Wanted) -> list[int]:
    """The places of the grades that approve: the better of two, else those asked for."""
    if not wanted.approved and len(ballots.scale) == 2:
        return [1]
    places = {plain(grade): place for place, grade in enumerate(ballots.scale)}
    found = [places[plain(grade)] for grade in wanted.approved if plain(grade) in places]
    if not found or len(found) < len(wanted.approved):
        raise Refused(problem("approved_unsaid", grades=", ".join(ballots.scale)))
    return found


def _only_for(path: Path, endings: tuple[str, ...], rule: str) -> None:
    if path.suffix.lower() not in endings:
        raise Refused(problem("ballots_not_for_rule", rule=rule))


def _number(score: Fraction) -> int | float:
    return int(score) if score.denominator == 1 else float(score)
