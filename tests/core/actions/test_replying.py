"""Replies at the consultation's link: who reads them, and whom they say they answer."""

import pytest

from core.actions import answering
from core.actions.answering import Voter
from core.actions.reading_replies import replies_to
from core.actions.replying import published_replies, reply, withdraw_reply
from core.problems import Refused, problem
from tests.builders import cast, close
from tests.grouped import FOUND, WRITTEN, drafted, grouped, somebody, written

ANSWER = "Nous plantons 300 mètres de haies cet hiver."


def answered(open_store, *, title: str = "Des haies", text: str = ANSWER, **rules):
    """The team answers those of `haies`; the vote, its voters and the reply's id."""
    vote, voters = written(open_store, **({"public_results": True} | rules))
    grouped(open_store, vote, FOUND)
    seen = drafted(open_store, vote)
    with open_store() as store:
        reply_id = reply(store, vote.organizer, seen, "haies", title=title, text=text)
    return vote, voters, reply_id


def read_by(open_store, vote, voter: Voter):
    with open_store(read_only=True) as store:
        found = replies_to(store, store.consultations.get(vote.id), voter)
    return [(each.idea, each.text, each.people, each.yours) for each in found]


def test_an_author_reads_that_it_answers_them_and_others_how_many_it_answers(open_store):
    vote, voters, _ = answered(open_store)

    assert read_by(open_store, vote, voters[0]) == [("Des haies", ANSWER, 3, True)]
    assert read_by(open_store, vote, voters[3]) == [("Des haies", ANSWER, 3, False)]
    assert read_by(open_store, vote, somebody()) == [("Des haies", ANSWER, 3, False)]


def test_it_still_answers_an_author_who_answered_something_else_since_but_not_who_changed_the_words(open_sqlite_store):
    vote, voters, _ = answered(open_sqlite_store)

    cast(open_sqlite_store, vote, voter=voters[0], answers={"word": WRITTEN[0], "milk": "rouge"})
    cast(open_sqlite_store, vote, voter=voters[1], answers={"word": "Autre chose"})
    answering.withdraw(open_sqlite_store, vote.code, voters[2])

    assert [read_by(open_sqlite_store, vote, voter)[0][-1] for voter in voters[:3]] == [True, False, False]


def test_where_results_are_for_the_team_only_its_authors_read_it_and_no_count(open_sqlite_store):
    vote, voters, _ = answered(open_sqlite_store, public_results=False)

    assert read_by(open_sqlite_store, vote, voters[0]) == [("Des haies", ANSWER, 0, True)]
    assert read_by(open_sqlite_store, vote, voters[3]) == []
    assert read_by(open_sqlite_store, vote, somebody()) == []


def test_a_question_kept_from_the_public_keeps_its_replies_too(open_sqlite_store):
    vote, voters, _ = answered(open_sqlite_store, kept_from_public=["word"])

    assert read_by(open_sqlite_store, vote, voters[0]) == [("Des haies", ANSWER, 0, True)]
    assert read_by(open_sqlite_store, vote, somebody()) == []


def test_while_results_are_sealed_nothing_is_replied_nor_read(open_sqlite_store):
    vote, voters = written(open_sqlite_store, visibility="at_closing", public_results=True)
    grouped(open_sqlite_store, vote, FOUND)
    with pytest.raises(Refused):
        drafted(open_sqlite_store, vote)
    close(open_sqlite_store, vote)
    seen = drafted(open_sqlite_store, vote)
    with open_sqlite_store() as store:
        reply(store, vote.organizer, seen, "haies", title="Des haies", text=ANSWER)

    assert read_by(open_sqlite_store, vote, voters[0]) == [("Des haies", ANSWER, 3, True)]


def test_a_withdrawn_reply_is_read_by_nobody(open_store):
    vote, voters, reply_id = answered(open_store)

    with open_store() as store:
        withdraw_reply(store, vote.organizer, vote.id, reply_id)

    assert read_by(open_store, vote, voters[0]) == []
    with open_store() as store:
        assert published_replies(store, vote.organizer, vote.id, "word") == []
        with pytest.raises(Refused) as refused:
            withdraw_reply(store, vote.organizer, vote.id, reply_id)
    assert refused.value.problems == (problem("reply_unknown"),)


@pytest.mark.parametrize(("said", "why"), [({"title": " "}, "title_missing"), ({"text": " "}, "reply_empty")])
def test_a_reply_says_what_it_answers_and_something(open_sqlite_store, said, why):
    with pytest.raises(Refused) as refused:
        answered(open_sqlite_store, **said)

    assert [each.code for each in refused.value.problems] == [why]
