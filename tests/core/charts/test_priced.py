"""Beside a retained price: the voters' own baskets, and how far it is from what was published."""

import pytest

from core.charts.priced import remarks
from core.language.texts import Texts
from core.pricing.live_price import Price
from core.pricing.outcome import Outcome
from tests.builders import a_price_model

PRICE = Price(total=855, split={}, from_base=125)


def said(outcome: Outcome, *, published: int = 0) -> list[str]:
    model = a_price_model().model_copy(update={"published": published})
    return [sentence.replace("\u00a0", " ") for sentence in remarks(outcome, model, Texts("en"))]


def test_nothing_is_said_where_there_is_nothing_to_say():
    assert said(Outcome(criteria=(), price=PRICE, own_median=None)) == []
    assert said(Outcome(criteria=(), price=PRICE, own_median=None), published=855) == []


@pytest.mark.parametrize(("published", "amount"), [(990, "13.5"), (800, "5.5")])
def test_what_no_source_explains_is_said_with_its_amount(published, amount):
    (sentence,) = said(Outcome(criteria=(), price=PRICE, own_median=None), published=published)

    assert amount in sentence


def test_the_median_of_the_voters_own_baskets_is_said():
    (sentence,) = said(Outcome(criteria=(), price=PRICE, own_median=730))

    assert "0.73" in sentence
