"""Consultations as they are listed, found and due."""

from datetime import timedelta

from core.actions import consultations
from tests.builders import a_draft, a_price_vote, an_open_consultation, an_open_price_vote, close, later


def archive(open_store, vote):
    with open_store() as store:
        consultations.archive(store, vote.organizer, vote.id)


def test_a_team_sees_its_own_the_newest_first_and_what_was_put_away_last(open_store):
    first = an_open_price_vote(open_store)
    with open_store() as store:
        ids = [
            consultations.create(store, first.organizer, team_id=first.team_id, draft=a_price_vote()) for _ in range(2)
        ]
    an_open_price_vote(open_store)
    close(open_store, first)
    with open_store(read_only=True) as store:
        listed = [each.id for each in store.consultations.of_teams([first.team_id])]
    assert listed[-1] == first.id

    with open_store() as store:
        consultations.archive(store, first.organizer, ids[1])

    with open_store(read_only=True) as store:
        assert [each.id for each in store.consultations.of_teams([first.team_id])] == [ids[0], first.id, ids[1]]
        assert store.consultations.of_teams([]) == []


def test_what_comes_back_from_the_archives_keeps_the_dates_of_its_opening_and_closing(open_store):
    vote = an_open_price_vote(open_store)
    close(open_store, vote)
    with open_store(read_only=True) as store:
        before = store.consultations.get(vote.id)
    archive(open_store, vote)

    with later(open_store, timedelta(days=30))() as store:
        consultations.bring_back(store, vote.organizer, vote.id)

    with open_store(read_only=True) as store:
        after = store.consultations.get(vote.id)
    assert before.closed_at is not None
    assert (after.state, after.opened_at, after.closed_at) == (before.state, before.opened_at, before.closed_at)


def test_everybody_finds_what_is_open_or_closed_to_all_those_closing_soonest_first(open_store):
    a_draft(open_store, a_price_vote())
    an_open_price_vote(open_store, members=1, access="personal")
    late = an_open_consultation(open_store, a_price_vote(), closes_in=timedelta(days=9))
    soon = an_open_consultation(open_store, a_price_vote(), closes_in=timedelta(days=1))
    closed, away = an_open_price_vote(open_store), an_open_price_vote(open_store)
    close(open_store, closed)
    close(open_store, away)
    archive(open_store, away)

    with open_store(read_only=True) as store:
        found = [each.id for each in store.consultations.open_to_all()]

    assert found == [soon.id, late.id, closed.id]


def test_what_is_due_is_open_and_past_its_deadline_by_the_databases_clock(open_store):
    soon = an_open_consultation(open_store, a_price_vote(), closes_in=timedelta(days=1))
    an_open_consultation(open_store, a_price_vote(), closes_in=timedelta(days=9))
    a_draft(open_store, a_price_vote(), closes_in=timedelta(days=1))

    with open_store(read_only=True) as store:
        assert store.consultations.due() == []
    with later(open_store, timedelta(days=2))(read_only=True) as store:
        assert store.consultations.due() == [soon.id]


def test_a_moment_is_the_same_moment_on_every_database(open_store):
    vote = an_open_price_vote(open_store)
    with open_store() as store:
        announced = store.consultations.get(vote.id).closes_at + timedelta(days=1, microseconds=7)
        consultations.move_deadline(store, vote.organizer, vote.id, announced)

    with open_store(read_only=True) as store:
        assert store.consultations.get(vote.id).closes_at == announced
