"""What became of a line of the specification after the vote: entries that are added to, never changed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class LineState(StrEnum):
    VOTED = "voted"
    UNDER_WAY = "under_way"
    DELIVERED = "delivered"
    NOT_FOLLOWED = "not_followed"


@dataclass(frozen=True)
class LineStatus:
    """`by` is the name of whoever wrote it; `why` is never empty where the vote was not followed."""

    question_id: str
    state: LineState
    why: str
    by: str
    at: datetime
