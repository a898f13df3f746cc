"""Conditions are added, changed and removed; what is taken away elsewhere is reported and never lost in silence."""

import pytest

from core.problems import problem
from core.questionnaire import condition_editing as conditions
from core.questionnaire import editing
from core.questionnaire.condition_gaps import condition_gaps
from core.questionnaire.conditions import Comparison, Condition, Group
from tests.paths import a_forked_questionnaire, shown_if

FORKED = a_forked_questionnaire().questionnaire
A, B, C = (Condition(question=name) for name in "abc")


@pytest.mark.parametrize(
    ("where", "before"),
    [
        ("buys", []),
        ("why", ["buys", "taste"]),
        ("first", []),
        ("second", ["buys", "taste", "why"]),
        ("bye", ["buys", "taste", "why", "where"]),
        ("word", ["buys", "taste", "why", "where"]),
    ],
)
def test_only_what_is_asked_before_can_be_compared(where, before):
    assert [question.id for question in conditions.comparable_before(FORKED, where)] == before


def test_parts_are_added_within_any_group():
    group = conditions.add(conditions.add(Group(), A), Group(join="any"))

    assert conditions.add(group, B, within=(1,)) == Group(parts=(A, Group(join="any", parts=(B,))))
    assert conditions.add(group, B, within=(7,)) == group


def test_a_part_is_changed_where_it_stands():
    group = Group(parts=(A, Group(parts=(B, C))))

    assert conditions.change(group, (1, 0), lambda _: A) == Group(parts=(A, Group(parts=(A, C))))
    assert conditions.join(group, (1,), "any") == Group(parts=(A, Group(join="any", parts=(B, C))))


def test_a_group_left_empty_goes_with_its_last_part():
    group = Group(parts=(A, Group(parts=(B,))))

    assert conditions.remove(group, (1, 0)) == Group(parts=(A,))
    assert conditions.remove(Group(parts=(A,)), (0,)) == Group()


@pytest.mark.parametrize(
    ("before", "question", "after"),
    [
        (Condition(test=Comparison.IS, values=("no",)), "buys", (Comparison.IS, ("no",))),
        (Condition(test=Comparison.IS, values=("gone",)), "buys", (Comparison.IS, ("yes",))),
        (Condition(test=Comparison.ONE_OF, values=("no", "yes")), "buys", (Comparison.ONE_OF, ("no", "yes"))),
        (Condition(test=Comparison.CONTAINS, values=("yes",)), "taste", (Comparison.AT_LEAST, (1,))),
        (Condition(test=Comparison.HOW_MANY_AT_LEAST), "where", (Comparison.HOW_MANY_AT_LEAST, (1,))),
        (Condition(test=Comparison.IS, values=("yes",)), "why", (Comparison.IS_ANSWERED, ())),
    ],
)
def test_a_condition_on_another_question_keeps_what_that_one_has_too(before, question, after):
    fitted = conditions.fitted(before, FORKED.question(question))

    assert (fitted.question, fitted.test, fitted.values) == (question, *after)


def test_a_condition_begins_whole_on_the_question_just_before():
    before = conditions.comparable_before(FORKED, "taste")

    assert conditions.fresh(before) == Condition(question="buys", test=Comparison.IS, values=("yes",))


def test_conditions_are_changed_at_their_question_or_page_alone():
    yes = shown_if("buys", Comparison.IS, "yes")

    changed = conditions.change_conditions(FORKED, "last", lambda _: yes)
    assert changed.pages[3].shown_if == yes
    assert changed.pages[:3] == FORKED.pages[:3]
    assert conditions.change_conditions(FORKED, "word", lambda _: yes).question("word").shown_if == yes
    assert conditions.change_conditions(FORKED, "gone", lambda _: yes) == FORKED


def test_what_depended_on_a_removed_question_keeps_its_condition_and_says_so():
    left = editing.remove_question(FORKED, "buys")

    assert left.question("taste").shown_if == FORKED.question("taste").shown_if
    assert condition_gaps(left) == [
        problem("condition_question_gone").at(where) for where in ("taste", "second", "bye")
    ]


def test_what_moves_before_what_it_depends_on_says_so():
    moved = editing.move_question(FORKED, "taste", by=-1)

    assert problem("condition_question_later").at("taste") in condition_gaps(moved)


def test_a_copy_is_shown_on_the_same_conditions_as_its_model():
    copied = editing.duplicate_question(FORKED, "taste", new_id="copy")

    assert copied.question("copy").shown_if == FORKED.question("taste").shown_if
    assert condition_gaps(copied) == []
