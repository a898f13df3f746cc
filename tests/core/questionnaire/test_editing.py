"""Pages and questions are added, copied, moved and taken away; what is not touched stays as it was."""

import pytest

from core.pricing.model import PriceOption
from core.question_types.listed import Carried
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.passage import Passage
from core.question_types.ranking import Ranking
from core.question_types.short_text import ShortText
from core.questionnaire import editing
from core.questionnaire.conditions import Condition, Group
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_price_criterion


@pytest.fixture
def questionnaire() -> Questionnaire:
    """Two pages: a, b and c; then d."""
    first = Page(id="first", questions=tuple(Passage(id=name) for name in "abc"))
    return Questionnaire(pages=(first, Page(id="second", questions=(Passage(id="d"),))))


def order(questionnaire: Questionnaire) -> list[str]:
    """« first: a b c »"""
    return [" ".join([f"{page.id}:", *(question.id for question in page.questions)]) for page in questionnaire.pages]


def test_a_question_is_added_at_the_end_of_its_page_or_after_another(questionnaire):
    new = Passage(id="new")

    assert order(editing.add_question(questionnaire, "first", new)) == ["first: a b c new", "second: d"]
    assert order(editing.add_question(questionnaire, "first", new, after="a")) == ["first: a new b c", "second: d"]
    assert order(editing.add_question(questionnaire, "second", new, after="gone")) == ["first: a b c", "second: d new"]


def test_a_copy_stands_after_its_model(questionnaire):
    assert order(editing.duplicate_question(questionnaire, "b", new_id="copy")) == ["first: a b copy c", "second: d"]


@pytest.mark.parametrize(
    ("question", "by", "moved"),
    [
        ("a", 1, ["first: b a c", "second: d"]),
        ("c", 1, ["first: a b", "second: c d"]),
        ("d", -1, ["first: a b c d", "second:"]),
        ("a", -1, ["first: a b c", "second: d"]),
        ("d", 1, ["first: a b c", "second: d"]),
        ("gone", 1, ["first: a b c", "second: d"]),
    ],
)
def test_a_question_moves_one_place_across_pages_and_never_out(questionnaire, question, by, moved):
    assert order(editing.move_question(questionnaire, question, by=by)) == moved


@pytest.mark.parametrize(
    ("page", "by", "moved"),
    [
        ("second", -1, ["second: d", "first: a b c"]),
        ("first", 1, ["second: d", "first: a b c"]),
        ("first", -1, ["first: a b c", "second: d"]),
        ("gone", 1, ["first: a b c", "second: d"]),
    ],
)
def test_a_page_moves_with_its_questions(questionnaire, page, by, moved):
    assert order(editing.move_page(questionnaire, page, by=by)) == moved


def test_a_page_leaves_with_its_questions_and_one_page_always_stays(questionnaire):
    without = editing.remove_page(questionnaire, "first")
    assert order(without) == ["second: d"]

    last = editing.remove_page(without, "second")
    assert [page.questions for page in last.pages] == [()]


def test_a_page_is_added_last(questionnaire):
    assert order(editing.add_page(questionnaire, Page(id="third"))) == ["first: a b c", "second: d", "third:"]


def test_every_option_that_moves_the_price_changes_and_no_other(questionnaire):
    priced = editing.add_question(questionnaire, "second", a_price_criterion("e"))

    changed = editing.change_price_options(priced, lambda option: PriceOption(id=option.id, delta=10))

    assert [option.delta for option in changed.question("e").options] == [10, 10, 10]
    assert list(changed.questions())[:4] == list(priced.questions())[:4]


@pytest.mark.parametrize(
    ("question", "page", "at", "placed"),
    [
        ("a", "first", 2, ["first: b c a", "second: d"]),
        ("c", "first", 0, ["first: c a b", "second: d"]),
        ("b", "second", 1, ["first: a c", "second: d b"]),
        ("d", "first", 99, ["first: a b c d", "second:"]),
        ("d", "first", -1, ["first: d a b c", "second:"]),
        ("gone", "first", 0, ["first: a b c", "second: d"]),
        ("a", "gone", 0, ["first: a b c", "second: d"]),
    ],
)
def test_a_question_is_placed_on_a_page_among_its_others(questionnaire, question, page, at, placed):
    assert order(editing.place_question(questionnaire, question, page, at=at)) == placed


@pytest.mark.parametrize(
    ("page", "at", "placed"),
    [
        ("second", 0, ["second: d", "first: a b c"]),
        ("first", 1, ["second: d", "first: a b c"]),
        ("first", 0, ["first: a b c", "second: d"]),
        ("gone", 0, ["first: a b c", "second: d"]),
    ],
)
def test_a_page_is_placed_with_its_questions(questionnaire, page, at, placed):
    assert order(editing.place_page(questionnaire, page, at=at)) == placed


def test_the_copies_of_a_page_s_questions_depend_on_each_other_as_their_models_do(questionnaire):
    shown_if = Group(parts=(Condition(question="a"), Group(join="any", parts=(Condition(question="elsewhere"),))))
    conditional = questionnaire.question("b").model_copy(update={"shown_if": shown_if})

    copied = editing.duplicate_page(editing.change_question(questionnaire, conditional), "first", new_id="copy")

    a, b, _ = copied.pages[1].questions
    assert [page.id for page in copied.pages] == ["first", "copy", "second"]
    assert len({question.id for question in copied.questions()}) == 7
    assert [condition.question for condition in b.shown_if.conditions()] == [a.id, "elsewhere"]


def test_the_copies_tell_and_carry_what_was_answered_to_the_copies():
    page = Page(
        id="first",
        questions=(
            MultipleChoice(id="a", title="Lesquels ?"),
            ShortText(id="b", title="Pourquoi {a|ceux-là} et pas {elsewhere} ?"),
            Ranking(id="c", carried=Carried(question="a")),
        ),
    )

    copied = editing.duplicate_page(Questionnaire(pages=(page,)), "first", new_id="copy")

    a, b, c = copied.pages[1].questions
    assert b.title.say("fr") == f"Pourquoi {{{a.id}|ceux-là}} et pas {{elsewhere}} ?"
    assert c.carried.question == a.id
