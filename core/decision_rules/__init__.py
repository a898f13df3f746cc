"""Every decision rule on ballots. To add one: write its pure function in a file of its own, then list it in RULES."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.decision_rules.approval import approval
from core.decision_rules.ballots import Approvals, Grades, Rankings
from core.decision_rules.borda import borda
from core.decision_rules.condorcet import condorcet
from core.decision_rules.copeland import copeland
from core.decision_rules.irv import irv
from core.decision_rules.kemeny import kemeny
from core.decision_rules.majority_judgment import majority_judgment
from core.decision_rules.minimax import minimax
from core.decision_rules.outcome import Outcome
from core.decision_rules.plurality import plurality
from core.decision_rules.ranked_pairs import ranked_pairs
from core.decision_rules.schulze import schulze
from core.decision_rules.score import score
from core.decision_rules.star import star
from core.decision_rules.stv import stv


@dataclass(frozen=True)
class Rule:
    """`reads` is what kind of ballots it takes; `says` is its line of help."""

    name: str
    reads: type
    decide: Callable[[Any], Outcome]
    says: str


RULES: tuple[Rule, ...] = (
    Rule("plurality", Rankings, plurality, "most first places"),
    Rule("approval", Approvals, approval, "most ballots that approve"),
    Rule("borda", Rankings, borda, "points for each one ranked below; information only"),
    Rule("condorcet", Rankings, condorcet, "whoever beats each other one by one, if anybody does"),
    Rule("copeland", Rankings, copeland, "most duels won"),
    Rule("minimax", Rankings, minimax, "smallest worst defeat, by margins"),
    Rule("schulze", Rankings, schulze, "strongest chains of duels, by margins"),
    Rule("ranked-pairs", Rankings, ranked_pairs, "duels locked from the widest margin on"),
    Rule("kemeny", Rankings, kemeny, "the order that agrees with most duels; few options"),
    Rule("irv", Rankings, irv, "the lowest dropped, round after round"),
    Rule("stv", Rankings, stv, "several seats in proportion, Droop quota"),
    Rule("majority-judgment", Grades, majority_judgment, "best median grade, exactly"),
    Rule("score", Grades, score, "highest sum of grades"),
    Rule("star", Grades, star, "the two highest sums, then the preferred of the two"),
)
BY_NAME = {rule.name: rule for rule in RULES}
