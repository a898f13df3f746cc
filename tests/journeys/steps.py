"""What people do in a browser, a step each, in the words of the screen."""

from playwright.sync_api import Page, expect
from playwright.sync_api import TimeoutError as NotInTime

from tests.servers.app import ADMIN_PASSWORD, AppServer
from tests.servers.browser import wait_until_idle

ADMIN_EMAIL = "admin@exemple.fr"
SEEN_WITHIN_MS = 30_000


def visit(page: Page, server: AppServer, path: str) -> None:
    page.goto(server.url + path)
    wait_until_idle(page)


def sign_in(page: Page, server: AppServer, path: str = "/consultations") -> None:
    """Opens a page of the team and signs in where the form stands in its place."""
    visit(page, server, path)
    page.get_by_label("Adresse e-mail").fill(ADMIN_EMAIL)
    page.get_by_label("Mot de passe", exact=True).fill(ADMIN_PASSWORD)
    press(page, "Se connecter")
    expect(page.get_by_label("Adresse e-mail")).to_have_count(0)


def press(page: Page, name: str, *, exact: bool = False) -> None:
    page.get_by_role("button", name=name, exact=exact).last.click()
    wait_until_idle(page)


def write(page: Page, label: str, text: str) -> None:
    """Types into a field and leaves it, which is what saves it."""
    page.get_by_label(label, exact=True).first.fill(text)
    page.keyboard.press("Tab")
    wait_until_idle(page)


def choose(page: Page, text: str) -> None:
    page.get_by_text(text, exact=True).first.click()
    wait_until_idle(page)


def choose_day(page: Page, label: str, digits: str) -> None:
    """Types a date digit by digit, as the keyboard lets one do in the calendar's field."""
    page.get_by_role("group", name=label).get_by_role("spinbutton", name=f"jour, {label}").click()
    page.keyboard.type(digits)
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    wait_until_idle(page)


def shows(page: Page, words: str) -> bool:
    """Whether they can be read there, sooner or later."""
    try:
        page.get_by_text(words).first.wait_for(timeout=SEEN_WITHIN_MS)
    except NotInTime:
        return False
    return True


def code_in(page: Page) -> str:
    return page.url.split("c=")[1][:6]


def add_by_keyboard(page: Page, searched: str, title: str, *, field: str = "Question") -> None:
    """Opens the gallery, finds a kind or a question of the library, and writes what it asks, or its title."""
    page.keyboard.press("Alt+n")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type(searched)
    page.keyboard.press("Enter")
    expect(page.get_by_label(field, exact=True).first).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type(title)
    page.keyboard.press("Tab")
    wait_until_idle(page)
