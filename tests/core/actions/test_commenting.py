"""Colleagues comment on a draft, within bounds and until it opens; the team reads and settles what they say."""

from datetime import timedelta

import pytest

from core.actions import commenting, consultations, trying
from core.actions.commenting import LONGEST_COMMENT, LONGEST_NAME, MOST_A_MINUTE, MOST_COMMENTS
from core.actions.trying import Trier
from core.problems import Refused, problem
from tests.at_once import at_once
from tests.builders import a_changed_questionnaire, a_draft, a_price_vote, later

HOSTILE = (
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "=1+1",
    "'; DROP TABLE comments; --",
    "\u202eabc",
    "🐄" * 50,
)


@pytest.fixture
def vote(open_store):
    return a_draft(open_store, a_price_vote())


def say(open_store, vote, text="Trop long.", *, question_id="pasture", author="Léa"):
    with open_store(read_only=True) as store:
        consultation = trying.tried(store, vote.code, Trier(person=vote.organizer))
    with open_store() as store:
        commenting.comment(store, consultation, question_id=question_id, author=author, text=text)


def refused(open_store, vote, *args, **given):
    with pytest.raises(Refused) as raised:
        say(open_store, vote, *args, **given)
    return raised.value.problems


def heard(open_store, vote):
    with open_store(read_only=True) as store:
        return commenting.comments(store, vote.organizer, vote.id)


def told(open_store, vote):
    return [(each.question_id, each.author, each.text) for each in heard(open_store, vote)]


def test_what_is_said_of_a_question_and_of_the_whole_is_read_in_order(open_store, vote):
    say(open_store, vote)
    say(open_store, vote, " Un peu sec.\n\nMais clair. ", question_id="", author="  Jo \n Martin ")
    say(open_store, vote, "Bien", author="")

    assert told(open_store, vote) == [
        ("pasture", "Léa", "Trop long."),
        ("", "Jo Martin", "Un peu sec.\n\nMais clair."),
        ("pasture", "", "Bien"),
    ]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_kept_as_it_was_typed_whatever_it_says(open_store, vote, text):
    say(open_store, vote, text, author=text)

    assert told(open_store, vote) == [("pasture", text, text)]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"text": " \n "}, problem("comment_empty")),
        ({"text": "a" * (LONGEST_COMMENT + 1)}, problem("text_too_long", most=LONGEST_COMMENT, given=2001)),
        ({"author": "a" * (LONGEST_NAME + 1)}, problem("text_too_long", most=LONGEST_NAME, given=101)),
        ({"text": "\x00"}, problem("text_unreadable")),
        ({"author": "\ud800"}, problem("text_unreadable")),
        ({"question_id": "nobody"}, problem("comment_without_question")),
        ({"question_id": "x" * 1000}, problem("comment_without_question")),
    ],
)
def test_what_cannot_be_kept_is_refused_by_name(open_store, vote, given, why):
    assert refused(open_store, vote, **given) == (why,)
    assert heard(open_store, vote) == []


def test_so_many_a_minute_and_no_more(open_store, vote):
    for number in range(MOST_A_MINUTE):
        say(open_store, vote, f"{number}")

    assert refused(open_store, vote) == (problem("comments_too_fast"),)
    say(later(open_store, timedelta(seconds=61)), vote, "Le calme est revenu.")
    assert len(heard(open_store, vote)) == MOST_A_MINUTE + 1


def test_so_many_in_all_and_no_more_even_at_once(open_store, vote):
    with open_store() as store:
        for number in range(MOST_COMMENTS - 1):
            store.comments.add(vote.id, question_id="", author="", text=f"{number}")
    tomorrow = later(open_store, timedelta(days=1))

    outcomes = at_once([lambda: say(tomorrow, vote)] * 4)

    assert [each.problems for each in outcomes if each] == [(problem("comments_full", most=MOST_COMMENTS),)] * 3
    assert len(heard(open_store, vote)) == MOST_COMMENTS


def test_a_comment_is_settled_and_opened_again_by_its_own_team_alone(open_store, vote):
    say(open_store, vote)
    [comment] = heard(open_store, vote)
    other = a_draft(open_store, a_price_vote())

    with open_store() as store:
        commenting.settle(store, vote.organizer, vote.id, comment.id, done=True)
    assert [each.done for each in heard(open_store, vote)] == [True]

    with open_store() as store:
        commenting.settle(store, other.organizer, other.id, comment.id, done=False)
    assert [each.done for each in heard(open_store, vote)] == [True]

    with open_store() as store:
        commenting.settle(store, vote.organizer, vote.id, comment.id, done=False)
    assert [each.done for each in heard(open_store, vote)] == [False]


def test_comments_end_with_the_opening_and_stay_readable(open_store, vote):
    say(open_store, vote)
    with open_store(read_only=True) as store:
        consultation = trying.tried(store, vote.code, Trier(person=vote.organizer))

    with open_store() as store:
        consultations.open_consultation(store, vote.organizer, vote.id)

    with pytest.raises(Refused) as late, open_store() as store:
        commenting.comment(store, consultation, question_id="", author="", text="Trop tard")
    assert late.value.problems == (problem("comments_closed"),)
    assert told(open_store, vote) == [("pasture", "Léa", "Trop long.")]


def test_changes_of_an_open_questionnaire_are_tried_without_comments(open_store):
    vote = a_changed_questionnaire(open_store)

    assert refused(open_store, vote, question_id="") == (problem("comments_closed"),)
