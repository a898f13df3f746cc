"""Signing in, staying signed in and leaving, in a real browser."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from playwright.sync_api import Locator, Page, expect
from sqlalchemy import update

from core.identity import secret_hash
from db.tables.accounts import FailureRow
from pages.parts.visit import SESSION_COOKIE
from tests.builders import an_open_store
from tests.servers.app import ADMIN_PASSWORD, AppServer
from tests.servers.browser import axe_violations, wait_until_idle

EMAIL = "admin@exemple.fr"
OpenPage = Callable[..., Page]


@pytest.fixture
def server(standing_app: AppServer) -> AppServer:
    return standing_app


def go(page: Page, address: str) -> None:
    page.goto(address)
    wait_until_idle(page)


def sign_in(page: Page, *, password: str = ADMIN_PASSWORD) -> None:
    page.get_by_label("Adresse e-mail").fill(EMAIL)
    page.get_by_label("Mot de passe", exact=True).fill(password)
    page.keyboard.press("Enter")
    wait_until_idle(page)


def title_of(page: Page) -> Locator:
    return page.get_by_role("heading", level=1)


def session_cookie(page: Page) -> dict | None:
    return next((cookie for cookie in page.context.cookies() if cookie["name"] == SESSION_COOKIE), None)


def wait_for_cookie(page: Page, *, present: bool = True) -> None:
    for _ in range(50):
        if (session_cookie(page) is not None) == present:
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"The cookie is {'not there' if present else 'still there'}.")


def test_a_link_followed_before_signing_in_is_where_one_arrives_and_stays(
    server: AppServer, phone_page: OpenPage
) -> None:
    page = phone_page()
    go(page, f"{server.url}/compte?lang=fr")
    expect(title_of(page)).to_have_text("Se connecter")
    assert axe_violations(page) == []

    sign_in(page)

    expect(title_of(page)).to_have_text("Mon compte")
    assert page.url == f"{server.url}/compte?lang=fr"
    wait_for_cookie(page)
    page.reload()
    wait_until_idle(page)
    expect(title_of(page)).to_have_text("Mon compte")
    assert axe_violations(page) == []


def test_the_cookie_is_out_of_reach_of_scripts_and_only_its_hash_is_kept(
    server: AppServer, desk_page: OpenPage
) -> None:
    page = desk_page()
    go(page, f"{server.url}/compte")
    sign_in(page)
    wait_for_cookie(page)

    cookie = session_cookie(page)

    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Lax")
    assert SESSION_COOKIE not in page.evaluate("document.cookie")
    with an_open_store(server.database_url)(read_only=True) as store:
        assert store.accounts.session_of_cookie(secret_hash(cookie["value"])) is not None
        assert store.accounts.session_of_cookie(cookie["value"]) is None


def test_leaving_in_one_tab_leaves_in_all(server: AppServer, desk_page: OpenPage) -> None:
    first = desk_page()
    go(first, f"{server.url}/compte")
    sign_in(first)
    wait_for_cookie(first)
    second = first.context.new_page()
    go(second, f"{server.url}/comptes")
    expect(title_of(second)).to_have_text("Comptes et équipes")

    first.get_by_role("button", name="Se déconnecter").click()

    expect(title_of(first)).to_have_text("Se connecter")
    wait_for_cookie(first, present=False)
    for page in (first, second):
        page.reload()
        wait_until_idle(page)
        expect(title_of(page)).to_have_text("Se connecter")


def test_two_tabs_that_both_sign_in_stay_signed_in_and_leave_together(server: AppServer, desk_page: OpenPage) -> None:
    first = desk_page()
    second = first.context.new_page()
    for page in (first, second):
        go(page, f"{server.url}/compte")
    for page in (first, second):
        sign_in(page)
        wait_for_cookie(page)
        expect(title_of(page)).to_have_text("Mon compte")
    first.get_by_role("button", name="English").click()
    expect(title_of(first)).to_have_text("My account")

    second.get_by_role("button", name="Se déconnecter").click()
    expect(title_of(second)).to_have_text("Se connecter")
    first.get_by_role("button", name="Français").click()

    expect(title_of(first)).to_have_text("Se connecter")


def test_ten_wrong_tries_slow_down_until_the_wait_is_over(server: AppServer, phone_page: OpenPage) -> None:
    page = phone_page()
    go(page, f"{server.url}/compte")
    alert = page.get_by_role("alert")

    for number in range(10):
        sign_in(page, password=f"faux numéro {number}")
    expect(alert).to_contain_text("Trop d’essais manqués de suite.")
    sign_in(page)
    expect(alert).to_contain_text("Attendez")
    let_pass(server, timedelta(seconds=31))
    sign_in(page)

    expect(title_of(page)).to_have_text("Mon compte")


def test_everything_can_be_done_with_the_keyboard(server: AppServer, desk_page: OpenPage) -> None:
    page = desk_page()
    go(page, f"{server.url}/compte")

    page.get_by_label("Adresse e-mail").focus()
    page.keyboard.type(EMAIL)
    page.keyboard.press("Tab")
    page.keyboard.type(ADMIN_PASSWORD)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    wait_until_idle(page)

    expect(title_of(page)).to_have_text("Mon compte")


def let_pass(server: AppServer, time: timedelta) -> None:
    """As if so much time had gone by since the last wrong try."""
    open_store = an_open_store(server.database_url)
    with open_store() as store:
        for name, tries in store.accounts.tries_of(EMAIL).items():
            store.session.execute(update(FailureRow).where(FailureRow.key == name).values(last_at=tries.last_at - time))
    open_store.engine.dispose()
