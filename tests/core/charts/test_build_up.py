"""How a price is built up: each bar begins where the one before ended, and the last is their sum."""

from collections import Counter

import pytest

from core.charts import build_up
from core.charts.theme import LIGHT
from core.language.texts import Texts
from core.language.wording import Wording
from core.pricing.model import PriceOption
from core.pricing.outcome import decide
from core.question_types.price_criterion import PriceCriterion
from tests.builders import a_price_criterion, a_price_model
from tests.core.charts.drawn import column

CHEAPER = PriceCriterion(
    id="bottle",
    title=Wording("Emballage"),
    options=(PriceOption(id="same", label=Wording("Brique")), PriceOption(id="bulk", label=Wording("Vrac"), delta=-30)),
)


def outcome(votes):
    criteria = (a_price_criterion(), CHEAPER)
    return decide(a_price_model(), criteria, votes, own_prices=Counter(), close_points=0)


VOTED = {"pasture": {"long": 3}, "bottle": {"bulk": 3}}


def draw(votes, *, over=True):
    return build_up.draw(outcome(votes), a_price_model(), over=over, palette=LIGHT, texts=Texts("fr"))


def test_each_bar_begins_where_the_one_before_ended():
    chart = draw(VOTED)

    assert column(chart, "figures") == ["0,73\u00a0€", "+12,5\u00a0c", "−3\u00a0c", "0,825\u00a0€"]
    ends = [(round(start * 855), round(end * 855)) for start, end in zip(*spans(chart), strict=True)]
    assert ends == [(0, 730), (730, 855), (825, 855), (0, 825)]


def spans(chart):
    return column(chart, "begins"), column(chart, "share")


def test_what_makes_it_cheaper_has_another_colour():
    _, dearer, cheaper, _ = column(draw(VOTED), "colour")

    assert dearer != cheaper


@pytest.mark.parametrize(
    ("over", "said"),
    [
        (True, "De 0,73\u00a0€ au départ, les options retenues font 0,825\u00a0€ (+9,5\u00a0c)."),
        (False, "De 0,73\u00a0€ au départ, les options en tête font 0,825\u00a0€ (+9,5\u00a0c)."),
    ],
)
def test_it_is_said_in_one_sentence(over, said):
    assert build_up.sentence(outcome(VOTED), a_price_model(), Texts("fr"), over=over) == said


def test_nothing_is_built_up_while_nobody_voted():
    assert draw({"pasture": {}, "bottle": {}}) is None
