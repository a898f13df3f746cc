"""The lowest shelf price that keeps the producer's floor."""

from hypothesis import given
from hypothesis import strategies as st

from core.pricing.floor_price import floor_price
from core.pricing.model import Actor, Floor, PriceModel


def a_model(*, floor, vat_rate=0, farmer=220):
    return PriceModel(
        base=1000,
        actors=tuple(Actor(id=actor) for actor in ("farmer", "shop", "vat")),
        parts={"farmer": farmer},
        rest="shop",
        vat_rate=vat_rate,
        vat_actor="vat" if vat_rate else "",
        floor=Floor(actor="farmer", amount=floor),
    )


def test_without_a_floor_there_is_no_such_price():
    assert floor_price(a_model(floor=0)) is None


def test_what_the_producer_lacks_is_added_to_the_base_price():
    assert floor_price(a_model(floor=300)) == 1080


@given(st.integers(1, 5_000), st.sampled_from([0, 210, 550, 1000, 2000]))
def test_it_is_the_lowest_price_that_leaves_the_floor_once_vat_and_the_others_are_paid(floor, rate):
    model = a_model(floor=floor, vat_rate=rate)
    others = model.base_split()["shop"]

    price = floor_price(model)

    assert price - model.vat_of(price) - others >= floor
    assert price - 1 - model.vat_of(price - 1) - others < floor
