"""Before opening: choices carried from what offers none, and lots that would bring a thing before what it needs."""

import pytest

from core.problems import problem
from core.question_types.listed import Carried
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.ranking import Ranking
from core.question_types.short_text import ShortText
from core.questionnaire.conditions import Condition, Group
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.put_gaps import put_gaps
from tests.builders import a_question

SOURCE = a_question(MultipleChoice, id="source")
IF_ANSWERED = Group(parts=(Condition(question="source"),))
LATER = problem("needs_what_may_come_later")


def carrying(source="source"):
    return a_question(Ranking, id="target", carried=Carried(question=source))


def pages(*rows, **settings):
    return tuple(Page(id=f"p{number}", questions=tuple(row), **settings) for number, row in enumerate(rows))


def a_word(name="word", **settings):
    return a_question(ShortText, id=name, **settings)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("source", []),
        ("gone", [problem("carried_from_gone").at("target")]),
        ("word", [problem("carried_from_no_choice").at("target")]),
        ("target", [problem("carried_from_no_choice").at("target")]),
        ("later", [problem("carried_from_later").at("target")]),
    ],
)
def test_choices_come_from_an_earlier_question_that_offers_some(source, said):
    later = SOURCE.model_copy(update={"id": "later"})
    questionnaire = Questionnaire(pages=pages([SOURCE, a_word()], [carrying(source), later]))

    assert put_gaps(questionnaire) == said


def test_on_a_page_in_a_drawn_order_no_question_depends_on_another():
    naming = a_word("naming", title="Pourquoi {source} ?")
    questions = [SOURCE, carrying(), a_word(shown_if=IF_ANSWERED), a_word("free"), naming]
    too_early = [LATER.at("target"), LATER.at("word"), LATER.at("naming")]

    assert put_gaps(Questionnaire(pages=pages(questions))) == []
    assert put_gaps(Questionnaire(pages=pages(questions, shuffled=True))) == too_early


def test_among_pages_in_a_drawn_order_none_depends_on_another():
    rows = ([a_word("first")], [SOURCE], [a_word(shown_if=IF_ANSWERED)], [carrying()])
    asking = Page(id="asking", shown_if=IF_ANSWERED, questions=(a_word("more"),))
    whole = (*pages(*rows[:3]), asking, *pages(*rows)[3:])

    assert put_gaps(Questionnaire(pages=whole)) == []
    assert put_gaps(Questionnaire(pages=whole, shuffled=True)) == [LATER.at("word"), LATER.at("asking")]


def test_what_the_first_page_asks_may_decide_of_those_that_are_drawn():
    rows = ([SOURCE], [a_word(shown_if=IF_ANSWERED)], [carrying()], [a_word("last", shown_if=IF_ANSWERED)])

    assert put_gaps(Questionnaire(pages=pages(*rows), shuffled=True)) == []


def test_a_limit_of_time_has_a_reason_and_nothing_required():
    asked = [a_word("asked", required=True)]

    assert put_gaps(Questionnaire(pages=pages([a_word()], seconds=60, reason="Vite."))) == []
    assert put_gaps(Questionnaire(pages=pages(asked, seconds=60))) == [
        problem("limit_without_reason").at("p0"),
        problem("limit_on_required").at("p0"),
    ]
