"""A condition made with menus: read back as a sentence, tried on the designer's phone, kept on both answer pages."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.journeys.drafts import design, open_elsewhere
from tests.journeys.steps import add_by_keyboard, choose, press, visit
from tests.servers.app import AppServer
from tests.servers.browser import axe_violations, wait_until_idle

OpenPage = Callable[..., Page]


def choose_in(page: Page, menu: str, option: str) -> None:
    field = page.get_by_role("combobox", name=menu).last
    field.click()
    field.press_sequentially(option)
    field.press("Enter")
    wait_until_idle(page)


def test_a_condition_made_with_menus_shows_and_hides_on_both_answer_pages(
    standing_app: AppServer, desk_page: OpenPage, phone_page: OpenPage
) -> None:
    server, desk, phone = standing_app, desk_page(), phone_page()
    code = design(desk, server, "blank-questionnaire")
    add_by_keyboard(desk, "oui ou non", "Du lait ?")
    add_by_keyboard(desk, "oui ou non", "Cru ?")

    press(desk, "Ajouter une condition")
    choose_in(desk, "Réponse", "Non")
    expect(desk.get_by_text("Affichée si « Du lait ? » est « Non ».")).to_be_visible()
    choose_in(desk, "Réponse", "Oui")
    expect(desk.get_by_text("Affichée si « Du lait ? » est « Oui ».")).to_be_visible()
    assert axe_violations(desk) == []

    open_elsewhere(server, code)
    visit(phone, server, f"/repondre?c={code}")
    press(phone, "Commencer")
    expect(phone.get_by_text("Cru ?")).to_have_count(0)
    choose(phone, "Oui")
    expect(phone.get_by_text("Cru ?").first).to_be_visible()

    light = phone_page()
    light.goto(f"{server.url}/r/{code}")
    light.get_by_role("button", name="Commencer").click()
    expect(light.get_by_text("Cru ?")).to_have_count(0)
    light.get_by_label("Oui").first.check()
    expect(light.get_by_text("Cru ?").first).to_be_visible()
    light.get_by_label("Non").first.check()
    expect(light.get_by_text("Cru ?")).to_have_count(0)
