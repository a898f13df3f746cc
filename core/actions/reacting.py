"""Reactions in a room: one of each a person and an item, taken off as easily as given."""

from core import identity
from core.actions.answering import Voter, voter_known
from core.actions.running_room import room_of
from core.actions.store import OpenStore, Store
from core.consultation.records import Consultation
from core.problems import Refused, problem
from core.room.model import Item
from core.room.reactions import Reacted, Reaction, may_be_reacted_to, takes_reactions


def react(
    open_store: OpenStore, code: str, voter: Voter, *, item_id: str, reaction: Reaction, given: bool = True
) -> None:
    """Once a person, however often it is sent; `given=False` takes it off."""
    with open_store() as store:
        consultation = voter_known(store, code, voter)
        now = store.now()
        if not consultation.is_answerable(now) or not takes_reactions(room_of(store, consultation).room, item_id):
            raise Refused(problem("reaction_too_late"))
        key = identity.wall_key(consultation.id, voter.secret)
        before = store.reactions.of_item(consultation.id, item_id, viewer=key)
        if any(each.reaction is reaction and each.mine == given for each in before):
            return
        store.reactions.put(consultation.id, item_id, reaction, key=key, given=given)
        store.rooms.stir(consultation.id)


def reactions_to(store: Store, consultation: Consultation, item: Item, viewer: Voter | None = None) -> list[Reacted]:
    """Each with its count, in the order they are offered; none where an item takes none."""
    if not may_be_reacted_to(item):
        return []
    key = identity.wall_key(consultation.id, viewer.secret) if viewer else ""
    return store.reactions.of_item(consultation.id, item.id, viewer=key)
