"""A split always sums to its price; what would make it absurd is named before opening."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language.wording import Wording
from core.pricing.live_price import price_of
from core.pricing.model import Actor, PriceModel, PriceOption
from core.problems import problem
from tests.builders import a_price_criterion, a_price_model
from tests.core.pricing.prices import ACTORS, criteria, models

ANY_AMOUNT = st.integers(-(10**9), 10**9)


@given(models(), criteria())
def test_every_split_sums_to_its_price_and_takes_from_nobody(model, criteria):
    assert model.gaps() == []

    splits = [(model.base_split(), model.base)]
    for criterion in criteria:
        assert [gap for option in criterion.options for gap in option.gaps()] == []
        splits += [(model.option_split(option), option.delta) for option in criterion.options]

    for split, amount in splits:
        assert sum(split.values()) == amount
        assert tuple(split) == ACTORS
        assert min(split.values()) >= 0


@given(models(), criteria(), st.data())
def test_every_basket_sums_to_its_price(model, criteria, data):
    chosen = [data.draw(st.sampled_from(criterion.options)) for criterion in criteria]

    price = price_of(model, chosen)

    assert price.total == model.base + sum(option.delta for option in chosen)
    assert sum(price.split.values()) == price.total
    assert price.from_base == price.total - model.base
    assert min(price.split.values()) >= 0


@given(models(), ANY_AMOUNT, st.dictionaries(st.sampled_from([*ACTORS, "nobody"]), ANY_AMOUNT))
def test_a_split_sums_to_its_amount_even_when_its_parts_are_absurd(model, amount, parts):
    assert sum(model.split(amount, parts).values()) == amount


def test_the_price_of_nothing_chosen_is_the_starting_price():
    price = price_of(a_price_model(), [])

    assert (price.total, price.from_base) == (730, 0)
    assert price.split == {"farmer": 390, "dairy": 200, "shop": 90, "vat": 50}


def test_a_chosen_option_adds_its_parts_and_the_rest_goes_where_the_rest_goes():
    price = price_of(a_price_model(), [a_price_criterion().options[2]])

    assert price.split == {"farmer": 390 + 100, "dairy": 200, "shop": 90 + 20, "vat": 50 + 5}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"product": Wording(" ")}, "product_missing"),
        ({"base": 0}, "base_price_missing"),
        ({"base": 1_000_001}, "base_price_missing"),
        ({"actors": ()}, "actors_missing"),
        ({"actors": (Actor(id="farmer"),)}, "actors_missing"),
        ({"rest": "nobody"}, "rest_missing"),
        ({"parts": {"farmer": -1}}, "amount_negative"),
        ({"parts": {"farmer": 731}}, "base_split_exceeds"),
    ],
)
def test_what_is_missing_in_a_price_is_named(changes, code):
    model = a_price_model().model_copy(update=changes)

    assert code in [gap.code for gap in model.gaps()]


@pytest.mark.parametrize(
    ("option", "found"),
    [
        (PriceOption(label=Wording("Un"), delta=-1), problem("amount_negative")),
        (PriceOption(label=Wording("Un"), delta=10, parts={"farmer": -1}), problem("amount_negative")),
        (PriceOption(label=Wording("Un"), delta=1_000_001), problem("amount_too_large")),
        (PriceOption(label=Wording("Un"), delta=10, parts={"farmer": 11}), problem("split_exceeds", label="Un")),
    ],
)
def test_an_absurd_option_is_named(option, found):
    assert option.gaps() == [found]


def test_a_model_survives_json():
    model = a_price_model()

    assert PriceModel.model_validate_json(model.model_dump_json()) == model


def test_the_main_part_of_an_option_goes_to_whoever_gets_most_of_it():
    option = PriceOption(delta=100, parts={"farmer": 80})
    model = PriceModel(actors=(Actor(id="shop"), Actor(id="farmer")), rest="shop")

    assert model.main_part(option) == (model.actors[1], 80)
    assert model.main_part(PriceOption(delta=0)) is None
    assert PriceModel().main_part(option) is None
