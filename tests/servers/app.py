"""Runs the application as an operator would: its own process, a real port, a log."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.servers.ports import free_port

ROOT = Path(__file__).parents[2]
ADMIN_PASSWORD = "mot-de-passe-des-tests"
STARTS_WITHIN_SECONDS = 120
STOPS_WITHIN_SECONDS = 15


@dataclass(frozen=True)
class AppServer:
    url: str
    database_url: str
    log: Path
    process: subprocess.Popen[bytes]

    def kill(self) -> None:
        """As kill -9 or a power cut would: nothing is said, nothing is closed."""
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(STOPS_WITHIN_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()

    def complaints(self) -> list[str]:
        return [line for line in self.log.read_text().splitlines() if "Traceback" in line or "ERROR" in line]


@contextmanager
def running_app(*, database_url: str, log: Path, settings: Mapping[str, str]) -> Iterator[AppServer]:
    port = free_port()
    command = [sys.executable, "manage.py", "run", "--port", str(port)]
    environment = os.environ | _defaults() | {"DATABASE_URL": database_url} | dict(settings)
    with log.open("ab") as output:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=output)
    server = AppServer(url=f"http://127.0.0.1:{port}", database_url=database_url, log=log, process=process)
    try:
        _wait_until_healthy(server)
        yield server
    finally:
        server.stop()


def _defaults() -> dict[str, str]:
    return {"TABLEE_ADMIN_PASSWORD": ADMIN_PASSWORD, "TABLEE_DEMO": "0", "PYTHONUNBUFFERED": "1"}


def _wait_until_healthy(server: AppServer) -> None:
    deadline = time.monotonic() + STARTS_WITHIN_SECONDS
    while time.monotonic() < deadline and server.process.poll() is None:
        if _is_healthy(server):
            return
        time.sleep(0.1)
    raise RuntimeError(f"The application does not start:\n{server.log.read_text()}")


def _is_healthy(server: AppServer) -> bool:
    try:
        with urlopen(f"{server.url}/healthz", timeout=5) as answer:
            return bool(answer.status == 200)
    except (URLError, ConnectionError, TimeoutError):
        return False
