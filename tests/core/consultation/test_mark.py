"""A consultation's mark changes with everything a watcher sees, and tells nothing else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.consultation.definition import Definition
from core.consultation.mark import mark_of
from core.consultation.records import Consultation, State

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SEEN = Consultation(
    id="consultation",
    team_id="team",
    code="KX7M2P",
    state=State.OPEN,
    draft=Definition(),
    draft_revision=1,
    published=Definition(),
    version=1,
    closes_at=NOW + timedelta(hours=1),
    opened_at=NOW,
    closed_at=None,
    debrief_published_at=None,
    created_at=NOW,
    ballots=3,
    last_seq=4,
)


@pytest.mark.parametrize(
    "change",
    [
        {"last_seq": 5},
        {"state": State.CLOSED},
        {"version": 2},
        {"closes_at": NOW + timedelta(hours=2)},
        {"debrief_published_at": NOW},
        {"id": "another"},
        {"room_revision": 1},
        {"stirred": 1},
    ],
    ids=str,
)
def test_it_differs_as_soon_as_something_has_changed(change):
    assert mark_of(replace(SEEN, **change), NOW) != mark_of(SEEN, NOW)


def test_it_differs_once_the_deadline_has_passed():
    assert mark_of(SEEN, NOW + timedelta(hours=1)) != mark_of(SEEN, NOW)


def test_it_stays_while_nothing_changes():
    assert mark_of(SEEN, NOW + timedelta(minutes=59)) == mark_of(SEEN, NOW)


def test_whoever_does_not_know_the_team_cannot_guess_the_count_from_it():
    assert mark_of(SEEN, NOW) != mark_of(replace(SEEN, team_id="another team"), NOW)
