"""Answering one question in a room: the ballot as it stands with this answer, counted while the question is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from core import identity
from core.actions.answering import Read, Voter, hand_in, voter_known
from core.actions.reading import read_voice
from core.actions.running_room import room_of
from core.actions.store import OpenStore, Store
from core.consultation.catching_up import caught_up
from core.consultation.records import Ballot, BallotStatus, Consultation, Receipt
from core.problems import Problem, Refused, problem
from core.question_types.base import Question
from core.questionnaire.answers import check_answers, check_one, clean, clean_answers
from core.questionnaire.model import Questionnaire
from core.questionnaire.path import visible
from core.room.model import RoomNow


@dataclass(frozen=True)
class InRoom:
    """What a phone shows: the room, and what its holder has answered so far. `seed` is their paper's."""

    consultation: Consultation
    now: RoomNow
    answers: Mapping[str, Any]
    seed: str
    has_voted: bool

    def put(self, question_id: str) -> Question | None:
        """As it is put to this person; None where their answers so far do not show it, or its first round."""
        questionnaire = self.consultation.definition.put(self.answers, self.seed)
        question = questionnaire.question(question_id)
        shown = visible(questionnaire, self.answers)
        return question if question and {question.id, question.round_of} & shown else None


def come_in(store: Store, code: str, voter: Voter) -> InRoom:
    """Raises Refused for an unknown code, or a link that is nobody's."""
    consultation = voter_known(store, code, voter)
    ballot = store.ballots.current(consultation.id, identity.ballot_key(consultation.id, voter.secret))
    counted = ballot if ballot and ballot.status is BallotStatus.CAST else None
    return InRoom(
        consultation,
        room_of(store, consultation),
        _answers_so_far(store, consultation, counted),
        (counted.seed if counted else "") or identity.seed_of(consultation.id, voter.secret),
        has_voted=counted is not None,
    )


def answer_in_room(
    open_store: OpenStore,
    code: str,
    voter: Voter,
    *,
    question_id: str,
    answer: Any,
    submit_key: str,
    seed: str = "",
    language: str = "",
    read: Read = read_voice,
) -> Receipt:
    """Count this answer with those given before. The same again, by a retry or a second click, gives the same ballot.

    Only this question is asked for: those that the room has not come to are missing to nobody. Raises Refused with
    every problem, and once the question has closed, which the database's clock and lock decide for all at once.
    `seed` is the paper's, as `come_in` found it.
    """
    if not seed:
        with open_store(read_only=True) as store:
            seed = come_in(store, code, voter).seed
    fill = partial(_with_answer, question_id=question_id, answer=answer)
    handed: dict[str, Any] = {"submit_key": submit_key, "seed": seed, "language": language, "read": read}
    return hand_in(open_store, code, voter, fill=fill, question_id=question_id, **handed)


def problems_of(
    questionnaire: Questionnaire, before: Mapping[str, Any], question_id: str, answer: Any
) -> list[Problem]:
    """What is wrong with this one answer, and with what it now does not go with."""
    question = questionnaire.question(question_id)
    if question is None:
        return [problem("question_unknown")]
    given = clean({**before, question_id: answer})
    if question_id not in given and not before.get(question_id):
        return [problem("answer_missing").at(question_id)]
    if question_id not in given:
        return check_one(question, None)
    already = check_answers(questionnaire, before)
    found = check_answers(questionnaire, given)
    return [each for each in found if each.where == question_id or (each.where in given and each not in already)]


def _with_answer(
    store: Store, consultation: Consultation, before: Ballot | None, *, question_id: str, answer: Any
) -> dict[str, Any]:
    room = room_of(store, consultation).room
    item = room.asking(question_id)
    if item is None or not room.takes_answers(item.id, store.now()):
        raise Refused(problem("room_question_closed").at(question_id))
    questionnaire = consultation.definition.questionnaire
    so_far = _answers_so_far(store, consultation, before)
    if problems := problems_of(questionnaire, so_far, question_id, answer):
        raise Refused(*problems)
    return clean_answers(questionnaire, {**so_far, question_id: answer})


def _answers_so_far(store: Store, consultation: Consultation, before: Ballot | None) -> dict[str, Any]:
    answers = dict(before.answers or {}) if before else {}
    if before is None or before.version == consultation.version:
        return answers
    then = store.consultations.versions(consultation.id)[before.version - 1].definition.questionnaire
    return caught_up(answers, before=then, now=consultation.definition.questionnaire)
