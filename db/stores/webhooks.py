"""Addresses that are told what happens, and what each was told or is still to be told."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from core.community.webhooks import Delivery, DeliveryState, Event, Webhook
from db.tables.programs import WebhookDeliveryRow, WebhookRow


class Webhooks:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def add(
        self, *, webhook_id: str, team_id: str, address: str, secret: str, events: Sequence[Event], by: str
    ) -> None:
        row = WebhookRow(
            id=webhook_id,
            team_id=team_id,
            address=address,
            secret=secret,
            events={"events": list(events)},
            made_by=by,
            made_at=self._now(),
        )
        self._session.add(row)
        self._session.flush()

    def of_team(self, team_id: str) -> list[Webhook]:
        return [each for each in self.all() if each.team_id == team_id]

    def all(self) -> list[Webhook]:
        rows = self._session.scalars(
            select(WebhookRow).where(WebhookRow.ended_at.is_(None)).order_by(WebhookRow.made_at, WebhookRow.id)
        )
        return [_webhook(row) for row in rows]

    def end(self, *, team_id: str, webhook_id: str) -> None:
        mine = (WebhookRow.team_id == team_id, WebhookRow.id == webhook_id, WebhookRow.ended_at.is_(None))
        self._session.execute(update(WebhookRow).where(*mine).values(ended_at=self._now()))

    def tell(self, webhook_id: str, event: Event, content: Mapping[str, Any]) -> None:
        row = WebhookDeliveryRow(
            webhook_id=webhook_id,
            event=event,
            content=dict(content),
            state=DeliveryState.WAITING,
            due_at=self._now(),
        )
        self._session.add(row)
        self._session.flush()

    def deliveries(self, webhook_id: str) -> list[Delivery]:
        rows = self._session.scalars(
            select(WebhookDeliveryRow)
            .where(WebhookDeliveryRow.webhook_id == webhook_id)
            .order_by(WebhookDeliveryRow.id)
        )
        return [_delivery(row) for row in rows]

    def forget(self, delivery_ids: Sequence[int]) -> None:
        self._session.execute(delete(WebhookDeliveryRow).where(WebhookDeliveryRow.id.in_(delivery_ids)))

    def take(self, delivery_id: int, *, lease: timedelta) -> None:
        """Nobody else sends it before the lease ends, and whoever took it may fail to say what became of it."""
        mine = WebhookDeliveryRow.id == delivery_id
        self._session.execute(update(WebhookDeliveryRow).where(mine).values(due_at=self._now() + lease))

    def settle(self, delivery_id: int, *, state: DeliveryState, tries: int, due_at: datetime, said: str) -> None:
        values = {"state": state, "tries": tries, "due_at": due_at, "said": said}
        self._session.execute(update(WebhookDeliveryRow).where(WebhookDeliveryRow.id == delivery_id).values(values))


def _webhook(row: WebhookRow) -> Webhook:
    events = tuple(Event(each) for each in row.events["events"])
    return Webhook(row.id, row.team_id, row.address, row.secret, events, row.made_at)


def _delivery(row: WebhookDeliveryRow) -> Delivery:
    return Delivery(
        id=row.id,
        webhook_id=row.webhook_id,
        event=Event(row.event),
        content=row.content,
        state=DeliveryState(row.state),
        tries=row.tries,
        due_at=row.due_at,
        said=row.said,
    )
