"""Tells other programs what happens, while the server runs: a small signed request, and again where nobody heard."""

import asyncio
import http.client
import socket
import ssl
from collections.abc import Sequence

from anyio import to_thread

from core.actions.webhooks import note_what_happened, tell_due
from core.community.webhooks import Target
from pages.parts.database import open_store_of_process

EVERY_SECONDS = 5
PATIENCE_SECONDS = 10


async def tell_what_happens() -> None:
    while True:
        await to_thread.run_sync(_tell)
        await asyncio.sleep(EVERY_SECONDS)


def send(target: Target, body: bytes, headers: dict[str, str]) -> int:
    """To the network address that was checked, under its name; no redirection is followed, and no answer read."""
    connection = _Connection(target)
    try:
        connection.request("POST", target.path, body, headers)
        return connection.getresponse().status
    except http.client.HTTPException as failed:
        raise OSError(type(failed).__name__) from failed
    finally:
        connection.close()


def resolve(host: str, port: int) -> Sequence[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def _tell() -> None:
    note_what_happened(open_store_of_process())
    tell_due(open_store_of_process(), send, resolve)


class _Connection(http.client.HTTPConnection):
    def __init__(self, target: Target) -> None:
        super().__init__(target.host, target.port, timeout=PATIENCE_SECONDS)
        self._target = target

    def connect(self) -> None:
        self.sock = socket.create_connection((self._target.network_address, self.port), timeout=PATIENCE_SECONDS)
        if self._target.secure:
            self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self._target.host)
