"""Quotas: how many ballots with certain answers are counted at most, and which quotas some answers meet."""

from pydantic import BaseModel, ConfigDict, Field

from core.identity import new_short_id
from core.language.wording import Wording
from core.questionnaire.conditions import Group


class Quota(BaseModel):
    """At most `most` ballots whose answers meet `met_if`; `message` is said to those who come after."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(default_factory=new_short_id)
    met_if: Group = Group()
    most: int = Field(default=100, ge=1, le=1_000_000)
    message: Wording = Wording()

    def asked_of(self) -> set[str]:
        """The questions whose answers decide of it."""
        return {condition.question for condition in self.met_if.conditions()}
