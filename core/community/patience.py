"""How long somebody waits after wrong tries in a row: ten are free, then each one doubles the wait."""

from dataclasses import dataclass
from datetime import datetime, timedelta

MOST_FROM_ONE_ADDRESS = 10
MOST_FROM_ANYWHERE = 100  # many addresses at work on one name; alone, nobody can lock somebody else out so soon
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(days=1)


@dataclass(frozen=True)
class Tries:
    """Wrong tries in a row, and when the last one was."""

    count: int
    last_at: datetime


def names_of(email: str, address: str) -> tuple[str, str]:
    """The two names that a try is counted under.

    >>> names_of("a@b.fr", "192.0.2.1")
    ('a@b.fr', 'a@b.fr|192.0.2.1')
    """
    return email, f"{email}|{address}"


def most_of(name: str) -> int:
    return MOST_FROM_ONE_ADDRESS if "|" in name else MOST_FROM_ANYWHERE


def wait_left(tries: Tries | None, now: datetime, *, most: int) -> timedelta:
    """How long until the next try is looked at; nothing where it may be now.

    >>> noon = datetime(2026, 11, 23, 12)
    >>> wait_left(Tries(10, noon), noon, most=10)
    datetime.timedelta(seconds=30)
    >>> wait_left(Tries(12, noon), noon + timedelta(seconds=30), most=10)
    datetime.timedelta(seconds=90)
    """
    if tries is None or tries.count < most:
        return timedelta(0)
    doublings = min(tries.count - most, 10)
    wait = min(FIRST_WAIT * 2**doublings, LONGEST_WAIT)
    return max(tries.last_at + wait - now, timedelta(0))
