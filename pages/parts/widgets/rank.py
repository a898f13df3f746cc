"""Things put in order by touching them one after another, then by arrows, keys or dragging: a list of our own."""

from typing import Any

import streamlit as st

from core.question_types.ranking import Ranking
from pages.parts.style import ASSETS
from pages.parts.widgets.paper import Place

WORDS = ("add", "up", "down", "remove", "unranked")
_element = st.components.v2.component(
    "tablee_rank", css=(ASSETS / "rank.css").read_text("utf8"), js=(ASSETS / "rank.js").read_text("utf8")
)


def rank(question: Ranking, answer: Any, place: Place) -> Any:
    texts, language = place.visit.texts, place.visit.language
    known = [option.id for option in question.options]
    order = [each for each in answer if each in known] if isinstance(answer, list) else []
    st.caption(texts("widget-rank-explained"))
    drawn = _element(
        key=place.key,
        data={
            "items": [
                {"id": option.id, "label": option.label.say(language) or f"({number})"}
                for number, option in enumerate(question.options, start=1)
            ],
            "order": order,
            "partial": question.partial,
            "title": question.title.say(language),
            "words": {word: texts(f"widget-rank-{word}") for word in WORDS},
            # The browser fills these in: it says a move before the server has heard of it.
            "at": texts("widget-rank-at", rank="RANK", count="COUNT"),
        },
        default={"order": order},
        on_order_change=lambda: None,
    )
    return list(drawn.order or []) or None
