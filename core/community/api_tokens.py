"""A key by which another program reads a team's results."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class ApiToken:
    """`used_on` is the day it was last used, and no more is kept of who asks; `ended_at` is None while it holds."""

    id: str
    team_id: str
    name: str
    made_at: datetime
    used_on: date | None = None
    ended_at: datetime | None = None
