"""A price and who gets what of it: a bar in parts, each named with its amount; the words alone say everything."""

from collections.abc import Iterator
from html import escape
from itertools import cycle

import streamlit as st

from core.charts.theme import palette
from core.language.formats import cents, euros, share, signed_cents
from core.pricing.live_price import Price
from core.pricing.model import Actor, PriceModel
from core.results.summary import share_of
from pages.parts.visit import Visit


def draw_price(price: Price, model: PriceModel, visit: Visit, *, big: bool = False) -> None:
    """`big` is for a projector."""
    size = " big" if big else ""
    st.html(f'<div class="price-card{size}">{_amount(price, model, visit)}{_split(price, model, visit)}</div>')


def draw_price_line(price: Price, model: PriceModel, visit: Visit) -> None:
    """The same in one line and a thin bar, for the foot of a phone's screen."""
    step = signed_cents(price.from_base, visit.language)
    amount = f"<strong>{escape(euros(price.total, visit.language))}</strong> <span>{escape(step)}</span>"
    st.html(f'<div class="price-line" role="status"><p>{amount}</p>{_bar(price, model, visit)}</div>')


def _amount(price: Price, model: PriceModel, visit: Visit) -> str:
    language = visit.language
    unit = escape(model.unit.say(language))
    base = euros(model.base, language)
    if price.from_base:
        step = visit.texts("price-from-base", step=signed_cents(price.from_base, language), base=base)
    else:
        step = visit.texts("price-is-base")
    return (
        f'<p class="price-now"><strong>{escape(euros(price.total, language))}</strong> <span>{unit}</span></p>'
        f'<p class="price-step">{escape(step)}</p>'
    )


def _bar(price: Price, model: PriceModel, visit: Visit) -> str:
    parts = (
        f'<i style="flex-grow:{max(price.split.get(actor.id, 0), 0)};background:{colour}"></i>'
        for actor, colour in _coloured(model, visit)
    )
    return f'<div class="price-bar" aria-hidden="true">{"".join(parts)}</div>'


def _split(price: Price, model: PriceModel, visit: Visit) -> str:
    rows = (
        f'<li><i style="background:{colour}"></i><span>{escape(actor.name.say(visit.language))}</span>'
        f"<b>{escape(cents(part, visit.language))}</b>"
        f"<em>{escape(share(share_of(part, price.total), visit.language))}</em></li>"
        for actor, colour in _coloured(model, visit)
        for part in (price.split.get(actor.id, 0),)
    )
    said = f'<p class="price-note">{escape(visit.texts("price-split-illustrative"))}</p>'
    return (
        f'<p class="price-head">{escape(visit.texts("price-who-gets-what"))}</p>'
        f'{_bar(price, model, visit)}<ul class="price-parts">{"".join(rows)}</ul>{said if model.illustrative else ""}'
    )


def _coloured(model: PriceModel, visit: Visit) -> Iterator[tuple[Actor, str]]:
    """Each actor keeps its colour from one screen to the next."""
    return zip(model.actors, cycle(palette("dark" if visit.dark else "light").categorical), strict=False)
