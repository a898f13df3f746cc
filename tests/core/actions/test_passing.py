"""Who comes to each page and goes on: once for each paper, as sums."""

import pytest

from core.actions import answering, trying
from core.actions.answering import Voter
from core.actions.trying import Trier
from core.consultation.passages import Left, Passage
from core.questionnaire.model import Page, Questionnaire
from tests.at_once import at_once
from tests.builders import a_draft, a_questionnaire, an_open_consultation, read

LEA, MAX = Voter("lea"), Voter("max")


def in_two_pages():
    definition = a_questionnaire()
    first, *others = definition.questionnaire.pages[0].questions
    pages = (Page(id="a", questions=(first,)), Page(id="b", questions=tuple(others)))
    return definition.model_copy(update={"questionnaire": Questionnaire(pages=pages)})


@pytest.fixture
def vote(open_store):
    return an_open_consultation(open_store, in_two_pages())


def show(open_store, vote, voter, step, left=None):
    with open_store() as store:
        answering.keep_draft(store, vote.code, voter, answers={}, step=step, submit_key=voter.secret, left=left)


def hand_in(open_store, vote, voter, left):
    answering.submit(open_store, vote.code, voter, answers={}, submit_key=voter.secret, left=left, read=read)


def passages(open_store, vote):
    with open_store(read_only=True) as store:
        return store.passages.of(vote.id)


def test_a_paper_is_counted_on_each_page_that_it_came_to_and_went_on_from(open_store, vote):
    show(open_store, vote, LEA, 0)
    show(open_store, vote, LEA, 1, Left("a", 40.4))
    hand_in(open_store, vote, LEA, Left("b", 20))
    show(open_store, vote, MAX, 0)

    assert passages(open_store, vote) == {"a": Passage(2, 1, 1, 40), "b": Passage(1, 1, 1, 20)}


def test_going_back_and_on_again_counts_nothing_more(open_store, vote):
    show(open_store, vote, LEA, 0)
    for step, left in ((1, Left("a", 10)), (0, None), (0, None), (1, Left("a", 10))):
        show(open_store, vote, LEA, step, left)

    assert passages(open_store, vote) == {"a": Passage(1, 1, 1, 10), "b": Passage(came=1)}


@pytest.mark.parametrize("seconds", [None, -5, 0, 3_601, float("inf"), float("nan")])
def test_a_time_that_cannot_be_is_left_out_of_the_mean(open_sqlite_store, seconds):
    vote = an_open_consultation(open_sqlite_store, in_two_pages())
    show(open_sqlite_store, vote, LEA, 0)
    show(open_sqlite_store, vote, LEA, 1, Left("a", seconds))

    assert passages(open_sqlite_store, vote)["a"] == Passage(came=1, went_on=1)


def test_changing_a_ballot_is_not_answering_twice(open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, in_two_pages())
    for key in ("first", "second"):
        with open_sqlite_store() as store:
            answering.keep_draft(store, vote.code, LEA, answers={}, step=1, submit_key=key)
        answering.submit(open_sqlite_store, vote.code, LEA, answers={}, submit_key=key, left=Left("b", 9), read=read)

    assert passages(open_sqlite_store, vote) == {"b": Passage(1, 1, 1, 9)}


def test_what_was_passed_is_no_part_of_the_paper(open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, in_two_pages())
    show(open_sqlite_store, vote, LEA, 0)

    with open_sqlite_store(read_only=True) as store:
        assert answering.take_paper(store, vote.code, LEA).step == 0


def test_people_who_answer_at_once_are_all_counted(open_store, vote):
    voters = [Voter(f"voter {number}") for number in range(8)]

    at_once([lambda voter=voter: show(open_store, vote, voter, 0) for voter in voters])

    assert passages(open_store, vote) == {"a": Passage(came=8)}


def test_trying_counts_nothing(open_sqlite_store):
    vote = a_draft(open_sqlite_store, in_two_pages())
    with open_sqlite_store() as store:
        consultation = trying.tried(store, vote.code, Trier("", vote.organizer))
        trying.keep_trial(store, consultation, LEA, answers={}, step=0, submit_key="k", seed="")

    assert passages(open_sqlite_store, vote) == {}
