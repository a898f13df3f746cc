"""Answers that no question takes, whatever its kind: of a wrong type, huge, nested, unreadable, or good and spoiled.

Each is wrong by the way it is made, so that a test may demand a refusal and not only the absence of an error.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from random import Random
from typing import Any

from core.question_types.base import Question
from tests.builders import random_answer

LEAVES: tuple[Any, ...] = (
    True,
    False,
    float("nan"),
    float("inf"),
    float("-inf"),
    10**400,
    -(10**400),
    1e308,
    b"rouge",
    1j,
    Decimal("NaN"),
    date(2027, 1, 1),
    object(),
    frozenset({"rouge"}),
    ("rouge", "rouge"),
    range(3),
    "rouge\x00",
    "\x00",
    "\x1b[31m",
    "\ud800",
    "fin\udfff",
    "a" * 100_000,
)
SPOILERS = ("\x00", "\x07", "\x1b", "\ud800", "\udfff")
TONGUES = ("абв", "מילים", "كلمات", "言葉", "คำ", "🐄", "ﷺ", "\u202egnirts", "'; DROP TABLE ballots; --", "=1+1")
KEYS = ("rouge", "none", "chosen", "other", "best", "shown", "digest", "too_cheap", "__class__", "", "\ud800", "\x00")
DEPTHS = (50, 500, 20_000)
GOOD_ONES = 40


class Sly(OrderedDict[Any, Any]):
    """A dictionary by name, that lies about what it holds."""

    def get(self, key: Any, default: Any = None) -> Any:
        return "rouge"


def hostile_answers(question: Question, chance: Random) -> Iterator[Any]:
    """Without end."""
    good = [random_answer(question, chance) for _ in range(GOOD_ONES)]
    while True:
        (way,) = chance.choices((*WAYS, None), WEIGHTS)
        yield way(chance) if way else _spoil(chance.choice(good), chance)


def _leaf(chance: Random) -> Any:
    return chance.choice(LEAVES)


def _nested(chance: Random) -> Any:
    """A few levels of lists and dictionaries with one bad leaf at the least."""
    found = _leaf(chance)
    for _ in range(chance.randint(1, 5)):
        found = _wrapped(found, chance)
    return found


def _wrapped(found: Any, chance: Random) -> Any:
    if chance.random() < 0.5:
        return [*chance.choices(KEYS, k=chance.randint(0, 2)), found]
    return dict.fromkeys(chance.sample(KEYS, chance.randint(1, 3)), found)


def _deep(chance: Random) -> Any:
    return _of_depth(chance.choice(DEPTHS), chance.choice((None, "chosen", "")))


@cache
def _of_depth(depth: int, key: str | None) -> Any:
    """Lists in lists, or dictionaries in dictionaries under this key."""
    found: Any = ["rouge"]
    for _ in range(depth):
        found = [found] if key is None else {key: found}
    return found


def _unreadable(chance: Random) -> str:
    """Words of any language with a character in them that no text holds."""
    words = chance.choices(TONGUES, k=chance.randint(1, 4))
    words.insert(chance.randint(0, len(words)), chance.choice(SPOILERS))
    return "".join(words)


def _huge(chance: Random) -> Any:
    size = chance.randint(3_000, 10_000)
    return chance.choice((["rouge"] * size, {f"{number}": "rouge" for number in range(size)}, "حليب" * size))


def _sly(chance: Random) -> Any:
    return Sly({chance.choice(KEYS): _leaf(chance), 12: "rouge", None: "vert"})


def _spoil(good: Any, chance: Random) -> Any:
    """The same with one thing wrong somewhere in it."""
    adds = chance.random() < 0.3
    if isinstance(good, dict):
        key = chance.choice(list(good))
        return good | {chance.choice(("gone", "\x00", 7)): good[key]} if adds else _deeper(good, key, chance)
    if isinstance(good, list):
        index = chance.randrange(len(good))
        return [*good, chance.choice(LEAVES)] if adds else _deeper(good, index, chance)
    if isinstance(good, str):
        return chance.choice((good + chance.choice(SPOILERS), {good: good, "gone": 1}, [[good]], *LEAVES[:4]))
    return chance.choice(LEAVES)


def _deeper(good: Any, at: Any, chance: Random) -> Any:
    spoiled = good.copy()
    spoiled[at] = _spoil(good[at], chance)
    return spoiled


WAYS: tuple[Callable[[Random], Any], ...] = (_leaf, _nested, _unreadable, _sly, _deep, _huge)
WEIGHTS = (4, 6, 6, 2, 1, 1, 8)  # the last for good answers spoiled
