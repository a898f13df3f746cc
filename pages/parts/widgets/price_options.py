"""The options of a price criterion, each with what it adds to the price and, where one stands out, who gets it."""

from typing import Any

import streamlit as st

from core.language.formats import cents, signed_cents
from core.pricing.model import PriceOption
from core.question_types.price_criterion import PriceCriterion
from pages.parts.escape import plain
from pages.parts.widgets.choose_one import draw_radio
from pages.parts.widgets.paper import Place
from pages.parts.widgets.written import draw_erasing


def price_options(question: PriceCriterion, answer: Any, place: Place) -> Any:
    language = place.visit.language
    labels = {option.id: plain(option.label.say(language)) for option in question.options}
    captions = [_caption(option, place) for option in question.options]
    chosen = draw_radio(labels, answer, place, captions=captions)
    if any(option.illustrative for option in question.options):
        st.caption(place.visit.texts("widget-illustrative"))
    draw_erasing(question, chosen, place)
    return chosen


def _caption(option: PriceOption, place: Place) -> str:
    language = place.visit.language
    said = place.visit.texts("widget-same-price") if not option.delta else signed_cents(option.delta, language)
    main = place.price_model.main_part(option) if place.price_model else None
    if main:
        actor, part = main
        said += " · " + place.visit.texts(
            "widget-part", part=cents(part, language), actor=plain(actor.name.say(language))
        )
    illustrative = place.visit.texts("illustrative") if option.illustrative else ""
    return " · ".join(filter(None, (said, illustrative, plain(place.beside.get(option.id, "")))))
