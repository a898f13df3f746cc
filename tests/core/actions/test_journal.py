"""The journal says what was done to a consultation and by which role, each entry sealing the one before."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.actions import consultations, debriefing, members
from core.actions.configuring import configuration_of
from core.archive.canonical import digest
from core.archive.journal import first_break
from core.problems import Refused
from tests.builders import an_open_price_vote, cast, close


def entries(open_store, vote):
    with open_store(read_only=True) as store:
        return store.journal.entries(vote.id)


def test_the_life_of_a_vote_is_written_down_in_order_by_role(open_store):
    vote = an_open_price_vote(open_store, members=2, access="personal")
    with open_store() as store:
        announced = store.consultations.get(vote.id).closes_at
        consultations.move_deadline(store, vote.organizer, vote.id, announced + timedelta(days=1))
    with open_store() as store:
        consultations.add_note(store, vote.organizer, vote.id, "Bonne lecture.")
    with open_store() as store:
        members.renew_links(store, vote.organizer, vote.id)
    close(open_store, vote)
    with open_store() as store:
        for part in debriefing.PARTS[:2]:
            debriefing.write_part(store, vote.organizer, vote.id, part=part, text="Oui.")
        debriefing.publish(store, vote.organizer, vote.id)
        debriefing.publish(store, vote.organizer, vote.id)

    found = entries(open_store, vote)

    assert [(entry.action, entry.by) for entry in found] == [
        ("opened", "organizer"),
        ("deadline_moved", "organizer"),
        ("note_added", "organizer"),
        ("links_given", "organizer"),
        ("ended_early", "organizer"),
        ("closed", ""),
        ("debrief_published", "organizer"),
    ]
    assert found[3].detail == {"count": 2, "renewed": True}
    assert first_break(found) is None
    assert first_break([*found[:2], replace(found[2], by="viewer"), *found[3:]]) == 4


def test_the_first_entry_seals_what_was_fixed_and_every_ballot_holds_its_hash(open_store):
    vote = an_open_price_vote(open_store, members=3, access="personal")
    receipt = cast(open_store, vote, voter=vote.voters[0])

    (opened,) = entries(open_store, vote)
    with open_store(read_only=True) as store:
        fixed = configuration_of(store, store.consultations.get(vote.id))

    assert opened.detail["configuration"] == digest(fixed)
    assert opened.detail["roll"]["count"] == 3
    assert digest(fixed) in receipt.seal
    assert "membre0@exemple.fr" not in fixed


def test_the_deadline_of_a_price_vote_moves_once(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    with open_sqlite_store() as store:
        announced = store.consultations.get(vote.id).closes_at
        consultations.move_deadline(store, vote.organizer, vote.id, announced + timedelta(days=1))

    with pytest.raises(Refused) as refused, open_sqlite_store() as store:
        consultations.move_deadline(store, vote.organizer, vote.id, announced + timedelta(days=2))

    assert [problem.code for problem in refused.value.problems] == ["deadline_moves_once"]


def test_nothing_is_written_down_before_opening(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    assert [entry.action for entry in entries(open_sqlite_store, vote)] == ["opened"]
