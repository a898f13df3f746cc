"""The most and the least of each set: what was shown is in the answer, and the score divides by it."""

from collections import Counter
from fractions import Fraction
from itertools import chain

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.base import Option
from core.question_types.best_worst import BestWorst
from core.question_types.listed import Carried
from core.question_types.multiple_choice import MultipleChoice
from core.questionnaire.answers import check_answers, clean_answers
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.path import visible
from core.questionnaire.put import put
from tests.core.question_types.counting import bars, summary_of

OPTIONS = tuple(Option(id=name, label=Wording(name.title())) for name in ("price", "taste", "farm", "bottle"))
SETS = BestWorst(id="b", title=Wording("Qu’est-ce qui compte ?"), options=OPTIONS, size=3, sets=2)
FIRST = {"shown": ["price", "taste", "farm"], "best": "farm", "worst": "price"}
SECOND = {"shown": ["bottle", "farm", "taste"], "best": "farm", "worst": "bottle"}
UNREADABLE, A_SET_LEFT = [problem("sets_unreadable")], [problem("sets_missing", count=1)]


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ([FIRST, SECOND], []),
        ([], [problem("answer_missing")]),
        ([FIRST], A_SET_LEFT),
        ([FIRST, {"shown": SECOND["shown"]}], A_SET_LEFT),
        ([FIRST, {"shown": SECOND["shown"], "best": "farm"}], A_SET_LEFT),
        ([FIRST, SECOND | {"worst": "farm"}], [problem("best_is_worst", number=2)]),
        ([{"shown": FIRST["shown"]}, SECOND | {"worst": "farm"}], [problem("best_is_worst", number=2), *A_SET_LEFT]),
        ([FIRST, SECOND, SECOND], UNREADABLE),
        ([FIRST, SECOND | {"best": "price"}], UNREADABLE),
        ([FIRST, SECOND | {"best": None}], UNREADABLE),
        ([FIRST, SECOND | {"middle": "farm"}], UNREADABLE),
        ([FIRST, SECOND | {"shown": ["bottle", "farm"]}], UNREADABLE),
        ([FIRST, SECOND | {"shown": ["bottle", "farm", "farm"]}], UNREADABLE),
        ([FIRST, SECOND | {"shown": ["bottle", "farm", "wine"]}], UNREADABLE),
        ([FIRST, {"best": "farm", "worst": "bottle"}], UNREADABLE),
        ({"1": FIRST, "2": SECOND}, UNREADABLE),
        ([["farm", "price"]], UNREADABLE),
    ],
)
def test_a_set_says_what_was_shown_and_its_two_ends(answer, found):
    assert SETS.check(answer) == found


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        ({}, []),
        ({"size": 5}, [problem("options_too_few", fewest=5)]),
        ({"sets": 1}, [problem("sets_too_few", fewest=2)]),
    ],
)
def test_everything_must_be_shown_at_least_once(settings, found):
    assert SETS.model_copy(update=settings).gaps() == found


def test_the_sets_of_a_paper_are_drawn_from_its_seed():
    drawn = SETS.sets_asked(None, "seed")

    assert SETS.sets_asked(None, "seed") == drawn
    assert SETS.check([each | {"best": each["shown"][0], "worst": each["shown"][1]} for each in drawn]) == []


def test_sets_already_begun_stay_as_they_were_shown():
    begun = [FIRST, {"shown": SECOND["shown"]}]

    assert SETS.sets_asked(begun, "another seed") == begun


@pytest.mark.parametrize("answer", [[FIRST], "farm", [FIRST, {"shown": ["gone"]}]])
def test_what_no_longer_fits_is_drawn_again(answer):
    assert SETS.sets_asked(answer, "seed") == SETS.sets_asked(None, "seed")


def test_a_ballot_counts_how_often_each_was_shown_best_and_worst():
    values = SETS.values([FIRST, SECOND])

    assert [values[f"b.farm.{counted}"] for counted in ("shown", "best", "worst")] == [2, 2, 0]
    assert [values[f"b.price.{counted}"] for counted in ("shown", "best", "worst")] == [1, 0, 1]


