"""What waits for somebody comes first."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from core.consultation.agenda import in_order
from core.consultation.definition import Definition
from core.consultation.records import Consultation, State

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
A_DAY = timedelta(days=1)


def a_consultation(name: str, state: State = State.DRAFT, *, age: int = 1) -> Consultation:
    """As many days old as `age` says."""
    return Consultation(
        id=name,
        team_id="team",
        code=name,
        state=state,
        draft=Definition(),
        draft_revision=1,
        published=None if state is State.DRAFT else Definition(),
        version=0,
        closes_at=None,
        opened_at=None,
        closed_at=NOON if state is State.CLOSED else None,
        debrief_published_at=None,
        created_at=NOON - age * A_DAY,
        ballots=0,
        last_seq=0,
    )


def test_open_ones_by_deadline_then_owed_debriefs_then_drafts_then_the_rest():
    told = replace(a_consultation("told", State.CLOSED), debrief_published_at=NOON)
    later = replace(a_consultation("later", State.OPEN), closes_at=NOON + 2 * A_DAY)
    sooner = replace(a_consultation("sooner", State.OPEN, age=5), closes_at=NOON + A_DAY)
    away = a_consultation("away", State.ARCHIVED)
    older, newer = a_consultation("older", age=9), a_consultation("newer", age=2)
    owed = a_consultation("owed", State.CLOSED)

    found = in_order([away, older, told, newer, owed, later, sooner], NOON)

    assert [each.id for each in found] == ["sooner", "later", "owed", "newer", "older", "told", "away"]
