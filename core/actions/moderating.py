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
from core.question_types.base import Question
from core.results.columns import ColumnKind
from core.room.wall import Decided, TextState
from core.voices.insults.finding import is_insulting
from core.voices.personal.finding import found as personal_data
from core.voices.personal.masking import masked_in

MOST_READ = 2_000


@dataclass(frozen=True)
class ModeratedText:
    """A text with how many people gave it, in the same words but for capitals, and what was decided of it.

    `text` is masked; `id` names these words as they were written. It is `masked` where something was, `doubts` are
    what may have to be, `insulting` where it holds an insult; `undecided` until somebody let it through or not.
    """

    text: str
    people: int
    state: TextState
    pinned: bool = False
    theme: str = ""
    why: str = ""
    id: str = ""
    masked: bool = False
    doubts: tuple[str, ...] = ()
    insulting: bool = False
    undecided: bool = False

    @property
    def flagged(self) -> bool:
        return self.masked or bool(self.doubts) or self.insulting


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
    question = consultation.definition.questionnaire.question(question_id)
    if question is None:
        raise Refused(problem("question_unknown"))
    decision = decided(state=state, pinned=pinned, theme=theme, why=why)
    hashed = named or hash_of(consultation_id, question_id, text, column=written_in(question))
    store.moderations.add(consultation_id, question_id, hashed, decision, by=person.name)
    store.rooms.stir(consultation_id)


def undecide_text(store: Store, person: Person, consultation_id: str, *, question_id: str, named: str) -> None:
    """What was decided of these words is taken back: nobody let them through, nobody refused them."""
    animated(store, person, consultation_id)
    store.moderations.take_back(consultation_id, question_id, named, by=person.name)
    store.rooms.stir(consultation_id)


def texts_to_moderate(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, question_id: str, *, column: str = ""
) -> list[ModeratedText]:
    """Every text of a question with what was decided of it, for the team: those that wait first, the newest first.

    Without a `column`, the texts that a room reads.
    """
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        question = consultation.definition.questionnaire.question(question_id)
    column = column or (written_in(question) if question else "")
    if question and not column:
        return []
    people, worded = _said(lookout, code, watcher, question_id, column)
    with open_store(read_only=True) as store:
        decisions = store.moderations.of(consultation.id, question_id)
        holds = room_of(store, consultation).room.holds_texts
    undecided = Decided(TextState.HELD if holds else TextState.SHOWN)
    ids = {words: hash_of(consultation.id, question_id, words, column=column) for words in people}
    moderated = [
        _moderated(consultation, ids[words], worded[words], count, decisions.get(ids[words]), undecided)
        for words, count in people.items()
    ]
    return sorted(moderated, key=lambda each: (each.state is not TextState.HELD, not each.pinned, -each.people))


def texts_to_show(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, question_id: str
) -> list[ModeratedText]:
    """What a room may see of them, those pinned first."""
    every = texts_to_moderate(lookout, open_store, code, watcher, question_id)
    return [each for each in every if each.state is TextState.SHOWN]


def unmasked_text(
    lookout: Lookout,
    open_store: OpenStore,
    code: str,
    watcher: Watcher,
    *,
    question_id: str,
    named: str,
    column: str = "",
) -> str:
    """One text as it was written, for an organizer who asked for this one; "" where it is no longer there."""
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=True)
    if not access.may_organize(watcher.person, consultation.team_id):
        raise Refused(problem("not_allowed"))
    question = consultation.definition.questionnaire.question(question_id)
    column = column or (written_in(question) if question else "")
    _, worded = _said(lookout, code, watcher, question_id, column)
    ids = {hash_of(consultation.id, question_id, words, column=column): text for words, text in worded.items()}
    return ids.get(named, "")


def without_refused(
    store: Store, consultation: Consultation, question_id: str, found: Sequence[tuple[str, str]], *, column: str = ""
) -> list[tuple[str, str]]:
    """Of unmasked (text, reading) pairs of one column, those that the team did not refuse, in order, now masked."""
    decisions = store.moderations.of(consultation.id, question_id)
    refused = {hashed for hashed, decision in decisions.items() if decision.state is TextState.REFUSED}
    language = consultation.definition.languages[0]
    return [
        (masked_in(language, text), reading)
        for text, reading in found
        if hash_of(consultation.id, question_id, text, column=column) not in refused
    ]


def written_in(question: Question) -> str:
    """The column of texts that a room reads: the question's own, else the reasons beside a choice; "" for none."""
    texts = {column.name for column in question.columns() if column.kind is ColumnKind.TEXT}
    return next((name for name in (question.id, f"{question.id}.comment") if name in texts), "")


def hash_of(consultation_id: str, question_id: str, text: str, *, column: str = "") -> str:
    """What a decision of a text as written is kept under; `column` names one that is not the question's own."""
    return identity.text_hash(consultation_id, column or question_id, alike(text))


def alike(text: str) -> str:
    """What two people who wrote the same words have in common."""
    return " ".join(text.split()).casefold()


def _said(
    lookout: Lookout, code: str, watcher: Watcher, question_id: str, column: str
) -> tuple[Counter[str], dict[str, str]]:
    """How many gave the same words, and these as the last to say them wrote them."""
    found = lookout.verbatims(code, watcher, question_id, column=column, most=MOST_READ, unmasked=True)
    return Counter(alike(text) for text, _ in found), {alike(text): text for text, _ in reversed(found)}


def _moderated(
    consultation: Consultation, named: str, text: str, people: int, decision: Decided | None, undecided: Decided
) -> ModeratedText:
    now, data = decision or undecided, personal_data(text)
    hidden = any(each.sure for each in data)
    return ModeratedText(
        text=masked_in(consultation.definition.languages[0], text) if hidden else text,
        people=people,
        state=now.state,
        pinned=now.pinned,
        theme=now.theme,
        why=now.why,
        id=named,
        masked=hidden,
        doubts=tuple(text[each.start : each.end] for each in data if not each.sure),
        insulting=is_insulting(text),
        undecided=decision is None,
    )
