"""Texts that people answered with, before a whole room sees them: the team shows, groups or refuses each."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from core import identity
from core.actions.answering import find
from core.actions.running_room import animated, room_of
from core.actions.store import OpenStore, Store
from core.actions.walls import decided
from core.actions.watching import Lookout, Watcher
from core.community.access import Person
from core.problems import Refused, problem
from core.question_types.base import Question
from core.results.columns import ColumnKind
from core.room.wall import Decided, TextState

MOST_READ = 2_000


@dataclass(frozen=True)
class ModeratedText:
    """A text with how many people gave it, in the same words but for capitals, and what was decided of it."""

    text: str
    people: int
    state: TextState
    pinned: bool = False
    theme: str = ""
    why: str = ""


def decide_text(
    store: Store,
    person: Person,
    consultation_id: str,
    *,
    question_id: str,
    text: str,
    state: TextState,
    pinned: bool = False,
    theme: str = "",
    why: str = "",
) -> None:
    """Of everybody who wrote these words. The journal of decisions keeps a hash of the text, never the text."""
    consultation = animated(store, person, consultation_id)
    question = consultation.definition.questionnaire.question(question_id)
    if question is None:
        raise Refused(problem("question_unknown"))
    decision = decided(state=state, pinned=pinned, theme=theme, why=why)
    hashed = hash_of(consultation_id, question_id, text, column=written_in(question))
    store.moderations.add(consultation_id, question_id, hashed, decision, by=person.name)
    store.rooms.stir(consultation_id)


def texts_to_moderate(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, question_id: str
) -> list[ModeratedText]:
    """Every text of a question with what was decided of it, for the team: those that wait first, the newest first."""
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        question = consultation.definition.questionnaire.question(question_id)
    column = written_in(question) if question else ""
    if question and not column:
        return []
    found = lookout.verbatims(code, watcher, question_id, column=column, most=MOST_READ)
    with open_store(read_only=True) as store:
        decisions = store.moderations.of(consultation.id, question_id)
        holds = room_of(store, consultation).room.holds_texts
    undecided = Decided(TextState.HELD if holds else TextState.SHOWN)
    people = Counter(alike(text) for text, _ in found)
    worded = {alike(text): text for text, _ in reversed(found)}  # as the last to say it wrote it
    hashes = {words: hash_of(consultation.id, question_id, words, column=column) for words in people}
    moderated = [
        _moderated(worded[words], count, decisions.get(hashes[words], undecided)) for words, count in people.items()
    ]
    return sorted(moderated, key=lambda each: (each.state is not TextState.HELD, not each.pinned, -each.people))


def texts_to_show(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, question_id: str
) -> list[ModeratedText]:
    """What a room may see of them, those pinned first."""
    every = texts_to_moderate(lookout, open_store, code, watcher, question_id)
    return [each for each in every if each.state is TextState.SHOWN]


def without_refused(
    store: Store, consultation_id: str, question_id: str, found: Sequence[tuple[str, str]], *, column: str = ""
) -> list[tuple[str, str]]:
    """Of (text, reading) pairs of one column, those that the team did not refuse, in the same order."""
    decisions = store.moderations.of(consultation_id, question_id)
    refused = {hashed for hashed, decision in decisions.items() if decision.state is TextState.REFUSED}
    return [
        (text, reading)
        for text, reading in found
        if hash_of(consultation_id, question_id, text, column=column) not in refused
    ]


def written_in(question: Question) -> str:
    """The column of texts that a room reads: the question's own, else the reasons beside a choice; "" for none."""
    texts = {column.name for column in question.columns() if column.kind is ColumnKind.TEXT}
    return next((name for name in (question.id, f"{question.id}.comment") if name in texts), "")


def hash_of(consultation_id: str, question_id: str, text: str, *, column: str = "") -> str:
    """What a decision of a text is kept under; `column` names one that is not the question's own."""
    return identity.text_hash(consultation_id, column or question_id, alike(text))


def _moderated(text: str, people: int, decision: Decided) -> ModeratedText:
    return ModeratedText(text, people, decision.state, decision.pinned, decision.theme, decision.why)


def alike(text: str) -> str:
    """What two people who wrote the same words have in common."""
    return " ".join(text.split()).casefold()
