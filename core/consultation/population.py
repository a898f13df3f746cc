"""What a team knows of the people it would hear: how a population answers one of its questions, and whether lots chose.

Typed at any time, open or closed: it is read beside the results and decides nothing.
"""

from collections.abc import Mapping
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from core.consultation.definition import Access
from core.problems import Problem, problem

LONGEST_SOURCE = 200
TOLERANCE = 1.0  # points: published shares are rounded


class Stated(BaseModel):
    """How many of a hundred people of the population would give each option; `source` says who counted them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    shares: dict[str, float] = Field(default_factory=dict)
    source: str = ""


class Population(BaseModel):
    """`stated` is by question. `drawn_by_lot`: those on the roll were chosen so, among `size` people, 0 if unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    stated: dict[str, Stated] = Field(default_factory=dict)
    drawn_by_lot: bool = False
    size: int = Field(default=0, ge=0, le=1_000_000_000)


class Sampling(StrEnum):
    """How those who answered came to be asked."""

    OPEN = "open"  # by themselves: anyone with the link may
    ALL = "all"  # everybody on the roll
    DRAWN = "drawn"


def sampling(access: Access, population: Population) -> Sampling:
    if access is Access.OPEN:
        return Sampling.OPEN
    return Sampling.DRAWN if population.drawn_by_lot else Sampling.ALL


def stated_problems(shares: Mapping[str, float], source: str) -> list[Problem]:
    found = []
    if any(not 0 <= share <= 100 for share in shares.values()) or abs(sum(shares.values()) - 100) > TOLERANCE:
        found.append(problem("population_shares_sum", sum=round(sum(shares.values()), 1)))
    if not source.strip() or len(source) > LONGEST_SOURCE:
        found.append(problem("population_source_missing", most=LONGEST_SOURCE))
    return found
