"""A price and who gets what of it: a bar in parts, each named with its amount; the words alone say everything."""

from collections.abc import Iterator
from html import escape
from itertools import cycle

import streamlit as st

from core.charts.theme import palette
from core.consultation.basket import reach
from core.consultation.definition import Definition
from core.language.formats import cents, euros, share
from core.pricing import sentences
from core.pricing.evidence import Shown, shown_evidence
from core.pricing.live_price import Price
from core.pricing.model import Actor, PriceModel
from core.results.summary import share_of
from pages.parts.escape import plain
from pages.parts.visit import Visit


def draw_price(price: Price, model: PriceModel, visit: Visit, *, big: bool = False, units: int = 0) -> None:
    """`big` is for a projector; `units` is how many a household buys a year, the stated average where it is none."""
    size = " big" if big else ""
    parts = (_amount(price, model, visit, units=units), _split(price, model, visit), _notes(price, model, visit))
    st.html(f'<div class="price-card{size}">{"".join(parts)}</div>')


def draw_evidence(definition: Definition, visit: Visit, *, code: str) -> None:
    """The cheapest and the dearest price possible, and what stands behind the floor, one tap away."""
    if definition.price is None:
        return
    said = sentences.range_said(reach(definition), visit.texts)
    if said:
        st.caption(plain(said))
    shown = shown_evidence(definition.price, visit.texts, code=code)
    if shown:
        with st.expander(visit.texts("price-evidence", count=len(shown))):
            st.html(f"<ul>{''.join(map(_piece, shown))}</ul>")


def draw_price_facts(definition: Definition, visit: Visit, *, code: str) -> None:
    """On the first screen: what is sold, its price of today, the floor and why, and how far the price can go."""
    model, language = definition.price, visit.language
    if model is None:
        return
    with st.container(border=True, key="price_facts", gap="small"):
        unit = model.unit.say(language)
        st.markdown(f"**{plain(model.product.say(language))}**" + (f", {plain(unit)}" if unit else ""))
        if model.today:
            st.markdown(plain(visit.texts("price-today", price=euros(model.today, language))))
        floor = sentences.floor_set(model, visit.texts)
        if floor:
            st.markdown(f"{plain(floor)}  \n:small[{plain(visit.texts('price-floor-explained'))}]")
        draw_evidence(definition, visit, code=code)


def _piece(shown: Shown) -> str:
    figure = f"<br><b>{escape(shown.figure)}</b>" if shown.figure else ""
    links = "".join(
        f'<br><a href="{escape(address)}" target="_blank" rel="noopener noreferrer">{escape(name)}</a>'
        for address, name in shown.links
    )
    return f"<li>{escape(shown.label)}{figure}{links}</li>"


def draw_price_line(price: Price, model: PriceModel, visit: Visit, *, units: int = 0) -> None:
    """The same in one line and a thin bar, for the foot of a phone's screen."""
    step = sentences.step_in_short(price, model, visit.language)
    amount = f"<strong>{escape(euros(price.total, visit.language))}</strong> <span>{escape(step)}</span>"
    year = sentences.year_in_short(price, model, visit.texts, units=units)
    amount += f"<br><small>{escape(year)}</small>" if year else ""
    st.html(f'<div class="price-line" role="status"><p>{amount}</p>{_bar(price, model, visit)}</div>')


def _amount(price: Price, model: PriceModel, visit: Visit, *, units: int) -> str:
    language = visit.language
    unit = escape(model.unit.say(language))
    step = sentences.compared(price, model, visit.texts)
    year = sentences.year_said(price, model, visit.texts, units=units)
    return (
        f'<p class="price-now"><strong>{escape(euros(price.total, language))}</strong> <span>{unit}</span></p>'
        f'<p class="price-step">{escape(step)}</p>' + (f'<p class="price-year">{escape(year)}</p>' if year else "")
    )


def _notes(price: Price, model: PriceModel, visit: Visit) -> str:
    vat, floor = (said(price, model, visit.texts) for said in (sentences.vat_said, sentences.floor_said))
    missed = " missed" if model.below_floor(price.split) else ""
    return (f'<p class="price-note">{escape(vat)}</p>' if vat else "") + (
        f'<p class="price-note{missed}">{escape(floor)}</p>' if floor else ""
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
