"""A personal datum found in a text: of which kind, where, and whether it is sure enough to be masked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Found:
    """`text[start:end]`; what is not `sure` is for somebody to look at."""

    kind: str
    start: int
    end: int
    sure: bool


Find = Callable[[str], Iterator[Found]]


@dataclass(frozen=True)
class Kind:
    """`find` is handed a readable text of at least so many digits; `name` ends the key `personal-mask-<name>`."""

    name: str
    find: Find
    digits: int = 0
