"""The price of what one has chosen so far, whatever else was typed."""

from core.consultation.basket import most_for, price_now, reach
from core.consultation.definition import Definition
from core.pricing.live_price import Price
from core.pricing.model import PriceOption
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_price_criterion, a_price_vote
from tests.priced import a_whole_price_vote


def test_before_any_choice_it_is_the_base_price():
    split = {"farmer": 390, "dairy": 200, "shop": 90, "vat": 50}
    assert price_now(a_price_vote(), {}) == Price(total=730, split=split, from_base=0)


def test_each_choice_moves_it_and_what_is_no_option_does_not():
    split = {"farmer": 490, "dairy": 200, "shop": 110, "vat": 55}
    answers = {"pasture": "long", "origin": "nowhere", "word": "near"}
    assert price_now(a_price_vote(), answers) == Price(total=855, split=split, from_base=125)


def test_there_is_none_where_no_price_is_set():
    assert price_now(Definition(), {"pasture": "long"}) is None


def test_the_reach_of_the_price_leaves_out_what_cannot_stand_together():
    free, ruled = a_price_vote(), a_whole_price_vote()

    assert reach(free) == (730, 885)
    assert reach(ruled) == (730, 855)  # eight months alone, dearer than four with fodder from the region
    assert reach(Definition()) is None


def test_a_criterion_that_may_be_left_out_may_add_nothing():
    options = (PriceOption(id="a", label="A", delta=20), PriceOption(id="b", label="B", delta=50))
    optional = a_price_criterion(options=options, required=False)
    asked = Questionnaire(pages=(Page(questions=(optional,)),))

    assert reach(a_price_vote().model_copy(update={"questionnaire": asked})) == (730, 780)


def test_what_an_actor_gets_at_most_is_known():
    assert most_for(a_whole_price_vote(), "farmer") == 490
    assert most_for(Definition(), "farmer") == 0
