"""Option by option: each criterion keeps the option with most votes.

Formula: argmax of votes over the criterion's options. Source: the public practice of consumer-owned brands
(questionnaires of « C'est qui le patron ?! », 2016 onwards). Tie rule: the cheaper option, then the published order;
a tie is always said.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Retained:
    """`winner` is None where nobody voted; `tied` lists every option with the winner's count when there are several.

    `lead` is the winner's share minus the next one's, 0 to 1.
    """

    winner: str | None
    tied: tuple[str, ...]
    lead: Fraction


def retain(votes: Mapping[str, int], deltas: Sequence[tuple[str, int]]) -> Retained:
    """The retained option, from votes by option and (option, delta in mils) in published order.

    >>> retain({"a": 3, "b": 5}, [("a", 0), ("b", 60)])
    Retained(winner='b', tied=(), lead=Fraction(1, 4))
    >>> retain({"dear": 4, "cheap": 4}, [("dear", 60), ("cheap", 0)])
    Retained(winner='cheap', tied=('dear', 'cheap'), lead=Fraction(0, 1))
    """
    total = sum(votes.get(option, 0) for option, _ in deltas)
    if not total:
        return Retained(winner=None, tied=(), lead=Fraction(0))
    most = max(votes.get(option, 0) for option, _ in deltas)
    best = [(option, delta) for option, delta in deltas if votes.get(option, 0) == most]
    winner = min(best, key=lambda each: each[1])[0]
    second = max((votes.get(option, 0) for option, _ in deltas if option != winner), default=0)
    tied = tuple(option for option, _ in best) if len(best) > 1 else ()
    return Retained(winner=winner, tied=tied, lead=Fraction(most - second, total))
