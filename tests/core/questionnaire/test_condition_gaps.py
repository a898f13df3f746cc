"""Conditions that say nothing, speak of what is not there, or can never be true, are named before opening."""

from time import process_time

import pytest
from hypothesis import given

from core.language.texts import Texts
from core.language.wording import Wording
from core.problems import problem
from core.question_types.base import Option
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.number import Number
from core.question_types.passage import Passage
from core.question_types.rating import Rating
from core.question_types.single_choice import SingleChoice
from core.questionnaire.condition_editing import comparable_before
from core.questionnaire.condition_gaps import condition_gaps
from core.questionnaire.condition_sentences import sentence
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.path import visible
from tests.builders import a_question
from tests.core.questionnaire import asking
from tests.core.questionnaire.asking import computed, weight, word
from tests.core.questionnaire.test_conditions import answers, questionnaires

KINDS = (SingleChoice, MultipleChoice, Rating, Number)
IS, IS_NOT, ONE_OF = Comparison.IS, Comparison.IS_NOT, Comparison.ONE_OF
NEVER = problem("condition_never_holds")


def asked(question, test=Comparison.IS_ANSWERED, *values):
    return Condition(question=question, test=test, values=values)


def all_of(*parts):
    return Group(parts=parts)


def any_of(*parts):
    return Group(join="any", parts=parts)


def gaps_of(shown_if, **settings):
    """Of a question that stands after one of each kind that can be compared."""
    before = Page(questions=tuple(a_question(kind, **settings.get(kind.__name__, {})) for kind in KINDS))
    after = Page(questions=(a_question(Passage, id="here", shown_if=shown_if), a_question(Passage, id="later")))
    return condition_gaps(Questionnaire(pages=(before, after)))


@pytest.mark.parametrize(
    "shown_if",
    [
        Group(),
        all_of(asked("single_choice", IS, "rouge"), asked("rating", Comparison.AT_LEAST, 3)),
        any_of(asked("single_choice", IS, "rouge"), asked("single_choice", IS, "vert")),
        all_of(asked("single_choice", ONE_OF, "rouge", "vert"), asked("single_choice", IS_NOT, "vert")),
        all_of(asked("number", Comparison.AT_LEAST, 2), asked("number", Comparison.LESS_THAN, 2.01)),
        all_of(
            asked("multiple_choice", Comparison.CONTAINS, "rouge"),
            asked("multiple_choice", Comparison.CONTAINS, "vert"),
        ),
        all_of(asked("rating", Comparison.IS_UNANSWERED)),
    ],
)
def test_conditions_that_can_be_true_lack_nothing(shown_if):
    assert gaps_of(shown_if) == []


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        (asked("gone"), "condition_question_gone"),
        (asked("later"), "condition_question_later"),
        (asked("here"), "condition_on_itself"),
        (asked("single_choice", IS, "gone"), "condition_option_gone"),
        (asked("rating", Comparison.AT_LEAST, 9), "condition_option_gone"),
        (asked("single_choice", ONE_OF, "rouge", "gone"), "condition_option_gone"),
        (asked("single_choice", IS), "condition_value_missing"),
        (asked("number", IS, "rouge"), "condition_value_missing"),
        (asked("single_choice", Comparison.CONTAINS, "rouge"), "condition_test_unfit"),
        (any_of(), "condition_group_empty"),
    ],
)
def test_a_condition_on_what_is_not_there_is_named_at_its_question(condition, code):
    assert gaps_of(all_of(condition)) == [problem(code).at("here")]
    assert gaps_of(any_of(asked("rating"), condition)) == [problem(code).at("here")]


@pytest.mark.parametrize(
    "shown_if",
    [
        all_of(asked("single_choice", IS, "rouge"), asked("single_choice", IS, "vert")),
        all_of(asked("single_choice", IS, "rouge"), asked("single_choice", Comparison.IS_UNANSWERED)),
        all_of(asked("single_choice", ONE_OF, "rouge", "vert"), asked("single_choice", IS, "bleu")),
        all_of(asked("rating", Comparison.AT_LEAST, 4), asked("rating", Comparison.LESS_THAN, 4)),
        all_of(asked("rating", Comparison.LESS_THAN, 1)),
        all_of(asked("number", Comparison.AT_LEAST, 2), asked("number", Comparison.LESS_THAN, 2)),
        all_of(asked("number", Comparison.AT_LEAST, 1000.01)),
        all_of(asked("multiple_choice", Comparison.HOW_MANY_AT_LEAST, 3)),
        all_of(
            asked("multiple_choice", Comparison.CONTAINS, "rouge"),
            asked("multiple_choice", Comparison.CONTAINS_NOT, "rouge"),
        ),
        any_of(
            all_of(asked("rating", IS, 1), asked("rating", IS, 2)),
            all_of(asked("rating", IS, 3), asked("rating", IS, 4)),
        ),
        all_of(
            asked("single_choice", IS, "rouge"),
            any_of(asked("single_choice", IS, "vert"), asked("single_choice", IS, "bleu")),
        ),
    ],
)
def test_conditions_that_can_never_be_true_are_named(shown_if):
    assert gaps_of(shown_if) == [NEVER.at("here")]


