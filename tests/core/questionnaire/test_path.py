"""Which pages somebody meets, both ways, and how far along they are."""

import pytest

from core.question_types.passage import Passage
from core.question_types.single_choice import SingleChoice
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.path import Path, path_of, shown_on, visible
from tests.builders import a_question
from tests.core.questionnaire.asking import asked, cheese, computed, several, weight, word

IF_RED = Group(parts=(Condition(question="single_choice", test=Comparison.IS, values=("rouge",)),))
PAGES = (
    Page(id="empty"),
    Page(id="colour", questions=(a_question(SingleChoice), a_question(Passage, id="why", shown_if=IF_RED))),
    Page(id="red", shown_if=IF_RED, questions=(a_question(Passage),)),
    Page(id="end", questions=(a_question(Passage, id="end"),)),
)
QUESTIONNAIRE = Questionnaire(pages=PAGES)
RED, GREEN = {"single_choice": "rouge"}, {"single_choice": "vert"}


def test_a_page_with_nothing_to_show_is_skipped_both_ways():
    path = path_of(QUESTIONNAIRE, GREEN)

    assert path == Path(frozenset({"single_choice", "end"}), pages=(1, 3))
    assert (path.next_page(1), path.next_page(3)) == (3, None)
    assert (path.previous_page(3), path.previous_page(1)) == (1, None)


def test_an_answer_opens_a_page_and_shows_a_question_on_its_own():
    path = path_of(QUESTIONNAIRE, RED)

    assert path.pages == (1, 2, 3)
    assert [question.id for question in shown_on(PAGES[1], path)] == ["single_choice", "why"]


@pytest.mark.parametrize(("step", "answers", "nearest"), [(0, GREEN, 1), (2, GREEN, 1), (2, RED, 2), (9, GREEN, 3)])
def test_whoever_stands_on_a_hidden_page_is_led_to_the_one_before_or_the_first(step, answers, nearest):
    assert path_of(QUESTIONNAIRE, answers).nearest(step) == nearest


@pytest.mark.parametrize(("step", "answers", "progress"), [(1, GREEN, (1, 2)), (3, GREEN, (2, 2)), (3, RED, (3, 3))])
def test_progress_counts_the_pages_shown(step, answers, progress):
    assert path_of(QUESTIONNAIRE, answers).progress(step) == progress


def test_a_questionnaire_that_shows_nothing_still_has_a_first_page():
    path = path_of(Questionnaire(), {})

    assert (path.nearest(0), path.next_page(0), path.previous_page(0), path.progress(0)) == (0, None, None, (1, 1))


@pytest.mark.parametrize("stale", ["vert", "gone", None, "", ["rouge"]])
def test_a_hidden_question_counts_as_unanswered_for_those_after_it(stale):
    first = a_question(SingleChoice)
    second = a_question(SingleChoice, id="second", shown_if=IF_RED)
    third = a_question(Passage, shown_if=Group(parts=(Condition(question="second"),)))
    questionnaire = Questionnaire(pages=(Page(questions=(first, second, third)),))

    assert path_of(questionnaire, {"single_choice": stale, "second": "bleu"}).visible == {"single_choice"}
    assert len(path_of(questionnaire, RED | {"second": "bleu"}).visible) == 3


def on(name, test, *values):
    return Group(parts=(Condition(question=name, test=test, values=values),))


def test_a_condition_compares_a_computed_value_as_it_is_shown():
    cost = computed("cost", "{weight} / 3", places=2)
    late = word(shown_if=on("cost", Comparison.IS, 0.33))

    questionnaire = asked([weight()], [late], computed=[cost])

    assert visible(questionnaire, {"weight": 1}) == {"weight", "word"}
    assert visible(questionnaire, {"weight": 2}) == {"weight"}
    assert visible(questionnaire, {}) == {"weight"}


def test_a_value_counts_what_is_shown_alone():
    many = computed("many", "nombre({several})")
    hidden = several(shown_if=on("cheese", Comparison.IS, "blue"))
    late = word(shown_if=on("many", Comparison.AT_LEAST, 2))

    questionnaire = asked([cheese(), hidden], [late], computed=[many])

    answers = {"several": ["blue", "goat"]}
    assert visible(questionnaire, {**answers, "cheese": "blue"}) == {"cheese", "several", "word"}
    assert visible(questionnaire, {**answers, "cheese": "goat"}) == {"cheese"}
