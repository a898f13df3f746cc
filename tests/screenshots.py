"""Takes the README's pictures from the demo; with `--all FOLDER`, every screen, phone and desk, light and dark.

`--types FOLDER` takes every kind of question, empty, in error and filled in, on both answer pages.
`--only NAME ...` takes those screens, or of the kinds those rolls: light-phone-dark, full-desk-light...

`make screenshots` runs it.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from core.settings import Settings
from tests.builders import an_open_store
from tests.servers import installed
from tests.servers.app import ADMIN_PASSWORD, AppServer, running_app
from tests.servers.browser import DESK, FRENCH, PHONE, launch, wait_until_idle
from tests.types_in_pictures import take_types

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
WALL: dict[str, Any] = {"viewport": {"width": 1920, "height": 1080}}
WIDTHS = {"phone": PHONE, "desk": DESK}

Act = Callable[[Page], None]


@dataclass(frozen=True)
class Screen:
    """`address` may hold the codes of the demo: {milk}, {german}, {voice}, {draft}."""

    name: str
    address: str
    act: Act | None = None
    signed_in: bool = False


def begin(page: Page) -> None:
    page.get_by_role("button", name="Commencer").click()
    wait_until_idle(page)


def tick(page: Page) -> None:
    begin(page)
    for option in ("De quoi se payer convenablement, se faire", "De 3 à 6 mois", "Garantie sans OGM"):
        page.get_by_text(option).first.click()
        wait_until_idle(page)


SCREENS = (
    Screen("home", "/"),
    Screen("sign-in", "/consultations"),
    Screen("promise", "/repondre?c={milk}"),
    Screen("answer", "/repondre?c={milk}", tick),
    Screen("answer-words", "/repondre?c={voice}", begin),
    Screen("ended", "/repondre?c={german}"),
    Screen("unknown", "/repondre?c=AAAAAA"),
    Screen("live", "/en-direct?c={milk}"),
    Screen("live-voice", "/en-direct?c={voice}", signed_in=True),
    Screen("animate", "/animer?c={voice}", signed_in=True),
    Screen("voices", "/paroles?c={voice}", signed_in=True),
    Screen("voices-ideas", "/paroles?c={voice}&voir=ideas", signed_in=True),
    Screen("voices-by", "/paroles?c={voice}&voir=by", signed_in=True),
    Screen("voices-texts", "/paroles?c={voice}&voir=texts", signed_in=True),
    Screen("voices-words", "/paroles?c={voice}&voir=words", signed_in=True),
    Screen("voices-moderation", "/paroles?c={voice}&voir=moderation", signed_in=True),
    Screen("accuracy", "/exactitude"),
    Screen("result", "/resultat?c={german}", signed_in=True),
    Screen("consultations", "/consultations", signed_in=True),
    Screen("design", "/concevoir?c={draft}", signed_in=True),
    Screen("share", "/diffuser?c={milk}", signed_in=True),
    Screen("members", "/membres?c={milk}", signed_in=True),
    Screen("account", "/compte", signed_in=True),
    Screen("accounts", "/comptes", signed_in=True),
)
README = (("answer-phone", "answer", "phone"), ("live-desktop", "live", "desk"), ("result-desktop", "result", "desk"))


class Camera:
    def __init__(self, server: AppServer, browser: Browser) -> None:
        self._server = server
        self._browser = browser
        self._codes = demo_codes(server.database_url)
        self._cookies = self._sign_in()

    def take(self, screen: Screen, to: Path, device: dict[str, Any], *, dark: bool = False) -> None:
        scheme = "dark" if dark else "light"
        context = self._browser.new_context(**FRENCH, **device, color_scheme=scheme, reduced_motion="reduce")
        if screen.signed_in:
            context.add_cookies(self._cookies)
        page = context.new_page()
        page.goto(self._server.url + screen.address.format(**self._codes))
        wait_until_idle(page)
        if screen.act:
            screen.act(page)
            wait_until_idle(page)
        page.wait_for_timeout(700)  # charts draw themselves after the script has run
        to.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=to)
        context.close()

    def _sign_in(self) -> Any:
        context = self._browser.new_context(**FRENCH, **DESK)
        page = context.new_page()
        page.goto(f"{self._server.url}/consultations")
        wait_until_idle(page)
        page.get_by_label("Adresse e-mail").fill(Settings().tablee_admin_email)
        page.get_by_label("Mot de passe", exact=True).fill(ADMIN_PASSWORD)
        page.get_by_role("button", name="Se connecter").click()
        wait_until_idle(page)
        page.wait_for_timeout(1_000)
        cookies = context.cookies()
        context.close()
        return cookies


def demo_codes(database_url: str) -> dict[str, str]:
    """The demo's consultations by a word of their title; the designer is shown on a copy of the milk of 2016."""
    opener = an_open_store(database_url)
    with opener() as store:
        person = store.accounts.by_email(Settings().tablee_admin_email)
        team_ids = list(person.roles) if person else []
        by_title = {each.definition.title.say("fr"): each for each in store.consultations.of_teams(team_ids)}
        milk = next(each for title, each in by_title.items() if "2016" in title)
        store.consultations.add(consultation_id="draft", team_id=milk.team_id, code="DRAFTS", draft=milk.definition)
        german = next(each for title, each in by_title.items() if "Allemagne" in title)
        voice = next(each for title, each in by_title.items() if "coopérative" in title)
    opener.engine.dispose()
    return {"milk": milk.code, "german": german.code, "voice": voice.code, "draft": "DRAFTS"}


@contextmanager
def a_camera() -> Iterator[Camera]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/demo.db"
        log = Path(folder) / "server.log"
        with (
            running_app(database_url=url, log=log, settings={"TABLEE_DEMO": "1"}) as server,
            sync_playwright() as playwright,
        ):
            browser = launch(playwright, installed.browser() or Path("chromium"))
            yield Camera(server, browser)
            browser.close()


def take_all(camera: Camera, folder: Path, names: list[str]) -> None:
    for screen in SCREENS:
        if names and screen.name not in names:
            continue
        for width, device in WIDTHS.items():
            for dark in (False, True):
                light = "dark" if dark else "light"
                camera.take(screen, folder / f"{screen.name}-{width}-{light}.png", device, dark=dark)
    wall = Screen("projector", "/en-direct?c={milk}&ecran=1", signed_in=True)
    if not names or wall.name in names:
        camera.take(wall, folder / "projector-dark.png", WALL, dark=True)
        camera.take(wall, folder / "projector-light.png", WALL)


def take_readme(camera: Camera) -> None:
    by_name = {screen.name: screen for screen in SCREENS}
    for picture, screen, width in README:
        camera.take(by_name[screen], PICTURES / f"{picture}.png", WIDTHS[width])


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--all", type=Path, metavar="FOLDER")
    arguments.add_argument("--types", type=Path, metavar="FOLDER")
    arguments.add_argument("--only", nargs="*", default=[])
    asked = arguments.parse_args()
    if asked.types:
        take_types(asked.types, asked.only)
        sys.exit()
    with a_camera() as camera:
        if asked.all:
            take_all(camera, asked.all, asked.only)
        else:
            take_readme(camera)
