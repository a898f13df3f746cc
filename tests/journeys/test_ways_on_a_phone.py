"""On a phone, every way of the console's head can be touched, also once the result has joined them."""

import pytest
from playwright.sync_api import expect

from core.community.access import Role
from db.store import StoreOpener
from pages.parts.consultation_bar import WAYS
from tests.builders import close
from tests.journeys.steps import ADMIN_EMAIL, sign_in
from tests.rooms import a_running_room
from tests.servers.app import AppServer
from tests.servers.browser import Visits

THUMB = 44


@pytest.mark.parametrize("width", [390, 360])
def test_all_ways_from_the_console_stand_within_a_phone(
    standing_app: AppServer, standing_store: StoreOpener, visits: Visits, width: int
) -> None:
    vote = a_running_room(standing_store)
    close(standing_store, vote)
    with standing_store() as store:
        admin = store.accounts.by_email(ADMIN_EMAIL)
        assert admin
        store.accounts.set_role(team_id=vote.team_id, person_id=admin.id, role=Role.ORGANIZER)
    phone = visits.open({"viewport": {"width": width, "height": 844}})

    sign_in(phone, standing_app, f"/animer?c={vote.code}")

    ways = phone.locator(".st-key-bar_ways a")
    expect(ways).to_have_count(len(WAYS))
    boxes = [box for way in ways.all() if (box := way.bounding_box())]
    assert [box for box in boxes if box["x"] < 0 or box["x"] + box["width"] > width] == []
    assert min(min(box["width"], box["height"]) for box in boxes) >= THUMB
    first, second = sorted({round(box["y"]) for box in boxes})
    assert second - first >= THUMB
