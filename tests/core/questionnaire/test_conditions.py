"""What conditions ask of answers, against a second evaluator that knows nothing of the first."""

from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from core.question_types.multiple_choice import MultipleChoice
from core.question_types.number import Number
from core.question_types.rating import Rating
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Comparison, Condition, Group, holds
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.path import visible
from tests.builders import a_question

ONE, SEVERAL, STARS, AMOUNT, WORD = "single_choice", "multiple_choice", "rating", "number", "short_text"
KINDS = {ONE: SingleChoice, SEVERAL: MultipleChoice, STARS: Rating, AMOUNT: Number, WORD: ShortText}
COLOURS = ["rouge", "vert", "bleu"]
VALUES = st.sampled_from([*COLOURS, "gone", 0, 1, 2, 2.5, 4, True])
GOOD_ANSWERS = {
    ONE: st.sampled_from(COLOURS),
    SEVERAL: st.lists(st.sampled_from(COLOURS), min_size=1, max_size=2, unique=True),
    STARS: st.integers(1, 5),
    AMOUNT: st.sampled_from([0, 0.5, 1, 2, 2.5, 4]),
    WORD: st.text("abc", min_size=1, max_size=3),
}
BAD_ANSWERS = st.sampled_from([None, "", "  ", [], ["gone"], {"a": 1}, True, -1, 99, "gone", ["rouge", "rouge"]])


def a_condition(*names):
    return st.builds(
        Condition,
        question=st.sampled_from([*names, "gone"]),
        test=st.sampled_from(Comparison),
        values=st.lists(VALUES, max_size=3).map(tuple),
    )


def a_group(*names):
    joins = st.sampled_from(["all", "any"])
    groups = st.builds(Group, join=joins, parts=st.lists(a_condition(*names), max_size=3).map(tuple))
    for _ in range(2):
        parts = st.lists(a_condition(*names) | groups, max_size=3).map(tuple)
        groups = st.builds(Group, join=joins, parts=parts)
    return groups


@st.composite
def questionnaires(draw):
    """Two to three pages of every kind, in any order, with conditions on what is and what is not there."""
    names = draw(st.permutations(list(KINDS)))
    cuts = sorted(draw(st.sets(st.integers(1, len(names) - 1), min_size=1, max_size=2)))
    conditions = a_group(*names)
    pages = []
    for start, end in zip([0, *cuts], [*cuts, len(names)], strict=True):
        questions = [
            a_question(KINDS[name]).model_copy(update={"shown_if": draw(conditions)}) for name in names[start:end]
        ]
        pages.append(Page(id=f"page{start}", shown_if=draw(conditions), questions=tuple(questions)))
    return Questionnaire(pages=tuple(pages))


def answers():
    return st.fixed_dictionaries({}, optional={name: good | BAD_ANSWERS for name, good in GOOD_ANSWERS.items()})


# The second evaluator: one reading of the JSON of a definition, from the top, a table of truth a comparison


def accepted(name, answer):
    whole = isinstance(answer, int) and not isinstance(answer, bool)
    number = whole or isinstance(answer, float)
    if name == ONE:
        return isinstance(answer, str) and answer in COLOURS
    if name == SEVERAL:
        known = isinstance(answer, list) and [each for each in answer if each in COLOURS] == answer
        return known and len(answer) in (1, 2) and sorted(set(answer)) == sorted(answer)
    if name == STARS:
        return whole and 1 <= answer <= 5
    if name == AMOUNT:
        return number and 0 <= answer <= 1000
    return isinstance(answer, str) and answer.strip() != ""


