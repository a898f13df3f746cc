import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.pricing.household import year_of
from core.pricing.live_price import price_of
from core.pricing.model import Actor, Evidence, Floor, PriceModel, PriceOption

ACTORS = tuple(Actor(id=name, name=name) for name in ("farmer", "dairy", "vat"))


def model(**changed) -> PriceModel:
    return PriceModel(
        product="Lait", base=1270, actors=ACTORS, parts={"farmer": 540}, rest="dairy", vat_rate=550, vat_actor="vat"
    ).model_copy(update=changed)


def test_the_published_litre_of_a_franc_and_a_bit_splits_as_published():
    """1.27 EUR at 5.5 %: 6.6 c of VAT, 0.54 to the farmer (cestquilepatron.com, November 2022)."""
    assert model().base_split() == {"farmer": 540, "dairy": 664, "vat": 66}


@given(
    base=st.integers(600, 5_000),
    deltas=st.lists(st.integers(0, 500), max_size=6),
    rate=st.sampled_from([0, 210, 550, 2000]),
)
def test_with_vat_too_the_split_is_always_the_price(base, deltas, rate):
    options = [PriceOption(delta=delta, parts={"farmer": delta // 2}) for delta in deltas]

    price = price_of(model(base=base, vat_rate=rate), options)

    assert sum(price.split.values()) == price.total
    assert not rate or abs(price.split["vat"] * (10_000 + rate) - price.total * rate) <= (10_000 + rate) / 2


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"vat_actor": "nobody"}, "vat_actor_missing"),
        ({"vat_actor": "dairy"}, "vat_actor_is_rest"),
        ({"parts": {"farmer": 1250}}, "base_split_exceeds"),
        (
            {"floor": Floor(actor="nobody", amount=500, evidence=(Evidence(label="x", figure="y"),))},
            "floor_actor_missing",
        ),
        ({"floor": Floor(actor="farmer", amount=500)}, "floor_evidence_missing"),
    ],
)
def test_a_model_says_what_it_lacks(changed, code):
    assert code in [gap.code for gap in model(**changed).gaps()]


def test_an_option_that_shares_out_its_own_vat_is_named():
    whole = PriceOption(label="Bio", delta=100, parts={"farmer": 100})

    assert [gap.code for gap in model().option_gaps(whole)] == ["split_exceeds"]
    assert model(vat_rate=0).option_gaps(whole) == []


def test_less_than_the_floor_is_said_in_mils():
    floored = model(floor=Floor(actor="farmer", amount=560, evidence=(Evidence(label="Coût", figure="0,56 €"),)))

    assert floored.below_floor(floored.base_split()) == 20
    assert floored.below_floor({"farmer": 560}) == 0


def test_a_household_sees_its_own_year():
    milk = model(base=990, today=960, vat_rate=0, parts={"farmer": 390}, floor=Floor(actor="farmer", amount=390))
    price = price_of(milk, [PriceOption(delta=20, parts={"farmer": 11})])

    year = year_of(milk, price, 80)

    assert (year.more, year.to_producer) == (4000, 880)
    assert year_of(milk, price, 0) is None
    assert year_of(model(), price, 80) is None
