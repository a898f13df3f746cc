"""Choosing one option or several: only what was offered, once each, as many as asked for."""

from fractions import Fraction

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.base import Option
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.single_choice import SingleChoice
from tests.builders import a_price_criterion
from tests.core.question_types.counting import bars, summary_of

OPTIONS = tuple(Option(id=name, label=Wording(name.title())) for name in ("red", "green", "blue"))
ONE = SingleChoice(id="q", title=Wording("Laquelle ?"), options=OPTIONS)
SOME = MultipleChoice(id="q", title=Wording("Lesquelles ?"), options=OPTIONS, fewest=2, most=2)


@pytest.mark.parametrize("question", [ONE, a_price_criterion()])
@pytest.mark.parametrize("answer", ["yellow", "", "Red", 0, True, ["red"], {"red": True}, None])
def test_only_an_option_that_was_offered_is_accepted(question, answer):
    said = "answer_missing" if answer is None else "option_unknown"
    required = question.model_copy(update={"required": True})

    assert required.check(answer) == [problem(said)]


def test_a_price_criterion_expects_an_answer_unless_told_otherwise():
    assert a_price_criterion().check(None) == [problem("answer_missing")]
    assert a_price_criterion(required=False).check(None) == []


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (["red", "green"], []),
        ("red", [problem("option_unknown")]),
        (["red", "yellow"], [problem("option_unknown")]),
        (["red", ["green"]], [problem("option_unknown")]),
        ({"red": 1, "green": 2}, [problem("option_unknown")]),
        (["red", "red"], [problem("option_twice")]),
        (["red"], [problem("choices_too_few", fewest=2)]),
        (["red", "green", "blue"], [problem("choices_too_many", most=2)]),
    ],
)
def test_several_options_are_checked_together(answer, found):
    assert SOME.check(answer) == found


NONE = MultipleChoice(
    id="q",
    title=Wording("Lesquelles ?"),
    options=(*(Tickable(id=option.id, label=option.label) for option in OPTIONS), Tickable(id="none", excludes=True)),
    fewest=2,
)


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (["none"], []),
        (["red", "blue"], []),
        (["none", "red"], [problem("option_not_alone")]),
        (["red"], [problem("choices_too_few", fewest=2)]),
    ],
)
def test_an_option_that_excludes_the_others_stands_alone(answer, found):
    assert NONE.check(answer) == found


@pytest.mark.parametrize(
    ("ticked", "before", "kept"),
    [
        (["red", "blue", "none"], ["red", "blue"], ["none"]),
        (["none", "red"], ["none"], ["red"]),
        (["none", "red"], None, ["none"]),
        (["none", "red"], ["none", "red"], ["none", "red"]),
        (["red", "blue"], ["red"], ["red", "blue"]),
        (["none"], None, ["none"]),
        (None, ["none"], None),
    ],
)
def test_the_newest_tick_takes_off_what_cannot_stand_with_it(ticked, before, kept):
    assert NONE.settled(ticked, before) == kept


def test_words_stay_with_the_tick_that_they_explain():
    question = NONE.model_copy(update={"other": True, "comment": True})
    ticked = {"chosen": ["other", "none"], "other": "Mauve", "comment": "Joli."}

    assert question.settled(ticked, ["other"]) == {"chosen": ["none"], "comment": "Joli."}


def test_options_that_exclude_the_others_cannot_be_asked_for_together():
    assert NONE.model_copy(update={"fewest": 4}).gaps() == [problem("option_empty"), problem("choice_bounds_crossed")]


def test_none_ticked_is_no_answer_where_one_is_required():
    required = SOME.model_copy(update={"required": True})

    assert required.check([]) == [problem("answer_missing")]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (OPTIONS[:1], [problem("options_too_few", fewest=2)]),
        ((*OPTIONS, Option(id="x")), [problem("option_empty")]),
        ((*OPTIONS, Option(id="x", label=Wording(" RED "))), [problem("options_alike", label="Red")]),
    ],
)
def test_options_too_few_without_a_text_or_alike_are_said(options, found):
    assert ONE.model_copy(update={"options": options}).gaps() == found


@pytest.mark.parametrize(("fewest", "most"), [(4, 0), (0, 4), (3, 2)])
def test_a_number_of_choices_that_cannot_be_is_said(fewest, most):
    question = SOME.model_copy(update={"fewest": fewest, "most": most})

    assert question.gaps() == [problem("choice_bounds_crossed")]


def test_the_option_chosen_most_is_said_with_its_share_of_those_who_answered():
    summary = summary_of(ONE, ["red", "green", "red", None])

    assert bars(summary) == {"red": 2, "green": 1, "blue": 0}
    assert (summary.answered, summary.sentence) == (3, "most-chosen")
    assert summary.facts == {"label": Wording("Red"), "share": Fraction(2, 3)}


def test_several_ticks_are_counted_each_on_its_own():
    summary = summary_of(SOME, [["red", "green"], ["red", "blue"], None])

    assert bars(summary) == {"red": 2, "green": 1, "blue": 1}
    assert (summary.answered, summary.sentence) == (2, "most-ticked")
    assert summary.facts == {"label": Wording("Red"), "share": 1}


def test_a_tie_is_said():
    summary = summary_of(ONE, ["red", "green"])

    assert (summary.sentence, summary.facts["labels"]) == ("tied", (Wording("Red"), Wording("Green")))


def test_nobody_has_no_favourite():
    assert {summary_of(question, [None]).sentence for question in (ONE, SOME)} == {"nobody"}
