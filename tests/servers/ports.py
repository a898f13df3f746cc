"""Finds a port of this machine that nobody uses."""

import socket
from contextlib import suppress
from random import SystemRandom

# Below those that the system hands out by itself: nobody takes it between the finding and the listening.
PORTS = range(20_000, 32_000)


def free_port() -> int:
    chance = SystemRandom()
    while True:
        port = chance.choice(PORTS)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
