"""The acceptability curve of a price vote: the share of people whose own basket costs at least each price."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

import altair as alt
import pandas as pd

from core.charts.curves import Curve, Mark, draw_curves
from core.charts.theme import Palette
from core.language.formats import euros, share
from core.language.texts import Texts
from core.pricing.floor_price import floor_price
from core.pricing.model import PriceModel
from core.pricing.outcome import Outcome

Shares = Sequence[tuple[int, Fraction]]
MOST_LINES = 12


def draw(
    shares: Shares, outcome: Outcome, model: PriceModel, *, palette: Palette, texts: Texts, scale: float = 1
) -> alt.LayerChart | None:
    """None where everybody composed the same price: there is no curve."""
    if len(shares) < 2:
        return None
    points = (*shares, (shares[-1][0], Fraction(0)))
    curve = Curve(texts("acceptability-share"), points)
    marks = list(_marks(outcome, model, texts))
    return draw_curves([curve], marks, palette=palette, texts=texts, scale=scale, bend="step-before")


def sentence(shares: Shares, outcome: Outcome, texts: Texts) -> str:
    return texts(
        "acceptability-sentence",
        share=share(share_at(shares, outcome.price.total), texts.language),
        price=euros(outcome.price.total, texts.language),
        median=euros(outcome.own_median or 0, texts.language),
    )


def share_at(shares: Shares, price: int) -> Fraction:
    """Of those whose own basket costs at least that much.

    >>> share_at([(900, Fraction(1)), (1000, Fraction(1, 4))], 950)
    Fraction(1, 4)
    """
    return next((part for stated, part in shares if stated >= price), Fraction(0))


def table(shares: Shares, texts: Texts) -> pd.DataFrame:
    """At most a dozen prices, spread from the lowest to the highest."""
    price, part = texts("acceptability-at-least"), texts("acceptability-share")
    rows = [
        {price: euros(mils, texts.language), part: share(each, texts.language, places=1)}
        for mils, each in _some(shares)
    ]
    return pd.DataFrame(rows, columns=[price, part])


def _some(shares: Shares) -> list[tuple[int, Fraction]]:
    if len(shares) <= MOST_LINES:
        return list(shares)
    last = len(shares) - 1
    return [shares[round(place * last / (MOST_LINES - 1))] for place in range(MOST_LINES)]


def _marks(outcome: Outcome, model: PriceModel, texts: Texts) -> Iterator[Mark]:
    """What is the same price is marked once, by the first of its names."""
    named = (
        ("curve-voted", outcome.price.total),
        ("curve-median", outcome.own_median),
        ("curve-today" if model.today else "curve-start", model.today or model.base),
        ("curve-floor", floor_price(model)),
    )
    seen: set[int] = set()
    for key, price in named:
        if price and price not in seen:
            seen.add(price)
            yield Mark(texts(key), price, strong=key == "curve-voted")
