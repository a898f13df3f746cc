"""Designs as an organizer does, on the screen « Concevoir »: choose a place, type, read what was saved."""

import json
from typing import Any

from streamlit.testing.v1 import AppTest

from core.consultation.records import Consultation
from db.store import StoreOpener
from pages.parts import state
from tests.builders import Vote
from tests.pages.conftest import OpenScreen


def open_designer(open_screen: OpenScreen, vote: Vote, where: str = "promise", **query: Any) -> AppTest:
    return open_screen("concevoir", person=query.pop("person", vote.organizer), c=vote.code, s=where, **query)


def key(screen: AppTest, place: str) -> str:
    """The key of the field at this place of the desk."""
    return str(screen.session_state[state.DESK].key(place))


def go(screen: AppTest, where: str) -> AppTest:
    """As choosing in the structure does."""
    screen.query_params["s"] = where
    return screen.run()


def write(screen: AppTest, place: str, typed: str) -> AppTest:
    return screen.text_input(key=key(screen, place)).set_value(typed).run()


def write_long(screen: AppTest, place: str, typed: str) -> AppTest:
    return screen.text_area(key=key(screen, place)).set_value(typed).run()


def press(screen: AppTest, place: str) -> AppTest:
    """A button of the desk, by its place; others by their key."""
    return screen.button(key=place if place.startswith("w_") else key(screen, place)).click().run()


def choose(screen: AppTest, place: str, deed: str) -> AppTest:
    """A deed of the small menu at this place."""
    return screen.menu_button(key=key(screen, place)).click(deed).run()


def written(screen: AppTest, place: str) -> str:
    return str(screen.text_input(key=key(screen, place)).value)


def shown_in(screen: AppTest, key: str) -> Any:
    """What one of our own elements is given to draw, by its key."""
    [proto] = [
        each.proto for each in screen.main if each.type == "bidi_component" and each.proto.id.endswith(f"-{key}")
    ]
    return json.loads(proto.json)


def kept(open_store: StoreOpener, vote: Vote) -> Consultation:
    """What the database holds now."""
    with open_store(read_only=True) as store:
        consultation = store.consultations.get(vote.id)
    assert consultation
    return consultation
