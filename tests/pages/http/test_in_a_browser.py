"""What a real browser makes of it: no script refused, nothing in English, every colour legible."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from tests.pages.http.every_widget import WidgetServer, serving_every_widget
from tests.servers.browser import RUN_ENDS_WITHIN_MS, axe_violations, wait_until_idle
from tests.servers.databases import Databases


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, sqlite_databases: Databases) -> Iterator[WidgetServer]:
    folder: Path = tmp_path_factory.mktemp("widgets")
    with serving_every_widget(folder, database_url=sqlite_databases.migrated()) as server:
        yield server


def opened(page: Page, address: str) -> Page:
    page.goto(address)
    wait_until_idle(page)
    for drawn in (
        page.get_by_test_id("stVegaLiteChart").locator("canvas, svg").first,
        page.get_by_text("prêt", exact=True),
    ):
        expect(drawn).to_be_visible(timeout=RUN_ENDS_WITHIN_MS)
    return page


def never_answer(route: WebSocketRoute) -> None:
    """The server never gets to tell its theme."""


def test_every_widget_is_legible_in_light_and_no_script_is_refused(server, phone_page):
    page = opened(phone_page(color_scheme="light"), server.url)

    assert axe_violations(page) == []


def test_every_widget_is_legible_in_the_dark_too(server, desk_page):
    page = opened(desk_page(color_scheme="dark"), server.url)

    assert axe_violations(page) == []


def test_what_streamlit_says_by_itself_is_french(server, desk_page):
    page = opened(desk_page(), server.url)

    page.get_by_label("Prix accepté").fill("1")
    expect(page.get_by_text("Entrée pour valider")).to_be_visible()
    expect(page.get_by_text("Choisir un fichier")).to_be_visible()
    expect(page.get_by_text("10 Mo par fichier")).to_be_visible()
    expect(page.get_by_role("button", name="Montrer le mot de passe")).to_be_visible()
    page.get_by_role("button", name="Ouvrir la fenêtre").click()
    expect(page.get_by_role("dialog").get_by_role("button", name="Fermer")).to_be_visible()


def test_a_calendar_is_french_on_a_french_page_whatever_the_browser(server, desk_page):
    page = desk_page()
    page.context.add_cookies([{"name": "tablee_language", "value": "fr", "url": server.url}])
    page.add_init_script("Object.defineProperty(navigator, 'language', {value: 'en-US'})")
    opened(page, server.url)

    page.get_by_test_id("stDateInput").get_by_role("button").click()

    expect(page.get_by_test_id("stDateInputCalendar")).to_contain_text("novembre")


def test_an_english_page_keeps_the_english_words(server, desk_page):
    page = desk_page()
    page.context.add_cookies([{"name": "tablee_language", "value": "en", "url": server.url}])
    opened(page, server.url)

    page.get_by_label("Prix accepté").fill("1")

    expect(page.get_by_text("Press Enter to apply")).to_be_visible()


def test_a_direct_link_asks_the_server_nothing_that_it_does_not_know(server, phone_page):
    page = phone_page()
    refused: list[str] = []
    page.on("response", lambda answer: refused.append(answer.url) if answer.status >= 400 else None)

    page.goto(f"{server.url}/cassee")
    wait_until_idle(page)

    assert refused == []


def test_a_broken_screen_says_so_without_its_reason(server, phone_page):
    page = phone_page()

    page.goto(f"{server.url}/cassee")
    wait_until_idle(page)

    expect(page.get_by_role("alert")).to_contain_text("Ce n’est pas de votre fait")
    expect(page.get_by_text("1234")).to_have_count(0)
    assert "the secret password is 1234" in server.log.read_text()


def test_the_page_is_never_white_before_its_colours_come(server, phone_page):
    page = phone_page(color_scheme="dark")
    page.route_web_socket("**/_stcore/stream", never_answer)

    page.goto(server.url)

    expect(page.get_by_test_id("stApp")).to_have_css("background-color", "rgb(31, 27, 24)")
