"""Earlier answers and computed values in a phone's browser: words follow every tick, with the script and without."""

import pytest
from playwright.sync_api import Page, expect

from tests.builders import an_open_consultation, an_open_store
from tests.pages.light.test_piping import a_definition
from tests.servers.browser import axe_violations


@pytest.fixture
def server(standing_app):
    return standing_app


@pytest.fixture
def code(server):
    opener = an_open_store(server.database_url)
    yield an_open_consultation(opener, a_definition()).code
    opener.engine.dispose()


def begin(page: Page, server, code) -> None:
    page.goto(f"{server.url}/r/{code}")
    page.get_by_role("button", name="Commencer").click()
    expect(page.get_by_text("Votre panier : …")).to_be_visible()


def test_each_tick_changes_the_words_beside_what_is_typed_and_chosen(server, code, phone_page):
    page = phone_page()
    begin(page, server, code)

    page.get_by_label("Votre prénom").fill("Zoé <b>")
    page.get_by_label("Autrement").check()
    page.locator("[name=litres]").fill("3")

    expect(page.get_by_text("Votre panier : 3,60\xa0€")).to_be_visible()
    expect(page.get_by_text("Combien de litres, Zoé <b> ?")).to_be_visible()
    expect(page.get_by_text("Comme Zoé <b>")).to_be_visible()
    expect(page.get_by_label("Autrement")).to_be_checked()
    expect(page.locator("[name=litres]")).to_be_focused()
    assert axe_violations(page) == []


def test_without_a_script_a_button_brings_the_words_up_to_date(server, code, phone_page):
    page = phone_page(java_script_enabled=False)
    begin(page, server, code)

    page.get_by_label("Votre prénom").fill("Zoé")
    page.locator("[name=litres]").fill("3")
    page.get_by_role("button", name="Actualiser").click()

    expect(page.get_by_text("Votre panier : 3,60\xa0€")).to_be_visible()
    expect(page.get_by_text("Combien de litres, Zoé ?")).to_be_visible()
