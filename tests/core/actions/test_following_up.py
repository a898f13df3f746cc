"""What becomes of each voted line is added to, never changed; the whole is handed over once the vote is closed."""

import pytest

from core.actions.following_up import follow_up, hand_over
from core.actions.watching import Lookout, Watcher
from core.consultation.line_status import LineState
from core.problems import Refused, problem
from tests.builders import a_person, a_questionnaire, an_open_consultation, an_open_price_vote, cast, close

PUBLIC = Watcher()


@pytest.fixture
def closed(open_store):
    vote = an_open_price_vote(open_store)
    cast(open_store, vote)
    close(open_store, vote)
    return vote


def say(open_store, vote, state, why="", *, question_id="pasture", person=None):
    with open_store() as store:
        follow_up(store, person or vote.organizer, vote.id, question_id=question_id, state=state, why=why)


def document(open_store, vote, watcher=PUBLIC):
    return hand_over(open_store, Lookout(open_store), vote.code, watcher)


def said(open_store, vote):
    return [(each.question_id, each.state, each.why) for each in document(open_store, vote).statuses]


def test_the_last_word_holds_and_the_earlier_ones_stay(open_store, closed):
    say(open_store, closed, LineState.UNDER_WAY, "Deux laiteries sur trois.")
    say(open_store, closed, LineState.DELIVERED, question_id="origin")
    say(open_store, closed, LineState.NOT_FOLLOWED, "La météo.")

    found = document(open_store, closed)
    assert said(open_store, closed) == [
        ("pasture", LineState.NOT_FOLLOWED, "La météo."),
        ("origin", LineState.DELIVERED, ""),
        ("pasture", LineState.UNDER_WAY, "Deux laiteries sur trois."),
    ]
    assert [found.state(name) for name in ("pasture", "origin")] == [LineState.NOT_FOLLOWED, LineState.DELIVERED]
    assert {each.by for each in found.statuses} == {closed.organizer.name}
    assert all(each.at.utcoffset() is not None for each in found.statuses)


def test_a_line_of_which_nothing_is_said_since_is_voted(open_store, closed):
    assert document(open_store, closed).state("pasture") is LineState.VOTED


def test_the_same_word_twice_in_a_row_is_said_once(open_store, closed):
    for state in (LineState.DELIVERED, LineState.DELIVERED, LineState.UNDER_WAY, LineState.DELIVERED):
        say(open_store, closed, state)

    assert [state for _, state, _ in said(open_store, closed)] == ["delivered", "under_way", "delivered"]


@pytest.mark.parametrize("why", ["", "  \n "])
def test_a_vote_that_is_not_followed_says_why(open_store, closed, why):
    with pytest.raises(Refused) as refused:
        say(open_store, closed, LineState.NOT_FOLLOWED, why)

    assert refused.value.problems == (problem("reason_missing"),)
    assert said(open_store, closed) == []


@pytest.mark.parametrize("question_id", ["word", "nothing"])
def test_only_a_criterion_of_the_vote_is_followed_up(open_store, closed, question_id):
    with pytest.raises(Refused) as refused:
        say(open_store, closed, LineState.DELIVERED, question_id=question_id)

    assert refused.value.problems == (problem("line_unknown"),)


def test_nothing_is_followed_up_before_the_vote_is_closed(open_store):
    vote = an_open_price_vote(open_store)

    with pytest.raises(Refused) as refused:
        say(open_store, vote, LineState.DELIVERED)

    assert refused.value.problems == (problem("still_open"),)


def test_what_is_handed_over_holds_the_figures_of_the_result(open_store, closed):
    found = document(open_store, closed)

    assert [line.retained.option.id for line in found.specification.lines] == ["long", "near"]
    assert (found.specification.price.total, found.specification.counted) == (885, 1)
    assert found.closed_at is not None


@pytest.mark.parametrize("visibility", ["live", "at_closing"])
def test_nothing_is_handed_over_before_closing_to_the_team_either(open_store, visibility):
    vote = an_open_price_vote(open_store, visibility=visibility)
    cast(open_store, vote)

    with pytest.raises(Refused) as refused:
        document(open_store, vote, Watcher(person=vote.organizer))

    assert [each.code for each in refused.value.problems] == [
        "still_open" if visibility == "live" else "tallies_sealed",
    ]


def test_results_that_are_not_public_are_handed_to_the_team_alone(open_store):
    vote = an_open_price_vote(open_store, public_results=False)
    cast(open_store, vote)
    close(open_store, vote)

    for stranger in (PUBLIC, Watcher(person=a_person(open_store, team_id=""))):
        with pytest.raises(Refused) as refused:
            document(open_store, vote, stranger)
        assert refused.value.problems == (problem("results_not_public"),)
    assert document(open_store, vote, Watcher(person=vote.organizer)).specification.counted == 1


def test_a_vote_of_nobody_and_a_questionnaire_give_no_specification(open_store):
    nobody, priceless = an_open_price_vote(open_store), an_open_consultation(open_store, a_questionnaire())
    cast(open_store, priceless, answers={"milk": "rouge"})

    for vote in (nobody, priceless):
        close(open_store, vote)
        with pytest.raises(Refused) as refused:
            document(open_store, vote)
        assert refused.value.problems == (problem("nothing_specified"),)
