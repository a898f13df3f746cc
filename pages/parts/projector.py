"""The big screen of a room: one thing at a time, read from the last row; keys turn it, the code stays in a corner."""

import streamlit as st

from core.actions.running_room import change_room, may_reveal, room_of
from core.community import access
from core.language.formats import countdown, number
from core.problems import Refused
from core.room import clicker
from core.room.model import Room
from pages.http.presence import presence
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.projection.canvas import draw_canvas
from pages.parts.projection.drawing import draw
from pages.parts.projection.inks import Inks, inks
from pages.parts.projection.room import running_room, slide_of, spoken_address
from pages.parts.projection.slides import Slide, slides_of
from pages.parts.sight import Sight
from pages.parts.style import wear
from pages.parts.visit import Visit, this_visit

TURN_SECONDS = 12
_SLIDE = "_slide"


def draw_projector(visit: Visit, sight: Sight) -> None:
    """It follows the room while people are in it; else it turns from one result to the next."""
    wear("results")
    wear("projector")
    room = running_room(sight)
    worn = inks(dark=visit.dark or (room is not None and room.screen.dark))
    if room:
        _draw_slide(visit, sight, slide_of(visit, sight, room, worn), worn, in_room=True)
        if access.may_animate(visit.person, sight.consultation.team_id):
            _draw_leading(visit, sight, room)
        return
    slides = slides_of(visit, sight, worn)
    place = st.session_state.get(_SLIDE, 0) % len(slides)
    _draw_slide(visit, sight, slides[place], worn)
    if len(slides) > 1:
        _draw_turning(visit, place=place, whole=len(slides))


def _draw_slide(visit: Visit, sight: Sight, slide: Slide, worn: Inks, *, in_room: bool = False) -> None:
    consultation, code = sight.consultation, sight.consultation.code
    markup = draw(
        "frame",
        style=worn.style,
        language=visit.language,
        title=consultation.definition.title.say(visit.language),
        remark=visit.texts("simulated") if consultation.definition.simulated else "",
        facts=_facts(visit, sight, in_room=in_room),
        scene=slide.scene.name,
        key=slide.key,
        code=code,
        address=spoken_address(code),
        invitation="" if sight.over else visit.texts("screen-vote-here"),
        **slide.scene.values,
    )
    # What Streamlit itself draws here wears the colours of the screen: an animator may darken it alone.
    st.html(f"<style>:is(.st-key-slide, .st-key-screen_foot) :is(h3, p, button, label) {{ {worn.words} }}</style>")
    draw_canvas(markup, alone=bool(st.session_state.get("w_alone")), every_seconds=TURN_SECONDS)
    with st.container(key="slide"):
        if slide.beside:
            slide.beside()


def _facts(visit: Visit, sight: Sight, *, in_room: bool) -> list[tuple[str, str]]:
    """In a room, how many are here; else how many are counted, where that is no secret, and how long is left."""
    consultation = sight.consultation
    facts: list[tuple[str, str]] = []
    if in_room:
        return [("", visit.texts("screen-here", count=presence().count(consultation.code)))]
    if sight.look is not None or consultation.definition.rules.public_results:
        count = sight.look.counted if sight.look else consultation.ballots
        facts.append((number(count, visit.language), visit.texts("screen-counted", count=count)))
    if consultation.closes_at and not sight.over:
        unit, left = countdown(consultation.closes_at - sight.now)
        facts.append(("", visit.texts(f"answer-left-{unit}", count=left)))
    return facts


def _draw_turning(visit: Visit, *, place: int, whole: int) -> None:
    with st.container(key="screen_foot", horizontal=True, width="content"):
        st.button(visit.texts("screen-before"), key="w_before", on_click=_turn, args=(-1,), type="tertiary")
        st.markdown(plain(visit.texts("screen-slide", place=place + 1, whole=whole)), width="content")
        st.button(visit.texts("screen-after"), key="w_after", on_click=_turn, args=(1,), type="tertiary")
        st.toggle(visit.texts("screen-alone"), key="w_alone")


def _turn(by: int) -> None:
    st.session_state[_SLIDE] = st.session_state.get(_SLIDE, 0) + by


def _draw_leading(visit: Visit, sight: Sight, room: Room) -> None:
    """The same keys move the room for everybody, where this is the animator's own screen."""
    place = room.place_of(room.current)
    with st.container(key="screen_foot", horizontal=True, width="content"):
        for name in ("before", "after"):
            label = visit.texts(f"screen-{name}")
            st.button(label, key=f"w_{name}", on_click=_lead, args=(sight.consultation.id, name), type="tertiary")
            if name == "before" and place is not None:
                said = visit.texts("screen-slide", place=place + 1, whole=len(room.items))
                st.markdown(plain(said), width="content")


def _lead(consultation_id: str, name: str) -> None:
    """Whoever pressed a key twice, or while somebody else moved the room, finds it where it now is."""
    person = this_visit().person
    if person is None:
        return
    try:
        with open_store_of_process()() as store:
            consultation = store.consultations.get(consultation_id)
            if consultation is None:
                return
            now = room_of(store, consultation)
            reveals = may_reveal(store, consultation, now.room.now_at)
            possible = {"opens": consultation.is_answerable(store.now()), "reveals": reveals}

            def edit(room: Room) -> Room:
                return clicker.back(room) if name == "before" else clicker.forward(room, **possible)

            change_room(store, person, consultation_id, edit, revision=now.revision)
    except Refused:
        return
