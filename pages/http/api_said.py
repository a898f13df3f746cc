"""A consultation and its results as JSON for programs: codes with labels, amounts in mils, shares from 0 to 1."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from core.consultation.records import Consultation
from core.language.texts import Texts
from core.pricing.outcome import Outcome
from core.question_types.base import Question
from core.results.look import Look
from core.results.summary import Row, Summary


def consultation_said(consultation: Consultation, now: datetime) -> dict[str, Any]:
    return {
        "code": consultation.code,
        "title": consultation.definition.title.root,
        "kind": consultation.definition.kind,
        "state": "closed" if consultation.is_over(now) else "open",
        "opened_at": _moment(consultation.opened_at),
        "closes_at": _moment(consultation.closes_at),
        "counted": consultation.ballots,
        "simulated": consultation.definition.simulated,
    }


def definition_said(consultation: Consultation) -> dict[str, Any]:
    return {"version": consultation.version, "definition": consultation.definition.model_dump(mode="json")}


def look_said(look: Look, questions: Iterable[Question], texts: Texts) -> dict[str, Any]:
    """Tallies alone: nobody's words. `questions` are those of the definition, which know their rounds."""
    by_id = {question.id: question for question in questions}
    said: dict[str, Any] = {
        "counted": look.counted,
        "papers": look.papers,
        "questions": [
            _summary(summary, texts) | _beside(look, summary, by_id.get(summary.question_id))
            for summary in look.summaries
        ],
    }
    return said | ({"outcome": _outcome(look.outcome)} if look.outcome else {})


def _summary(summary: Summary, texts: Texts) -> dict[str, Any]:
    return {
        "id": summary.question_id,
        "title": summary.title.say(texts.language),
        "answered": summary.answered,
        "rows": [_row(row, texts) for row in summary.rows],
    }


def _beside(look: Look, summary: Summary, question: Question | None) -> dict[str, Any]:
    """Its place among rounds, how many answered on paper, and what its ratification gives so far."""
    said: dict[str, Any] = {
        "round": question.round if question else 1,
        "round_of": question.round_of if question else "",
    }
    if paper := look.paper.get(summary.question_id):
        said["paper"] = dict(paper)
    if found := look.ratified.get(summary.question_id):
        said["ratified"] = asdict(found)
    return said


def _row(row: Row, texts: Texts) -> dict[str, Any]:
    said = {
        "code": row.code,
        "label": texts(row.key) if row.key else row.label.say(texts.language),
        "count": row.count,
        "share": round(float(row.share), 6),
    }
    return said | ({"part_of": row.part_of.say(texts.language)} if row.part_of else {})


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "price": outcome.price.total,
        "split": dict(outcome.price.split),
        "retained": {each.question_id: each.retained.option.id if each.retained else None for each in outcome.criteria},
    }


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None
