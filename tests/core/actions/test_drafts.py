"""What somebody typed so far: kept whole at each step, found again by the same link, gone once it is handed in."""

from datetime import timedelta

import pytest

from core.actions import answering, closing
from core.actions.answering import Voter
from core.problems import Refused, problem
from tests.at_once import at_once
from tests.builders import an_open_price_vote, cast, close, later

VOTER = Voter("T")


def keep(open_store, vote, answers, *, voter=VOTER, step=1, submit_key="k"):
    with open_store() as store:
        answering.keep_draft(store, vote.code, voter, answers=answers, step=step, submit_key=submit_key)


def paper(open_store, vote, voter=VOTER):
    with open_store(read_only=True) as store:
        return answering.take_paper(store, vote.code, voter)


def test_a_draft_is_found_again_as_it_was_left(open_store):
    vote = an_open_price_vote(open_store)

    keep(open_store, vote, {"pasture": "some"}, step=1)
    keep(open_store, vote, {"pasture": "some", "word": "Je"}, step=2)

    found = paper(open_store, vote)
    assert (found.answers, found.step, found.submit_key) == ({"pasture": "some", "word": "Je"}, 2, "k")
    assert (found.has_draft, found.has_voted) == (True, False)


def test_what_is_wrong_or_too_long_is_kept_in_a_draft_all_the_same(open_store):
    vote = an_open_price_vote(open_store)
    typed = {"pasture": "gone", "word": "a" * 100_000 + "🐄 حليب <script>"}

    keep(open_store, vote, typed)

    assert paper(open_store, vote).answers == typed


@pytest.mark.parametrize("unwritable", [float("nan"), float("inf"), "\ud800", object(), {"a", "b"}, b"bytes"])
def test_what_no_database_can_hold_is_left_out_and_the_rest_is_kept(open_store, unwritable):
    vote = an_open_price_vote(open_store)

    keep(open_store, vote, {"pasture": "some", "word": unwritable})

    assert paper(open_store, vote).answers == {"pasture": "some"}


def test_an_answer_to_no_question_is_not_kept(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    keep(open_sqlite_store, vote, {"pasture": "some", "password": "1234"})

    assert paper(open_sqlite_store, vote).answers == {"pasture": "some"}


def test_two_first_steps_saved_at_once_both_succeed(open_store):
    vote = an_open_price_vote(open_store)

    saved = at_once([lambda: keep(open_store, vote, {"pasture": "some"})] * 8)

    assert saved == [None] * 8
    assert paper(open_store, vote).answers == {"pasture": "some"}


def test_a_handed_in_draft_is_gone_and_the_ballot_stands_in_its_place(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    keep(open_sqlite_store, vote, {"pasture": "some"})

    receipt = cast(open_sqlite_store, vote, voter=VOTER, answers={"pasture": "long", "origin": "any"})

    found = paper(open_sqlite_store, vote)
    assert (found.answers, found.step) == ({"pasture": "long", "origin": "any"}, 0)
    assert (found.has_draft, found.has_voted, found.leaf) == (False, True, receipt.leaf)


def test_nobody_finds_anothers_draft(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    keep(open_sqlite_store, vote, {"pasture": "some"})

    assert paper(open_sqlite_store, vote, Voter("U")).answers == {}


def test_a_draft_of_one_vote_is_not_found_in_another(open_sqlite_store):
    keep(open_sqlite_store, an_open_price_vote(open_sqlite_store), {"pasture": "some"})

    assert paper(open_sqlite_store, an_open_price_vote(open_sqlite_store)).answers == {}


def test_after_the_deadline_no_draft_is_taken(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    with pytest.raises(Refused) as refused:
        keep(later(open_sqlite_store, timedelta(days=8)), vote, {"pasture": "some"})

    assert refused.value.problems == (problem("closed"),)


def test_closing_throws_away_what_was_never_handed_in(open_store):
    vote, other = an_open_price_vote(open_store), an_open_price_vote(open_store)
    keep(open_store, vote, {"word": "Réflexion faite…"})
    keep(open_store, other, {"word": "J’y pense."})

    close(open_store, vote)

    assert paper(open_store, vote).answers == {}
    assert paper(open_store, other).answers == {"word": "J’y pense."}


def test_a_page_that_is_late_to_save_does_not_undo_the_hand_in(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote, voter=VOTER, answers={"pasture": "long", "origin": "any"})

    keep(open_sqlite_store, vote, {"pasture": "some"})

    assert paper(open_sqlite_store, vote).has_voted
    assert closing.close_due(later(open_sqlite_store, timedelta(days=8))) == [vote.id]


def test_a_draft_that_was_handed_in_meanwhile_is_not_kept_again(open_store):
    vote, voter = an_open_price_vote(open_store), Voter("mine")
    cast(open_store, vote, voter=voter, submit_key="once")

    with open_store() as store:
        answering.keep_draft(store, vote.code, voter, answers={"word": "tard"}, step=0, submit_key="once")
        paper = answering.take_paper(store, vote.code, voter)

    assert not paper.has_draft
    assert paper.submit_key != "once"
