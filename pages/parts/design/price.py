"""The starting price, who gets what of it, and who gets the rest; the sum is always the price."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import streamlit as st

from core.consultation.definition import Kind
from core.consultation.draft import Draft
from core.language import FRENCH
from core.language.formats import MILS_PER_CENT, MILS_PER_EURO, bare, cents, euros
from core.language.limits import LINE, kept
from core.language.wording import Wording
from core.pricing import editing
from core.pricing.model import Actor, PriceModel
from core.pricing.money import cents_to_mils, euros_to_mils
from core.pricing.sentences import rate_said
from core.questionnaire.model import Questionnaire
from pages.parts.design import fields
from pages.parts.design.desk import Desk
from pages.parts.design.menu import Deed, change, draw_menu
from pages.parts.design.price_floor import draw_floor
from pages.parts.design.price_reach import draw_reach
from pages.parts.design.price_vat import draw_today, draw_vat
from pages.parts.escape import plain
from pages.parts.visit import Visit

GAPS_SAID = ("base_split_exceeds", "vat_actor_missing", "vat_actor_is_rest")


def draw_price_panel(desk: Desk, visit: Visit, *, code: str) -> None:
    texts = visit.texts
    price = desk.draft.price
    st.header(texts("design-price"), anchor=False)
    st.caption(texts("design-price-explained"))
    left, right = st.columns([2, 1])
    with left:
        fields.line(
            desk,
            visit,
            "price/product",
            texts("design-product"),
            price.product.say(FRENCH),
            _worded("product"),
            way=("product",),
            example=texts("design-product-example"),
        )
    with right:
        fields.line(
            desk,
            visit,
            "price/unit",
            texts("design-unit"),
            price.unit.say(FRENCH),
            _worded("unit"),
            way=("unit",),
            example=texts("design-unit-example"),
        )
    _draw_base(desk, visit, price)
    _draw_actors(desk, visit, price)
    draw_reach(desk, visit)
    draw_vat(desk, visit, price)
    draw_today(desk, visit, price)
    draw_floor(desk, visit, price, code=code)
    fields.tick(
        desk,
        "price/illustrative",
        texts("design-price-illustrative"),
        value=price.illustrative,
        edit=lambda draft, ticked: draft.change_price(
            lambda model: model.model_copy(update={"illustrative": bool(ticked)})
        ),
    )
    _offer_no_price(desk, visit)


def _draw_base(desk: Desk, visit: Visit, price: PriceModel) -> None:
    fields.line(
        desk,
        visit,
        "price/base",
        visit.texts("design-base-price"),
        bare(Decimal(price.base) / MILS_PER_EURO, visit.language) if price.base else "",
        lambda draft, typed: draft.change_price(
            lambda model: model.model_copy(update={"base": euros_to_mils(typed) if typed.strip() else 0})
        ),
        example=visit.texts("design-base-price-example"),
    )
    if price.base:
        st.caption(visit.texts("design-base-price-read", price=euros(price.base, visit.language)))


def _draw_actors(desk: Desk, visit: Visit, price: PriceModel) -> None:
    st.subheader(visit.texts("design-actors"), anchor=False)
    st.caption(visit.texts("design-actors-explained"))
    split = price.base_split()
    for actor in price.actors:
        _draw_actor(desk, visit, price, actor, split[actor.id])
    st.button(
        visit.texts("design-actor-add"),
        key=desk.key("price/actor-add"),
        icon=":material/add:",
        on_click=change,
        args=(desk, lambda draft: draft.change_price(editing.add_actor)),
    )
    if price.actors and price.base:
        _draw_sum(visit, price)


def _draw_actor(desk: Desk, visit: Visit, price: PriceModel, actor: Actor, part: int) -> None:
    place = f"price/actor-{actor.id}"
    name = actor.name.say(FRENCH)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall", key=f"actor_{actor.id}"):
        with st.container(key=f"actor_name_{actor.id}", gap=None):
            fields.line(desk, visit, f"{place}-name", visit.texts("design-actor-name"), name, _renamer(actor.id))
        with st.container(key=f"actor_part_{actor.id}", gap=None):
            if actor.id == price.rest:
                _draw_given(visit, visit.texts("design-actor-rest"), part)
            elif price.vat_rate and actor.id == price.vat_actor:
                rate = rate_said(price.vat_rate, visit.language)
                _draw_given(visit, visit.texts("pricing-vat-line", rate=rate), part)
            else:
                fields.line(
                    desk,
                    visit,
                    f"{place}-part",
                    visit.texts("design-actor-part"),
                    bare(Decimal(part) / MILS_PER_CENT, visit.language) if part else "",
                    _sharer(actor.id),
                    example="0",
                )
        draw_menu(desk, visit, f"{place}-menu", _deeds(price, actor))


def _draw_given(visit: Visit, name: str, part: int) -> None:
    """What nobody types: it follows from the rest."""
    st.markdown(f":small[{plain(name)}]  \n**{plain(cents(part, visit.language))}**")


def _deeds(price: PriceModel, actor: Actor) -> list[Deed]:
    first, last = price.actors[0].id == actor.id, price.actors[-1].id == actor.id
    return [
        Deed("up", _price_edit(lambda model: editing.move_actor(model, actor.id, by=-1)), shown=not first),
        Deed("down", _price_edit(lambda model: editing.move_actor(model, actor.id, by=1)), shown=not last),
        Deed("rest", lambda draft: draft.with_rest(actor.id), shown=price.rest != actor.id),
        Deed("remove", lambda draft: draft.without_actor(actor.id)),
    ]


def _draw_sum(visit: Visit, price: PriceModel) -> None:
    split = price.base_split()
    parts = " + ".join(
        f"{plain(actor.name.say(FRENCH)) or '…'} {cents(split[actor.id], visit.language)}" for actor in price.actors
    )
    st.markdown(visit.texts("design-price-sum", parts=parts, price=euros(price.base, visit.language)))
    fields.draw_problems(visit, [gap for gap in price.gaps() if gap.code in GAPS_SAID])


def _offer_no_price(desk: Desk, visit: Visit) -> None:
    """A questionnaire that sets no price after all can do without this page; a price vote cannot."""
    definition = desk.draft.definition
    if definition.kind is Kind.PRICE_VOTE or definition.price is None or _has_criteria(definition.questionnaire):
        return
    st.button(
        visit.texts("design-no-price"),
        key=desk.key("price/none"),
        type="tertiary",
        icon=":material/delete:",
        on_click=change,
        args=(desk, lambda draft: draft.change(price=None)),
    )


def _has_criteria(questionnaire: Questionnaire) -> bool:
    return any(question.priced for question in questionnaire.questions())


def _price_edit(edit: Callable[[PriceModel], PriceModel]) -> Callable[[Draft], Draft]:
    return lambda draft: draft.change_price(edit)


def _worded(name: str) -> Callable[[Draft, Any], Draft]:
    def reworded(price: PriceModel, typed: str) -> PriceModel:
        wording: Wording = getattr(price, name)
        return price.model_copy(update={name: wording.saying(FRENCH, kept(typed, most=LINE))})

    return lambda draft, typed: draft.change_price(lambda price: reworded(price, typed))


def _renamer(actor_id: str) -> Callable[[Draft, Any], Draft]:
    def renamed(price: PriceModel, typed: str) -> PriceModel:
        actor = next(actor for actor in price.actors if actor.id == actor_id)
        return editing.rename_actor(price, actor_id, actor.name.saying(FRENCH, kept(typed, most=LINE)))

    return lambda draft, typed: draft.change_price(lambda price: renamed(price, typed))


def _sharer(actor_id: str) -> Callable[[Draft, Any], Draft]:
    return lambda draft, typed: draft.change_price(
        lambda price: editing.with_part(price, actor_id, cents_to_mils(typed) if typed.strip() else 0)
    )
