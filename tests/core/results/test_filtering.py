"""A filter is an address: written in one way only, and read again with everything refused that is no filter."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.consultation.attributes import ATTRIBUTES
from core.problems import Refused
from core.results.filtering import LONGEST, Condition, Filter
from core.results.variables import Of, Variable

WORDS = st.text(st.characters(exclude_categories=("C",), exclude_characters=":"), min_size=1, max_size=12)
VARIABLES = st.one_of(
    st.builds(Variable, st.just(Of.QUESTION), WORDS, st.one_of(st.just(""), WORDS)),
    st.builds(Variable, st.just(Of.ATTRIBUTE), st.sampled_from(ATTRIBUTES)),
    st.just(Variable(Of.DAY)),
    st.builds(Variable, st.just(Of.ROUND), st.sampled_from(["1", "2"])),
)
CONDITIONS = st.builds(lambda variable, values: Condition.on(variable, *values), VARIABLES, st.sets(WORDS, min_size=1))
PASTURE, COLLEGE = Variable(Of.QUESTION, "pasture"), Variable(Of.ATTRIBUTE, "college")


@given(st.lists(CONDITIONS, max_size=4))
def test_a_filter_comes_back_from_its_address(conditions):
    wanted = Filter.of(*conditions)

    assert Filter.read(wanted.address) == wanted


@given(st.permutations([Condition.on(PASTURE, "long", "short"), Condition.on(COLLEGE, "Éleveurs")]))
def test_equal_filters_are_written_alike(conditions):
    assert Filter.of(*conditions).address == '[["attribute:college","Éleveurs"],["question:pasture","long","short"]]'


def test_the_later_condition_on_a_variable_takes_the_place_of_the_earlier():
    wanted = Filter.of(Condition.on(PASTURE, "long")).holding(Condition.on(PASTURE, "none"))

    assert wanted.conditions == (Condition(PASTURE, ("none",)),)
    assert not wanted.without(PASTURE)


@pytest.mark.parametrize(
    "text",
    [
        "long",
        "{}",
        "[]",
        "[[]]",
        '[["question:pasture"]]',
        '[["question","long"]]',
        '[["owner:pasture","long"]]',
        '[["attribute:email","a@b.fr"]]',
        '[["attribute:college:x","a"]]',
        '[["round:two","true"]]',
        '[["day:1","2027-01-01"]]',
        '[["question:pasture",1]]',
        '[["question:pasture",""]]',
        '[["question:pasture","\\u0000"]]',
        '[["question:pasture","long"],["question:pasture","none"]]',
        json.dumps([["question:pasture", "x" * LONGEST]]),
        json.dumps([[f"question:{number}", "x"] for number in range(7)]),
        "[" * 1_500,
    ],
)
def test_what_is_no_filter_is_refused(text):
    with pytest.raises(Refused) as refused:
        Filter.read(text)

    assert [each.code for each in refused.value.problems] == ["filter_unreadable"]
