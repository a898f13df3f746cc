"""Keeps quotas: how many ballots fill each, moved with the ballots themselves, and who comes after the last place."""

from collections.abc import Collection, Mapping
from typing import Any

from core.actions.store import Store
from core.actions.tail import CHUNK
from core.consultation.records import Ballot, BallotStatus, Consultation
from core.problems import Problem, problem
from core.questionnaire.meeting import quotas_met, settled_by
from core.questionnaire.model import Questionnaire
from core.questionnaire.put import carried_forward
from core.questionnaire.quotas import Quota

Answers = Mapping[str, Any]


def without_a_place(
    store: Store,
    consultation: Consultation,
    key: str,
    as_put: Questionnaire,
    answers: Answers,
    *,
    among: Collection[str] | None = None,
) -> list[Problem]:
    """A problem for each full quota that these answers meet, where the question is that settles it.

    The place that the voter's own ballot has is theirs. With `among`, only of quotas that one of these questions
    settles: what is known on leaving the page that asks them.
    """
    met = [quota for quota in quotas_met(as_put, answers) if among is None or settled_by(as_put, quota) in among]
    if not met:
        return []
    filled = store.quotas.filled(consultation.id)
    own = _met_by(consultation, store.ballots.current(consultation.id, key))
    full = (quota for quota in met if filled.get(quota.id, 0) >= quota.most and quota.id not in own)
    return [_said(quota).at(settled_by(as_put, quota)) for quota in full]


def move_places(store: Store, consultation: Consultation, before: Ballot | None, answers: Answers | None) -> None:
    """From the voter's earlier ballot to these answers; None where they take their ballot back. Under the lock."""
    if not consultation.definition.questionnaire.quotas:
        return
    left = _met_by(consultation, before)
    taken = set() if answers is None else _met_with(consultation, answers)
    filled = store.quotas.filled(consultation.id)
    moved = {quota_id: filled.get(quota_id, 0) - 1 for quota_id in left - taken}
    moved |= {quota_id: filled.get(quota_id, 0) + 1 for quota_id in taken - left}
    store.quotas.fill(consultation.id, moved)


def recount_places(store: Store, consultation: Consultation) -> None:
    """Count every ballot again, once a new version has other quotas. Under the lock."""
    quotas = consultation.definition.questionnaire.quotas
    met: dict[str, set[str]] = {}
    seq, more = 0, bool(quotas)
    while more:
        ballots = store.ballots.after(consultation.id, seq, most=CHUNK)
        met |= {ballot.key: _met_by(consultation, ballot) for ballot in ballots}
        seq, more = seq + len(ballots), len(ballots) == CHUNK
    filled = {quota.id: sum(quota.id in each for each in met.values()) for quota in quotas}
    store.quotas.fill(consultation.id, filled)


def _met_by(consultation: Consultation, ballot: Ballot | None) -> set[str]:
    """By a ballot, if it counts."""
    if ballot is None or ballot.status is not BallotStatus.CAST or ballot.answers is None:
        return set()
    return _met_with(consultation, ballot.answers)


def _met_with(consultation: Consultation, answers: Answers) -> set[str]:
    as_asked = carried_forward(consultation.definition.questionnaire, answers)
    return {quota.id for quota in quotas_met(as_asked, answers)}


def _said(quota: Quota) -> Problem:
    return problem("quota_said", sentence=quota.message) if quota.message else problem("quota_full")
