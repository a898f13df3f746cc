"""Telling other programs that a consultation opened, was answered or closed: never an answer, only how many."""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta

from core.actions.store import OpenStore, Store
from core.community import access
from core.community.access import Person
from core.community.webhooks import (
    SIGNATURE,
    Delivery,
    DeliveryState,
    Event,
    Resolve,
    Target,
    Webhook,
    next_pause,
    signed,
    target_of,
)
from core.consultation.definition import Anonymity
from core.consultation.records import Consultation
from core.identity import new_id, new_secret
from core.problems import Problem, Refused, problem

MOST_OF_A_TEAM = 10
ANSWERED_EVERY = timedelta(minutes=1)
STEP = 10  # people without a name are counted by tens: what is kept of a telling dates nobody's ballot
LEASE = timedelta(seconds=60)
MOST_SAID = 200

Send = Callable[[Target, bytes, dict[str, str]], int]  # the status that came back; OSError where none did


def webhooks(store: Store, person: Person | None, team_id: str) -> list[Webhook]:
    _check_that_may_organize(person, team_id)
    return store.webhooks.of_team(team_id)


def told(store: Store, person: Person | None, team_id: str, webhook_id: str) -> list[Delivery]:
    """What this address was told, or is still to be told, the newest first."""
    _check_that_may_organize(person, team_id)
    mine = any(each.id == webhook_id for each in store.webhooks.of_team(team_id))
    return store.webhooks.deliveries(webhook_id)[::-1] if mine else []


def make_webhook(
    store: Store, person: Person, team_id: str, address: str, events: Sequence[Event], *, found: Target | Problem
) -> str:
    """The secret that signs what is told. `found` is where the address leads, looked up before the store was opened."""
    _check_that_may_organize(person, team_id)
    if isinstance(found, Problem):
        raise Refused(found.at("address"))
    if not events:
        raise Refused(problem("webhook_without_event").at("events"))
    if len(store.webhooks.of_team(team_id)) >= MOST_OF_A_TEAM:
        raise Refused(problem("webhooks_too_many", most=MOST_OF_A_TEAM))
    secret = new_secret()
    store.webhooks.add(
        webhook_id=new_id(), team_id=team_id, address=address, secret=secret, events=events, by=person.id
    )
    return secret


def end_webhook(store: Store, person: Person, team_id: str, webhook_id: str) -> None:
    """What still waits is not told any more."""
    _check_that_may_organize(person, team_id)
    store.webhooks.end(team_id=team_id, webhook_id=webhook_id)


def note_what_happened(open_store: OpenStore) -> None:
    """Write down what each address is to be told, by what stands in the database: nobody who votes waits for it."""
    with open_store(read_only=True) as store:
        if not store.webhooks.all():
            return
    with open_store() as store:
        store.accounts.lock("webhooks")
        now = store.now()
        for webhook in store.webhooks.all():
            earlier = store.webhooks.deliveries(webhook.id)
            for consultation in store.consultations.of_teams([webhook.team_id]):
                _note(store, webhook, consultation, earlier, now)


def tell_due(open_store: OpenStore, send: Send, resolve: Resolve, *, local: bool = False) -> None:
    """Each address in its own order: what was not heard is tried again before anything newer."""
    with open_store(read_only=True) as store:
        waiting = store.webhooks.all()
    for webhook in waiting:
        while delivery := _take(open_store, webhook):
            if not _tell(open_store, webhook, delivery, send, resolve, local=local):
                break


def _note(
    store: Store, webhook: Webhook, consultation: Consultation, earlier: Sequence[Delivery], now: datetime
) -> None:
    mine = [each for each in earlier if each.content["code"] == consultation.code]
    for event in _happened(webhook, consultation, mine, now):
        if event not in webhook.events:
            continue
        if event is Event.ANSWERED:
            store.webhooks.forget([each.id for each in mine if each.event is event])
        counted = counted_to_tell(consultation, now)
        store.webhooks.tell(
            webhook.id, event, {"code": consultation.code, "counted": counted, "noted_at": _written(now)}
        )


def _happened(webhook: Webhook, consultation: Consultation, mine: Sequence[Delivery], now: datetime) -> Iterator[Event]:
    """Since the address is told things, and not told yet."""
    known = {each.event: each for each in mine}
    opened, closed = consultation.opened_at, consultation.closed_at
    if opened and opened >= webhook.made_at and Event.OPENED not in known:
        yield Event.OPENED
    last, counted = known.get(Event.ANSWERED), counted_to_tell(consultation, now)
    before = last.content["counted"] if last else 0
    rested = last is None or now - datetime.fromisoformat(last.content["noted_at"]) >= ANSWERED_EVERY
    if consultation.published and closed is None and counted > before and rested:
        yield Event.ANSWERED
    if closed and closed >= webhook.made_at and Event.CLOSED not in known:
        yield Event.CLOSED


def counted_to_tell(consultation: Consultation, now: datetime) -> int:
    named = consultation.definition.rules.anonymity is Anonymity.NAMED
    return consultation.ballots if named or consultation.is_over(now) else consultation.ballots // STEP * STEP


def _take(open_store: OpenStore, webhook: Webhook) -> Delivery | None:
    """The oldest that waits, where it is due."""
    with open_store() as store:
        store.accounts.lock("webhooks")
        waiting = (each for each in store.webhooks.deliveries(webhook.id) if each.state is DeliveryState.WAITING)
        first = next(waiting, None)
        if first is None or first.due_at > store.now():
            return None
        store.webhooks.take(first.id, lease=LEASE)
        return first


def _tell(
    open_store: OpenStore, webhook: Webhook, delivery: Delivery, send: Send, resolve: Resolve, *, local: bool
) -> bool:
    """Whether the next one may follow: this one was heard, or is given up."""
    with open_store(read_only=True) as store:
        now = store.now()
    try:
        heard, said = _sent(webhook, delivery, now, send, resolve, local=local)
    except Exception as failed:  # noqa: BLE001 - a try in vain like any other: one address never stops the others
        heard, said = False, type(failed).__name__
    tries = delivery.tries + 1
    pause = next_pause(tries)
    state = DeliveryState.HEARD if heard else DeliveryState.GIVEN_UP if pause is None else DeliveryState.WAITING
    due_at = now + pause if pause and not heard else now
    with open_store() as store:
        store.webhooks.settle(delivery.id, state=state, tries=tries, due_at=due_at, said=said[:MOST_SAID])
    return state is not DeliveryState.WAITING


def _sent(
    webhook: Webhook, delivery: Delivery, now: datetime, send: Send, resolve: Resolve, *, local: bool
) -> tuple[bool, str]:
    """The address is looked up and checked at each try."""
    target = target_of(webhook.address, resolve, local=local)
    if isinstance(target, Problem):
        return False, target.code
    content = {"event": delivery.event, "id": delivery.id, **delivery.content}
    body = json.dumps(content, ensure_ascii=False, sort_keys=True).encode()
    headers = {"Content-Type": "application/json", SIGNATURE: signed(body, webhook.secret, at=now)}
    status = send(target, body, headers)
    return 200 <= status < 300, str(status)


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _check_that_may_organize(person: Person | None, team_id: str) -> None:
    if not access.may_organize(person, team_id):
        raise Refused(problem("not_allowed"))
