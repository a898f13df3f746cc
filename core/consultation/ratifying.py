"""What decides a ratification, fixed before opening: how many must vote, and which share of the votes is enough."""

from enum import StrEnum
from fractions import Fraction

from pydantic import BaseModel, ConfigDict, Field

from core.decision_rules.ratification import HALF
from core.problems import Problem, problem


class Quorum(StrEnum):
    NONE = "none"
    VOTES = "votes"  # a number of votes cast
    SHARE = "share"  # a share of the members


class Majority(StrEnum):
    HALF = "half"
    THREE_FIFTHS = "three_fifths"
    TWO_THIRDS = "two_thirds"
    MOST = "most"  # more than each of the others, whatever the share


SHARES: dict[Majority, Fraction | None] = {
    Majority.HALF: HALF,
    Majority.THREE_FIFTHS: Fraction(3, 5),
    Majority.TWO_THIRDS: Fraction(2, 3),
    Majority.MOST: None,
}


class Ratification(BaseModel):
    """`votes` and `percent` are read by the quorum that they are of."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    quorum: Quorum = Quorum.NONE
    votes: int = Field(default=0, ge=0, le=1_000_000)
    percent: int = Field(default=0, ge=0, le=100)
    majority: Majority = Majority.HALF

    @property
    def share(self) -> Fraction | None:
        """Of yes, or of a new price, among valid votes; None where more than each of the others is enough."""
        return SHARES[self.majority]

    def needed(self, members: int) -> int:
        """How many votes must be cast, blank ones too."""
        if self.quorum is Quorum.SHARE:
            return -(-members * self.percent // 100)
        return self.votes if self.quorum is Quorum.VOTES else 0

    def gaps(self) -> list[Problem]:
        asked = {Quorum.NONE: 1, Quorum.VOTES: self.votes, Quorum.SHARE: self.percent}
        return [] if asked[self.quorum] else [problem("quorum_missing")]
