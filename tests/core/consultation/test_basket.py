"""The price of what one has chosen so far, whatever else was typed."""

from core.consultation.basket import price_now
from core.consultation.definition import Definition
from core.pricing.live_price import Price
from tests.builders import a_price_vote


def test_before_any_choice_it_is_the_base_price():
    split = {"farmer": 390, "dairy": 200, "shop": 90, "vat": 50}
    assert price_now(a_price_vote(), {}) == Price(total=730, split=split, from_base=0)


def test_each_choice_moves_it_and_what_is_no_option_does_not():
    split = {"farmer": 490, "dairy": 200, "shop": 110, "vat": 55}
    answers = {"pasture": "long", "origin": "nowhere", "word": "near"}
    assert price_now(a_price_vote(), answers) == Price(total=855, split=split, from_base=125)


def test_there_is_none_where_no_price_is_set():
    assert price_now(Definition(), {"pasture": "long"}) is None