def is_true(part, known):
    if "parts" in part:
        truths = [is_true(each, known) for each in part["parts"]]
        if not truths:
            return True
        return reduce((lambda a, b: a and b) if part["join"] == "all" else (lambda a, b: a or b), truths)
    answer = known.get(part["question"])
    test, values = part["test"], part["values"]
    if test == "is_unanswered":
        return answer is None
    if answer is None:
        return False
    if test == "is_answered":
        return True
    if not values:
        return False
    several = isinstance(answer, list)
    measured = float(answer) if type(answer) in (int, float) else None
    count = float(len(answer)) if several else None
    limit = float(values[0]) if type(values[0]) in (int, float) else None
    alike = [repr_of(answer) == repr_of(value) for value in values]
    held = [repr_of(each) for each in answer] if several else []
    return {
        "is": alike[0],
        "is_not": not alike[0],
        "one_of": True in alike,
        "at_least": measured is not None and limit is not None and not measured < limit,
        "less_than": measured is not None and limit is not None and measured < limit,
        "contains": several and repr_of(values[0]) in held,
        "contains_not": several and repr_of(values[0]) not in held,
        "how_many_at_least": count is not None and limit is not None and not count < limit,
        "how_many_less_than": count is not None and limit is not None and count < limit,
    }[test]


def repr_of(value):
    return repr(float(value)) if type(value) in (int, float) else repr(value)


def seen_by_hand(questionnaire, answers):
    known, seen = {}, set()
    for page in questionnaire.model_dump(mode="json")["pages"]:
        page_shown = is_true(page["shown_if"], dict(known))
        for question in page["questions"]:
            if page_shown and is_true(question["shown_if"], known):
                seen.add(question["id"])
                given = answers.get(question["id"])
                if accepted(question["id"], given):
                    known[question["id"]] = given
    return seen


@given(group=a_group(*KINDS), facts=st.fixed_dictionaries({}, optional=GOOD_ANSWERS))
@settings(max_examples=4 * settings.default.max_examples)
def test_what_holds_agrees_with_a_second_evaluator(group, facts):
    assert holds(group, facts) == is_true(group.model_dump(mode="json"), facts)


@given(test=st.sampled_from(Comparison), values=st.lists(VALUES, max_size=2).map(tuple), data=st.data())
@settings(max_examples=4 * settings.default.max_examples)
def test_each_comparison_agrees_with_a_second_evaluator(test, values, data):
    name = data.draw(st.sampled_from(list(KINDS)))
    condition = Condition(question=name, test=test, values=values)
    facts = {name: data.draw(GOOD_ANSWERS[name])}

    assert holds(condition, facts) == is_true(condition.model_dump(mode="json"), facts)


@given(questionnaire=questionnaires(), answers=answers())
@settings(max_examples=2 * settings.default.max_examples)
def test_what_is_shown_agrees_with_a_second_evaluator(questionnaire, answers):
    assert visible(questionnaire, answers) == seen_by_hand(questionnaire, answers)


@given(group=a_group(*KINDS))
def test_conditions_survive_json(group):
    assert Group.model_validate_json(group.model_dump_json()) == group


@given(questionnaire=questionnaires())
def test_a_questionnaire_with_conditions_survives_json(questionnaire):
    assert Questionnaire.model_validate_json(questionnaire.model_dump_json()) == questionnaire


@pytest.mark.parametrize("test", [test for test in Comparison if test is not Comparison.IS_UNANSWERED])
def test_nothing_is_true_of_an_unanswered_question_but_that_it_is_unanswered(test):
    assert not holds(Condition(question="a", test=test, values=("x",)), {})
    assert holds(Condition(question="a", test=Comparison.IS_UNANSWERED), {})


@pytest.mark.parametrize("join", ["all", "any"])
def test_a_group_of_nothing_holds(join):
    assert holds(Group(join=join), {})


def test_yes_is_not_one():
    assert not holds(Condition(question="a", test=Comparison.IS, values=(1,)), {"a": True})
    assert not holds(Condition(question="a", test=Comparison.AT_LEAST, values=(1,)), {"a": True})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), None, ["a"], {"a": 1}])
def test_what_cannot_be_compared_is_no_condition(value):
    with pytest.raises(ValidationError):
        Condition(question="a", test=Comparison.IS, values=(value,))
