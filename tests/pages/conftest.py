"""Opens screens as Streamlit runs them, without a browser: signed in or not, at an address."""

import html
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from core.community.access import Person
from core.identity import new_secret, secret_hash
from db.store import StoreOpener
from pages.parts import database, state
from pages.parts.screens import BY_PATH

MAIN = Path(__file__).parents[2] / "pages" / "main.py"
RUN_ENDS_WITHIN_SECONDS = 30
PROJECTOR = "tablee_projector"

OpenScreen = Callable[..., AppTest]


@pytest.fixture(scope="session", autouse=True)
def _packages_read_once() -> Iterator[None]:
    """Each AppTest looks for components in every package installed, which takes as long as the rest of a test."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


@pytest.fixture
def open_screen(
    sqlite_url: str, open_sqlite_store: StoreOpener, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenScreen]:
    """`open_screen("repondre", person=..., c=code)` runs the app at that address; then click and read."""
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    database.forget()

    def open_at(path: str, *, person: Person | None = None, language: str = "fr", **query: str) -> AppTest:
        screen = AppTest.from_file(str(MAIN), default_timeout=RUN_ENDS_WITHIN_SECONDS)
        screen.session_state[state.LANGUAGE] = language
        if person:
            with open_sqlite_store() as store:
                ticket = secret_hash(new_secret())
                screen.session_state[state.SESSION] = store.accounts.open_session(person.id, ticket_hash=ticket)
        screen.run()  # a page can be chosen once the navigation has registered it
        screen.switch_page(f"{BY_PATH[path].script}.py")
        for name, value in query.items():
            screen.query_params[name] = value
        screen.run()
        assert not screen.exception, screen.exception
        return screen

    yield open_at
    database.open_store_of_process().engine.dispose()
    database.forget()


def words(screen: AppTest) -> str:
    """Everything that can be read on the screen, as a reader sees it: unescaped, with plain spaces."""
    said = "\n".join(as_read(f"{getattr(each, 'label', '')}\n{getattr(each, 'value', '')}") for each in screen)
    return f"{said}\n{on_big_screen(screen)}"


def markup_of(screen: AppTest) -> str:
    """What the projector's own element draws; nothing where there is none."""
    protos = [getattr(each, "proto", None) for each in screen]
    drawn = [each for each in protos if getattr(each, "component_name", "").endswith(PROJECTOR)]
    return str(json.loads(drawn[0].json)["markup"]) if drawn else ""


def on_big_screen(screen: AppTest) -> str:
    """Everything that can be read on the projector: its own element is drawn from markup."""
    told = re.sub(r"<[^>]*>", "\n", markup_of(screen))
    return as_read("\n".join(line.strip() for line in html.unescape(told).splitlines() if line.strip()))


def as_read(markdown: str) -> str:
    return markdown.replace("\\", "").replace("\u00a0", " ").replace("\u202f", " ").replace("\u2060", "")
