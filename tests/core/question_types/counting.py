"""Counts answers as the frame would, for the summaries of one question."""

from collections.abc import Sequence
from typing import Any

from core.consultation.definition import Definition
from core.consultation.records import Ballot, BallotStatus
from core.question_types.base import Question
from core.questionnaire.model import Page, Questionnaire
from core.results.frame import Frame
from core.results.summary import Summary


def summary_of(question: Question, answers: Sequence[Any], *, readings: Sequence[str] = ()) -> Summary:
    """The summary of a consultation that asks only this; None is somebody who left it out."""
    frame = Frame(Definition(questionnaire=Questionnaire(pages=(Page(questions=(question,)),))))
    labels = [*readings, *[""] * (len(answers) - len(readings))]
    frame.extend(
        Ballot(
            seq=seq,
            key=f"{seq}",
            status=BallotStatus.CAST,
            supersedes=None,
            answers={} if answer is None else {question.id: answer},
            readings={question.id: {"label": label}} if label else {},
        )
        for seq, (answer, label) in enumerate(zip(answers, labels, strict=True), start=1)
    )
    return question.summarise(frame.tallies[question.id])


def bars(summary: Summary) -> dict[str, int]:
    return {row.code: row.count for row in summary.rows}
