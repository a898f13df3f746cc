"""The contract of the addresses that are told what happens, and of what each is told."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from core.community.webhooks import Delivery, DeliveryState, Event, Webhook


class Webhooks(Protocol):
    def add(
        self, *, webhook_id: str, team_id: str, address: str, secret: str, events: Sequence[Event], by: str
    ) -> None: ...
    def of_team(self, team_id: str) -> list[Webhook]: ...
    def all(self) -> list[Webhook]:
        """Those that are not ended, the oldest first."""
        ...

    def end(self, *, team_id: str, webhook_id: str) -> None: ...
    def tell(self, webhook_id: str, event: Event, content: Mapping[str, Any]) -> None:
        """One thing more to tell it, at once."""
        ...

    def deliveries(self, webhook_id: str) -> list[Delivery]:
        """The first first."""
        ...

    def forget(self, delivery_ids: Sequence[int]) -> None: ...
    def take(self, delivery_id: int, *, lease: timedelta) -> None:
        """Nobody else sends it before the lease ends."""
        ...

    def settle(self, delivery_id: int, *, state: DeliveryState, tries: int, due_at: datetime, said: str) -> None: ...
