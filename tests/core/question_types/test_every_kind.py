"""Whatever comes as an answer is accepted whole or refused with a named problem; what is accepted is counted."""

import json
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.consultation.definition import Definition
from core.consultation.records import Ballot, BallotStatus
from core.language import LANGUAGES
from core.language.texts import Texts
from core.question_types import BY_NAME, KINDS
from core.questionnaire.model import Page, Questionnaire
from core.results.columns import ColumnKind
from core.results.frame import Frame
from tests.builders import a_price_model, a_question, random_answer, read

KINDS_THAT_ASK = [kind for kind in KINDS if kind.asks]
TYPES = {
    ColumnKind.CATEGORY: (str,),
    ColumnKind.BOOLEAN: (bool,),
    ColumnKind.NUMBER: (int, float),
    ColumnKind.TEXT: (str,),
}
KNOWN = ["none", "some", "long", "rouge", "vert", "bleu"]  # ids of the options of the questions built for tests

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.sampled_from(KNOWN),
    st.sampled_from([10**400, -(10**400), 1e308, "\x00", "\ud800", "a" * 100_000, "🐄", "حليب", "\u202e", "=1+1"]),
)
anything = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(st.sampled_from(KNOWN), max_size=4),
        st.dictionaries(st.text(max_size=5), inner, max_size=3),
    ),
    max_leaves=8,
)


def counted(question, answer):
    """How many answered, once this answer is the only ballot."""
    definition = Definition(price=a_price_model(), questionnaire=Questionnaire(pages=(Page(questions=(question,)),)))
    frame = Frame(definition)
    readings = {question.id: read(answer)} if question.voiced else {}
    frame.extend([Ballot(1, "T", BallotStatus.CAST, None, {question.id: answer}, readings)])
    return frame.tallies[question.id].answered


def check_the_promises(question, answer):
    """Of an answer: refused with words for it, or kept, sealed, laid in columns (some may stay empty) and counted."""
    problems = question.check(answer)
    if problems:
        for language in LANGUAGES:
            assert all(Texts(language).problem(found) for found in problems)
        return
    if answer is None:
        return
    assert json.loads(json.dumps(answer, allow_nan=False, ensure_ascii=False).encode()) == answer
    assert all(isinstance(question.worded(answer).say(language), str) for language in LANGUAGES)
    values = question.values(answer, read(answer) if question.voiced else None)
    assert list(values) == [column.name for column in question.columns()]
    for column in question.columns():
        value = values[column.name]
        assert value is None or isinstance(value, TYPES[column.kind])
        assert value is None or not column.codes or value in column.codes
    assert counted(question, answer) == 1


@pytest.mark.parametrize("kind", KINDS)
@given(answer=anything, required=st.booleans())
def test_anything_at_all_is_accepted_whole_or_refused_with_words(kind, answer, required):
    check_the_promises(a_question(kind, required=required), answer)


@pytest.mark.parametrize("kind", KINDS_THAT_ASK)
@given(seed=st.integers(0, 10**9))
def test_every_good_answer_is_accepted_kept_and_counted(kind, seed):
    question = a_question(kind)
    answer = random_answer(question, Random(seed))

    assert question.check(answer) == []
    check_the_promises(question, answer)


@pytest.mark.parametrize("kind", KINDS_THAT_ASK)
def test_no_answer_is_a_problem_only_where_one_is_required(kind):
    (missing,) = a_question(kind, required=True).check(None)

    assert missing.code == "answer_missing"
    assert a_question(kind, required=False).check(None) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_survives_json_with_its_kind(kind):
    question = a_question(kind)
    page = Page(questions=(question,))

    assert Page.model_validate_json(page.model_dump_json()).questions == (question,)
    assert BY_NAME[question.type] is kind


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if "other" in kind.model_fields], ids=lambda kind: kind.__name__
)
@given(chosen=anything, other=anything, comment=anything, beside=st.booleans())
def test_anything_at_all_beside_a_choice_is_accepted_whole_or_refused_with_words(kind, chosen, other, comment, beside):
    question = a_question(kind, other=True, comment=True) if beside else a_question(kind)

    check_the_promises(question, {"chosen": chosen, "other": other, "comment": comment})
    check_the_promises(question, {"chosen": chosen, "other": other})
    check_the_promises(question, {"chosen": chosen, "comment": comment})
