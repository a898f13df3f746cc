"""Key words of everybody who answered a question, as a cloud: what the team refused or still holds is not in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.actions.answering import find
from core.actions.moderating import hash_of, without_refused
from core.actions.running_room import room_of
from core.actions.store import OpenStore
from core.actions.watching import TEXTS_AT_ONCE, Lookout, Watcher
from core.community import access
from core.consultation.records import Consultation
from core.question_types.base import Question
from core.results.frame import Frame
from core.room.wall import Decided, TextState
from core.voices.cloud import MOST, Cloud, cloud
from core.voices.insults.finding import covered
from core.voices.personal.finding import KINDS
from core.voices.personal.masking import masked

FEWEST_IN_PUBLIC = 3
"""A word that two people share may name a third: the team alone sees it, or a room once somebody let it through.

It is not the ten of filtered groups: nobody chooses who is in a word, and a room of eight has a cloud too.
"""
MOST_READ = 5_000
MOST_READ_ON_SCREEN = 1_000
"""Of prose before a hall: a screen that follows a room reads it again with each ballot."""
MOST_ON_SCREEN = 30  # words of prose, where all are said by many: fewer are larger
_TAKEN_OUT = {kind.name: " ; " for kind in KINDS}  # a personal datum is nobody's key word, nor is what it was


@dataclass(frozen=True)
class KeyWords:
    """`kept_back` texts were refused, or wait for somebody of the team; `unread` are older than those read.

    `seqs` are the ballots of the texts in their order, for the team alone: `Entry.said_in` are places among them.
    """

    cloud: Cloud
    kept_back: int = 0
    unread: int = 0
    seqs: tuple[int, ...] = ()


def key_words(
    lookout: Lookout,
    open_store: OpenStore,
    code: str,
    watcher: Watcher,
    question_id: str,
    *,
    column: str = "",
    projected: bool = False,
) -> KeyWords:
    """Of the newest texts, without the words of the question. `column` names those written beside a choice.

    `projected` shows only what the team let through where the room holds texts, and else no word of a few: a hall is
    a public, whoever's screen it looks at. Raises Refused while the tallies may not be seen.
    """
    with open_store(read_only=True) as store:
        consultation = find(store, code)
        decisions = store.moderations.of(consultation.id, question_id)
        holds = projected and room_of(store, consultation).room.holds_texts
    undecided = Decided(TextState.HELD if holds else TextState.SHOWN)
    of_team = access.may_see(watcher.person, consultation.team_id)
    fewest = 1 if of_team and (holds or not projected) else FEWEST_IN_PUBLIC

    def shown(text: str) -> bool:
        hashed = hash_of(consultation.id, question_id, text, column=column)
        return decisions.get(hashed, undecided).state is TextState.SHOWN

    frame, seqs = _written(lookout, code, watcher, question_id, column)
    question = next(each for each in frame.questions if each.id == question_id)
    prose = question.voiced or bool(column)
    read = seqs[: MOST_READ_ON_SCREEN if prose and projected else MOST_READ]
    found = list(_texts(open_store, consultation, frame, question_id, column, read))
    let_through = [(seq, text) for seq, text in found if shown(text)]
    words = cloud(
        (_for_all(text) if projected or not of_team else masked(text, _TAKEN_OUT) for _, text in let_through),
        language=consultation.definition.languages[0],
        fewest=fewest,
        most=MOST_ON_SCREEN if prose and projected else MOST,
        asked=asked_of(question),
        prose=prose,
    )
    return KeyWords(
        cloud=words,
        kept_back=len(found) - len(let_through),
        unread=len(seqs) - len(read),
        seqs=tuple(seq for seq, _ in let_through) if of_team else (),
    )


def texts_saying(
    lookout: Lookout,
    open_store: OpenStore,
    code: str,
    watcher: Watcher,
    question_id: str,
    *,
    column: str = "",
    seqs: Sequence[int],
) -> list[str]:
    """What these ballots say there, for the team alone: what was erased or refused since is no longer there."""
    frame = lookout.computed(code, watcher, lambda frame, _root: frame, team_only=True)
    with open_store(read_only=True) as store:
        consultation = find(store, code)
    texts = [(text, "") for _, text in _texts(open_store, consultation, frame, question_id, column, seqs)]
    with open_store(read_only=True) as store:
        return [text for text, _ in without_refused(store, consultation, question_id, texts, column=column)]


def _for_all(text: str) -> str:
    """Where nobody can click, no insult is a word."""
    return covered(masked(text, _TAKEN_OUT), " ; ")


def asked_of(question: Question) -> list[str]:
    """The question as it is put, with what it offers, in every language."""
    return [text for worded in (question.title, *question.choices().values()) for text in worded.root.values()]


def _written(lookout: Lookout, code: str, watcher: Watcher, question_id: str, column: str) -> tuple[Frame, list[int]]:
    return lookout.computed(
        code, watcher, lambda frame, _root: (frame, frame.written(question_id, column=column).tolist())
    )


def _texts(
    open_store: OpenStore,
    consultation: Consultation,
    frame: Frame,
    question_id: str,
    column: str,
    seqs: Sequence[int],
) -> Iterator[tuple[int, str]]:
    """As they were written, for a cloud and for what masks them: a public page shows the words of several people."""
    for start in range(0, len(seqs), TEXTS_AT_ONCE):
        with open_store(read_only=True) as store:
            ballots = store.ballots.at(consultation.id, seqs[start : start + TEXTS_AT_ONCE])
        texts = (
            (ballot.seq, frame.text_in(ballot, question_id, column=column, unmasked=True)[0]) for ballot in ballots
        )
        yield from ((seq, text) for seq, text in texts if text)
