"""Leading a room: what its animator opens, closes and shows, each change told to everybody at once."""

from collections.abc import Callable

from core.actions.consultations import seen
from core.actions.noting import note_down
from core.actions.store import Store
from core.archive.journal import QUESTION_CLOSED, QUESTION_OPENED
from core.community import access
from core.community.access import Person
from core.consultation.records import Consultation
from core.consultation.visibility import shows_tallies
from core.problems import Refused, problem
from core.room.agenda import first_room
from core.room.model import Item, ItemKind, Room, RoomNow, Stage

Edit = Callable[[Room], Room]


def room_of(store: Store, consultation: Consultation) -> RoomNow:
    """As it is now, without what is no longer asked; whoever may find the consultation may find its room."""
    found = store.rooms.get(consultation.id) if consultation.room_revision else None
    if found is None:
        return RoomNow(room=first_room(consultation.definition))
    return found.model_copy(update={"room": _still_asked(found.room, consultation)})


def is_held(store: Store, consultation: Consultation) -> bool:
    """Whether people are in its room now."""
    return bool(consultation.room_revision) and room_of(store, consultation).room.running


def change_room(store: Store, person: Person, consultation_id: str, edit: Edit, *, revision: int) -> RoomNow:
    """What `edit` makes of the room as it was at `revision`. Raises Refused where somebody else changed it since."""
    consultation = animated(store, person, consultation_id)
    before = room_of(store, consultation)
    if before.revision != revision:
        raise Refused(problem("room_changed_elsewhere"))
    room = edit(before.room)
    return keep_room(store, consultation, room, before=before, by=person)


def keep_room(store: Store, consultation: Consultation, room: Room, *, before: RoomNow, by: Person) -> RoomNow:
    """Under the lock that `animated` takes."""
    _refuse_untimely(store, consultation, room, before.room)
    saved = store.rooms.save(consultation.id, room, revision=before.revision)
    if saved is None:
        raise Refused(problem("room_changed_elsewhere"))
    _note_questions(store, by, consultation, room, before.room)
    return RoomNow(room=room, revision=saved)


def animated(store: Store, person: Person | None, consultation_id: str) -> Consultation:
    """The consultation under its lock, where this person may lead its room: nobody answers while it changes."""
    consultation = seen(store, person, consultation_id)
    if not access.may_animate(person, consultation.team_id):
        raise Refused(problem("not_allowed"))
    store.ballots.lock(consultation_id)
    return seen(store, person, consultation_id)


def may_reveal(store: Store, consultation: Consultation, item: Item | None = None) -> bool:
    """Nothing sealed shows on a screen: a whole room would see it, whoever has answered or not.

    With an `item`, neither does its question where it is kept from the public.
    """
    kept_back = item is not None and item.question_id in consultation.definition.kept_from_public
    return not kept_back and shows_tallies(consultation, store.now(), has_voted=False)


def _still_asked(room: Room, consultation: Consultation) -> Room:
    asked = {question.id for question in consultation.definition.questionnaire.asked()}
    items = tuple(item for item in room.items if item.kind is not ItemKind.QUESTION or item.question_id in asked)
    return room if len(items) == len(room.items) else room.model_copy(update={"items": items})


def _refuse_untimely(store: Store, consultation: Consultation, room: Room, before: Room) -> None:
    now = store.now()
    opened = [item for item in room.items if _became(Stage.OPEN, item, room, before)]
    if (opened or (room.running and not before.running)) and not consultation.is_answerable(now):
        raise Refused(problem("not_open"))
    revealed = [item for item in room.items if _became(Stage.REVEALED, item, room, before)]
    if revealed and not may_reveal(store, consultation):
        raise Refused(problem("room_sealed"))
    if not all(may_reveal(store, consultation, item) for item in revealed):
        raise Refused(problem("room_kept_from_public"))


def _note_questions(store: Store, person: Person, consultation: Consultation, room: Room, before: Room) -> None:
    """When people could answer what: a result that was decided in a room says so itself."""
    for item in room.items:
        question = consultation.definition.questionnaire.question(item.question_id)
        if question is None:
            continue
        said = {"question": question.id, "label": question.title.say("fr")}
        if _became(Stage.OPEN, item, room, before):
            note_down(store, person, consultation, QUESTION_OPENED, **said)
        elif before.stage(item.id) is Stage.OPEN and room.stage(item.id) is not Stage.OPEN:
            note_down(store, person, consultation, QUESTION_CLOSED, **said)


def _became(stage: Stage, item: Item, room: Room, before: Room) -> bool:
    return room.stage(item.id) is stage and before.stage(item.id) is not stage
