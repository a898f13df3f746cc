"""The texts of a question as they were read: what each says, the words that made it so, and what people said since."""

from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from core.actions.exploring import known_seqs
from core.actions.store import OpenStore
from core.actions.watching import Lookout, Watcher, watched_by
from core.consultation.merged import asked_as
from core.consultation.records import Ballot
from core.results.filtering import EVERYBODY, Filter
from core.results.frame import Frame
from core.results.reading import voice_of
from core.voices.hearing import Correction, standing
from core.voices.marking import Mark, marks_in

_MIX = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True)
class HeardText:
    """`label` is what holds, `read` what the analysis says; they differ where somebody corrected it.

    `is_marked` is False of a text read before its words were kept.
    """

    seq: int
    text: str
    label: str
    read: str
    marks: tuple[Mark, ...] = ()
    is_marked: bool = True
    correction: Correction | None = None


@dataclass(frozen=True)
class HeardTexts:
    """Some of `count` texts."""

    texts: tuple[HeardText, ...]
    count: int


@dataclass(frozen=True)
class Wanted:
    """Which texts, `by_lot` in an order that says nothing of what they say, the newest first otherwise."""

    question_id: str
    column: str = ""
    label: str = ""
    filter: Filter = EVERYBODY
    by_lot: bool = False
    start: int = 0
    most: int = 20


def heard_texts(
    lookout: Lookout, open_store: OpenStore, code: str, watcher: Watcher, wanted: Wanted, *, over: bool
) -> HeardTexts | None:
    """For the team. None where those who meet the filter may not be shown apart from the others.

    What a text says is no secret to whoever reads it: a label parts no group that the filter does not part.
    """
    every = replace(wanted, start=0, most=0)
    frame, seqs = lookout.computed(
        code, watcher, partial(_seqs, wanted=every, over=over), key=("heard", every, over), team_only=True
    )
    if seqs is None:
        return None
    shown = seqs[wanted.start : wanted.start + wanted.most].tolist()
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher, team_only=True)
        ballots = store.ballots.at(consultation.id, shown)
        said = standing(store.hearings.corrections(consultation.id))
    named = asked_as(wanted.question_id)
    found = (_heard(frame, ballot, wanted, said.get((named, ballot.seq))) for ballot in ballots)
    return HeardTexts(tuple(each for each in found if each.text), len(seqs))


def _seqs(frame: Frame, _root: str, *, wanted: Wanted, over: bool) -> tuple[Frame, NDArray[np.int64] | None]:
    seqs = known_seqs(frame, wanted.filter, wanted.question_id, wanted.column, over=over)
    if seqs is None:
        return frame, None
    if wanted.label:
        seqs = seqs[np.isin(seqs, frame.written(wanted.question_id, column=wanted.column, reading=wanted.label))]
    return frame, seqs[np.argsort(seqs.astype(np.uint64) * _MIX)] if wanted.by_lot else seqs


def _heard(frame: Frame, ballot: Ballot, wanted: Wanted, correction: Correction | None) -> HeardText:
    text, label = frame.text_in(ballot, wanted.question_id, column=wanted.column)
    reading = ballot.readings.get(asked_as(wanted.question_id)) if not wanted.column else None
    if not reading or voice_of(wanted.question_id) not in frame.columns(wanted.question_id):
        return HeardText(ballot.seq, text, "" if wanted.column else label, "")
    written, _ = frame.text_in(ballot, wanted.question_id, column=wanted.column, unmasked=True)
    marks = marks_in(text, written, reading.get("words", ()))
    is_marked = "words" in reading or not reading.get("score")
    return HeardText(ballot.seq, text, label, reading["label"], marks, is_marked, correction)
