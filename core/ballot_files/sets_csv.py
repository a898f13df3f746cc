"""Best and worst of the few shown, in a CSV file: a line a person, a line a set, or a line an item."""

import re
from collections.abc import Sequence

from core.ballot_files.mentions import is_nothing
from core.ballot_files.price_csv import Table
from core.price_research.maxdiff import Shown
from core.problems import Refused, problem

BEST = {"1", "best", "b", "most", "meilleur"}
WORST = {"-1", "worst", "w", "least", "pire"}
NEITHER = {"0", ""}
_NAMED = re.compile(r"(b|best|w|worst)[ ._-]?0*(\d+)", re.IGNORECASE)
_SHOWN = re.compile(r"(item|alt|option|shown|element)[ ._-]?0*(\d+)", re.IGNORECASE)


def answers(table: Table, sets: Sequence[Sequence[int]], items: Sequence[str]) -> tuple[tuple[str, ...], list[Shown]]:
    """The items, and every set that somebody answered; `sets` and `items` where the file does not say what was shown.

    Raises Refused, saying the line, or what to say on the command line.
    """
    if table.has("item") and (table.has("value") or (table.has("best") and table.has("worst"))):
        found = _by_item(table)
    elif any(_SHOWN.fullmatch(heading) for heading in table.headings):
        found = _by_set(table)
    elif sets:
        highest = max(item for places in sets for item in places)
        names = tuple(items) or tuple(str(number) for number in range(1, highest + 1))
        if len(names) < highest:
            raise Refused(problem("items_too_few", count=highest))
        return names, _by_person(table, sets, names)
    else:
        raise Refused(problem("sets_unsaid"))
    if not found:
        raise Refused(problem("ballot_file_empty"))
    return tuple(items) or tuple(dict.fromkeys(item for each in found for item in each.items)), found


def _by_person(table: Table, sets: Sequence[Sequence[int]], items: Sequence[str]) -> list[Shown]:
    """Columns B1, W1, B2, W2...: the place, from 1, of the best and the worst within each set, or its name."""
    columns = {
        (named[1][0].lower(), int(named[2])): place
        for place, heading in enumerate(table.headings)
        if (named := _NAMED.fullmatch(heading))
    }
    found = []
    for line, cells in table.lines:
        for number, places in enumerate(sets, start=1):
            shown = tuple(items[item - 1] for item in places)
            said = [cells[columns[letter, number]] if (letter, number) in columns else None for letter in "bw"]
            if None in said:
                raise Refused(problem("column_missing", name=f"B{number}, W{number}"))
            best, worst = (_named(cell or "", shown, line) for cell in said)
            found.append(_shown(shown, best, worst, line))
    return found


def _by_set(table: Table) -> list[Shown]:
    """What was shown, then the best and the worst: by name, or by place from 1."""
    places = [place for place, heading in enumerate(table.headings) if _SHOWN.fullmatch(heading)]
    best, worst = table.words("best"), table.words("worst")
    found = []
    for (line, cells), most, least in zip(table.lines, best, worst, strict=True):
        shown = tuple(cells[place] for place in places if not is_nothing(cells[place]))
        found.append(_shown(shown, _named(most, shown, line), _named(least, shown, line), line))
    return found


def _by_item(table: Table) -> list[Shown]:
    """A line an item shown to somebody in a set: 1 the best, -1 the worst, 0 or nothing neither."""
    people, sets = (table.words(role) if table.has(role) else [""] * len(table.lines) for role in ("respondent", "set"))
    keys = zip(people, sets, strict=True)
    if table.has("best") and table.has("worst"):
        said = [_mark(b, w) for b, w in zip(table.words("best"), table.words("worst"), strict=True)]
    else:
        said = [value.casefold() for value in table.words("value")]
    groups: dict[tuple[str, ...], dict[str, tuple[int, str]]] = {}
    for key, item, value, (line, _) in zip(keys, table.words("item"), said, table.lines, strict=True):
        group = groups.setdefault(key, {})
        if value not in BEST | WORST | NEITHER or item in group:
            raise Refused(problem("ballot_line_unreadable", line=line))
        group[item] = (line, value)
    return [_gathered(group) for group in groups.values()]


def _mark(best: str, worst: str) -> str:
    is_best, is_worst = best.casefold() in ("1", "true", "yes"), worst.casefold() in ("1", "true", "yes")
    return "1" if is_best else "-1" if is_worst else "0"


def _gathered(group: dict[str, tuple[int, str]]) -> Shown:
    best = [item for item, (_, value) in group.items() if value in BEST]
    worst = [item for item, (_, value) in group.items() if value in WORST]
    if len(best) != 1 or len(worst) != 1:
        raise Refused(problem("ballot_line_unreadable", line=next(iter(group.values()))[0]))
    return Shown(tuple(group), best[0], worst[0])


def _named(cell: str, shown: tuple[str, ...], line: int) -> str:
    is_place = cell.isascii() and cell.isdecimal() and len(cell) < 6
    if cell in shown and not is_place:
        return cell
    if not is_place or not 1 <= int(cell) <= len(shown):
        raise Refused(problem("ballot_line_unreadable", line=line))
    return shown[int(cell) - 1]


def _shown(shown: tuple[str, ...], best: str, worst: str, line: int) -> Shown:
    if best == worst or len(set(shown)) != len(shown):
        raise Refused(problem("ballot_line_unreadable", line=line))
    return Shown(shown, best, worst)
