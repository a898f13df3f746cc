"""A basket whose options cannot stand together is refused, once, at the later of the two questions."""

from core.problems import problem
from core.questionnaire.answers import check_answers
from core.questionnaire.baskets import clash_problems
from core.questionnaire.editing import change_price_options, duplicate_question, remove_question
from core.questionnaire.order import question_in_order
from core.questionnaire.together_gaps import together_gaps
from tests.priced import a_whole_price_vote

ASKED = a_whole_price_vote().questionnaire
SHOWN = {"pasture", "origin", "word"}


def wrong(answers, shown=SHOWN, asked=ASKED):
    return clash_problems(asked, answers, shown)


def label(question, option):
    return ASKED.question(question).option(option).label


def test_options_that_exclude_each_other_are_refused_where_the_second_is_asked():
    clash = problem("option_excludes", option=label("pasture", "long"), other=label("origin", "near")).at("origin")

    assert wrong({"pasture": "long", "origin": "near"}) == [clash]
    assert check_answers(ASKED, {"pasture": "long", "origin": "near"}) == [clash]
    assert check_answers(ASKED, {"pasture": "some", "origin": "near"}) == []


def test_what_is_required_and_missing_is_refused():
    asked = a_whole_price_vote(requires=True).questionnaire

    assert [each.code for each in wrong({"pasture": "long", "origin": "near"}, asked=asked)] == ["option_requires"]
    assert wrong({"pasture": "long", "origin": "any"}, asked=asked) == []


def test_what_is_hidden_excludes_nothing():
    assert wrong({"pasture": "long", "origin": "near"}, shown={"pasture"}) == []


def test_a_question_left_empty_is_said_to_be_missing_and_no_more():
    asked = a_whole_price_vote(requires=True).questionnaire

    assert [each.code for each in check_answers(asked, {"pasture": "long"})] == ["answer_missing"]


def test_before_opening_a_rule_about_what_is_gone_is_said():
    gone = remove_question(ASKED, "origin")

    assert together_gaps(ASKED) == []
    assert together_gaps(gone) == [problem("option_rule_gone", label=label("pasture", "long")).at("pasture")]


def test_before_opening_an_option_that_can_never_stand_is_said():
    def contradicting(option):
        return option.model_copy(update={"requires": option.excludes})

    never = change_price_options(ASKED, contradicting)

    assert [gap.code for gap in together_gaps(never)] == ["option_never_stands"]


def test_a_copied_criterion_has_options_of_its_own():
    copied = duplicate_question(ASKED, "pasture", new_id="copy").question("copy")

    own = {option.id for option in ASKED.question("pasture").options}
    assert own.isdisjoint(option.id for option in copied.options)
    assert [option.delta for option in copied.options] == [0, 60, 125]


def test_the_options_of_a_price_are_drawn_by_lot_where_asked():
    shuffled = ASKED.question("pasture").model_copy(update={"shuffled": True})

    orders = {tuple(option.id for option in question_in_order(shuffled, f"{seed}").options) for seed in range(60)}

    assert len(orders) == 6
    assert question_in_order(ASKED.question("pasture"), "1") == ASKED.question("pasture")
