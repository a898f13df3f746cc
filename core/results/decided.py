"""What decision rules say of one question's ballots: the rule that binds, the others for information, the duels always.

People choose by what they ask of the vote, not by a rule's name: PURPOSES says which rule answers which wish.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.decision_rules import BY_NAME
from core.decision_rules.ballots import Approvals, Grades, Rankings, Whole, grouped
from core.decision_rules.outcome import Outcome, Tiers
from core.decision_rules.ties import tie_hash
from core.question_types import grades as kinds_of_grades
from core.question_types.base import Question
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.picture_choice import PictureChoice
from core.question_types.ranking import Ranking
from core.results.frame import Frame

Ballots = Rankings | Grades | Approvals
DUELS = "condorcet"
PURPOSES: dict[type, dict[str, str]] = {
    Rankings: {"one": "ranked-pairs", "order": "schulze", "calm": "minimax", "first": "irv"},
    Grades: {"one": "majority-judgment", "calm": "minimax", "points": "score"},
    Approvals: {"one": "approval"},
}
BESIDE: dict[type, tuple[str, ...]] = {
    Rankings: ("ranked-pairs", "schulze", "minimax", "irv", "plurality"),
    Grades: ("majority-judgment", "score", "star", "ranked-pairs", "schulze", "minimax"),
    Approvals: ("approval",),
}


@dataclass(frozen=True)
class Ruling:
    """What one rule says. `settled` is whom the ballots' public hash names among several winners, "" until closing."""

    rule: str
    winners: tuple[str, ...]
    ranking: Tiers
    settled: str = ""

    @property
    def winner(self) -> str:
        """Nobody's name where nobody wins, or a tie is not settled yet."""
        return self.winners[0] if len(self.winners) == 1 else self.settled


@dataclass(frozen=True)
class Decided:
    """`rules` says which rule answers each purpose, `bound_to` the one fixed before opening, "" where none was.

    `duels` name whoever beats each other one by one, if anybody does.
    """

    question_id: str
    voters: int
    rules: Mapping[str, str]
    rulings: Mapping[str, Ruling]
    duels: Ruling
    bound_to: str

    def binding(self) -> Ruling | None:
        return self.rulings[self.bound_to] if self.bound_to else None

    @property
    def is_robust(self) -> bool:
        """Every rule names the same one, and no duel says otherwise."""
        named = {ruling.winners for ruling in self.rulings.values()}
        duels = {self.duels.winners} if self.duels.winners else set()
        return len(named | duels) == 1 and all(len(winners) == 1 for winners in named)

    def named_beside(self, ruling: Ruling) -> tuple[str, ...]:
        """Whom other rules name, that this one does not; each once."""
        every = [name for other in (*self.rulings.values(), self.duels) for name in other.winners]
        return tuple(dict.fromkeys(name for name in every if name not in ruling.winners))


def is_decided(question: Question) -> bool:
    return type(question) in READERS


def rule_fixed_for(question: Question) -> str:
    """The name of the rule that binds this question; "" where none was fixed, or nothing is decided by one."""
    if not is_decided(question):
        return ""
    kind, _ = READERS[type(question)]
    return PURPOSES[kind].get(question.decided_by, "")  # type: ignore[attr-defined]  # as all of READERS have


def bound_results(frame: Frame, *, root: str) -> dict[str, dict[str, Any]]:
    """By question, what the rule fixed before opening says, ready to be kept with a result."""
    bound = [question for question in frame.questions if rule_fixed_for(question)]
    found = {question.id: decide(frame, question, root=root) for question in bound}
    return {
        name: {"rule": ruling.rule, "winners": list(ruling.winners), "winner": ruling.winner}
        for name, each in found.items()
        if each and (ruling := each.binding())
    }


def decide(frame: Frame, question: Question, *, root: str = "") -> Decided | None:
    """None where this kind decides nothing, or nobody answered it."""
    if not is_decided(question):
        return None
    kind, read = READERS[type(question)]
    ballots = read(frame, question)
    if not len(ballots.weights) or len(ballots.candidates) < 2:
        return None
    rulings = {name: _ruling(name, ballots, root) for name in BESIDE[kind]}
    return Decided(
        question_id=question.id,
        voters=int(ballots.weights.sum()),
        rules=PURPOSES[kind],
        rulings=rulings,
        duels=_ruling(DUELS, ballots, root),
        bound_to=rule_fixed_for(question),
    )


def _ruling(name: str, ballots: Ballots, root: str) -> Ruling:
    rule = BY_NAME[name]
    found: Outcome = rule.decide(ballots if isinstance(ballots, rule.reads) else _ranked(ballots))
    tied = len(found.winners) > 1
    settled = min(found.winners, key=lambda each: tie_hash(root, each)) if tied and root else ""
    return Ruling(name, found.winners, found.ranking, settled)


def _ranked(ballots: Ballots) -> Rankings:
    """The better grade ranks higher; what is approved ranks above what is not."""
    if isinstance(ballots, Grades):
        return ballots.ranked()
    if isinstance(ballots, Approvals):
        return Rankings(ballots.candidates, np.where(ballots.approved, 1, 2).astype(np.int64), ballots.weights)
    return ballots


def _table(frame: Frame, question_id: str, names: tuple[str, ...]) -> Any:
    """A row a counted ballot that answered, a column a thing; codes, or numbers, as the columns hold them."""
    table = np.column_stack([frame.cells(question_id, column=f"{question_id}.{name}").array() for name in names])
    given = ~np.isnan(table) if table.dtype.kind == "f" else table >= 0
    return table[frame.counted_rows() & given.any(axis=1)]


def _rankings(frame: Frame, question: Ranking) -> Rankings:
    names = tuple(option.id for option in question.options)
    ranks = np.nan_to_num(_table(frame, question.id, names), nan=Rankings.UNRANKED).astype(np.int64)
    rows, weights = grouped(ranks)
    return Rankings(names, rows, weights)


def _grades(frame: Frame, question: kinds_of_grades.Grades) -> Grades:
    """A thing left without a grade has the worst, so that all have as many."""
    names, scale = tuple(row.id for row in question.rows), kinds_of_grades.BEST_FIRST[::-1]
    codes = _table(frame, question.id, names).astype(np.int64)
    rows, weights = grouped(np.where(codes < 0, 0, len(scale) - 1 - codes))
    return Grades(names, scale, tuple(range(len(scale))), rows, weights)


def _approvals(frame: Frame, question: MultipleChoice) -> Approvals:
    """What excludes all the others approves nothing."""
    names = tuple(option.id for option in question.options if option.id not in question.excluding)
    codes: Whole = _table(frame, question.id, names).astype(np.int64)
    rows, weights = grouped(np.maximum(codes, 0))
    return Approvals(names, rows == 1, weights)


READERS: dict[type[Question], tuple[type, Callable[[Frame, Any], Ballots]]] = {
    Ranking: (Rankings, _rankings),
    kinds_of_grades.Grades: (Grades, _grades),
    MultipleChoice: (Approvals, _approvals),
    PictureChoice: (Approvals, _approvals),
}
