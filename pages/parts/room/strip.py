"""The room at a glance: whether people are in, how many are connected, how they join, what the projector shows."""

import streamlit as st

from core.language.formats import number
from core.room import editing
from core.room.model import Room, Shows
from pages.http.presence import presence
from pages.http.qr import svg
from pages.http.short_link import short_address
from pages.parts.addresses import site, spelled
from pages.parts.escape import plain
from pages.parts.room.console import Console, do, draw_deed

QR_WIDTH = 260


def draw_strip(console: Console) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="room_strip"):
        if console.room.running:
            _draw_connected(console)
        elif console.open_to_answers:
            draw_deed(console, "start", console.edit(editing.start), icon="login", primary=True, stay=True)
        else:
            st.badge(console.visit.texts("animate-over"), color="blue", icon=":material/lock:")
        _draw_joining(console)
        _draw_projector(console)


def _draw_connected(console: Console) -> None:
    """A number, never names."""
    count, visit = presence().count(console.consultation.code), console.visit
    said = visit.texts("animate-connected", count=count)
    st.markdown(f":material/sensors: **{number(count, visit.language)}** {said}", width="content")


def _draw_joining(console: Console) -> None:
    texts, code = console.visit.texts, console.consultation.code
    address = short_address(site(), code)
    with st.popover(texts("animate-joining"), icon=":material/qr_code_2:"):
        st.metric(texts("share-code"), spelled(code))
        st.caption(plain(texts("share-code-help", address=site())))
        st.image(svg(address).decode(), alt=texts("share-qr", code=code), width=QR_WIDTH)
        with st.container(key="copied_link"):
            st.code(address, language=None, wrap_lines=True)
        if console.room.running:
            draw_deed(console, "end", console.edit(editing.end), icon="logout", stay=True)


def _draw_projector(console: Console) -> None:
    texts = console.visit.texts
    with st.popover(texts("animate-projector"), icon=":material/present_to_all:"):
        for theme in ("light", "dark"):
            address = f"/en-direct?c={console.consultation.code}&ecran=1&embed=true&embed_options={theme}_theme"
            st.link_button(texts(f"live-project-{theme}"), address, icon=":material/open_in_new:", width="stretch")
        _draw_shown(console)
        dark = console.room.screen.dark
        turned = console.edit(lambda room: editing.set_dark(room, dark=not dark))
        name = "light" if dark else "dark"
        draw_deed(console, name, turned, icon=f"{name}_mode", stay=True)


def _draw_shown(console: Console) -> None:
    st.session_state["w_shows"] = console.room.screen.shows
    st.segmented_control(
        console.visit.texts("animate-shows"),
        [each for each in Shows if each is not Shows.GROUPS or console.room.screen.grouping],
        format_func=lambda shows: console.visit.texts(f"animate-shows-{shows}".replace("_", "-")),
        key="w_shows",
        required=True,
        on_change=_show,
        args=(console,),
    )


def _show(console: Console) -> None:
    shows = Shows(st.session_state["w_shows"])

    def edit(room: Room) -> Room:
        return editing.show(room, shows)

    do(console.edit(edit), stay=True)
