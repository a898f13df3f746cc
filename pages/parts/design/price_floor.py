"""The least that an actor must get, and the evidence behind it: words, a page, a document."""

from collections.abc import Callable
from decimal import Decimal
from html import escape
from typing import Any

import streamlit as st

from core.actions.evidence import MOST_MEGABYTES, keep_evidence
from core.consultation.draft import Draft
from core.language import FRENCH
from core.language.formats import MILS_PER_CENT, bare, euros
from core.language.limits import LINE, kept
from core.pricing import editing
from core.pricing.evidence import evidence_address, is_page
from core.pricing.model import Evidence, Floor, PriceModel
from core.pricing.money import cents_to_mils
from core.problems import Refused, problem
from pages.parts.database import open_store_of_process
from pages.parts.design import fields
from pages.parts.design.desk import Desk, Edit
from pages.parts.design.menu import change
from pages.parts.escape import plain
from pages.parts.visit import Visit, this_visit

TYPES = ["pdf", "png", "jpg", "jpeg", "webp"]


def draw_floor(desk: Desk, visit: Visit, price: PriceModel, *, code: str) -> None:
    texts, floor = visit.texts, price.floor
    st.subheader(texts("pricing-floor"), anchor=False)
    st.caption(texts("pricing-floor-explained"))
    left, right = st.columns([2, 1])
    with left:
        named = {actor.id: actor.name.say(FRENCH) or "…" for actor in price.actors}
        fields.menu(desk, "price/floor-actor", texts("pricing-floor-actor"), named, floor.actor or None, _with_actor)
    with right:
        fields.line(
            desk,
            visit,
            "price/floor-amount",
            texts("pricing-floor-amount"),
            bare(Decimal(floor.amount) / MILS_PER_CENT, visit.language) if floor.amount else "",
            _with_amount,
            example="0",
        )
    if floor.amount and floor.actor in price.actor_ids:
        _draw_read(visit, price)
    if floor.amount or floor.evidence:
        _draw_evidence(desk, visit, floor, code=code)


def _draw_read(visit: Visit, price: PriceModel) -> None:
    actor = next(actor for actor in price.actors if actor.id == price.floor.actor)
    part = euros(price.base_split()[actor.id], visit.language)
    said = {"actor": actor.name.say(FRENCH) or "…", "part": part, "floor": euros(price.floor.amount, visit.language)}
    st.caption(plain(visit.texts("pricing-floor-read", **said)))


def _draw_evidence(desk: Desk, visit: Visit, floor: Floor, *, code: str) -> None:
    texts = visit.texts
    st.markdown(f"**{texts('pricing-evidence')}**")
    st.caption(texts("pricing-evidence-explained"))
    for piece in floor.evidence:
        with st.container(border=True, key=f"evidence_{piece.id}", gap="xsmall"):
            _draw_piece(desk, visit, piece, code=code)
    st.button(
        texts("pricing-evidence-add"),
        key=desk.key("price/evidence-add"),
        icon=":material/add:",
        on_click=change,
        args=(desk, lambda draft: draft.change_price(editing.add_evidence)),
    )


def _draw_piece(desk: Desk, visit: Visit, piece: Evidence, *, code: str) -> None:
    texts, place = visit.texts, f"price/evidence-{piece.id}"
    for name in ("label", "figure"):
        fields.line(
            desk,
            visit,
            f"{place}-{name}",
            texts(f"pricing-evidence-{name}"),
            getattr(piece, name).say(FRENCH),
            _worded(piece.id, name),
            example=texts(f"pricing-evidence-{name}-example"),
            way=("floor", "evidence", piece.id, name),
        )
    fields.line(
        desk,
        visit,
        f"{place}-address",
        texts("pricing-evidence-address"),
        piece.address,
        _edit(piece.id, lambda each, typed: each.model_copy(update={"address": _address(typed)})),
        example="https://",
    )
    _draw_file(desk, visit, piece, f"{place}-file", code=code)
    st.button(
        texts("pricing-evidence-remove"),
        key=desk.key(f"{place}-remove"),
        icon=":material/delete:",
        type="tertiary",
        on_click=change,
        args=(desk, lambda draft: draft.change_price(lambda price: editing.remove_evidence(price, piece.id))),
    )


def _draw_file(desk: Desk, visit: Visit, piece: Evidence, place: str, *, code: str) -> None:
    texts, edit = visit.texts, _edit(piece.id, lambda each, digest: each.model_copy(update={"file": digest}))
    if piece.file:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            address, see = escape(evidence_address(code, piece.file)), escape(texts("pricing-evidence-file-see"))
            kept_here = escape(texts("pricing-evidence-file-kept"))
            st.html(f'{kept_here} <a href="{address}" target="_blank" rel="noopener">{see}</a>', width="content")
            st.button(
                texts("pricing-evidence-file-remove"),
                key=desk.key(f"{place}-remove"),
                type="tertiary",
                on_click=change,
                args=(desk, lambda draft: edit(draft, "")),
            )
        return
    st.file_uploader(
        texts("pricing-evidence-file"),
        type=TYPES,
        max_upload_size=MOST_MEGABYTES,
        key=desk.key(place),
        on_change=_take,
        args=(desk, place, edit),
    )
    fields.draw_problems(visit, desk.problems(place))


def _take(desk: Desk, place: str, edit: Edit) -> None:
    person = this_visit().person
    uploaded = st.session_state[desk.key(place)]
    if not person or not uploaded:
        return

    def with_file(draft: Draft, content: bytes) -> Draft:
        with open_store_of_process()() as store:
            return edit(draft, keep_evidence(store, person, desk.consultation_id, content))

    desk.take(person, place, uploaded.getvalue(), with_file)


def _edit(evidence_id: str, edit: Callable[[Evidence, Any], Evidence]) -> Edit:
    return lambda draft, typed: draft.change_price(
        lambda price: editing.change_evidence(price, evidence_id, lambda each: edit(each, typed))
    )


def _worded(evidence_id: str, name: str) -> Edit:
    def reworded(piece: Evidence, typed: str) -> Evidence:
        wording = getattr(piece, name).saying(FRENCH, kept(typed, most=LINE))
        return piece.model_copy(update={name: wording})

    return _edit(evidence_id, reworded)


def _address(typed: str) -> str:
    address = kept(typed, most=LINE)
    if address and not is_page(address):
        raise Refused(problem("evidence_address"))
    return address


def _with_actor(draft: Draft, actor_id: Any) -> Draft:
    return draft.change_price(
        lambda price: editing.change_floor(price, lambda floor: floor.model_copy(update={"actor": actor_id or ""}))
    )


def _with_amount(draft: Draft, typed: str) -> Draft:
    amount = cents_to_mils(typed) if typed.strip() else 0
    return draft.change_price(
        lambda price: editing.change_floor(price, lambda floor: floor.model_copy(update={"amount": amount}))
    )
