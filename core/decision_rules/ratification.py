"""Ratification: yes or no to one change, or one of several prices, with the quorum and the majority fixed before.

Formula: the quorum counts votes cast, blank ones too, against the roll; the change is accepted if yes reaches the
majority among yes and no, or its weighted share does where colleges are weighed. Of several prices, the new one with
most votes is the one that can be accepted: among all valid votes, those for today's price too. Source: statutes of
cooperatives (SCIC, law of 10 September 1947); Debian's constitution, A.6, for a quorum of 3 sqrt(N) / 2. Tie rule: no
change. Never printed otherwise than yes / valid / cast / members, where yes is what that price got.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from math import isqrt

HALF = Fraction(1, 2)


class Verdict(StrEnum):
    ACCEPTED = "accepted"
    REFUSED = "refused"
    NO_QUORUM = "no_quorum"
    UNHEARD = "unheard"  # colleges are weighed, and one that must be heard is not


@dataclass(frozen=True)
class Weighted:
    """The weighted share of yes among yes and no; None where the colleges' rule decides nothing."""

    yes: Fraction | None


@dataclass(frozen=True)
class Ratified:
    """`valid` is yes and no together; `cast` also holds the blank ones; `needed` is the quorum in votes cast.

    `option` is the new price with most votes, whose votes are `yes`; "" where several have as many, None where there is
    but one change to say yes or no to.
    """

    verdict: Verdict
    yes: int
    valid: int
    cast: int
    members: int
    needed: int
    option: str | None = None


def ratify(
    *,
    yes: int,
    no: int,
    blank: int = 0,
    members: int,
    quorum: Fraction = Fraction(0),
    majority: Fraction = HALF,
    needed: int | None = None,
    weighted_yes: Weighted | None = None,
) -> Ratified:
    """`quorum` is a share of the members, and `needed` the same in votes, which holds where it is given.

    `majority` is a share of yes and no: one half must be passed, more be reached. `weighted_yes` decides in the place
    of the votes where colleges are weighed.

    >>> ratify(yes=809, no=42, members=12_000, quorum=Fraction(5, 100)).verdict.value
    'accepted'
    >>> ratify(yes=5, no=5, members=20).verdict.value
    'refused'
    """
    if needed is None:
        needed = -(-members * quorum.numerator // quorum.denominator)
    valid, cast = yes + no, yes + no + blank
    if cast < needed or not valid:
        verdict = Verdict.NO_QUORUM if cast < needed or not cast else Verdict.REFUSED
    elif weighted_yes is not None and weighted_yes.yes is None:
        verdict = Verdict.UNHEARD
    else:
        found = weighted_yes.yes if weighted_yes and weighted_yes.yes is not None else Fraction(yes, valid)
        verdict = Verdict.ACCEPTED if _reaches(found, majority) else Verdict.REFUSED
    return Ratified(verdict, yes=yes, valid=valid, cast=cast, members=members, needed=needed)


def ratify_one_of(
    votes: Mapping[str, int],
    *,
    today: str,
    blank: int = 0,
    members: int,
    needed: int = 0,
    majority: Fraction | None = HALF,
    shares: Mapping[str, Fraction] | None = None,
) -> Ratified:
    """`votes` by option, `today` among them. No `majority`: more votes than each of the others are enough.

    `shares` are weighted and decide in the place of the votes; empty ones decide nothing.

    >>> found = ratify_one_of({"1.03": 6, "1.05": 3, "today": 2}, today="today", members=20)
    >>> found.verdict.value, found.option, found.yes, found.valid
    ('accepted', '1.03', 6, 11)
    >>> ratify_one_of({"1.03": 4, "1.05": 4, "today": 3}, today="today", members=20, majority=None).verdict.value
    'refused'
    """
    held: Mapping[str, int | Fraction] = shares or votes
    most = max(held[option] for option in held if option != today)
    first = [option for option in held if option != today and held[option] == most]
    yes = max(votes[option] for option in first)
    found = ratify(
        yes=yes,
        no=sum(votes.values()) - yes,
        blank=blank,
        members=members,
        needed=needed,
        majority=majority or HALF,
        weighted_yes=None if shares is None else Weighted(shares[first[0]] if shares else None),
    )
    verdict = found.verdict
    if majority is None and verdict in (Verdict.ACCEPTED, Verdict.REFUSED):
        verdict = Verdict.ACCEPTED if len(first) == 1 and most > held[today] else Verdict.REFUSED
    return replace(found, verdict=verdict, option=first[0] if len(first) == 1 else "")


def _reaches(share: Fraction, majority: Fraction) -> bool:
    return share > majority if majority == HALF else share >= majority


def proposed_quorum(members: int) -> int:
    """3 sqrt(N) / 2 votes, rounded up: what to propose where the statutes say nothing.

    >>> proposed_quorum(13_000)
    172
    """
    root = isqrt(9 * members)
    exact = root * root == 9 * members
    return -(-root // 2) if exact else root // 2 + 1
