"""The very first request to a fresh server is for a page inside: it shows its sign-in, and nothing of the page."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from pages.parts.screens import SCREENS, anyone
from tests.builders import a_price_vote, an_open_consultation, an_open_store
from tests.journeys.steps import visit
from tests.servers.app import AppServer

INSIDE = [screen.path for screen in SCREENS if screen.may is not anyone]


@pytest.mark.parametrize("first", ["concevoir", pytest.param("comptes", marks=pytest.mark.deep)])
def test_a_page_inside_cannot_be_the_way_in(
    first: str, sqlite_url: str, app_server: Callable[..., AppServer], desk_page: Callable[..., Page]
) -> None:
    vote = an_open_consultation(an_open_store(sqlite_url), a_price_vote())
    server = app_server(database_url=sqlite_url)
    page = desk_page()

    for path in [first, *(path for path in INSIDE if path != first)]:
        visit(page, server, f"/{path}?c={vote.code}")

        expect(page.get_by_label("Adresse e-mail")).to_be_visible()
        expect(page.get_by_text("Le litre de lait")).to_have_count(0)
        expect(page.get_by_test_id("stSidebar")).to_have_count(0)


def test_an_answer_link_opens_its_page_as_the_first_visit(
    sqlite_url: str, app_server: Callable[..., AppServer], phone_page: Callable[..., Page]
) -> None:
    vote = an_open_consultation(an_open_store(sqlite_url), a_price_vote())
    server = app_server(database_url=sqlite_url)
    page = phone_page()

    visit(page, server, f"/repondre?c={vote.code}")

    expect(page.get_by_role("heading", level=1)).to_have_text("Le litre de lait")
    expect(page.get_by_role("dialog")).to_have_count(0)
