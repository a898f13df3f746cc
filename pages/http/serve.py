"""Runs the server in this process, one process a replica, until it is told to stop."""

import contextlib
import socket

import uvicorn
from streamlit import config
from streamlit.runtime.runtime_util import get_max_message_size_bytes

BACKLOG = 2048
PING_SECONDS = 30  # as Streamlit's own runner: a proxy that cuts idle connections sees one alive
LAST_WORDS_SECONDS = 5  # open pages are told to reconnect; who does not listen is cut off


def serve(host: str, port: int) -> None:
    """Blocks until SIGTERM or Ctrl-C, then closes the pages, the background work and the socket."""
    with listening_socket(host, port) as listening, contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(server_config()).run(sockets=[listening])


def listening_socket(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=BACKLOG)
    # Accepted connections inherit it. Without it a rerun waits 40 ms for the browser's acknowledgement.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def server_config() -> uvicorn.Config:
    """As Streamlit starts uvicorn itself, with our own lifespan, and quieter."""
    return uvicorn.Config(
        "app:app",
        lifespan="on",
        log_level="warning",
        access_log=False,
        use_colors=False,
        server_header=False,
        timeout_graceful_shutdown=LAST_WORDS_SECONDS,
        ws="websockets-sansio",
        ws_ping_interval=PING_SECONDS,
        ws_ping_timeout=PING_SECONDS,
        ws_max_size=get_max_message_size_bytes(),
        ws_per_message_deflate=config.get_option("server.enableWebsocketCompression"),
    )
