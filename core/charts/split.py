"""Who gets what of one or several prices: bars in parts, one below another, each part named and said in cents."""

from collections.abc import Iterator, Sequence

import altair as alt
import pandas as pd

from core.charts.frame import framed
from core.charts.ink import ink_on
from core.charts.theme import TEXT_SIZE, Palette
from core.language.formats import cents, euros, share
from core.language.texts import Texts
from core.pricing.live_price import Price
from core.pricing.model import PriceModel
from core.results.summary import share_of

BAR = 40
HEADING = 28
STEP = HEADING + BAR + 12
MOST_ABREAST = 3  # names of a legend, where there is more room than on a phone
LEAST_NAMED = 0.09  # a part narrower than this has no room for its amount: the table has it


def draw(
    prices: Sequence[tuple[str, Price]],
    model: PriceModel,
    *,
    palette: Palette,
    texts: Texts,
    scale: float = 1,
) -> alt.LayerChart:
    """`prices` are named: « Prix de départ », « Prix retenu »; all bars share one length for one euro."""
    names = [actor.name.say(texts.language) for actor in model.actors]
    colours = [palette.categorical[i % len(palette.categorical)] for i in range(len(names))]
    headings = [f"{name} · {euros(price.total, texts.language)}" for name, price in prices]
    rows = [
        row | {"heading": heading if row["start"] == 0 else ""}
        for place, (heading, (_, price)) in enumerate(zip(headings, prices, strict=True))
        for row in _parts(price, place * STEP + HEADING, model, colours, texts)
    ]
    base = alt.Chart(alt.InlineData(values=rows), height=round(STEP * len(prices) * scale))
    place = alt.Y("top:Q", axis=None, scale=alt.Scale(domain=[0, STEP * len(prices)], reverse=True))
    columns = min(len(names), MOST_ABREAST) if scale > 1 else 2
    legend = alt.Legend(title=None, orient="bottom", columns=columns, labelFontSize=round(TEXT_SIZE * scale))
    longest = max(price.total for _, price in prices)
    part = base.mark_rect(aria=False, stroke=palette.background, strokeWidth=2).encode(
        x=alt.X("start:Q", axis=None, scale=alt.Scale(domain=[0, longest], nice=False)),
        x2="end:Q",
        y=place,
        y2="bottom:Q",
        color=alt.Color("actor:N", sort=None, scale=alt.Scale(domain=names, range=colours), legend=legend),
    )
    amounts, named = _amounts(base, scale), _headings(base, place, palette, scale)
    return framed(part + amounts + named, palette, texts.language).resolve_scale(color="independent")


def _amounts(base: alt.Chart, scale: float) -> alt.Chart:
    """Within their parts. A text of nothing would still be a picture without a name to a screen reader."""
    return (
        base.transform_filter("datum.amount !== ''")
        .mark_text(fontSize=round(TEXT_SIZE * scale), fontWeight=700)
        .encode(
            x=alt.X("middle:Q", axis=None),
            y=alt.Y("centre:Q", axis=None),
            text="amount:N",
            description="amount:N",
            color=alt.Color("ink:N", scale=None),
        )
    )


def _headings(base: alt.Chart, place: alt.Y, palette: Palette, scale: float) -> alt.Chart:
    """Above each bar."""
    return (
        base.transform_filter("datum.heading !== ''")
        .mark_text(
            align="left",
            baseline="bottom",
            dy=-4,
            fontSize=round((TEXT_SIZE + 1) * scale),
            fontWeight=700,
            color=palette.text,
        )
        .encode(x=alt.value(0), y=place, text="heading:N", description="heading:N")
    )


def table(prices: Sequence[tuple[str, Price]], model: PriceModel, texts: Texts) -> pd.DataFrame:
    """A line an actor, a column a price; the actors are the index."""
    columns = {
        name: [
            f"{cents(part, texts.language)} · {share(share_of(part, price.total), texts.language)}"
            for actor in model.actors
            for part in (price.split.get(actor.id, 0),)
        ]
        for name, price in prices
    }
    actors = pd.Index([actor.name.say(texts.language) for actor in model.actors], name=texts("charts-actor"))
    return pd.DataFrame(columns, index=actors)


def _parts(
    price: Price, top: int, model: PriceModel, colours: Sequence[str], texts: Texts
) -> Iterator[dict[str, object]]:
    start = 0
    for actor, colour in zip(model.actors, colours, strict=True):
        part = price.split.get(actor.id, 0)
        yield {
            "actor": actor.name.say(texts.language),
            "start": start,
            "end": start + part,
            "middle": start + part / 2,
            "top": top,
            "centre": top + BAR / 2,
            "bottom": top + BAR,
            "amount": cents(part, texts.language) if part >= LEAST_NAMED * price.total else "",
            "ink": ink_on(colour),
        }
        start += part
