"""The debrief is written at leisure, and published once to end « restitution en retard »."""

from dataclasses import replace

import pytest

from core.actions import debriefing
from core.consultation.records import Debrief
from core.problems import Refused, problem
from tests.at_once import at_once
from tests.builders import an_open_price_vote, close

DEBRIEF = Debrief(said="Beaucoup.", decided="Le pâturage.", refused="Rien.", who="Camille", when="En mai")


@pytest.fixture
def closed(open_store):
    vote = an_open_price_vote(open_store)
    close(open_store, vote)
    return vote


def write(open_store, vote, part, text):
    with open_store() as store:
        debriefing.write_part(store, vote.organizer, vote.id, part=part, text=text)


def write_all(open_store, vote):
    for part in debriefing.PARTS:
        write(open_store, vote, part, getattr(DEBRIEF, part))


def publish(open_store, vote):
    with open_store() as store:
        debriefing.publish(store, vote.organizer, vote.id)


def kept(open_store, vote):
    with open_store(read_only=True) as store:
        return store.consultations.debrief(vote.id), store.consultations.get(vote.id).debrief_is_overdue()


def test_a_debrief_is_overdue_until_it_is_published(open_store, closed):
    assert kept(open_store, closed) == (Debrief(), True)

    write_all(open_store, closed)
    assert kept(open_store, closed) == (DEBRIEF, True)

    publish(open_store, closed)
    published, overdue = kept(open_store, closed)
    assert replace(published, published_at=None) == DEBRIEF
    assert not overdue


def test_words_changed_after_publication_keep_its_date(open_store, closed):
    write_all(open_store, closed)
    publish(open_store, closed)
    before, _ = kept(open_store, closed)

    write(open_store, closed, "who", "Dominique")
    publish(open_store, closed)

    assert kept(open_store, closed) == (replace(before, who="Dominique"), False)


def test_two_who_write_at_once_each_keep_their_part(open_store, closed):
    parts = [(part, getattr(DEBRIEF, part)) for part in debriefing.PARTS]

    written = at_once([lambda part=part, text=text: write(open_store, closed, part, text) for part, text in parts])

    assert written == [None] * len(parts)
    assert kept(open_store, closed)[0] == DEBRIEF


@pytest.mark.parametrize("missing", ["said", "decided"])
def test_publishing_needs_what_was_said_and_what_is_decided(open_sqlite_store, missing):
    vote = an_open_price_vote(open_sqlite_store)
    close(open_sqlite_store, vote)
    write_all(open_sqlite_store, vote)
    write(open_sqlite_store, vote, missing, " \n")

    with pytest.raises(Refused) as refused:
        publish(open_sqlite_store, vote)

    assert refused.value.problems == (problem("debrief_incomplete"),)
    assert kept(open_sqlite_store, vote)[1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a" * 100_000, problem("text_too_long", most=20_000, given=100_000)),
        ("nul \x00", problem("text_unreadable")),
        ("\ud800", problem("text_unreadable")),
    ],
)
def test_words_that_cannot_be_kept_are_refused(open_sqlite_store, text, said):
    vote = an_open_price_vote(open_sqlite_store)
    close(open_sqlite_store, vote)

    with pytest.raises(Refused) as refused:
        write(open_sqlite_store, vote, "refused", text)

    assert refused.value.problems == (said,)


def test_there_is_no_debrief_of_what_is_still_open(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    with pytest.raises(Refused) as refused:
        write(open_sqlite_store, vote, "said", "Déjà.")

    assert refused.value.problems == (problem("still_open"),)
