"""Whatever is sent as answers: a named problem and nothing kept, or a ballot that says the same when it is read."""

import json
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.actions import answering
from core.actions.answering import Voter
from core.problems import Problem, Refused, problem
from core.questionnaire.answers import clean
from tests.builders import (
    a_questionnaire_of_every_kind,
    an_open_consultation,
    an_open_price_vote,
    cast,
    random_answers,
)

GOOD = {"pasture": "long", "origin": "near"}
DEEP: list = []
for _ in range(100_000):
    DEEP = [DEEP]


def kept(open_store, vote):
    with open_store(read_only=True) as store:
        return [ballot.answers for ballot in store.ballots.after(vote.id, 0, most=100_000)]


def refusal(open_store, vote, answers):
    with pytest.raises(Refused) as refused:
        cast(open_store, vote, answers=answers)
    return refused.value.problems


@pytest.mark.parametrize("answers", [None, [], "pasture", 12, True, [["pasture", "long"]]])
def test_answers_that_are_no_answers_are_refused(open_sqlite_store, answers):
    vote = an_open_price_vote(open_sqlite_store)
    answers = {"answers": answers}["answers"]

    with pytest.raises(Refused) as refused:
        answering.submit(open_sqlite_store, vote.code, Voter("T"), answers=answers, submit_key="k")

    assert refused.value.problems == (problem("answers_unreadable"),)
    assert kept(open_sqlite_store, vote) == []


@pytest.mark.parametrize(
    ("bad", "found"),
    [
        ({"pasture": None}, problem("answer_missing").at("pasture")),
        ({"pasture": "  "}, problem("answer_missing").at("pasture")),
        ({"pasture": "gone"}, problem("option_unknown").at("pasture")),
        ({"pasture": True}, problem("option_unknown").at("pasture")),
        ({"pasture": DEEP}, problem("option_unknown").at("pasture")),
        ({"pasture": {"long": 1}}, problem("option_unknown").at("pasture")),
        ({"password": "1234"}, problem("question_unknown")),
        ({"\ud800": 1, "\x00": 2}, problem("question_unknown")),
        ({12: "long"}, problem("question_unknown")),
        ({"word": "\x00"}, problem("text_unreadable").at("word")),
        ({"word": "\ud83d"}, problem("text_unreadable").at("word")),
        ({"word": ["a"]}, problem("text_unreadable").at("word")),
        ({"word": "a" * 100_000}, problem("text_too_long", most=2_000, given=100_000).at("word")),
    ],
    ids=lambda given: given.code if isinstance(given, Problem) else "bad",
)
def test_a_bad_answer_is_named_at_its_question_and_nothing_is_kept(open_sqlite_store, bad, found):
    vote = an_open_price_vote(open_sqlite_store, members=1, access="personal")

    with pytest.raises(Refused) as refused:
        cast(open_sqlite_store, vote, voter=vote.voters[0], answers=GOOD | bad)

    assert refused.value.problems == (found,)
    assert kept(open_sqlite_store, vote) == []
    with open_sqlite_store(read_only=True) as store:
        assert [member.has_voted for member in store.roll.members(vote.id)] == [False]


def test_every_problem_is_said_at_once(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    found = refusal(open_sqlite_store, vote, {"pasture": "gone", "word": "\x00", "nothing": 1})

    assert found == (
        problem("question_unknown"),
        problem("option_unknown").at("pasture"),
        problem("answer_missing").at("origin"),
        problem("text_unreadable").at("word"),
    )


@pytest.mark.parametrize(
    "word",
    [
        "🐄👩‍🌾",
        "مرحبا",
        "\u202egnirts",
        "<script>alert(1)</script>",
        "=SUM(A1)",
        "'; DROP TABLE ballots; --",
        "{}",
        "é" * 2_000,
    ],
)
def test_what_people_write_is_kept_as_they_wrote_it(open_store, word):
    vote = an_open_price_vote(open_store)

    cast(open_store, vote, answers=GOOD | {"word": word})

    assert kept(open_store, vote) == [GOOD | {"word": word}]


@pytest.fixture
def everything_asked(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, a_questionnaire_of_every_kind())


@given(
    seed=st.integers(0, 10**9),
    junk=st.dictionaries(st.sampled_from(["rating", "number", "short_text", "x"]), st.floats() | st.text()),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_accepted_is_read_back_the_same(open_sqlite_store, everything_asked, seed, junk):
    answers = random_answers(a_questionnaire_of_every_kind(), Random(seed)) | junk
    before = len(kept(open_sqlite_store, everything_asked))

    try:
        cast(open_sqlite_store, everything_asked, answers=answers)
    except Refused:
        assert len(kept(open_sqlite_store, everything_asked)) == before
        return

    read_back = kept(open_sqlite_store, everything_asked)[-1]
    assert json.dumps(read_back, sort_keys=True) == json.dumps(clean(answers), sort_keys=True)
