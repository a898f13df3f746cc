"""What price research says, in words, as lines and as a table: the meter of Van Westendorp, the demand by price."""

from collections.abc import Iterator
from fractions import Fraction

import altair as alt
import pandas as pd

from core.charts.curves import Curve, Mark, draw_curves
from core.charts.theme import Palette
from core.language.formats import MILS_PER_CENT, euros, share
from core.language.texts import Texts
from core.price_research.van_westendorp import Meter
from core.pricing.model import PriceModel
from core.results.price_studies import FEWEST, WANTED, Ladder, Sensitivity, Study

POINTS = ("opp", "ipp", "pmc", "pme", "narrow_low", "narrow_high")
LINES = ("too_cheap", "cheap", "expensive", "too_expensive")


def title(study: Study, texts: Texts) -> str:
    return texts("van-westendorp-title" if isinstance(study, Sensitivity) else "gabor-granger-title")


def sentences(study: Study, model: PriceModel | None, texts: Texts) -> list[str]:
    """Nothing is estimated from too few answers; nothing below the floor is recommended."""
    if study.answers < FEWEST:
        return [texts("research-few", count=study.answers, fewest=FEWEST)]
    said = list(_meter_said(study, texts) if isinstance(study, Sensitivity) else _ladder_said(study, model, texts))
    if study.answers < WANTED:
        said.append(texts("research-indicative", wanted=WANTED))
    if study.floor:
        said.append(texts("research-floor", price=_price(study.floor, texts)))
    return said


def draw(study: Study, *, palette: Palette, texts: Texts, scale: float = 1) -> alt.LayerChart | None:
    curves = list(_sensitivity_lines(study, texts) if isinstance(study, Sensitivity) else _demand_line(study, texts))
    if not curves:
        return None
    marks = list(_marks(study, texts))
    return draw_curves(curves, marks, palette=palette, texts=texts, scale=scale)


def table(study: Study, texts: Texts) -> pd.DataFrame:
    return _points_table(study, texts) if isinstance(study, Sensitivity) else _demand_table(study, texts)


def _meter_said(study: Sensitivity, texts: Texts) -> Iterator[str]:
    meter = study.meter
    if meter is None:
        return
    points = meter.points
    if points.pmc is None or points.pme is None or points.opp is None:
        yield texts("van-westendorp-uncrossed")
    else:
        low, high, best = (_price(point, texts) for point in (points.pmc, points.pme, points.opp))
        yield texts("van-westendorp-range", low=low, high=high, opp=best)
        if study.floor and points.opp < study.floor:
            yield texts("van-westendorp-below-floor", floor=_price(study.floor, texts))
    if study.demand:
        reach, revenue = (max(study.floor or 0, best) for best in (study.demand.best_reach, study.demand.best_revenue))
        yield texts("van-westendorp-intent", reach=_price(reach, texts), revenue=_price(revenue, texts))
    yield from _dropped(meter, texts)
    yield texts("van-westendorp-variant")


def _dropped(meter: Meter, texts: Texts) -> Iterator[str]:
    if meter.dropped:
        count = meter.valid + meter.dropped
        part = share(Fraction(meter.dropped, count), texts.language)
        yield texts("van-westendorp-dropped", dropped=meter.dropped, count=count, share=part)
    if meter.is_doubtful:
        yield texts("van-westendorp-doubtful")


def _ladder_said(study: Ladder, model: PriceModel | None, texts: Texts) -> Iterator[str]:
    best = study.recommended
    if best is None:
        yield texts("gabor-granger-none-above-floor")
    else:
        part = best.demand[best.prices.index(best.best_revenue)]
        yield texts(
            "gabor-granger-best", price=_price(best.best_revenue, texts), share=share(round(part, 4), texts.language)
        )
        if study.interval:
            low, high = (share(round(end, 4), texts.language) for end in study.interval)
            yield texts("research-share-sample", low=low, high=high)
        actor = next((each for each in model.actors if each.id == study.producer), None) if model else None
        if actor and best.best_producer is not None:
            name = actor.name.say(texts.language)
            yield texts("gabor-granger-producer", actor=name, price=_price(best.best_producer, texts))
    yield texts("gabor-granger-caution")


def _sensitivity_lines(study: Sensitivity, texts: Texts) -> Iterator[Curve]:
    if study.curves is None:
        return
    prices = [round(price) for price in study.curves.prices]
    for name in LINES:
        shares = getattr(study.curves, name)
        yield Curve(texts(f"research-{name.replace('_', '-')}"), tuple(zip(prices, shares, strict=True)))


def _demand_line(study: Ladder, texts: Texts) -> Iterator[Curve]:
    if study.demand is not None:
        points = zip(map(round, study.demand.prices), study.demand.demand, strict=True)
        yield Curve(texts("research-demand"), tuple(points))


def _marks(study: Study, texts: Texts) -> Iterator[Mark]:
    if isinstance(study, Ladder):
        if study.recommended:
            yield Mark(texts("curve-revenue"), round(study.recommended.best_revenue), strong=True)
    elif study.meter:
        points = study.meter.points
        for key, point in (("curve-low", points.pmc), ("curve-optimum", points.opp), ("curve-high", points.pme)):
            if point is not None:
                yield Mark(texts(key), _to_the_cent(point), strong=key == "curve-optimum")
    if study.floor:
        yield Mark(texts("curve-floor"), study.floor)


def _points_table(study: Sensitivity, texts: Texts) -> pd.DataFrame:
    name, price = texts("research-point"), texts("research-price")
    points = study.meter.points if study.meter else None
    rows = [
        {name: texts(f"research-{each.replace('_', '-')}"), price: _price(point, texts)}
        for each in POINTS
        if (point := getattr(points, each, None)) is not None
    ]
    if study.demand:
        bests = {"best-reach": study.demand.best_reach, "best-revenue": study.demand.best_revenue}
        rows += [{name: texts(f"research-{each}"), price: _price(best, texts)} for each, best in bests.items()]
    return pd.DataFrame(rows, columns=[name, price])


def _demand_table(study: Ladder, texts: Texts) -> pd.DataFrame:
    price, buyers, revenue = (texts(f"research-{each}") for each in ("price", "buyers", "revenue"))
    found = study.demand
    steps = zip(found.prices, found.demand, found.revenue, strict=True) if found else ()
    rows = [
        {
            price: _price(step, texts),
            buyers: share(round(part, 4), texts.language),
            revenue: euros(_to_the_cent(100 * gain), texts.language),
        }
        for step, part, gain in steps
    ]
    return pd.DataFrame(rows, columns=[price, buyers, revenue])


def _price(mils: Fraction | float, texts: Texts) -> str:
    """To the cent: a crossing between two prices is known no better."""
    return euros(_to_the_cent(mils), texts.language)


def _to_the_cent(mils: Fraction | float) -> int:
    return round(mils / MILS_PER_CENT) * MILS_PER_CENT
