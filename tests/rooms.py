"""A room for tests: a workshop that runs, its animator's changes, and phones that answer."""

from collections.abc import Callable
from functools import partial
from typing import Any

from core import identity
from core.actions import answering_in_room, running_room
from core.actions.answering import Voter
from core.consultation.records import Receipt
from core.room import editing
from core.room.model import Item, ItemKind, Room, RoomNow
from db.store import StoreOpener
from tests.builders import Vote, a_questionnaire, an_open_consultation, read

IDEAS = Item(id="ideas", kind=ItemKind.IDEAS)


def a_running_room(open_store: StoreOpener, *, members: int = 0, **rules: Any) -> Vote:
    """A questionnaire of three, `milk` open, with a wall of ideas at the end of its agenda."""
    vote = an_open_consultation(open_store, a_questionnaire(**{"visibility": "live"} | rules), members=members)
    lead(open_store, vote, editing.start)
    lead(open_store, vote, partial(editing.add_item, item=IDEAS))
    lead(open_store, vote, partial(editing.open_item, item_id="milk"))
    return vote


def lead(open_store: StoreOpener, vote: Vote, edit: Callable[[Room], Room], *, person: Any = None) -> RoomNow:
    """One change by the organizer, or by whoever is given, to the room as it is now."""
    with open_store() as store:
        revision = store.consultations.get(vote.id).room_revision
        return running_room.change_room(store, person or vote.organizer, vote.id, edit, revision=revision)


def somebody() -> Voter:
    return Voter(identity.new_secret())


def answer(
    open_store: StoreOpener, vote: Vote, given: Any = "rouge", *, to: str = "milk", voter: Voter | None = None
) -> Receipt:
    return answering_in_room.answer_in_room(
        open_store,
        vote.code,
        voter or somebody(),
        question_id=to,
        answer=given,
        submit_key=identity.new_secret(),
        read=read,
    )
