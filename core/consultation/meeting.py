"""Two people met at one draft: what came of it, and what is left to choose."""

from collections.abc import Callable
from dataclasses import dataclass

from core.consultation.differences import Change, differences
from core.consultation.draft import Draft
from core.consultation.history import History
from core.consultation.merging import merge


@dataclass(frozen=True)
class Meeting:
    """`who` saved `theirs` meanwhile, at `revision`; `changes` is what they changed, `conflicts` where both did."""

    who: str
    theirs: Draft
    revision: int
    changes: tuple[Change, ...]
    conflicts: tuple[str, ...]


def meet(base: Draft, *, mine: Draft, theirs: Draft, revision: int, who: str) -> Meeting:
    _, conflicts = put_together(base, mine=mine, theirs=theirs)
    return Meeting(who, theirs, revision, differences(base.definition, theirs.definition), conflicts)


def put_together(base: Draft, *, mine: Draft, theirs: Draft) -> tuple[Draft, tuple[str, ...]]:
    """Both sides' changes, with mine where both changed the same thing; and the places where they did."""
    merged = merge(base.definition, mine=mine.definition, theirs=theirs.definition)
    moved_by_me, moved_by_them = (each.closes_at != base.closes_at for each in (mine, theirs))
    closes_at = mine.closes_at if moved_by_me else theirs.closes_at
    clash = moved_by_me and moved_by_them and mine.closes_at != theirs.closes_at
    return Draft(merged.definition, closes_at), (*merged.conflicts, *(("promise",) if clash else ()))


def with_theirs(history: History[Draft], base: Draft, theirs: Draft) -> History[Draft]:
    """Undo goes back through one's own changes and never through theirs; where both changed, theirs are there."""

    def behind(draft: Draft) -> Draft:
        return put_together(base, mine=theirs, theirs=draft)[0]

    present, _ = put_together(base, mine=history.present, theirs=theirs)
    return History(present, _each(history.past, behind), _each(history.future, behind), history.writing)


def _each(drafts: tuple[Draft, ...], change: Callable[[Draft], Draft]) -> tuple[Draft, ...]:
    return tuple(change(draft) for draft in drafts)
