"""A hidden question has no answer in the ballot, whatever was sent; what is shown is asked as ever."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.actions import answering
from core.actions.answering import Voter
from core.problems import Refused, problem
from core.questionnaire.answers import check_answers, clean_answers
from core.questionnaire.model import Questionnaire
from core.questionnaire.path import visible
from tests.builders import an_open_consultation, cast, random_answers
from tests.core.questionnaire.test_conditions import BAD_ANSWERS, GOOD_ANSWERS, questionnaires
from tests.paths import a_forked_questionnaire

QUESTIONNAIRE = a_forked_questionnaire().questionnaire
YES = {"buys": "yes", "taste": 2, "why": "Trop doux", "where": ["shop"], "word": "Merci"}


def the_log(open_store, vote):
    with open_store(read_only=True) as store:
        return [ballot.answers for ballot in store.ballots.after(vote.id, 0, most=10_000)]


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, a_forked_questionnaire())


def test_what_was_answered_before_it_was_hidden_is_dropped(open_sqlite_store, vote):
    cast(open_sqlite_store, vote, answers=YES)
    cast(open_sqlite_store, vote, answers=YES | {"taste": 4})
    cast(open_sqlite_store, vote, answers=YES | {"buys": "no"})

    assert the_log(open_sqlite_store, vote) == [
        YES,
        {"buys": "yes", "taste": 4, "where": ["shop"], "word": "Merci"},
        {"buys": "no", "word": "Merci"},
    ]


def test_a_stale_answer_is_dropped_even_where_it_would_be_refused(open_sqlite_store, vote):
    cast(open_sqlite_store, vote, answers={"buys": "no", "taste": 99, "where": {"a": 1}, "why": "\x00"})

    assert the_log(open_sqlite_store, vote) == [{"buys": "no"}]


def test_a_required_question_is_missing_only_where_it_is_shown():
    assert check_answers(QUESTIONNAIRE, {"buys": "no"}) == []
    assert check_answers(QUESTIONNAIRE, {"buys": "yes"}) == [
        problem("answer_missing").at("taste"),
        problem("answer_missing").at("where"),
    ]
    assert check_answers(QUESTIONNAIRE, {"buys": "no", "gone": 1}) == [problem("question_unknown")]


def test_a_draft_keeps_what_is_hidden_so_that_it_comes_back(open_sqlite_store, vote):
    with open_sqlite_store() as store:
        answering.keep_draft(store, vote.code, Voter("T"), answers=YES | {"buys": "no"}, step=0, submit_key="k")
    with open_sqlite_store(read_only=True) as store:
        assert answering.take_paper(store, vote.code, Voter("T")).answers == YES | {"buys": "no"}


@given(
    seed=st.integers(0, 10**9),
    stale=st.dictionaries(st.sampled_from(["taste", "why", "where"]), BAD_ANSWERS),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_ballot_ever_holds_what_was_hidden(open_sqlite_store, vote, seed, stale):
    answers = random_answers(a_forked_questionnaire(), Random(seed)) | stale
    before = len(the_log(open_sqlite_store, vote))
    wrong = check_answers(QUESTIONNAIRE, answers)

    if wrong:
        with pytest.raises(Refused):
            cast(open_sqlite_store, vote, answers=answers)
        assert {problem.where for problem in wrong} <= visible(QUESTIONNAIRE, answers)
        assert len(the_log(open_sqlite_store, vote)) == before
        return

    cast(open_sqlite_store, vote, answers=answers)
    kept = the_log(open_sqlite_store, vote)[-1]
    assert kept.keys() <= visible(QUESTIONNAIRE, answers)
    assert check_answers(QUESTIONNAIRE, kept) == []
    assert clean_answers(QUESTIONNAIRE, kept) == kept


@given(data=st.data())
def test_what_is_kept_shows_the_same_questions(data):
    """Else a ballot read again by the results would not say what its voter saw."""
    questionnaire: Questionnaire = data.draw(questionnaires())
    answers = data.draw(st.fixed_dictionaries({}, optional=GOOD_ANSWERS))

    kept = clean_answers(questionnaire, answers)

    assert visible(questionnaire, kept) == visible(questionnaire, answers)
    assert clean_answers(questionnaire, kept) == kept
