"""A consultation knows whether it may be answered, whether it is over, and whether its debrief is late."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.consultation.definition import Visibility
from core.consultation.records import Consultation, State
from core.consultation.visibility import shows_tallies
from tests.builders import a_price_vote

NOW = datetime(2026, 11, 23, 18, tzinfo=UTC)
A_MOMENT = timedelta(microseconds=1)
OPEN = Consultation(
    id="c",
    team_id="t",
    code="ABC234",
    state=State.OPEN,
    draft=a_price_vote(),
    draft_revision=1,
    published=a_price_vote(),
    version=1,
    closes_at=NOW,
    opened_at=NOW,
    closed_at=None,
    debrief_published_at=None,
    created_at=NOW,
    ballots=0,
    last_seq=0,
)
DRAFT = replace(OPEN, state=State.DRAFT, published=None)
CLOSED = replace(OPEN, state=State.CLOSED, closed_at=NOW)
ARCHIVED = replace(CLOSED, state=State.ARCHIVED)


def test_an_answer_is_taken_until_the_deadline_and_not_at_it():
    assert OPEN.is_answerable(NOW - A_MOMENT)
    assert not OPEN.is_answerable(NOW)


@pytest.mark.parametrize("consultation", [DRAFT, CLOSED, ARCHIVED, replace(OPEN, closes_at=None)])
def test_only_what_is_open_with_a_deadline_is_answered(consultation):
    assert not consultation.is_answerable(NOW - timedelta(days=1))


@pytest.mark.parametrize(("consultation", "over"), [(OPEN, False), (DRAFT, False), (CLOSED, True), (ARCHIVED, True)])
def test_what_is_closed_is_over_before_its_deadline_and_what_is_open_is_not(consultation, over):
    assert consultation.is_over(NOW - A_MOMENT) is over


def test_what_is_past_its_deadline_is_over_before_anybody_closes_it():
    assert OPEN.is_over(NOW)
    assert not DRAFT.is_over(NOW)


def test_a_debrief_is_late_from_closing_until_it_is_published():
    published = replace(CLOSED, debrief_published_at=NOW)

    assert [each.debrief_is_overdue() for each in (OPEN, CLOSED, ARCHIVED, published)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("visibility", "voted", "shown"),
    [
        (Visibility.LIVE, False, True),
        (Visibility.AFTER_VOTE, False, False),
        (Visibility.AFTER_VOTE, True, True),
        (Visibility.AT_CLOSING, True, False),
    ],
)
def test_tallies_show_when_the_rules_say_and_always_once_it_is_over(visibility, voted, shown):
    definition = a_price_vote(visibility=visibility)
    consultation = replace(OPEN, draft=definition, published=definition)

    assert shows_tallies(consultation, NOW - A_MOMENT, has_voted=voted) is shown
    assert shows_tallies(consultation, NOW, has_voted=False)
    assert not shows_tallies(replace(consultation, state=State.DRAFT), NOW, has_voted=True)
