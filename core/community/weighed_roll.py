"""Whether a roll suits the colleges that are weighed: each with enough members, and nobody left outside."""

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from core.community.colleges import Weighing
from core.problems import Problem, problem

FEWEST_MEMBERS = 3  # below, the college noted on a ballot says whose it is


class OfCollege(Protocol):
    """A member, or the line of a file that would make one."""

    @property
    def college(self) -> str: ...


def roll_gaps(weighing: Weighing, members: Sequence[OfCollege]) -> list[Problem]:
    counts = _counts(weighing, members)
    return [
        problem("college_too_small", college=college.name, count=counts[college.name], fewest=FEWEST_MEMBERS)
        for college in weighing.colleges
        if members and counts[college.name] < FEWEST_MEMBERS
    ]


def roll_warnings(weighing: Weighing, members: Sequence[OfCollege]) -> list[Problem]:
    """Members of no college that is weighed: they vote, and their votes weigh nothing."""
    outside = _counts(weighing, members)[""]
    return [problem("members_outside_colleges", count=outside)] if weighing.colleges and outside else []


def _counts(weighing: Weighing, members: Sequence[OfCollege]) -> Counter[str]:
    return Counter(weighing.college_of(member.college) for member in members)
