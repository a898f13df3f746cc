"""Whoever switches language reads it, hears it, and finds it again on the next visit."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.journeys.steps import press, visit
from tests.servers.app import AppServer


def test_a_switch_to_english_is_read_heard_and_remembered(
    sqlite_url: str, app_server: Callable[..., AppServer], phone_page: Callable[..., Page]
) -> None:
    server = app_server(database_url=sqlite_url)
    page = phone_page()
    visit(page, server, "/")
    expect(page.locator("html")).to_have_attribute("lang", "fr")

    press(page, "English")
    expect(page.get_by_role("heading", name="Pull up a chair, and decide.")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en")

    visit(page, server, "/")
    expect(page.get_by_role("heading", name="Pull up a chair, and decide.")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en")
