"""Texts that people answered with, before a whole room sees them: the team shows, groups or refuses each."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from core import identity
from core.actions.answering import find
from core.actions.running_room import animated, room_of
from core.actions.store import OpenStore, Store
from core.actions.walls import decided
from core.actions.watching import Lookout, Watcher, watched_by
from core.community import access
from core.community.access import Person
from core.consultation.records import Consultation
from core.problems import Refused, problem
from core.room.wall import Decided, TextState
from core.voices.insults.finding import is_insulting
from core.voices.personal.finding import found as personal_data
from core.voices.personal.masking import masked_in

MOST_READ = 2_000


@dataclass(frozen=True)
class ModeratedText:
    """A text with how many people gave it, in the same words but for capitals, and what was decided of it.

    `text` is masked; `id` names these words as they were written. It is `masked` where something was, `doubtful` where
    something may have to be, `insulting` where it holds an insult; `undecided` until somebody let it through or not.
    """

    text: str
    people: int
    state: TextState
    pinned: bool = False
    theme: str = ""
    why: str = ""
    id: str = ""
    masked: bool = False
    doubtful: bool = False
    insulting: bool = False
    undecided: bool = False

    @property
    def flagged(self) -> bool:
        return self.masked or self.doubtful or self.insulting


def decide_text(
    store: Store,
    person: Person,
    consultation_id: str,
    *,
    question_id: str,
    text: str = "",
    named: str = "",
    state: TextState,
    pinned: bool = False,
    theme: str = "",
    why: str = "",
) -> None:
    """Of everybody who wrote these words, told by them or by the id that `named` them.

    The journal of decisions keeps a hash of the text, never the text.
    """
    consultation = animated(store, person, consultation_id)
    if consultation.definition.questionnaire.question(question_id) is None:
        raise Refused(problem("question_unknown"))
    decision = decided(state=state, pinned=pinned, theme=theme, why=why)
    hashed = named or text_id(consultation_id, question_id, text)
    store.moderations.add(consultation_id, question_id, hashed, decision, by=person.name)
    store.rooms.stir(consultation_id)


def texts_to_moderate(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, question_id: str
) -> list[ModeratedText]:
    """Every text of a question with what was decided of it, for the team: those that wait first, the newest first."""
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        decisions = store.moderations.of(consultation.id, question_id)
        holds = room_of(store, consultation).room.holds_texts
    undecided = Decided(TextState.HELD if holds else TextState.SHOWN)
    people, worded = _said(lookout, code, watcher, question_id)
    ids = {words: identity.text_hash(consultation.id, question_id, words) for words in people}
    moderated = [
        _moderated(consultation, ids[words], worded[words], count, decisions.get(ids[words]), undecided)
        for words, count in people.items()
    ]
    return sorted(moderated, key=lambda each: (each.state is not TextState.HELD, not each.pinned, -each.people))


def texts_to_show(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, question_id: str
) -> list[ModeratedText]:
    """What a room may see of them."""
    every = texts_to_moderate(lookout, open_store, code, watcher, question_id)
    return [each for each in every if each.state is TextState.SHOWN]


def unmasked_text(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, *, question_id: str, named: str
) -> str:
    """One text as it was written, for an organizer who asked for this one; "" where it is no longer there."""
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=True)
    if not access.may_organize(watcher.person, consultation.team_id):
        raise Refused(problem("not_allowed"))
    _, worded = _said(lookout, code, watcher, question_id)
    ids = {identity.text_hash(consultation.id, question_id, words): text for words, text in worded.items()}
    return ids.get(named, "")


def without_refused(
    store: Store, consultation: Consultation, question_id: str, found: Sequence[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Of unmasked (text, reading) pairs, those that the team did not refuse, in the same order, now masked."""
    decisions = store.moderations.of(consultation.id, question_id)
    refused = {hashed for hashed, decision in decisions.items() if decision.state is TextState.REFUSED}
    language = consultation.definition.languages[0]
    return [
        (masked_in(language, text), reading)
        for text, reading in found
        if text_id(consultation.id, question_id, text) not in refused
    ]


def text_id(consultation_id: str, question_id: str, text: str) -> str:
    """What names these words, as they were written, in what is decided of them."""
    return identity.text_hash(consultation_id, question_id, alike(text))


def alike(text: str) -> str:
    """What two people who wrote the same words have in common."""
    return " ".join(text.split()).casefold()


def _said(lookout: Lookout, code: str, watcher: Watcher, question_id: str) -> tuple[Counter[str], dict[str, str]]:
    """How many gave the same words, and these as the last to say them wrote them."""
    found = lookout.verbatims(code, watcher, question_id, most=MOST_READ, unmasked=True)
    return Counter(alike(text) for text, _ in found), {alike(text): text for text, _ in reversed(found)}


def _moderated(
    consultation: Consultation, named: str, text: str, people: int, decision: Decided | None, undecided: Decided
) -> ModeratedText:
    now, data = decision or undecided, personal_data(text)
    return ModeratedText(
        text=masked_in(consultation.definition.languages[0], text),
        people=people,
        state=now.state,
        pinned=now.pinned,
        theme=now.theme,
        why=now.why,
        id=named,
        masked=any(each.sure for each in data),
        doubtful=not all(each.sure for each in data),
        insulting=is_insulting(text),
        undecided=decision is None,
    )
