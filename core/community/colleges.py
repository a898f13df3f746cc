"""Colleges: groups of voters whose voices are weighed by statute, whatever their number.

Formula: S(option) = sum over colleges of weight * votes of the college for it / votes of the college. Source: law of 10
September 1947, art. 19 octies (SCIC): each college holds 10 % to 50 % of the votes. The unweighted result always stands
beside it.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from fractions import Fraction

from pydantic import BaseModel, ConfigDict, Field

from core.identity import new_short_id
from core.language.wording import Wording
from core.problems import Problem, problem

LEAST, MOST = 10, 50  # percent


class Unheard(StrEnum):
    """What is done where a college has too few voters; fixed before opening."""

    SHARED = "shared"  # its weight goes to the others, in proportion
    FAILS = "fails"  # nothing is decided


class College(BaseModel):
    """`weight` is in percent. `name` is as it stands on the roll."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(default_factory=new_short_id)
    name: str = ""
    label: Wording = Wording()
    weight: int = 0


class Weighing(BaseModel):
    """Without colleges, nothing is weighed. A college of fewer voters than `fewest` is not heard."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    colleges: tuple[College, ...] = ()
    fewest: int = Field(default=1, ge=1, le=1_000)
    unheard: Unheard = Unheard.SHARED

    def college_of(self, on_roll: str) -> str:
        """The name here of the college that the roll names; "" where it is none of these."""
        sought = on_roll.strip().casefold()
        return next((each.name for each in self.colleges if each.name.strip().casefold() == sought), "")

    def gaps(self) -> list[Problem]:
        if not self.colleges:
            return []
        found = []
        names = [college.name.strip().casefold() for college in self.colleges]
        if not all(names) or len(set(names)) < len(names):
            found.append(problem("college_names_unclear"))
        if len(self.colleges) < 2 or sum(college.weight for college in self.colleges) != 100:
            found.append(problem("college_weights_sum"))
        if any(not LEAST <= college.weight <= MOST for college in self.colleges):
            found.append(problem("college_weight_outside", lowest=LEAST, highest=MOST))
        return found


def weighted(
    weighing: Weighing, votes: Mapping[str, Mapping[str, int]], options: Sequence[str]
) -> dict[str, Fraction] | None:
    """Weighted shares (summing to 1) by option, from votes by college and option.

    None where nothing is decided: a college not heard under « fails », or nobody heard at all.

    >>> weighing = Weighing(colleges=(College(name="c", weight=50), College(name="p", weight=50)))
    >>> weighted(weighing, {"c": {"yes": 9, "no": 1}, "p": {"no": 2}}, ["yes", "no"])
    {'yes': Fraction(9, 20), 'no': Fraction(11, 20)}
    """
    counts = {
        college.name: sum(votes.get(college.name, {}).get(o, 0) for o in options) for college in weighing.colleges
    }
    heard = [college for college in weighing.colleges if counts[college.name] >= weighing.fewest]
    if not heard or (len(heard) < len(weighing.colleges) and weighing.unheard is Unheard.FAILS):
        return None
    whole = sum(college.weight for college in heard)

    def part(college: College, option: str) -> Fraction:
        return Fraction(college.weight, whole) * Fraction(votes[college.name].get(option, 0), counts[college.name])

    return {option: sum((part(college, option) for college in heard), Fraction(0)) for option in options}
