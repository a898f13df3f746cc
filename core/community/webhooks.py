"""An address that is told what happens to a team's consultations: which addresses are, how, and how often again."""

import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from core.problems import Problem, problem

SIGNATURE = "Tablee-Signature"
MOST_CHARACTERS_OF_AN_ADDRESS = 500
LONGEST = timedelta(days=1)  # after which nobody is told any more
PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 180, 360, 720))

Resolve = Callable[
    [str, int], Sequence[str]
]  # those of a name; OSError where there are none, ValueError where it is no name


class Event(StrEnum):
    OPENED = "opened"
    ANSWERED = "answered"
    CLOSED = "closed"


class DeliveryState(StrEnum):
    WAITING = "waiting"
    HEARD = "heard"
    GIVEN_UP = "given_up"


@dataclass(frozen=True)
class Webhook:
    id: str
    team_id: str
    address: str
    secret: str
    events: tuple[Event, ...]
    made_at: datetime


@dataclass(frozen=True)
class Delivery:
    """One thing to tell one address; `said` is what came back last: a status, or why nothing came."""

    id: int
    webhook_id: str
    event: Event
    content: Mapping[str, Any]
    state: DeliveryState
    tries: int
    due_at: datetime
    said: str = ""


@dataclass(frozen=True)
class Target:
    """Where to send: the very network address that was checked, so that the name cannot lead elsewhere meanwhile."""

    secure: bool
    host: str
    port: int
    path: str
    network_address: str


def target_of(address: str, resolve: Resolve, *, local: bool = False) -> Target | Problem:
    """Where this address leads, or why nothing is sent there: inside of a network, the server would speak for others.

    `local` allows plain http to this very machine, for tests.
    """
    asked = _asked(address)
    if asked is None:
        return problem("webhook_malformed")
    scheme, host, port, path = asked
    try:
        found = resolve(host, port)
    except ValueError:  # a name that cannot be asked for, as `a..b`
        return problem("webhook_malformed")
    except OSError:
        return problem("webhook_not_found", host=host)
    is_local = local and bool(found) and all(ip_address(each).is_loopback for each in found)
    if scheme != "https" and not (is_local and scheme == "http"):
        return problem("webhook_not_https")
    if not found or not (is_local or all(_is_public(each) for each in found)):
        return problem("webhook_inside", host=host)
    return Target(scheme == "https", host, port, path, found[0])


def signed(body: bytes, secret: str, *, at: datetime) -> str:
    """`t=<seconds>,v1=<HMAC-SHA256 of "<seconds>.<body>">`: whoever holds the secret knows who speaks, and when.

    >>> from datetime import UTC
    >>> signed(b"{}", "secret", at=datetime.fromtimestamp(1, UTC))[:16]
    't=1,v1=1122767b1'
    """
    seconds = int(at.timestamp())
    told = hmac.new(secret.encode(), f"{seconds}.".encode() + body, "sha256").hexdigest()
    return f"t={seconds},v1={told}"


def next_pause(tries: int) -> timedelta | None:
    """After so many tries in vain; None once a day has passed.

    >>> next_pause(1), next_pause(7), next_pause(8)
    (datetime.timedelta(seconds=60), datetime.timedelta(seconds=43200), None)
    """
    return PAUSES[tries - 1] if tries <= len(PAUSES) else None


def _asked(address: str) -> tuple[str, str, int, str] | None:
    """Its scheme, host, port and path; None where it is no address to send to."""
    try:
        parts = urlsplit(address)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        return None
    path = parts._replace(scheme="", netloc="", path=parts.path or "/", fragment="").geturl()
    names_somebody = parts.username or parts.password
    if not parts.hostname or names_somebody or len(address) > MOST_CHARACTERS_OF_AN_ADDRESS:
        return None
    return (parts.scheme, parts.hostname, port, path) if all("!" <= sign <= "~" for sign in path) else None


def _is_public(network_address: str) -> bool:
    found = ip_address(network_address)
    mapped = getattr(found, "ipv4_mapped", None)
    return (mapped or found).is_global and not found.is_multicast
