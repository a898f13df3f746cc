"""Hearing people: what an organizer hears in a text against the analysis, and the thresholds that fifty words teach."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.actions.consultations import organized
from core.actions.store import Store
from core.actions.tail import new_frame
from core.actions.watching import TEXTS_AT_ONCE
from core.community.access import Person
from core.consultation.merged import asked_as
from core.consultation.records import Consultation
from core.consultation.visibility import shows_tallies
from core.problems import Refused, problem
from core.results.reading import voice_of
from core.voices.calibration import FEWEST, Heard, calibrate
from core.voices.hearing import BY_PEOPLE, TAKEN_BACK, Correction, Hearing, Learnt, standing
from core.voices.sentiment import DEFAULT, Label

BY_THRESHOLDS = frozenset({Label.FAVOURABLE, Label.UNFAVOURABLE, Label.MIXED, Label.UNCERTAIN})
LEARNT_EVERY = 10  # words: whether they are enough is asked no more often


def correct(
    store: Store, person: Person, consultation_id: str, *, question_id: str, seq: int, label: str
) -> Hearing | None:
    """Say what one text says, or with TAKEN_BACK leave it to the analysis again; counts follow at once.

    The same as the analysis is a word as well: thresholds are learnt from texts read right as from those read wrong.
    The hearing is returned where that word made the consultation learn thresholds: its texts are then to be read anew.
    """
    consultation = _heard(store, person, consultation_id)
    if label not in (*BY_PEOPLE, TAKEN_BACK):
        raise Refused(problem("voice_unknown"))
    _refuse_unread(store, consultation, question_id, seq)
    store.hearings.correct(consultation_id, question_id=asked_as(question_id), seq=seq, label=label, by=person.name)
    store.rooms.stir(consultation_id)
    said = standing(store.hearings.corrections(consultation_id))
    now = store.hearings.get(consultation_id)
    if now.kept_default or len(said) < FEWEST or len(said) % LEARNT_EVERY:
        return None
    heard = _scored(store, consultation_id, list(said.values()))
    if len(heard) < FEWEST or (now.learnt and len(heard) // FEWEST <= now.learnt.texts // FEWEST):
        return None
    return _learn(store, consultation_id, now, heard)


def use_learnt(store: Store, person: Person, consultation_id: str) -> Hearing:
    """Read this consultation's texts with thresholds learnt from every word said so far, once there are enough."""
    _heard(store, person, consultation_id)
    now = replace(store.hearings.get(consultation_id), kept_default=False)
    heard = _scored(store, consultation_id, list(standing(store.hearings.corrections(consultation_id)).values()))
    if len(heard) < FEWEST:
        return _kept(store, consultation_id, now, before=now)
    return _learn(store, consultation_id, now, heard)


def keep_default(store: Store, person: Person, consultation_id: str) -> Hearing:
    """Read them as everybody's again, whatever was learnt, until somebody asks otherwise."""
    _heard(store, person, consultation_id)
    now = store.hearings.get(consultation_id)
    return _kept(store, consultation_id, replace(now, thresholds=DEFAULT, kept_default=True), before=now)


def _heard(store: Store, person: Person, consultation_id: str) -> Consultation:
    """Under its lock, so that words come in one order; sealed texts are not there to be read."""
    store.ballots.lock(consultation_id)
    consultation = organized(store, person, consultation_id)
    if consultation.published is None or not shows_tallies(consultation, store.now(), has_voted=False):
        raise Refused(problem("tallies_sealed"))
    return consultation


def _refuse_unread(store: Store, consultation: Consultation, question_id: str, seq: int) -> None:
    """Unless this ballot holds a text of this question, of a kind that is read."""
    frame = new_frame(store, consultation)
    question = next((each for each in frame.questions if each.id == question_id), None)
    ballots = store.ballots.at(consultation.id, [seq])
    if question is None or voice_of(question_id) not in frame.columns(question_id) or not ballots:
        raise Refused(problem("voice_no_text"))
    if not frame.text_in(ballots[0], question_id)[0]:
        raise Refused(problem("voice_no_text"))


def _scored(store: Store, consultation_id: str, said: Sequence[Correction]) -> list[Heard]:
    """Of those that the thresholds decide, the score with what people heard."""
    some = (said[start : start + TEXTS_AT_ONCE] for start in range(0, len(said), TEXTS_AT_ONCE))
    return [heard for each in some for heard in _scored_of(store, consultation_id, each)]


def _scored_of(store: Store, consultation_id: str, said: Sequence[Correction]) -> Iterator[Heard]:
    ballots = {each.seq: each for each in store.ballots.at(consultation_id, [each.seq for each in said])}
    for each in said:
        reading = ballots[each.seq].readings.get(each.question_id) if each.seq in ballots else None
        if reading and "score" in reading and reading["label"] in BY_THRESHOLDS:
            yield reading["score"], Label(each.label)


def _learn(store: Store, consultation_id: str, now: Hearing, heard: Sequence[Heard]) -> Hearing:
    """Only what helps on texts that taught nothing is used; that it does not help is said as well."""
    found = calibrate(heard)
    learnt = Learnt(found.texts, found.before, found.after, store.now().date())
    thresholds = found.thresholds if found.helps else DEFAULT
    wanted = replace(now, thresholds=thresholds, learnt=learnt, kept_default=False)
    return _kept(store, consultation_id, wanted, before=now)


def _kept(store: Store, consultation_id: str, wanted: Hearing, *, before: Hearing) -> Hearing:
    hearing = replace(wanted, waiting=before.waiting or wanted.thresholds != before.thresholds)
    store.hearings.keep(consultation_id, hearing)
    store.rooms.stir(consultation_id)
    return hearing
