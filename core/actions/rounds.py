"""What an animator adds to the questions while a room is held: another round of one, a new one, the top ideas."""

from collections.abc import Callable

from core.actions.running_room import animated, keep_room, room_of
from core.actions.store import Store
from core.actions.versions import publish_version
from core.actions.walls import top_posts
from core.community.access import Person
from core.consultation.definition import Definition
from core.consultation.records import Consultation
from core.identity import new_short_id
from core.language.limits import LINE, kept
from core.language.texts import Texts
from core.language.wording import Wording
from core.problems import Problem, Refused, problem
from core.question_types.base import Question
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.questionnaire import editing as questions
from core.questionnaire.rounds import first_of, rounds_of
from core.room import editing
from core.room.model import ItemKind, Room, RoomNow, asked
from core.room.wall import TOP
from core.voices.insults.finding import covered

MOST_ROUNDS = 9

Change = Callable[[Definition], Definition]


def new_round(store: Store, person: Person, consultation_id: str, *, question_id: str) -> RoomNow:
    """The question is put again, next on the agenda; what was answered before is kept and counts as its round.

    A price is decided by each criterion's last round. Raises Refused for a vote that binds: it is held once.
    """
    consultation = _running(store, person, consultation_id)
    every = rounds_of(consultation.definition.questionnaire.questions(), question_id)
    if not every:
        raise Refused(problem("question_unknown"))
    if len(every) >= MOST_ROUNDS:
        raise Refused(problem("round_too_many", most=MOST_ROUNDS))
    if refused := _binding(consultation.definition):
        raise Refused(refused)
    again = _again(consultation.definition, every[0], number=every[-1].round + 1)

    def added(definition: Definition) -> Definition:
        return _with_question(definition, again, after=every[-1].id)

    return _add(store, person, consultation, added, again, after=every[-1].id)


def add_question(store: Store, person: Person, consultation_id: str, question: Question) -> RoomNow:
    """On the spot: at the end of the questionnaire, and next on the agenda. A price vote takes none."""
    consultation = _running(store, person, consultation_id)
    if consultation.definition.is_fixed_once_open:
        raise Refused(problem("price_vote_fixed"))
    if gaps := question.gaps():
        raise Refused(*gaps)

    def added(definition: Definition) -> Definition:
        return _with_question(definition, question, after="")

    return _add(store, person, consultation, added, question, after=_now_at(store, consultation))


def ask_top_ideas(store: Store, person: Person, consultation_id: str, *, title: Wording, most: int = TOP) -> RoomNow:
    """The ideas that have most support, as a question where each person keeps those they want."""
    consultation = _running(store, person, consultation_id)
    found = top_posts(store, consultation, ItemKind.IDEAS, most=most)
    if len(found) < 2:
        raise Refused(problem("wall_too_few"))
    word = Texts(consultation.definition.languages[0])("post-covered")
    options = tuple(Tickable(id=post.id[:8], label=Wording(covered(post.text, word))) for post in found)
    question = MultipleChoice(title=_titled(title), options=options)
    return add_question(store, person, consultation_id, question)


def _running(store: Store, person: Person, consultation_id: str) -> Consultation:
    """Open, under its lock, led by somebody who may."""
    consultation = animated(store, person, consultation_id)
    if not consultation.is_answerable(store.now()):
        raise Refused(problem("not_open"))
    return consultation


def _binding(definition: Definition) -> Problem | None:
    rules = definition.rules
    binds = rules.ratification is not None or bool(rules.weighing.colleges)
    return problem("round_of_binding_vote") if binds else None


def _again(definition: Definition, first: Question, *, number: int) -> Question:
    """With room for one's reasons, where its kind has a comment beside the answer."""
    said = {
        language: Texts(language)("round-title", title=first.title.say(language), number=number)
        for language in definition.languages
    }
    told = {"id": new_short_id(), "title": Wording(said), "round_of": first_of(first), "round": number}
    reasons = {"comment": True} if "comment" in type(first).model_fields else {}
    return first.model_copy(update=told | reasons)


def _with_question(definition: Definition, question: Question, *, after: str) -> Definition:
    """Right after the one named, or at the very end; a draft that no longer asks that one has it at its end too."""
    questionnaire = definition.questionnaire
    page = questionnaire.page_of(after) or questionnaire.pages[-1]
    changed = questions.add_question(questionnaire, page.id, question, after=after).resolved()
    return definition.model_copy(update={"questionnaire": changed})


def _add(
    store: Store, person: Person, consultation: Consultation, added: Change, question: Question, *, after: str
) -> RoomNow:
    """To what is asked, to the draft, which would otherwise take it away again, and to the agenda."""
    before = room_of(store, consultation)
    changed = publish_version(store, consultation, added(consultation.definition), by=person)
    store.consultations.save_draft(
        consultation.id,
        added(consultation.draft),
        consultation.closes_at,
        by=person.id,
        revision=consultation.draft_revision,
    )
    room = _on_agenda(before.room, question, after=after)
    return keep_room(store, changed, room, before=before, by=person)


def _on_agenda(room: Room, question: Question, *, after: str) -> Room:
    item = room.asking(after) or room.item(after)
    return editing.add_item(room, asked(question.id), after=item.id if item else room.current)


def _now_at(store: Store, consultation: Consultation) -> str:
    return room_of(store, consultation).room.current


def _titled(title: Wording) -> Wording:
    said = Wording({language: kept(text, most=LINE) for language, text in title.root.items()})
    if not said:
        raise Refused(problem("title_missing"))
    return said
