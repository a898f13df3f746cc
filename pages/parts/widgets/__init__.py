"""Every way of answering, as Streamlit draws it. To add one: write its file, then list it in WIDGETS.

A widget draws a question with the answer known so far and returns the answer as it now stands, None where there is
none. What cannot be read is returned as it was typed: the question's own check says what is wrong, and nothing is lost.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import streamlit as st

from core.pricing.model import PriceModel
from core.problems import Problem
from core.question_types.base import Question
from pages.parts.escape import plain, plain_paragraphs
from pages.parts.visit import Visit
from pages.parts.widgets.best_worst import best_worst
from pages.parts.widgets.by_row import by_row
from pages.parts.widgets.choose_one import choose_one
from pages.parts.widgets.choose_pictures import choose_pictures
from pages.parts.widgets.choose_several import choose_several
from pages.parts.widgets.coded import coded
from pages.parts.widgets.consent import consent
from pages.parts.widgets.file import file
from pages.parts.widgets.four_prices import four_prices
from pages.parts.widgets.line import line
from pages.parts.widgets.number import number
from pages.parts.widgets.paper import KeepFile, Place
from pages.parts.widgets.paragraph import paragraph
from pages.parts.widgets.passage import passage
from pages.parts.widgets.picture import picture
from pages.parts.widgets.price_change import price_change
from pages.parts.widgets.price_options import price_options
from pages.parts.widgets.rank import rank
from pages.parts.widgets.scale import scale
from pages.parts.widgets.share_out import share_out
from pages.parts.widgets.shown_value import shown_value
from pages.parts.widgets.slide import slide
from pages.parts.widgets.video import video

WIDGETS: dict[str, Callable[[Any, Any, Place], Any]] = {
    "best_worst": best_worst,
    "by_row": by_row,
    "choose_one": choose_one,
    "choose_pictures": choose_pictures,
    "choose_several": choose_several,
    "coded": coded,
    "consent": consent,
    "file": file,
    "four_prices": four_prices,
    "line": line,
    "number": number,
    "paragraph": paragraph,
    "passage": passage,
    "picture": picture,
    "price_change": price_change,
    "price_options": price_options,
    "rank": rank,
    "scale": scale,
    "share_out": share_out,
    "shown_value": shown_value,
    "slide": slide,
    "video": video,
}


def draw_question(
    question: Question,
    answer: Any,
    *,
    visit: Visit,
    key: str,
    seed: str,
    problems: Iterable[Problem] = (),
    price_model: PriceModel | None = None,
    keep_file: KeepFile | None = None,
    beside: Mapping[str, str] | None = None,
) -> Any:
    """Draw one question with what is wrong beside it; returns the answer as it now stands."""
    title = question.title.say(visit.language) or visit.texts("widget-untitled")
    optional = question.asks and not question.required
    place = Place(
        visit=visit,
        key=key,
        label=plain(title),
        price_model=price_model,
        seed=seed,
        keep_file=keep_file,
        beside=beside or {},
    )
    with st.container(key=f"question_{key}", gap="small"):
        if question.asks:
            st.markdown(f"**{plain(title)}**" + (f" :small[({visit.texts('widget-optional')})]" if optional else ""))
        if question.note and question.asks:
            st.caption(plain_paragraphs(question.note.say(visit.language)))
        given = WIDGETS[question.widget](question, answer, place)
        if question.note and not question.asks:  # what is shown has its title with it
            st.caption(plain_paragraphs(question.note.say(visit.language)))
        # What was wrong was said of the answer as it was: once it changes, the next step says it anew.
        for problem in problems if given == answer else ():
            st.error(visit.texts.problem(problem, escape=plain), icon=":material/error:")
    return given
