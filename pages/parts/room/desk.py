"""The console as it is laid out: the agenda at the left, what is on in the middle, what people write at the right."""

import streamlit as st

from pages.parts.room.agenda import draw_agenda
from pages.parts.room.console import Console, draw_refusal
from pages.parts.room.queue import draw_queue
from pages.parts.room.said import is_written
from pages.parts.room.stage import draw_stage
from pages.parts.room.strip import draw_strip


def draw_console(console: Console) -> None:
    draw_strip(console)
    draw_refusal(console)
    item = console.item
    written = item is not None and is_written(console, item)
    places = st.columns([4, 6, 5] if written else [4, 9], gap="medium")
    with places[0]:
        draw_agenda(console)
    with places[1]:
        draw_stage(console)
    if item and written:
        with places[2]:
            draw_queue(console, item)
