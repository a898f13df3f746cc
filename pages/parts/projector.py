"""The big screen of a room: one thing at a time, read from the last row; arrows turn, and the code to answer stays."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from html import escape
from urllib.parse import urlsplit

import streamlit as st

from core.language.formats import countdown, number
from core.results.look import Look
from core.results.summary import Summary
from pages.parts.basket_card import draw_acceptability, draw_baskets, draw_floor
from pages.parts.chart_card import Size, draw_criterion, draw_summary
from pages.parts.escape import plain
from pages.parts.live_board import refusal_words, summaries_beside_criteria
from pages.parts.price_card import draw_price
from pages.parts.sight import Sight
from pages.parts.style import wear
from pages.parts.trust import trust_words
from pages.parts.visit import Visit

TURN_SECONDS = 12
ROOM_ABOVE_A_NOTE = 410
ON_SCREEN = Size(scale=2.8, room=480, with_table=False)  # what title and foot leave of 1080 lines
_SLIDE = "_slide"
Slide = Callable[[], None]


def draw_projector(visit: Visit, sight: Sight) -> None:
    wear("results")
    wear("projector")
    slides = _slides(visit, sight)
    place = _place(sight, len(slides))
    _draw_head(visit, sight)
    with st.container(key="slide"):
        slides[place]()
    _draw_foot(visit, sight, place=place, whole=len(slides))


def _slides(visit: Visit, sight: Sight) -> list[Slide]:
    """The price first, then each criterion, then each other question; alone, why there is nothing to see."""
    if sight.look is None:
        return [partial(_draw_words, refusal_words(visit, sight))]
    if not sight.look.counted:
        return [partial(_draw_words, visit.texts("live-nobody"))]
    slides: list[Slide] = []
    if sight.look.outcome:
        slides.append(partial(_draw_price, visit, sight, sight.look))
        slides += [partial(draw_criterion, visit, sight, each, size=ON_SCREEN) for each in sight.look.outcome.criteria]
        slides += _slides_on_the_whole(visit, sight, sight.look)
    others = summaries_beside_criteria(sight.look)
    return slides + [partial(_draw_summary, visit, sight, each) for each in others]


def _slides_on_the_whole(visit: Visit, sight: Sight, look: Look) -> list[Slide]:
    slides: list[Slide] = [partial(draw_baskets, visit, sight, look, size=ON_SCREEN)] if look.baskets else []
    if len(look.acceptability) > 1:
        slides.append(partial(draw_acceptability, visit, sight, look, size=replace(ON_SCREEN, room=ROOM_ABOVE_A_NOTE)))
    return slides


def _draw_summary(visit: Visit, sight: Sight, summary: Summary) -> None:
    read = summary.chart == "sentiment" and summary.answered
    draw_summary(visit, sight, summary, size=replace(ON_SCREEN, room=ROOM_ABOVE_A_NOTE) if read else ON_SCREEN)
    if read:
        st.caption(plain(trust_words(visit)))


def _draw_words(said: str) -> None:
    st.markdown(plain(said))


def _draw_price(visit: Visit, sight: Sight, look: Look) -> None:
    model = sight.consultation.definition.price
    if model and look.outcome:
        st.caption(visit.texts("screen-retained" if sight.over else "screen-so-far"))
        draw_price(look.outcome.price, model, visit, big=True)
        draw_floor(visit, look.outcome, model)


def _draw_head(visit: Visit, sight: Sight) -> None:
    consultation = sight.consultation
    facts = []
    if sight.look is not None or consultation.definition.rules.public_results:
        count = sight.look.counted if sight.look else consultation.ballots
        facts.append((number(count, visit.language), visit.texts("screen-counted", count=count)))
    if consultation.closes_at and not sight.over:
        unit, left = countdown(consultation.closes_at - sight.now)
        facts.append(("", visit.texts(f"answer-left-{unit}", count=left)))
    said = "".join(f"<p><strong>{escape(figure)}</strong> {escape(words)}</p>" for figure, words in facts)
    title = escape(consultation.definition.title.say(visit.language))
    simulated = escape(visit.texts("simulated")) if consultation.definition.simulated else ""
    note = f"<p>{simulated}</p>" if simulated else ""
    st.html(f'<header class="screen-head"><div><h1>{title}</h1>{note}</div><div>{said}</div></header>')


def _draw_foot(visit: Visit, sight: Sight, *, place: int, whole: int) -> None:
    with st.container(key="screen_foot", horizontal=True, horizontal_alignment="distribute"):
        st.html(_invitation(visit, sight) if not sight.over else "<p></p>")
        if whole > 1:
            with st.container(key="screen_turn", horizontal=True, horizontal_alignment="right", width="content"):
                _draw_turning(visit, place=place, whole=whole)


def _draw_turning(visit: Visit, *, place: int, whole: int) -> None:
    _draw_arrow(visit, "before", shortcut="left", to=place - 1)
    st.markdown(plain(visit.texts("screen-slide", place=place + 1, whole=whole)), width="content")
    _draw_arrow(visit, "after", shortcut="right", to=place + 1)
    st.toggle(visit.texts("screen-alone"), key="w_alone")


def _draw_arrow(visit: Visit, name: str, *, shortcut: str, to: int) -> None:
    label = visit.texts(f"screen-{name}")
    st.button(label, key=f"w_{name}", shortcut=shortcut, on_click=_turn, args=(to,), type="tertiary")


def _invitation(visit: Visit, sight: Sight) -> str:
    code = escape(sight.consultation.code)
    host = escape(urlsplit(st.context.url or "").netloc)
    return (
        f'<div class="screen-code"><img src="/qr/{code}.svg" alt=""><p>{escape(visit.texts("screen-vote-here"))}<br>'
        f"<strong>{code}</strong><br><span>{host}/s/{code}</span></p></div>"
    )


def _place(sight: Sight, whole: int) -> int:
    """By the arrows; by the clock where it turns by itself, so that any rerun finds the same slide."""
    if st.session_state.get("w_alone"):
        return int(sight.now.timestamp() // TURN_SECONDS) % whole
    return st.session_state.get(_SLIDE, 0) % whole


def _turn(place: int) -> None:
    st.session_state[_SLIDE] = place
    st.session_state["w_alone"] = False
