"""A price and who gets what of it: a bar in parts, each named with its amount; the words alone say everything."""

from html import escape

import streamlit as st

from core.charts.theme import palette
from core.language.formats import cents, euros, share, signed_cents
from core.pricing.live_price import Price
from core.pricing.model import PriceModel
from core.results.summary import share_of
from pages.parts.visit import Visit


def draw_price(price: Price, model: PriceModel, visit: Visit, *, big: bool = False) -> None:
    """`big` is for a projector."""
    size = " big" if big else ""
    st.html(f'<div class="price-card{size}">{_amount(price, model, visit)}{_split(price, model, visit)}</div>')


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


def _split(price: Price, model: PriceModel, visit: Visit) -> str:
    colours = palette("dark" if visit.dark else "light").categorical
    bars, rows = [], []
    for place, actor in enumerate(model.actors):
        part = price.split.get(actor.id, 0)
        portion = share_of(part, price.total)
        colour = colours[place % len(colours)]
        bars.append(f'<i style="flex-grow:{max(part, 0)};background:{colour}"></i>')
        rows.append(
            f'<li><i style="background:{colour}"></i><span>{escape(actor.name.say(visit.language))}</span>'
            f"<b>{escape(cents(part, visit.language))}</b><em>{escape(share(portion, visit.language))}</em></li>"
        )
    note = f'<p class="price-note">{escape(visit.texts("price-split-illustrative"))}</p>' if model.illustrative else ""
    heading = escape(visit.texts("price-who-gets-what"))
    return (
        f'<p class="price-head">{heading}</p>'
        f'<div class="price-bar" aria-hidden="true">{"".join(bars)}</div>'
        f'<ul class="price-parts">{"".join(rows)}</ul>{note}'
    )
