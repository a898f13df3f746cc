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
    if consultation.definition.questionnaire.question(question_id) is None:
        raise Refused(problem("question_unknown"))
    decision = decided(state=state, pinned=pinned, theme=theme, why=why)
    hashed = identity.text_hash(consultation_id, question_id, alike(text))
    store.moderations.add(consultation_id, question_id, hashed, decision, by=person.name)
    store.rooms.stir(consultation_id)


def texts_to_moderate(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, question_id: str
) -> list[ModeratedText]:
    """Every text of a question with what was decided of it, for the team: those that wait first, the newest first."""
    found = lookout.verbatims(code, watcher, question_id, most=MOST_READ)
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        decisions = store.moderations.of(consultation.id, question_id)
        holds = room_of(store, consultation).room.holds_texts
    undecided = Decided(TextState.HELD if holds else TextState.SHOWN)
    people = Counter(alike(text) for text, _ in found)
    worded = {alike(text): text for text, _ in reversed(found)}  # as the last to say it wrote it
    hashes = {words: identity.text_hash(consultation.id, question_id, words) for words in people}
    moderated = [
        _moderated(worded[words], count, decisions.get(hashes[words], undecided)) for words, count in people.items()
    ]
    return sorted(moderated, key=lambda each: (each.state is not TextState.HELD, not each.pinned, -each.people))


def texts_to_show(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, question_id: str
) -> list[ModeratedText]:
    """What a room may see of them."""
    every = texts_to_moderate(lookout, open_store, code, watcher, question_id)
    return [each for each in every if each.state is TextState.SHOWN]


def without_refused(
    store: Store, consultation_id: str, question_id: str, found: Sequence[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Of (text, reading) pairs, those that the team did not refuse, in the same order."""
    decisions = store.moderations.of(consultation_id, question_id)
    refused = {hashed for hashed, decision in decisions.items() if decision.state is TextState.REFUSED}
    return [
        (text, reading)
        for text, reading in found
        if identity.text_hash(consultation_id, question_id, alike(text)) not in refused
    ]


def _moderated(text: str, people: int, decision: Decided) -> ModeratedText:
    return ModeratedText(text, people, decision.state, decision.pinned, decision.theme, decision.why)


def alike(text: str) -> str:
    """What two people who wrote the same words have in common."""
    return " ".join(text.split()).casefold()
