"""Ratification: yes or no to one change, with the quorum and the majority fixed before.

Formula: the quorum counts votes cast, blank ones too, against the roll; the change is accepted if yes reaches the
majority among yes and no. Source: statutes of cooperatives (SCIC, law of 10 September 1947); Debian's constitution,
A.6, for a quorum of 3 sqrt(N) / 2. Tie rule: no change. Never printed otherwise than yes / valid / cast / members.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import isqrt

HALF = Fraction(1, 2)


class Verdict(StrEnum):
    ACCEPTED = "accepted"
    REFUSED = "refused"
    NO_QUORUM = "no_quorum"


@dataclass(frozen=True)
class Ratified:
    """`valid` is yes and no together; `cast` also holds the blank ones; `needed` is the quorum in votes cast."""

    verdict: Verdict
    yes: int
    valid: int
    cast: int
    members: int
    needed: int


def ratify(
    *, yes: int, no: int, blank: int = 0, members: int, quorum: Fraction = Fraction(0), majority: Fraction = HALF
) -> Ratified:
    """`quorum` is a share of the members; `majority` a share of yes and no: one half must be passed, more be reached.

    >>> ratify(yes=809, no=42, members=12_000, quorum=Fraction(5, 100)).verdict.value
    'accepted'
    >>> ratify(yes=5, no=5, members=20).verdict.value
    'refused'
    """
    needed = -(-members * quorum.numerator // quorum.denominator)
    valid, cast = yes + no, yes + no + blank
    if cast < needed or not valid:
        verdict = Verdict.NO_QUORUM if cast < needed or not cast else Verdict.REFUSED
    elif majority == HALF:
        verdict = Verdict.ACCEPTED if yes > no else Verdict.REFUSED
    else:
        verdict = Verdict.ACCEPTED if yes >= majority * valid else Verdict.REFUSED
    return Ratified(verdict, yes=yes, valid=valid, cast=cast, members=members, needed=needed)


def proposed_quorum(members: int) -> int:
    """3 sqrt(N) / 2 votes, rounded up: what to propose where the statutes say nothing.

    >>> proposed_quorum(13_000)
    172
    """
    root = isqrt(9 * members)
    exact = root * root == 9 * members
    return -(-root // 2) if exact else root // 2 + 1
