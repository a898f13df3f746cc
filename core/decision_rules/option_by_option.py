"""Option by option: each criterion keeps the option with most votes.

Formula: argmax of votes over the criterion's options. Source: the public practice of consumer-owned brands
(questionnaires of « C'est qui le patron ?! », 2016 onwards). Tie rule: the cheaper option, then the public hash of
`ties.py`; a tie is always said.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from core.decision_rules.ties import tie_hash

Votes = Mapping[str, int] | Mapping[str, Fraction]


@dataclass(frozen=True)
class Retained:
    """`winner` is None where nobody voted; `tied` lists every option that the rule alone leaves equal to the winner.

    `lead` (0-1) is how far the winner is from losing: its share minus the next one's, or for a median the share of
    votes that would have to move past it.
    """

    winner: str | None
    tied: tuple[str, ...]
    lead: Fraction


def retain(votes: Votes, deltas: Sequence[tuple[str, int]], *, root: str = "") -> Retained:
    """The retained option, from votes (or weighted shares) by option and (option, delta in mils).

    >>> retain({"a": 3, "b": 5}, [("a", 0), ("b", 60)])
    Retained(winner='b', tied=(), lead=Fraction(1, 4))
    >>> retain({"dear": 4, "cheap": 4}, [("dear", 60), ("cheap", 0)])
    Retained(winner='cheap', tied=('dear', 'cheap'), lead=Fraction(0, 1))
    """
    counts = {option: Fraction(votes.get(option, 0)) for option, _ in deltas}
    total = sum(counts.values(), Fraction(0))
    if not total:
        return Retained(winner=None, tied=(), lead=Fraction(0))
    most = max(counts.values())
    best = [(option, delta) for option, delta in deltas if counts[option] == most]
    winner = min(best, key=lambda each: (each[1], tie_hash(root, each[0])))[0]
    second = max((count for option, count in counts.items() if option != winner), default=Fraction(0))
    tied = tuple(option for option, _ in best) if len(best) > 1 else ()
    return Retained(winner=winner, tied=tied, lead=(most - second) / total)
