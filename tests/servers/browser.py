"""Opens pages in a real browser, as a phone and as a desk, and listens to what the console says."""

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Error, Page, Playwright, WebSocket, expect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
FRENCH: dict[str, Any] = {"locale": "fr-FR", "timezone_id": "Europe/Paris"}
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
    "device_scale_factor": 2,
}
DESK: dict[str, Any] = {"viewport": {"width": 1440, "height": 900}}
RUN_ENDS_WITHIN_MS = 30_000
RUN_LOOK_MS = 20
SEEN_WITHIN_MS = 20_000  # how long an `expect` looks: a busy machine is slow, which is no failure
# A moment of the page's own, in milliseconds: a page that is behind takes longer over it.
A_MOMENT = "(wait) => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), wait))"
RUN_STARTS_WITHIN_MS = 100
DRAWN_WITHIN_MS = 20

expect.set_options(timeout=SEEN_WITHIN_MS)


def launch(playwright: Playwright, executable: Path) -> Browser:
    return playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)


class Runs:
    """What Streamlit still owes one page: a run of the whole, asked for by opening it or by a click, or of a part.

    A busy server is slow to say that a run began. What is drawn again now and then by itself is owed to nobody.
    """

    def __init__(self, page: Page) -> None:
        self.owed: set[str] = set()
        self._opened = False
        page.on("domcontentloaded", self._open)
        page.on("websocket", self._listen)

    def _open(self, _: Page) -> None:
        self._opened = True

    def _listen(self, socket: WebSocket) -> None:
        self.owed = {"whole"} if self._opened else set()
        self._opened = False
        socket.on("framesent", self._hear_page)
        socket.on("framereceived", self._hear_server)

    def _hear_page(self, said: str | bytes) -> None:
        message = BackMsg.FromString(said) if isinstance(said, bytes) else BackMsg()
        if message.WhichOneof("type") == "rerun_script" and not message.rerun_script.is_auto_rerun:
            self.owed.add("part" if message.rerun_script.fragment_id else "whole")

    def _hear_server(self, said: str | bytes) -> None:
        heard = ForwardMsg.FromString(said) if isinstance(said, bytes) else ForwardMsg()
        if heard.WhichOneof("type") != "script_finished":
            return
        if heard.script_finished == ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY:
            self.owed.discard("part")
        elif heard.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
            self.owed.clear()


_runs: WeakKeyDictionary[Page, Runs] = WeakKeyDictionary()


class Visits:
    """The pages that one test opens, each a visitor of its own with cookies of its own."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._pages: list[Page] = []
        self._errors: list[str] = []

    def open(self, device: dict[str, Any], *, forgiven: Sequence[str] = (), **options: Any) -> Page:
        """`forgiven`: pieces of console errors that the test means to cause, such as "404"."""
        page = self._browser.new_context(**(FRENCH | device | options)).new_page()
        page.on("console", lambda said: self._hear(said.text, forgiven) if said.type == "error" else None)
        page.on("pageerror", lambda error: self._hear(str(error), forgiven))
        self._pages.append(page)
        _runs[page] = Runs(page)
        return page

    def close(self) -> None:
        for page in self._pages:
            page.context.close()

    def console_errors(self) -> list[str]:
        return self._errors

    def _hear(self, text: str, forgiven: Sequence[str]) -> None:
        if not any(piece in text for piece in forgiven):
            self._errors.append(text)


def wait_until_idle(page: Page) -> None:
    """Until Streamlit has run the script and the page shows all that it drew."""
    _let_pass(page, RUN_STARTS_WITHIN_MS)  # a click leaves the page a moment later
    app = page.get_by_test_id("stApp")
    expect(app).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=RUN_ENDS_WITHIN_MS)
    runs, patience = _runs.get(page), time.monotonic() + RUN_ENDS_WITHIN_MS / 1000
    while runs and runs.owed and time.monotonic() < patience:
        page.wait_for_timeout(RUN_LOOK_MS)
    expect(app).to_have_attribute("data-test-script-state", "notRunning", timeout=RUN_ENDS_WITHIN_MS)
    _let_pass(page, DRAWN_WITHIN_MS)
    # The first widget of a kind is fetched when it is drawn: its place is kept until then.
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0, timeout=RUN_ENDS_WITHIN_MS)


def _let_pass(page: Page, milliseconds: int) -> None:
    with suppress(Error):  # another page is on its way
        page.evaluate(A_MOMENT, milliseconds)


def axe_violations(page: Page) -> list[str]:
    """What axe finds serious or critical: its rule, and the elements that break it."""
    found = Axe().run(page).response["violations"]
    grave = [violation for violation in found if violation["impact"] in ("serious", "critical")]
    return [f"{each['id']}: {each['help']} {[node['target'] for node in each['nodes']]}" for each in grave]