def test_scores_divide_by_what_was_shown_and_the_highest_comes_first():
    summary = summary_of(SETS, [[FIRST, SECOND], [FIRST, SECOND | {"best": "taste"}], None])

    assert bars(summary) == {
        "farm.best": 3,
        "farm.neither": 1,
        "farm.worst": 0,
        "taste.best": 1,
        "taste.neither": 3,
        "taste.worst": 0,
        "price.best": 0,
        "price.neither": 0,
        "price.worst": 2,
        "bottle.best": 0,
        "bottle.neither": 0,
        "bottle.worst": 2,
    }
    assert summary.rows[0].share == Fraction(3, 4)
    assert [row.part_of.say("fr").replace("\u00a0", " ") for row in summary.rows[::3]] == [
        "Farm · +0,75",
        "Taste · +0,25",
        "Price · −1",
        "Bottle · −1",
    ]
    assert (summary.sentence, summary.facts["labels"]) == ("best-worst", (Wording("Farm"),))


def test_words_of_the_two_ends_are_the_organizers_or_ours():
    spoken = SETS.model_copy(update={"best_label": Wording("Le plus urgent")})

    assert spoken.best_said.say("fr") == "Le plus urgent"
    assert (spoken.worst_said.say("fr"), spoken.worst_said.say("en")) == ("Le moins important", "The least important")


def chosen(*names, taken="chosen"):
    """What the person is asked of these of six things, each shown four times among all of them."""
    things = tuple(Option(id=name, label=Wording(name.title())) for name in "abcdef")
    source = MultipleChoice(id="s", title=Wording("Lesquels ?"), options=things, fewest=0, most=0)
    carried = Carried(question="s", taken=taken)
    target = BestWorst(id="b", title=Wording("Le plus ?"), carried=carried, size=4, sets=6)
    questionnaire = Questionnaire(pages=(Page(questions=(source,)), Page(questions=(target,))))
    return questionnaire, put(questionnaire, {"s": list(names)}, "seed")


def answered(question, seed="seed"):
    return [each | {"best": each["shown"][0], "worst": each["shown"][1]} for each in question.sets_asked(None, seed)]


@pytest.mark.parametrize(
    ("names", "sets", "times"), [("abcdef", 6, {4}), ("abcde", 5, {4}), ("abcd", 1, {1}), ("abc", 1, {1})]
)
def test_choices_carried_forward_are_shown_as_often_and_never_in_one_set_again_and_again(names, sets, times):
    questionnaire, as_put = chosen(*names)
    question = as_put.question("b")

    shown = [each["shown"] for each in question.sets_asked(None, "seed")]

    assert (len(shown), set(Counter(chain(*shown)).values())) == (sets, times)
    assert set(chain(*shown)) == set(names)
    assert check_answers(questionnaire, {"s": list(names), "b": answered(question)}) == []


@pytest.mark.parametrize("names", ["ab", "a"])
def test_of_fewer_than_three_nobody_is_asked_the_most_and_the_least(names):
    questionnaire, as_put = chosen(*names)

    assert "b" not in visible(as_put, {"s": list(names)})
    assert clean_answers(questionnaire, {"s": list(names), "b": [FIRST]}) == {"s": list(names)}


def test_what_was_not_chosen_may_be_asked_of_too():
    _, as_put = chosen("a", "b", taken="not_chosen")

    assert {item for each in as_put.question("b").sets_asked(None, "seed") for item in each["shown"]} == set("cdef")


def test_sets_of_another_choice_are_refused_and_drawn_again():
    questionnaire, before = chosen("a", "b", "c", "d")
    begun = answered(before.question("b"))
    _, after = chosen("c", "d", "e", "f")

    assert check_answers(questionnaire, {"s": ["c", "d", "e", "f"], "b": begun}) == [problem("sets_unreadable").at("b")]
    assert after.question("b").sets_asked(begun, "seed") == after.question("b").sets_asked(None, "seed")


def test_a_ballot_counts_what_was_shown_to_this_person_alone():
    questionnaire, as_put = chosen("a", "b", "c", "d", "e")
    values = questionnaire.question("b").values(answered(as_put.question("b")))

    assert {name: values[f"b.{name}.shown"] for name in "abcdef"} == dict.fromkeys("abcde", 4) | {"f": 0}


def test_the_order_within_a_set_is_drawn_by_lot_or_the_organizers():
    as_listed = SETS.model_copy(update={"shuffled": False})
    order = [option.id for option in OPTIONS]

    def orders(question):
        return [each["shown"] for seed in "abcdef" for each in question.sets_asked(None, seed)]

    assert all(shown == sorted(shown, key=order.index) for shown in orders(as_listed))
    assert not all(shown == sorted(shown, key=order.index) for shown in orders(SETS))
