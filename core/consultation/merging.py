"""Two people's changes to the same definition put together: what each changed alone is kept, what both did is named."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pydantic import ValidationError

from core.consultation.definition import Definition
from core.consultation.differences import PLACES, moved

ALONE = ("price", "parts", "shown_if")  # halves of one decision: never put together of two people's
_GONE: Any = object()

Json = Any


@dataclass(frozen=True)
class Merge:
    """`conflicts` names where both changed the same thing: a question's or a page's id, or a part of the design.

    There `definition` says what `mine` said.
    """

    definition: Definition
    conflicts: tuple[str, ...] = ()


def merge(base: Definition, *, mine: Definition, theirs: Definition) -> Merge:
    """Both sides' changes since `base`."""
    if theirs == base or mine == theirs:
        return Merge(mine)
    if mine == base:
        return Merge(theirs)
    merging = _Merging()
    merged = merging.parts(_Sides(*(each.model_dump(mode="json") for each in (base, mine, theirs))))
    try:
        return Merge(Definition.model_validate(merged), tuple(dict.fromkeys(merging.conflicts)))
    except ValidationError:  # each change stands alone, and not the two together
        return Merge(mine, ("questions",))


class _Sides(NamedTuple):
    """The same thing three times, as JSON."""

    base: Json
    mine: Json
    theirs: Json

    def of(self, take: Callable[[Json], Json]) -> "_Sides":
        return _Sides(*(take(side) for side in self))

    def get(self, name: str) -> "_Sides":
        return self.of(lambda side: side.get(name, _GONE))

    @property
    def names(self) -> list[str]:
        return list(dict.fromkeys((*self.mine, *self.theirs)))


@dataclass
class _Merging:
    """`where` is the place that a conflict is named by; within it, fields and options are put together one by one."""

    conflicts: list[str] = field(default_factory=list)

    def parts(self, sides: _Sides) -> Json:
        merged = {
            name: self.value(sides.get(name), PLACES.get(name, "promise"), name)
            for name in sides.names
            if name != "questionnaire"
        }
        return merged | {"questionnaire": self._questionnaire(sides.get("questionnaire"))}

    def value(self, sides: _Sides, where: str, name: str = "") -> Json:
        base, mine, theirs = sides
        if mine == theirs or theirs == base:
            return mine
        if mine == base:
            return theirs
        if name not in ALONE and all(isinstance(side, dict) for side in sides):
            return self._things(sides, where)
        if name not in ALONE and all(_has_ids(side) for side in sides):
            return self._items(sides.of(lambda side: {item["id"]: item for item in side}), where)
        self.conflicts.append(where)
        return theirs if mine is _GONE else mine

    def _questionnaire(self, sides: _Sides) -> Json:
        """Questions by their id wherever they stand, and apart from them the order of everything."""
        others = {name: self.value(sides.get(name), "questions", name) for name in sides.names if name != "pages"}
        laid_out = sides.of(_laid_out)
        things = {
            each: value for each in laid_out.names if (value := self.value(laid_out.get(each), each)) is not _GONE
        }
        order = self._order(laid_out.of(list), "")
        return others | {"pages": _in_pages([things[each] for each in order if each in things])}

    def _things(self, sides: _Sides, where: str) -> dict[str, Json]:
        """Each thing of either side by its name; what one took away and the other changed stays, and is a conflict."""
        merged = {name: self.value(sides.get(name), where, name) for name in sides.names}
        return {name: value for name, value in merged.items() if value is not _GONE}

    def _items(self, sides: _Sides, where: str) -> list[Json]:
        things = self._things(sides, where)
        return [things[each] for each in self._order(sides.of(list), where) if each in things]

    def _order(self, sides: _Sides, where: str) -> list[str]:
        """My order, with what they added or moved placed after the same neighbour as in theirs."""
        base, mine, theirs = sides
        moved_by_them, moved_by_me = moved(base, theirs), moved(base, mine)
        order = list(mine)
        for each in theirs:
            if each in moved_by_them and each in moved_by_me:
                self.conflicts += [where or each] if _before(each, mine) != _before(each, theirs) else []
            elif each not in mine or each in moved_by_them:
                order = [other for other in order if other != each]
                order.insert(_place(each, theirs, order), each)
        return order


def _laid_out(questionnaire: Json) -> Mapping[str, Json]:
    """Every page, then its questions, in the order of the screen, by id."""
    found: dict[str, Json] = {}
    for page in questionnaire["pages"]:
        found[page["id"]] = {**page, "questions": []}
        found |= {question["id"]: question for question in page["questions"]}
    return found


def _in_pages(things: Sequence[Json]) -> list[Json]:
    """Pages with the questions that follow them; those that no page precedes come on the first."""
    first: Json = next((thing for thing in things if _is_page(thing)), {"questions": []})
    pages = [first]
    for thing in things:
        if _is_page(thing):
            pages += [thing] if thing is not first else []
        else:
            pages[-1]["questions"].append(thing)
    return pages


def _is_page(thing: Json) -> bool:
    return "questions" in thing


def _has_ids(side: Json) -> bool:
    return isinstance(side, list) and all(isinstance(item, dict) and "id" in item for item in side)


def _before(each: str, order: Sequence[str]) -> str | None:
    place = order.index(each)
    return order[place - 1] if place else None


def _place(each: str, theirs: Sequence[str], order: Sequence[str]) -> int:
    """After the nearest of those before it in theirs that is in the order."""
    before = reversed(theirs[: theirs.index(each)])
    neighbour = next((other for other in before if other in order), None)
    return 0 if neighbour is None else order.index(neighbour) + 1
