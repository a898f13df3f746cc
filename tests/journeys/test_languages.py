"""Whoever switches language reads it, hears it, and finds it again on the next visit."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from db.store import StoreOpener
from tests.builders import a_price_vote, an_open_consultation
from tests.journeys.steps import press, visit
from tests.servers.app import AppServer


def test_a_switch_to_english_is_read_heard_and_remembered(
    standing_app: AppServer, phone_page: Callable[..., Page]
) -> None:
    server = standing_app
    page = phone_page()
    visit(page, server, "/")
    expect(page.locator("html")).to_have_attribute("lang", "fr")

    press(page, "English")
    expect(page.get_by_role("heading", name="Pull up a chair, and decide.")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en")

    visit(page, server, "/")
    expect(page.get_by_role("heading", name="Pull up a chair, and decide.")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_who_answers_is_met_in_their_language_and_chooses_another(
    standing_store: StoreOpener,
    standing_app: AppServer,
    phone_page: Callable[..., Page],
) -> None:
    offering = a_price_vote().model_copy(update={"languages": ("fr", "pt", "de")})
    vote = an_open_consultation(standing_store, offering)
    server = standing_app
    page = phone_page(locale="de-AT")

    visit(page, server, f"/repondre?c={vote.code}")
    expect(page.get_by_role("button", name="Beginnen")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "de")

    press(page, "Português")
    expect(page.get_by_role("button", name="Começar")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "pt")

    page.goto(f"{server.url}/r/{vote.code}")
    expect(page.locator("html")).to_have_attribute("lang", "pt")
    page.get_by_role("button", name="Começar").click()
    page.get_by_role("link", name="Deutsch").click()
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page.get_by_role("button", name="Meine Antwort senden")).to_be_visible()