def test_a_required_question_is_never_unanswered():
    shown_if = all_of(asked("single_choice", Comparison.IS_UNANSWERED))

    assert gaps_of(shown_if, SingleChoice={"required": True}) == [NEVER.at("here")]


def test_whoever_depends_on_what_nobody_sees_is_not_seen_either():
    hidden = a_question(
        Rating, shown_if=all_of(asked("single_choice", IS, "rouge"), asked("single_choice", IS, "vert"))
    )
    after = a_question(Passage, shown_if=all_of(asked("rating", IS, 3)))
    questionnaire = Questionnaire(pages=(Page(questions=(a_question(SingleChoice), hidden, after)),))

    assert condition_gaps(questionnaire) == [NEVER.at("rating"), NEVER.at("passage")]


def test_a_page_that_nobody_reaches_is_named():
    contradiction = all_of(asked("single_choice", IS, "rouge"), asked("single_choice", IS, "vert"))
    first = Page(questions=(a_question(SingleChoice),))
    never = Page(id="never", shown_if=contradiction, questions=(a_question(Passage, id="a"),))
    crossed = Page(
        id="crossed",
        shown_if=all_of(asked("single_choice", IS, "rouge")),
        questions=(a_question(Passage, id="b", shown_if=all_of(asked("single_choice", IS, "vert"))),),
    )

    assert condition_gaps(Questionnaire(pages=(first, never, crossed))) == [
        NEVER.at("never"),
        NEVER.at("b"),
        problem("page_unreachable").at("crossed"),
    ]


def test_a_page_cannot_depend_on_a_question_of_its_own():
    page = Page(id="page", shown_if=all_of(asked("single_choice")), questions=(a_question(SingleChoice),))

    assert problem("condition_question_later").at("page") in condition_gaps(Questionnaire(pages=(page,)))


def test_a_hundred_conditions_are_read_in_a_moment():
    many = tuple(any_of(*(asked("single_choice", IS, name) for name in ("rouge", "vert"))) for _ in range(100))

    assert gaps_of(Group(parts=many)) == []


def test_conditions_too_many_to_be_tried_are_taken_to_hold_and_cost_a_moment():
    options = tuple(Option(id=f"o{number}", label=Wording(f"{number}")) for number in range(40))
    either = any_of(*(asked("many", Comparison.CONTAINS, f"o{number}") for number in range(3)))
    shown_if = all_of(*[either] * 9, asked("many", Comparison.HOW_MANY_LESS_THAN, 1))
    many = MultipleChoice(id="many", title=Wording("Beaucoup"), options=options)
    questionnaire = Questionnaire(pages=(Page(questions=(many, a_question(Passage, shown_if=shown_if))),))
    began = process_time()

    assert condition_gaps(questionnaire) == []
    assert process_time() - began < 20  # seconds of processor; unbounded, it was a minute


@given(questionnaire=questionnaires(), answers=answers())
def test_nothing_that_some_answers_show_is_said_to_stay_hidden(questionnaire, answers):
    hidden = {gap.where for gap in condition_gaps(questionnaire) if gap.code == "condition_never_holds"}

    assert visible(questionnaire, answers) & hidden == set()


def test_a_value_is_compared_once_all_that_it_is_made_of_was_asked():
    cost = computed("cost", "{weight} * 2")
    shown_if = Group(parts=(Condition(question="cost", test=Comparison.AT_LEAST, values=(3,)),))

    late = asking.asked([weight()], [word(shown_if=shown_if)], computed=[cost])
    early = asking.asked([word(shown_if=shown_if)], [weight()], computed=[cost])
    priced = asking.asked([weight()], [word(shown_if=shown_if)], computed=[computed("cost", "{weight} * prix")])

    assert condition_gaps(late) == []
    assert condition_gaps(early) == [problem("condition_question_later").at("word")]
    assert condition_gaps(priced) == [problem("condition_test_unfit").at("word")]
    assert [each.id for each in comparable_before(late, "word")] == ["cost", "weight"]
    assert [each.id for each in comparable_before(early, "word")] == []
    assert sentence(late, shown_if, Texts("fr")) == "Affichée si «\u00a0Valeur cost\u00a0» vaut au moins 3."
