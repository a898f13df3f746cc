"""Every screen, full of the demo, on a phone and on a desk: axe, the console and the log find nothing grave to say."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from tests.journeys.steps import sign_in, visit
from tests.screenshots import SCREENS, Screen, demo_codes
from tests.servers.app import AppServer, running_app
from tests.servers.browser import axe_violations, wait_until_idle


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[AppServer, dict[str, str]]]:
    folder = tmp_path_factory.mktemp("demo")
    url = f"sqlite:///{folder}/demo.db"
    with running_app(database_url=url, log=folder / "server.log", settings={"TABLEE_DEMO": "1"}) as server:
        yield server, demo_codes(url)
        assert server.complaints() == []


@pytest.mark.parametrize("width", ["phone", "desk"])
def test_every_screen_is_fit_for_everybody(
    width: str,
    demo: tuple[AppServer, dict[str, str]],
    phone_page: Callable[..., Page],
    desk_page: Callable[..., Page],
) -> None:
    server, codes = demo
    page = (phone_page if width == "phone" else desk_page)()

    found = {screen.name: _violations(page, server, screen, codes) for screen in SCREENS if not screen.signed_in}
    sign_in(page, server)
    found |= {screen.name: _violations(page, server, screen, codes) for screen in SCREENS if screen.signed_in}

    assert {name: violations for name, violations in found.items() if violations} == {}


def _violations(page: Page, server: AppServer, screen: Screen, codes: dict[str, str]) -> list[str]:
    """What axe finds, and what would make a thumb scroll sideways."""
    visit(page, server, screen.address.format(**codes))
    if screen.act:
        screen.act(page)
        wait_until_idle(page)
    too_wide = page.evaluate("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth")
    return axe_violations(page) + (["scrolls sideways"] if too_wide else [])
