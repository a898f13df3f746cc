"""Takes a picture of every kind of question, empty, in error and filled in: both answer pages, phone and desk."""

import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from core.actions import consultations
from core.consultation.definition import Definition
from core.questionnaire.model import Page as Part
from tests.builders import Vote, an_open_consultation, an_open_store
from tests.core.actions.test_giving_files import a_photo
from tests.everything import everything
from tests.journeys.filling import fill_full, fill_light
from tests.servers import installed
from tests.servers.app import AppServer, running_app
from tests.servers.browser import DESK, FRENCH, PHONE, launch, wait_until_idle
from tests.servers.databases import SqliteDatabases

WIDTHS: dict[str, dict[str, Any]] = {"phone": PHONE, "desk": DESK}
COLOURS = ("light", "dark")
TALLEST = 9_000


def take_types(folder: Path, only: Collection[str] = ()) -> None:
    """One picture a page, a state, a drawing, a width and a colour; `only` the rolls of these names, such as
    "full-desk-dark"."""
    folder.mkdir(parents=True, exist_ok=True)
    with _served() as (server, browser):
        for drawing, width, colours in product((_Light, _Full), WIDTHS, COLOURS):
            seen_as = f"{drawing.name}-{width}-{colours}"
            if only and seen_as not in only:
                continue
            vote, definition = _a_vote(server)
            look: dict[str, Any] = {"color_scheme": colours, "reduced_motion": "reduce"}
            context = browser.new_context(**FRENCH, **WIDTHS[width], **look)
            drawing(context.new_page(), server, vote).take(definition, folder, seen_as)
            context.close()


class _Light:
    name = "light"

    def __init__(self, page: Page, server: AppServer, vote: Vote) -> None:
        self.page, self.code = page, vote.code
        page.goto(f"{server.url}/r/{vote.code}")
        page.get_by_role("button", name="Commencer").click()

    def take(self, definition: Definition, folder: Path, seen_as: str) -> None:
        for part in definition.questionnaire.pages:
            named = f"{part.id}-{seen_as}"
            self._shoot(folder / f"{named}-1-empty.png", part)
            if any(question.asks for question in part.questions):
                self.on()
                self._shoot(folder / f"{named}-2-error.png", part)
                self.fill(part)
                self._shoot(folder / f"{named}-3-filled.png", part)
                self.on()

    def on(self) -> None:
        self.page.get_by_role("button", name="Suivant").click()

    def fill(self, part: Part) -> None:
        for question in part.questions:
            if question.asks:
                fill_light(self.page, question)

    def settle(self) -> None:
        self.page.wait_for_timeout(500)

    def tall(self) -> int:
        return int(self.page.evaluate("document.documentElement.scrollHeight"))

    def _shoot(self, to: Path, part: Part) -> None:
        """The whole page: the window is made as tall as what it holds."""
        self.page.get_by_role("heading", name=part.title.say("fr"), exact=True).first.wait_for()
        self.settle()
        window = self.page.viewport_size or {"width": 390, "height": 844}
        self.page.set_viewport_size({"width": window["width"], "height": min(TALLEST, self.tall())})
        self.page.wait_for_timeout(300)
        self.page.screenshot(path=to, scale="css")
        self.page.set_viewport_size(window)


class _Full(_Light):
    name = "full"

    def __init__(self, page: Page, server: AppServer, vote: Vote) -> None:
        self.page, self.code = page, vote.code
        page.goto(f"{server.url}/repondre?c={vote.code}")
        wait_until_idle(page)
        page.get_by_role("button", name="Commencer").click()
        wait_until_idle(page)

    def on(self) -> None:
        super().on()
        wait_until_idle(self.page)

    def fill(self, part: Part) -> None:
        for question in part.questions:
            if question.asks:
                fill_full(self.page, question, self.code)

    def settle(self) -> None:
        wait_until_idle(self.page)
        self.page.wait_for_timeout(500)

    def tall(self) -> int:
        inside = "document.querySelector('[data-testid=stMain]').scrollHeight"
        return int(self.page.evaluate(f"{inside} + 40"))


@contextmanager
def _served() -> Iterator[tuple[AppServer, Browser]]:
    with tempfile.TemporaryDirectory() as folder:
        url = SqliteDatabases(Path(folder)).migrated()
        log = Path(folder) / "server.log"
        with running_app(database_url=url, log=log, settings={}) as server, sync_playwright() as playwright:
            browser = launch(playwright, installed.browser() or Path("chromium"))
            yield server, browser
            browser.close()


def _a_vote(server: AppServer) -> tuple[Vote, Definition]:
    opener = an_open_store(server.database_url)
    first = an_open_consultation(opener, everything())
    with opener() as store:
        pictures = [
            consultations.keep_picture(store, first.organizer, first.id, a_photo(colour, size=(640, 480)))
            for colour in ("firebrick", "seagreen", "steelblue")
        ]
    definition = everything(pictures=pictures, required=True)
    vote = an_open_consultation(opener, definition)
    opener.engine.dispose()
    return vote, definition
