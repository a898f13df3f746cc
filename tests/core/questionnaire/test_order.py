"""The order drawn for each person: all of it there, found again from the seed, and every place as likely."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from core.question_types.grid import Grid
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.passage import Passage
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.order import in_order
from tests.builders import a_question

SEEDS = [f"{number:016x}" for number in range(600)]


def one(question):
    return Questionnaire(pages=(Page(id="page", questions=(question,)),))


def ids(things):
    return [thing.id for thing in things]


def options_shown(question, seed):
    (shown,) = in_order(one(question), seed).questions()
    return ids(shown.things)


def five_texts():
    return tuple(a_question(ShortText, id=f"q{number}") for number in range(5))


@given(seed=st.text(min_size=1), shuffled=st.tuples(st.booleans(), st.booleans(), st.booleans()))
def test_nothing_is_lost_or_changed_but_the_order(seed, shuffled):
    pages_drawn, questions_drawn, options_drawn = shuffled
    choice = a_question(SingleChoice, shuffled=options_drawn)
    pages = tuple(
        Page(id=f"p{number}", shuffled=questions_drawn, questions=(choice.model_copy(update={"id": f"c{number}"}),))
        for number in range(5)
    )
    questionnaire = Questionnaire(pages=pages, shuffled=pages_drawn)

    drawn = in_order(questionnaire, seed)

    assert in_order(questionnaire, seed) == drawn == in_order(drawn, seed)
    assert Counter(ids(drawn.pages)) == Counter(ids(pages))
    assert Counter(ids(drawn.questions())) == Counter(ids(questionnaire.questions()))
    for question in drawn.questions():
        assert Counter(ids(question.things)) == Counter(ids(choice.things))
        assert question.model_copy(update={"options": choice.options, "id": choice.id}) == choice


def test_without_a_seed_or_where_nothing_is_drawn_it_is_the_very_same():
    fixed, shuffled = one(a_question(SingleChoice)), one(a_question(SingleChoice, shuffled=True))

    assert in_order(fixed, "seed") is fixed
    assert in_order(shuffled, "") is shuffled


def test_each_option_stands_in_each_place_about_as_often():
    """Chi-square with 2 degrees of freedom for each place: above 13.8 once in a thousand."""
    question = a_question(SingleChoice, shuffled=True)

    orders = [options_shown(question, seed) for seed in SEEDS]

    for place in range(3):
        counts = Counter(order[place] for order in orders)
        assert sum((counts[each] - 200) ** 2 / 200 for each in ("rouge", "vert", "bleu")) < 13.8
    assert len(set(map(tuple, orders))) == 6


def test_two_questions_of_the_same_options_have_two_orders():
    first, second = (a_question(SingleChoice, id=name, shuffled=True) for name in ("first", "second"))

    pairs = {tuple(options_shown(first, seed)) == tuple(options_shown(second, seed)) for seed in SEEDS[:50]}

    assert pairs == {True, False}


def test_what_goes_with_no_other_keeps_its_place():
    question = a_question(MultipleChoice, shuffled=True, other=True, fewest=0)
    none = Tickable(id="aucun", label="Aucun", excludes=True)
    question = question.model_copy(update={"options": (*question.options, none)})

    for seed in SEEDS[:50]:
        (shown,) = in_order(one(question), seed).questions()
        assert ids(shown.offered)[-2:] == ["aucun", "other"]


def test_the_rows_of_a_grid_are_drawn_and_its_scale_is_not():
    question = a_question(Grid, shuffled=True)

    shown = [next(in_order(one(question), seed).questions()) for seed in SEEDS[:50]]

    assert len({tuple(ids(each.rows)) for each in shown}) == 6
    assert {each.options for each in shown} == {question.options}


def test_what_is_only_to_be_read_keeps_its_place_among_the_questions():
    questions = (a_question(Passage, id="read"), *five_texts())
    page = Page(id="page", shuffled=True, questions=(*questions[:3], a_question(Passage, id="more"), *questions[3:]))

    orders = {tuple(ids(in_order(Questionnaire(pages=(page,)), seed).questions())) for seed in SEEDS[:50]}

    assert {(order[0], order[3]) for order in orders} == {("read", "more")}
    assert len(orders) > 20


def test_the_first_page_and_the_last_stay_where_they_are():
    pages = tuple(Page(id=f"p{number}", questions=(text,)) for number, text in enumerate(five_texts()))

    orders = {tuple(ids(in_order(Questionnaire(pages=pages, shuffled=True), seed).pages)) for seed in SEEDS}

    assert {(order[0], order[-1]) for order in orders} == {("p0", "p4")}
    assert len(orders) == 6
