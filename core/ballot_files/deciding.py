"""A decision rule on a file of ballots of one's own: the outcome as plain values, ready for JSON."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from core.ballot_files import grades_csv, pabulib, preflib, price_csv, studies
from core.decision_rules import BY_NAME, RULES
from core.decision_rules.ballots import Approvals, Grades, Rankings
from core.decision_rules.equal_shares import equal_shares
from core.decision_rules.outcome import Outcome
from core.decision_rules.plurality import plurality
from core.decision_rules.stv import stv
from core.problems import Refused, problem

EQUAL_SHARES = "equal-shares"
LINES = {rule.name: rule.says for rule in RULES}
LINES |= {EQUAL_SHARES: "add-ons bought under a cap, each voter with an equal part of it"}
LINES |= {study.name: study.says for study in studies.STUDIES}


@dataclass(frozen=True)
class Wanted:
    """How the rule is wanted, and how the file is to be read; `completion` "" is as the file itself says."""

    seats: int = 1
    threshold: Fraction = Fraction(0)
    completion: str = ""
    blank: str = grades_csv.BLANK
    scale: tuple[str, ...] = ()
    study: studies.Asked = field(default_factory=studies.Asked)


def decide(rule: str, path: Path, wanted: Wanted) -> dict[str, Any]:
    """`path`'s ending says what the file is. Raises Refused where it does not hold what the rule reads."""
    text = _text(path)
    if rule == EQUAL_SHARES:
        return {"rule": rule, **_funded(path, text, wanted)}
    if study := studies.BY_NAME.get(rule):
        _only_for(path, ".csv", rule)
        return {"rule": rule, **study.run(price_csv.Table(text, wanted.study.columns), wanted.study)}
    ballots = _as(BY_NAME[rule].reads, _ballots(path, text, wanted), rule)
    return {"rule": rule, **said(_decided(rule, ballots, wanted))}


def _decided(rule: str, ballots: Any, wanted: Wanted) -> Outcome:
    """A rule that takes a setting gets it."""
    if rule == "stv":
        return stv(ballots, seats=wanted.seats)
    if rule == "plurality":
        return plurality(ballots, threshold=wanted.threshold)
    return BY_NAME[rule].decide(ballots)


def said(outcome: Outcome) -> dict[str, Any]:
    scores = {name: _number(score) for name, score in outcome.scores.items()}
    found = {"winners": list(outcome.winners), "ranking": [list(tier) for tier in outcome.ranking]}
    return {**found, "scores": scores, **outcome.details}


def _funded(path: Path, text: str, wanted: Wanted) -> dict[str, Any]:
    """Completed as asked; else as the organizers did, where the file's own rule names a completion; else not at all."""
    _only_for(path, ".pb", EQUAL_SHARES)
    budget = pabulib.read_budget(text)
    completion = wanted.completion or ("add1" if "add1" in budget.meta.get("rule", "") else "none")
    funded = equal_shares(budget.projects, completion=completion)
    costs = dict(zip(budget.projects.names, budget.projects.costs.tolist(), strict=True))
    spent = sum(costs[name] for name in funded)
    return {"funded": list(funded), "completion": completion, "cost": spent, "budget": budget.projects.cap}


def _ballots(path: Path, text: str, wanted: Wanted) -> Rankings | Grades:
    readers: Mapping[str, Callable[[], Rankings | Grades]] = {
        **dict.fromkeys(preflib.ORDERS, lambda: preflib.read_orders(text)),
        **dict.fromkeys(preflib.CATEGORIES, lambda: preflib.read_categories(text)),
        **dict.fromkeys((".csv", ".tsv"), lambda: grades_csv.read_grades(text, blank=wanted.blank, scale=wanted.scale)),
    }
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise Refused(problem("ballot_file_kind_unknown", kind=path.suffix or path.name))
    return reader()


def _as(wanted: type, ballots: Rankings | Grades, rule: str) -> Any:
    """Grades rank, and two grades approve; nothing else can be made of what people said."""
    if isinstance(ballots, wanted):
        return ballots
    if wanted is Rankings and isinstance(ballots, Grades):
        return ballots.ranked()
    if wanted is Approvals and isinstance(ballots, Grades) and len(ballots.scale) == 2:
        return Approvals(ballots.candidates, ballots.grades == 1, ballots.weights)
    raise Refused(problem("ballots_not_for_rule", rule=rule))


def _only_for(path: Path, ending: str, rule: str) -> None:
    if path.suffix.lower() != ending:
        raise Refused(problem("ballots_not_for_rule", rule=rule))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as wrong:
        raise Refused(problem("ballot_file_unreadable")) from wrong


def _number(score: Fraction) -> int | float:
    return int(score) if score.denominator == 1 else float(score)
