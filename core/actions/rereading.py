"""Reads again texts that were read by an older analyser, or with other thresholds than the consultation has now."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any

from core.actions.reading import read_voice
from core.actions.store import OpenStore, Store
from core.consultation.records import Ballot
from core.questionnaire.model import Questionnaire
from core.voices.sentiment import Thresholds

AT_ONCE = 500  # ballots: a transaction each, so that nobody who answers waits for long

Say = Callable[[int], None]

_turn, _under_way = Lock(), set[str]()  # consultations that this process reads again


@dataclass(frozen=True)
class Reread:
    """Of `texts` that are of a kind that is read, how many were read `anew`, and how many now say something else."""

    texts: int = 0
    anew: int = 0
    moved: int = 0

    def __add__(self, other: "Reread") -> "Reread":
        return Reread(self.texts + other.texts, self.anew + other.anew, self.moved + other.moved)


def reread(open_store: OpenStore, consultation_id: str, *, say: Say = lambda _texts: None) -> Reread:
    """Every text whose reading is of another version; stopped half-way, it goes on where it was. `say` is told how many
    texts were seen so far.

    Counts in memory and columns kept beside the log are made again once the last one is read.
    """
    with open_store(read_only=True) as store:
        asked = {each.number: each.definition.questionnaire for each in store.consultations.versions(consultation_id)}
        thresholds, seq = store.hearings.get(consultation_id).thresholds, 0
    found, more = Reread(), True
    while more:
        with open_store(read_only=True) as store:
            ballots = store.ballots.after(consultation_id, seq, most=AT_ONCE)
        some, changed = _read_anew(ballots, asked, thresholds)
        if changed:
            _keep(open_store, consultation_id, changed)
        found, more = found + some, len(ballots) == AT_ONCE
        seq = ballots[-1].seq if ballots else seq
        say(found.texts)
    _finish(open_store, consultation_id, thresholds)
    return found


def reread_once(open_store: OpenStore, consultation_id: str) -> None:
    """The same, for whoever finds that texts wait: nothing where this process is at it already."""
    with _turn:
        if consultation_id in _under_way:
            return
        _under_way.add(consultation_id)
    try:
        reread(open_store, consultation_id)
    finally:
        _under_way.discard(consultation_id)


def _read_anew(
    ballots: list[Ballot], asked: dict[int, Questionnaire], thresholds: Thresholds
) -> tuple[Reread, dict[int, dict[str, Any]]]:
    """With the readings of the ballots in which any is new."""
    found, changed = Reread(), dict[int, dict[str, Any]]()
    for ballot in ballots:
        readings = dict(ballot.readings)
        for name, text in _texts(ballot, asked[ballot.version]):
            found += Reread(texts=1)
            was = readings.get(name, {})
            if was.get("analyser") != thresholds.version:
                readings[name] = read_voice(text, thresholds)
                found += Reread(anew=1, moved=was.get("label") != readings[name]["label"])
        if readings != ballot.readings:
            changed[ballot.seq] = readings
    return found, changed


def _texts(ballot: Ballot, questionnaire: Questionnaire) -> Iterator[tuple[str, str]]:
    for question in questionnaire.asked():
        if question.voiced and (ballot.answers or {}).get(question.id):
            yield question.id, ballot.answers[question.id]  # type: ignore[index]  # there are answers


def _keep(open_store: OpenStore, consultation_id: str, changed: dict[int, dict[str, Any]]) -> None:
    """That something waits is noted with it: whoever stops before the end leaves that behind, and not lost counts."""
    with open_store() as store:
        store.ballots.lock(consultation_id)
        store.ballots.put_readings(consultation_id, changed)
        hearing = store.hearings.get(consultation_id)
        if not hearing.waiting:
            store.hearings.keep(consultation_id, replace(hearing, waiting=True))


def _finish(open_store: OpenStore, consultation_id: str, thresholds: Thresholds) -> None:
    """Nothing where nothing waits, nor where other thresholds were learnt meanwhile: their own reading ends it."""
    with open_store() as store:
        store.ballots.lock(consultation_id)
        hearing = store.hearings.get(consultation_id)
        if hearing.waiting and hearing.thresholds == thresholds:
            _make_counts_again(store, consultation_id)
            store.hearings.keep(consultation_id, replace(hearing, waiting=False, revision=hearing.revision + 1))


def _make_counts_again(store: Store, consultation_id: str) -> None:
    store.checkpoints.forget_all(consultation_id)
    store.rooms.stir(consultation_id)
