"""Tells other programs what happens, while the server runs: a small signed request, and again where nobody heard."""

import asyncio
import contextlib
import http.client
import logging
import socket
import ssl
from collections.abc import Sequence
from threading import Timer

from anyio import to_thread

from core.actions.webhooks import note_what_happened, tell_due
from core.community.webhooks import Target
from pages.parts.database import open_store_of_process

_LOG = logging.getLogger(__name__)
EVERY_SECONDS = 5
CONNECTING_SECONDS = 5
PATIENCE_SECONDS = 10  # from the first to the last of a request, however slowly it is answered


async def tell_what_happens() -> None:
    while True:
        try:
            await to_thread.run_sync(_tell)
        except Exception:  # noqa: BLE001 - what is due is told at the next turn
            _LOG.exception("What happened could not be told")
        await asyncio.sleep(EVERY_SECONDS)


def send(target: Target, body: bytes, headers: dict[str, str]) -> int:
    """To the network address that was checked, under its name; no redirection is followed, and no answer read."""
    connection = _Connection(target)
    deadline = Timer(PATIENCE_SECONDS, connection.hang_up)
    deadline.daemon = True
    deadline.start()
    try:
        connection.request("POST", target.path, body, headers)
        return connection.getresponse().status
    except (http.client.HTTPException, ValueError) as failed:
        raise OSError(type(failed).__name__) from failed
    finally:
        deadline.cancel()
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
        self.sock = socket.create_connection((self._target.network_address, self.port), timeout=CONNECTING_SECONDS)
        self.sock.settimeout(PATIENCE_SECONDS)
        if self._target.secure:
            context = ssl.create_default_context()
            self.sock = context.wrap_socket(self.sock, server_hostname=self._target.host, do_handshake_on_connect=False)
            self.sock.do_handshake()

    def hang_up(self) -> None:
        """From another thread: whoever reads or writes meanwhile is woken. Closing would leave them waiting."""
        if self.sock:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self.sock, socket.SHUT_RDWR)
