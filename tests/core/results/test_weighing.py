"""What is weighed is weighed from what may be told."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.results.representation import Margin
from core.results.variables import Of, Variable
from core.results.weighing import may_be_weighed, weigh
from tests.builders import a_questionnaire
from tests.core.results.colleges import ROLL, a_frame


def test_results_are_weighed_to_those_asked():
    frame = a_frame(("eaters", "rouge", 40), ("farmers", "vert", 60))

    weighed = weigh(frame, "milk", [ROLL], over=True)

    assert {option.values: (option.count, option.share) for option in weighed.options if option.count} == {
        ("rouge",): (40, 0.4),
        ("vert",): (60, 0.6),
    }
    raked = {option.values[0]: option.weighed for option in weighed.options}
    assert raked["rouge"] == pytest.approx(0.75)
    assert (weighed.people, weighed.met) == (100, True)
    # Kish: 40 people of weight 1.875 and 60 of 0.4167
    assert weighed.effective == pytest.approx(
        float(Fraction(100**2) / (40 * Fraction(15, 8) ** 2 + 60 * Fraction(5, 12) ** 2))
    )


def test_where_the_caps_hold_the_weights_back_it_is_said():
    frame = a_frame(("eaters", "rouge", 2), ("farmers", "vert", 98))

    weighed = weigh(frame, "milk", [ROLL], over=True)

    assert not weighed.met
    assert weighed.options[0].weighed < 0.1


def test_those_who_left_the_question_out_are_in_no_share():
    frame = a_frame(("eaters", "rouge", 20), ("eaters", "", 50), ("farmers", "vert", 20))

    assert weigh(frame, "milk", [ROLL], over=True).people == 40


def test_secret_ballots_are_weighed_where_each_cell_holds_ten_and_nowhere_else():
    known = (("eaters", "rouge", 20), ("eaters", "vert", 15), ("farmers", "rouge", 12), ("farmers", "vert", 25))
    frame = a_frame(*known, anonymity="anonymous")
    few = a_frame(*known[:3], ("farmers", "vert", 9), anonymity="anonymous")

    assert weigh(frame, "milk", [ROLL], over=True).people == 72
    assert weigh(few, "milk", [ROLL], over=True) is None


def test_margins_too_fine_together_give_way_to_one_alone():
    frame = a_frame(("eaters", "rouge", 20), ("eaters", "vert", 20), ("farmers", "rouge", 20), ("farmers", "vert", 20))
    nowhere = Margin(Variable(Of.ATTRIBUTE, "circle"), (("a", 10), ("b", 10)))

    assert weigh(frame, "milk", [ROLL, nowhere], over=True).margins == (ROLL,)


def test_a_question_of_one_option_each_may_be_weighed():
    assert {each.id: may_be_weighed(each) for each in a_questionnaire().questionnaire.asked()} == {
        "milk": True,
        "care": False,
        "word": False,
    }


COUNTS = st.lists(st.integers(0, 60), min_size=6, max_size=6).filter(lambda counts: sum(counts) > 0)


@given(COUNTS, st.sampled_from(("named", "anonymous")))
def test_weighed_shares_are_shares_and_cost_precision(counts, anonymity):
    cells = [(college, answer) for college in ("eaters", "farmers") for answer in ("rouge", "vert", "bleu")]
    frame = a_frame(*((*cell, count) for cell, count in zip(cells, counts, strict=True)), anonymity=anonymity)

    weighed = weigh(frame, "milk", [ROLL], over=True)

    if weighed is not None:
        assert sum(option.weighed for option in weighed.options) == pytest.approx(1)
        assert weighed.effective <= weighed.people + 1e-9
        assert all(option.weighed >= 0 for option in weighed.options)
