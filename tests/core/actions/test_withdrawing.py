"""Taking a ballot back erases every word of it; the log keeps its rows, so that all who count agree."""

import pytest
from sqlalchemy import text

from core.actions import answering
from core.actions.answering import Voter
from core.actions.tail import catch_up, recount
from core.actions.watching import Lookout, Watcher
from core.consultation.records import BallotStatus
from core.problems import Refused, problem
from core.results.look import look_at
from tests.at_once import at_once
from tests.builders import an_open_price_vote, cast, close

VOTER, OTHER = Voter("T"), Voter("U")
SECRET_WORDS = "Mon voisin Gaston."
FIRST = {"pasture": "long", "origin": "near", "word": SECRET_WORDS}
SECOND = {"pasture": "none", "origin": "near", "word": SECRET_WORDS * 2}


def voted_twice(open_store, **rules):
    vote = an_open_price_vote(open_store, visibility="live", **rules)
    cast(open_store, vote, voter=VOTER, answers=FIRST)
    cast(open_store, vote, voter=OTHER, answers={"pasture": "some", "origin": "any"})
    cast(open_store, vote, voter=VOTER, answers=SECOND)
    return vote


def everything_kept(open_store):
    """Every value of every table, as one text."""
    with open_store(read_only=True) as store:
        if store.session.get_bind().dialect.name == "sqlite":
            named = "SELECT name FROM sqlite_master WHERE type = 'table'"
        else:
            named = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        tables = store.session.scalars(text(named)).all()
        return "".join(f"{row}" for table in tables for row in store.session.execute(text(f"SELECT * FROM {table}")))


def test_what_a_voter_wrote_is_gone_from_every_table(open_store):
    vote = voted_twice(open_store)
    with open_store() as store:
        answering.keep_draft(store, vote.code, VOTER, answers=FIRST, step=1, submit_key="k")
    assert SECRET_WORDS in everything_kept(open_store)

    answering.withdraw(open_store, vote.code, VOTER)

    assert SECRET_WORDS not in everything_kept(open_store)


def test_the_log_keeps_its_rows_and_their_leaves(open_store):
    vote = voted_twice(open_store)
    with open_store(read_only=True) as store:
        leaves = [store.ballots.leaf_of(vote.id, seq)[0] for seq in (1, 2, 3)]

    answering.withdraw(open_store, vote.code, VOTER)

    with open_store(read_only=True) as store:
        log = store.ballots.after(vote.id, 0, most=10)
        assert [store.ballots.leaf_of(vote.id, seq)[0] for seq in (1, 2, 3)] == leaves
    assert [(ballot.status, ballot.supersedes, bool(ballot.answers)) for ballot in log] == [
        (BallotStatus.CAST, None, False),
        (BallotStatus.CAST, None, True),
        (BallotStatus.CAST, 1, False),
        (BallotStatus.WITHDRAWN, 3, False),
    ]


def test_a_process_that_had_counted_the_ballot_agrees_with_one_that_never_saw_it(open_store):
    vote = voted_twice(open_store)
    watcher = Watcher(vote.organizer)
    before = Lookout(open_store)
    assert before.look(vote.code, watcher).counted == 2

    answering.withdraw(open_store, vote.code, VOTER)

    after = Lookout(open_store)
    with open_store(read_only=True) as store:
        consultation = store.consultations.get(vote.id)
        recounted = look_at(recount(store, consultation))
    assert before.look(vote.code, watcher) == after.look(vote.code, watcher) == recounted
    assert consultation.ballots == recounted.counted == 1


def test_a_process_that_had_read_the_words_forgets_them(open_sqlite_store):
    vote = voted_twice(open_sqlite_store)
    lookout, watcher = Lookout(open_sqlite_store), Watcher(vote.organizer)
    assert [words for words, _ in lookout.verbatims(vote.code, watcher, "word")] == [SECOND["word"]]

    answering.withdraw(open_sqlite_store, vote.code, VOTER)

    assert lookout.verbatims(vote.code, watcher, "word") == []


def test_an_erasure_between_two_readings_of_the_log_changes_no_count(open_sqlite_store):
    vote = voted_twice(open_sqlite_store)
    with open_sqlite_store(read_only=True) as store:
        consultation = store.consultations.get(vote.id)
        half_read = recount(store, consultation)

    answering.withdraw(open_sqlite_store, vote.code, VOTER)
    cast(open_sqlite_store, vote, voter=VOTER, answers=FIRST)
    catch_up(open_sqlite_store, vote.id, half_read)

    with open_sqlite_store(read_only=True) as store:
        assert look_at(half_read) == look_at(recount(store, consultation))


def test_whoever_took_their_ballot_back_may_vote_again(open_sqlite_store):
    vote = voted_twice(open_sqlite_store)
    answering.withdraw(open_sqlite_store, vote.code, VOTER)

    cast(open_sqlite_store, vote, voter=VOTER, answers=FIRST)

    assert close(open_sqlite_store, vote)["counted"] == 2


def test_taking_back_twice_at_once_takes_back_once(open_store):
    vote = voted_twice(open_store)

    withdrawn = at_once([lambda: answering.withdraw(open_store, vote.code, VOTER)] * 4)

    assert withdrawn == [None] * 4
    with open_store(read_only=True) as store:
        assert store.consultations.get(vote.id).last_seq == 4
        assert store.consultations.get(vote.id).ballots == 1


def test_nothing_is_taken_back_where_nothing_was_handed_in(open_sqlite_store):
    vote = voted_twice(open_sqlite_store)

    answering.withdraw(open_sqlite_store, vote.code, Voter("nobody"))

    with open_sqlite_store(read_only=True) as store:
        assert store.consultations.get(vote.id).last_seq == 3


def test_a_counted_ballot_cannot_be_taken_back_after_closing(open_sqlite_store):
    vote = voted_twice(open_sqlite_store)
    close(open_sqlite_store, vote)

    with pytest.raises(Refused) as refused:
        answering.withdraw(open_sqlite_store, vote.code, VOTER)

    assert refused.value.problems == (problem("closed"),)


@pytest.mark.parametrize("anonymity", ["anonymous", "confidential", "named"])
def test_no_person_stays_beside_a_ballot_that_was_taken_back(open_store, anonymity):
    vote = an_open_price_vote(open_store, members=1, access="personal", anonymity=anonymity)
    cast(open_store, vote, voter=vote.voters[0], answers=FIRST)

    answering.withdraw(open_store, vote.code, vote.voters[0])

    with open_store(read_only=True) as store:
        assert store.session.execute(text("SELECT * FROM ballot_contents")).all() == []
