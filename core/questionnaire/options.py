"""Changes to the options of a question while it is designed, and what is wrong in a row of them."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from core.language.limits import LINE, kept
from core.language.wording import Wording
from core.problems import Problem, Refused, problem

MOST_OPTIONS = 100
BULLETS = "-–—•*·"


class Row(Protocol):
    """What every kind of option has."""

    @property
    def id(self) -> str: ...
    @property
    def label(self) -> Wording: ...
    def gaps(self) -> list[Problem]: ...


Kind = TypeVar("Kind", bound=Row)


def change(options: tuple[Kind, ...], option_id: str, edit: Callable[[Kind], Kind]) -> tuple[Kind, ...]:
    return tuple(edit(option) if option.id == option_id else option for option in options)


def add(options: tuple[Kind, ...], option: Kind) -> tuple[Kind, ...]:
    if len(options) >= MOST_OPTIONS:
        raise Refused(problem("options_too_many", most=MOST_OPTIONS))
    return (*options, option)


def remove(options: tuple[Kind, ...], option_id: str) -> tuple[Kind, ...]:
    return tuple(option for option in options if option.id != option_id)


def move(options: tuple[Kind, ...], option_id: str, *, by: int) -> tuple[Kind, ...]:
    place = next((place for place, option in enumerate(options) if option.id == option_id), None)
    if place is None or not 0 <= place + by < len(options):
        return options
    moved = list(options)
    moved.insert(place + by, moved.pop(place))
    return tuple(moved)


def paste(options: tuple[Kind, ...], typed: str, *, make: Callable[[Wording], Kind]) -> tuple[Kind, ...]:
    """One option a line, without the list's own bullets; they take the place of options still empty."""
    lines = [line.strip().lstrip(BULLETS).strip() for line in typed.splitlines()]
    added = tuple(make(Wording(kept(line, most=LINE))) for line in lines if line)
    if not added:
        raise Refused(problem("lines_missing"))
    whole = (*(option for option in options if option.label), *added)
    if len(whole) > MOST_OPTIONS:
        raise Refused(problem("options_too_many", most=MOST_OPTIONS))
    return whole


def wrong_in(options: tuple[Kind, ...]) -> dict[str, list[Problem]]:
    """What is wrong, by option: its own gaps, and a label that another one before it already has."""
    found: dict[str, list[Problem]] = {}
    seen: set[str] = set()
    for option in options:
        label = option.label.say("fr").strip()
        wrong = option.gaps()
        if label and label.casefold() in seen:
            wrong = [*wrong, problem("options_alike", label=label)]
        seen.add(label.casefold())
        if wrong:
            found[option.id] = wrong
    return found
