"""Where groups of ideas go from here: on the projector of a room, to a vote, into the debrief."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.actions import library, rounds
from core.actions.answering import find
from core.actions.consultations import organized
from core.actions.ideas import Drafted, corrected_by, ideas_of, words_of
from core.actions.moderating import hash_of
from core.actions.running_room import change_room, room_of
from core.actions.store import OpenStore, Store
from core.actions.watching import Lookout, Watcher
from core.community.access import Person
from core.consultation.records import Consultation
from core.language.limits import LINE, kept
from core.language.texts import Texts
from core.language.wording import Wording
from core.problems import Refused, problem
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.room import editing
from core.room.model import Room, RoomNow, Screen
from core.room.wall import Decided, TextState
from core.voices.ideas.model import Idea
from core.voices.insults.finding import covered
from core.voices.personal.masking import masked_in

TOP = 5
MOST_PROJECTED = 8
MOST_LOOKED_THROUGH = 40  # texts of a group, for one that the team let through


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


@dataclass(frozen=True)
class ProjectedIdea:
    """`text` stands for the group word for word, "" where the team let none of its texts through."""

    id: str
    title: str
    count: int
    text: str


@dataclass(frozen=True)
class Projected:
    """The groups that a hall sees, the largest first; `rest` are the texts without one."""

    ideas: tuple[ProjectedIdea, ...]
    rest: int

    @property
    def largest(self) -> int:
        return max((idea.count for idea in self.ideas), default=0)


def projected_ideas(lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, screen: Screen) -> Projected:
    """What the animator sent to the screen, as the team corrects it. A hall is a public, whoever's screen it looks at.

    Raises Refused while results may not be seen, or where the question is kept from the public.
    """
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        stored = store.groupings.get(screen.grouping)
        question_id = stored.question_id if stored else ""
        decisions = store.moderations.of(consultation.id, question_id)
        holds = room_of(store, consultation).room.holds_texts
    if question_id in consultation.definition.kept_from_public:
        raise Refused(problem("room_kept_from_public"))
    seen = ideas_of(lookout, open_store, code, watcher, question_id, grouping_id=screen.grouping, team_only=False)
    if seen is None:
        return Projected((), 0)
    undecided = Decided(TextState.HELD if holds else TextState.SHOWN)

    def let_through(text: str) -> bool:
        """Decisions are of a text as it was written."""
        return decisions.get(hash_of(consultation.id, question_id, text), undecided).state is TextState.SHOWN

    wanted = [idea for idea in seen.grouping.ideas if screen.idea in ("", idea.id)]
    largest_first = sorted(wanted, key=lambda idea: (-len(idea.members), idea.title))[:MOST_PROJECTED]
    candidates = {idea.id: (*idea.shown, *idea.members)[:MOST_LOOKED_THROUGH] for idea in largest_first}
    every = [seq for seqs in candidates.values() for seq in seqs]
    words = words_of(lookout, open_store, code, watcher, question_id, every, team_only=False, unmasked=True)
    language = consultation.definition.languages[0]
    word = Texts(language)("post-covered")

    def projected(idea: Idea) -> ProjectedIdea:
        said = (words[seq] for seq in candidates[idea.id] if seq in words)
        text = next((text for text in said if let_through(text)), "")
        return ProjectedIdea(
            idea.id, covered(idea.title, word), len(idea.members), covered(masked_in(language, text), word)
        )

    return Projected(tuple(map(projected, largest_first)), len(seen.grouping.rest))
