"""Files that answers speak of: only one's own, and kept no longer than a draft or a ballot speaks of them."""

from collections.abc import Mapping
from typing import Any

from core.actions.store import Store
from core.actions.store.answer_files import GivenFile
from core.consultation.records import BallotStatus, Consultation
from core.problems import Problem, problem

Answers = Mapping[str, Any]


def said(given: GivenFile) -> dict[str, Any]:
    """A file as an answer speaks of it."""
    return {"digest": given.digest, "kind": given.kind, "size": given.size}


def digests_in(answers: Answers) -> set[str]:
    return {str(each["digest"]) for files in _named(answers).values() for each in files}


def not_given(store: Store, consultation: Consultation, key: str, answers: Answers) -> list[Problem]:
    """The questions whose answers speak of files that this voter did not give, or otherwise than they were given."""
    named = _named(answers)
    if not named:
        return []
    theirs = [said(each) for each in store.answer_files.given_by(consultation.id, key)]
    return [
        problem("file_unknown").at(question_id)
        for question_id, files in named.items()
        if any(each not in theirs for each in files)
    ]


def keep_those_in(store: Store, consultation: Consultation, key: str, answers: Answers) -> None:
    """Of what this voter gave, only what their answers speak of."""
    if any(question.uploads for question in consultation.definition.questionnaire.asked()):
        store.answer_files.keep_only(consultation.id, key, digests_in(answers))


def keep_what_was_handed_in(store: Store, consultation_id: str) -> None:
    """At closing: a file that no ballot speaks of is nobody's to keep."""
    for key in store.answer_files.givers(consultation_id):
        counted = counted_answers(store, consultation_id, key)
        store.answer_files.keep_only(consultation_id, key, digests_in(counted))


def counted_answers(store: Store, consultation_id: str, key: str) -> Answers:
    """Of the ballot that counts for this voter; none where none does."""
    ballot = store.ballots.current(consultation_id, key)
    return (ballot.answers or {}) if ballot and ballot.status is BallotStatus.CAST else {}


def _named(answers: Answers) -> dict[str, list[dict[str, Any]]]:
    """The files spoken of, by question: no other kind's answer is a list of such."""
    lists = {key: answer for key, answer in answers.items() if isinstance(answer, list)}
    named = {
        key: [each for each in files if isinstance(each, dict) and "digest" in each] for key, files in lists.items()
    }
    return {key: files for key, files in named.items() if files}
