"""Where groups of ideas go from here: on the projector of a room, to a vote, into the debrief."""

from collections.abc import Sequence

from core.actions import library, rounds
from core.actions.consultations import organized
from core.actions.ideas import Drafted, corrected_by
from core.actions.running_room import change_room, room_of
from core.actions.store import Store
from core.community.access import Person
from core.consultation.records import Consultation
from core.language.limits import LINE, kept
from core.language.wording import Wording
from core.problems import Refused, problem
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.room import editing
from core.room.model import Room, RoomNow

TOP = 5


def project(store: Store, person: Person, drafted: Drafted, *, idea_id: str = "") -> RoomNow:
    """Show these groups, or one of them, to the whole room. Nothing that is sealed or kept from the public."""
    consultation = corrected_by(store, person, drafted.stored.consultation_id)
    if drafted.stored.question_id in consultation.definition.kept_from_public:
        raise Refused(problem("room_kept_from_public"))
    if idea_id and drafted.idea(idea_id) is None:
        raise Refused(problem("idea_unknown"))
    now = room_of(store, consultation)

    def edit(room: Room) -> Room:
        return editing.show_groups(room, drafted.id, idea_id)

    return change_room(store, person, consultation.id, edit, revision=now.revision)


def is_asked_at_once(store: Store, consultation: Consultation) -> bool:
    """Whether a question more goes to the people in the room; else it is kept for another consultation."""
    running = room_of(store, consultation).room.running
    return running and consultation.is_answerable(store.now()) and not consultation.definition.is_fixed_once_open


def ask_ideas(store: Store, person: Person, consultation_id: str, *, title: str, labels: Sequence[str]) -> bool:
    """Groups as the options of a question where each person keeps those they want; False where it went to the library.

    Raises Refused where nothing is left to choose between.
    """
    consultation = corrected_by(store, person, consultation_id)
    question = _question(title, labels, language=consultation.definition.languages[0])
    if is_asked_at_once(store, consultation):
        rounds.add_question(store, person, consultation.id, question)
        return True
    organized(store, person, consultation.id)
    library.keep_question(store, person, consultation.team_id, question)
    return False


def _question(title: str, labels: Sequence[str], *, language: str) -> MultipleChoice:
    said = [kept(label, most=LINE) for label in labels if label.strip()]
    if len({label.casefold() for label in said}) < len(said):
        raise Refused(problem("idea_twice"))
    if len(said) < 2:
        raise Refused(problem("idea_too_few"))
    asked = kept(title, most=LINE)
    if not asked:
        raise Refused(problem("title_missing"))
    options = tuple(Tickable(label=Wording({language: label})) for label in said)
    return MultipleChoice(title=Wording({language: asked}), options=options)
