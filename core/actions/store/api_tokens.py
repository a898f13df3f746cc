"""The contract of the keys of programs that read a team's results."""

from datetime import date
from typing import Protocol

from core.community.api_tokens import ApiToken


class ApiTokens(Protocol):
    def add(self, *, token_id: str, team_id: str, name: str, token_hash: str, by: str) -> None: ...
    def of_team(self, team_id: str) -> list[ApiToken]:
        """Those that hold, the newest first."""
        ...

    def by_hash(self, token_hash: str) -> ApiToken | None:
        """None for one that is ended, or nobody's."""
        ...

    def used(self, token_id: str, on: date) -> None: ...
    def end(self, *, team_id: str, token_id: str) -> None: ...
