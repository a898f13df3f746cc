"""What people do to groups of ideas: steps folded over the machine's draft, which itself never changes.

To add a kind of step: write its class, then list it in KINDS.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from core.problems import Problem, problem
from core.voices.ideas.model import Grouping, Idea, Step

REST = ""  # where texts without a group are
MOST_PHRASES = 6
MOST_IDEAS = 200


class Act(BaseModel):
    """One thing to do: its fields are what a step keeps. What it names and is not there is passed over."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: ClassVar[str]

    def problem(self, grouping: Grouping) -> Problem | None:
        """Why it makes no sense now; None where it does."""
        raise NotImplementedError

    def done(self, grouping: Grouping) -> Grouping:
        raise NotImplementedError

    @property
    def detail(self) -> dict[str, Any]:
        return self.model_dump(mode="json")


class Rename(Act):
    name: ClassVar[str] = "rename"
    idea: str
    title: str

    def problem(self, grouping: Grouping) -> Problem | None:
        return _unknown(grouping, self.idea) or _untitled(self.title)

    def done(self, grouping: Grouping) -> Grouping:
        return _changed(grouping, self.idea, title=self.title, named=True)


class Merge(Act):
    """The second joins the first, whose title stays."""

    name: ClassVar[str] = "merge"
    into: str
    other: str

    def problem(self, grouping: Grouping) -> Problem | None:
        if self.into == self.other:
            return problem("idea_merge_itself")
        return _unknown(grouping, self.into) or _unknown(grouping, self.other)

    def done(self, grouping: Grouping) -> Grouping:
        into, other = idea_of(grouping, self.into), idea_of(grouping, self.other)
        if into is None or other is None or into is other:
            return grouping
        joined = _with_members(_without(grouping, other.id), into.id, other.members)
        phrases = tuple(dict.fromkeys((*into.phrases[:3], *other.phrases, *into.phrases[3:])))[:MOST_PHRASES]
        return _changed(joined, into.id, phrases=phrases, shown=(*into.shown, *other.shown))


class Gather(Act):
    """Texts from anywhere become a group of their own."""

    name: ClassVar[str] = "gather"
    is_named: ClassVar[bool] = True
    idea: str
    title: str
    seqs: tuple[int, ...]
    phrases: tuple[str, ...] = ()

    def problem(self, grouping: Grouping) -> Problem | None:
        if idea_of(grouping, self.idea) or not self.idea:
            return problem("idea_taken")
        if len(grouping.ideas) >= MOST_IDEAS:
            return problem("idea_too_many", most=MOST_IDEAS)
        return _untitled(self.title) or _unknown_texts(grouping, self.seqs)

    def done(self, grouping: Grouping) -> Grouping:
        moved = _known(grouping, self.seqs)
        if not moved or not self.idea or idea_of(grouping, self.idea):
            return grouping
        made = Idea(self.idea, self.title, self.phrases, moved, frozenset(moved), named=self.is_named)
        left = _taken_from_everywhere(grouping, moved)
        return replace(left, ideas=(*left.ideas, made))


class Split(Gather):
    """Some texts of a group leave it for a new one, and some stay. Its title is proposed by the machine."""

    name: ClassVar[str] = "split"
    is_named: ClassVar[bool] = False
    of: str

    def problem(self, grouping: Grouping) -> Problem | None:
        source = idea_of(grouping, self.of)
        if source is None:
            return problem("idea_unknown")
        if not set(self.seqs) < set(source.members):
            return problem("idea_split_whole")
        return super().problem(grouping)


class Move(Act):
    """To a group that is there, or to REST."""

    name: ClassVar[str] = "move"
    seqs: tuple[int, ...]
    to: str = REST

    def problem(self, grouping: Grouping) -> Problem | None:
        return (_unknown(grouping, self.to) if self.to else None) or _unknown_texts(grouping, self.seqs)

    def done(self, grouping: Grouping) -> Grouping:
        moved = _known(grouping, self.seqs)
        if self.to == REST:
            left = _taken_from_everywhere(grouping, moved)
            return replace(left, rest=(*left.rest, *moved))
        return _with_members(grouping, self.to, moved) if idea_of(grouping, self.to) else grouping


class Leave(Act):
    """No: this text of the rest is not proposed for this group again."""

    name: ClassVar[str] = "leave"
    seq: int
    idea: str

    def problem(self, grouping: Grouping) -> Problem | None:
        return _unknown(grouping, self.idea) or _unknown_texts(grouping, (self.seq,))

    def done(self, grouping: Grouping) -> Grouping:
        return grouping


class Dissolve(Act):
    """The group was none: its texts go to the rest, free to be grouped anew."""

    name: ClassVar[str] = "dissolve"
    idea: str

    def problem(self, grouping: Grouping) -> Problem | None:
        return _unknown(grouping, self.idea)

    def done(self, grouping: Grouping) -> Grouping:
        found = idea_of(grouping, self.idea)
        if found is None:
            return grouping
        return replace(_without(grouping, found.id), rest=(*grouping.rest, *found.members))


class Undo(Act):
    """Takes back the last step not yet taken back."""

    name: ClassVar[str] = "undo"

    def problem(self, grouping: Grouping) -> Problem | None:
        return None

    def done(self, grouping: Grouping) -> Grouping:
        return grouping


class Redo(Undo):
    """Does again what was taken back last, where nothing was done since."""

    name: ClassVar[str] = "redo"


KINDS: dict[str, type[Act]] = {
    kind.name: kind for kind in (Rename, Merge, Gather, Split, Move, Leave, Dissolve, Undo, Redo)
}


def act_of(step: Step) -> Act:
    return KINDS[step.action].model_validate(step.detail)


def folded(grouping: Grouping, steps: Iterable[Step]) -> Grouping:
    """The draft with every step that stands done to it, in order."""
    for step in standing(steps):
        grouping = act_of(step).done(grouping)
    return grouping


def refusal(grouping: Grouping, steps: Sequence[Step], act: Act) -> Problem | None:
    """Why this cannot be the next step."""
    stand, undone = _history(steps)
    if isinstance(act, Redo):
        return None if undone else problem("idea_nothing_to_redo")
    if isinstance(act, Undo):
        return None if stand else problem("idea_nothing_to_undo")
    return act.problem(folded(grouping, steps))


def standing(steps: Iterable[Step]) -> list[Step]:
    """The steps that are not taken back."""
    return _history(steps)[0]


def taken_back(steps: Iterable[Step]) -> list[Step]:
    """Those that could be done again, the next one last."""
    return _history(steps)[1]


def kept_apart(steps: Iterable[Step]) -> frozenset[int]:
    """The texts that somebody left without a group on purpose."""
    found: set[int] = set()
    for act in map(act_of, standing(steps)):
        if isinstance(act, Move) and act.to == REST:
            found.update(act.seqs)
        elif isinstance(act, Move | Gather):
            found.difference_update(act.seqs)
    return frozenset(found)


def refused_places(steps: Iterable[Step]) -> frozenset[tuple[int, str]]:
    """(text, group) pairs to which somebody said no."""
    acts = map(act_of, standing(steps))
    return frozenset((act.seq, act.idea) for act in acts if isinstance(act, Leave))


def carried(before: Grouping, steps: Sequence[Step], computed: Grouping) -> Grouping:
    """Groups computed anew, with what people decided of the ones before: moved texts stay together, under the name
    they were given, in the new group that has most of theirs; those kept apart stay without a group."""
    titled = {act.idea for act in map(act_of, standing(steps)) if isinstance(act, Rename | Gather)}
    apart = _known(computed, sorted(kept_apart(steps)))
    after = Move(seqs=apart).done(computed)
    met: set[str] = set()
    for idea in folded(before, steps).ideas:
        pinned = _known(after, [seq for seq in idea.members if seq in idea.pinned])
        keeps_title = idea.named or idea.id in titled
        if not pinned and not keeps_title:
            continue
        target = _nearest(after, set(idea.members), but=met)
        if target is None and not pinned:
            continue
        if target is None:
            target = Idea(_free(idea.id, after), idea.title, idea.phrases, ())
            after = replace(after, ideas=(*after.ideas, target))
        met.add(target.id)
        after = _with_members(after, target.id, pinned)
        if keeps_title:
            after = _changed(after, target.id, title=idea.title, named=idea.named)
    return after


def renumbered(grouping: Grouping, now: Mapping[int, int]) -> Grouping:
    """Each text by its new number; those that have none are gone, and so is a group that nothing is left in."""
    ideas = (
        replace(
            idea,
            members=_numbers(idea.members, now),
            pinned=frozenset(_numbers(sorted(idea.pinned), now)),
            shown=_numbers(idea.shown, now),
        )
        for idea in grouping.ideas
    )
    near = (_numbers(alike, now) for alike in grouping.near)
    return replace(
        grouping,
        ideas=tuple(idea for idea in ideas if idea.members),
        rest=_numbers(grouping.rest, now),
        others=_numbers(grouping.others, now),
        near=tuple(alike for alike in near if len(alike) > 1),
    )


def steps_renumbered(steps: Iterable[Step], now: Mapping[int, int]) -> tuple[Step, ...]:
    return tuple(replace(step, detail=_renumbered_detail(step, now)) for step in steps)


def idea_of(grouping: Grouping, idea_id: str) -> Idea | None:
    return next((idea for idea in grouping.ideas if idea.id == idea_id), None)


def texts_in(grouping: Grouping) -> set[int]:
    return {*grouping.rest, *grouping.others, *(seq for idea in grouping.ideas for seq in idea.members)}


def named_by(act: Act) -> set[str]:
    """The groups that it is done to, and those that it makes."""
    return {act.detail[field] for field in ("idea", "into", "other", "of", "to") if act.detail.get(field)}


def texts_named(steps: Iterable[Step]) -> set[int]:
    """The texts that steps speak of, standing or taken back."""
    details = [step.detail for step in steps]
    several = (seq for detail in details for seq in detail.get("seqs", ()))
    return {*several, *(detail["seq"] for detail in details if "seq" in detail)}


def _numbers(seqs: Iterable[int], now: Mapping[int, int]) -> tuple[int, ...]:
    return tuple(now[seq] for seq in seqs if seq in now)


def _renumbered_detail(step: Step, now: Mapping[int, int]) -> dict[str, Any]:
    """A text that is gone keeps its number, under which nothing is found."""
    detail = dict(step.detail)
    if "seqs" in detail:
        detail["seqs"] = [now.get(seq, seq) for seq in detail["seqs"]]
    if "seq" in detail:
        detail["seq"] = now.get(detail["seq"], detail["seq"])
    return detail


def _history(steps: Iterable[Step]) -> tuple[list[Step], list[Step]]:
    stand: list[Step] = []
    undone: list[Step] = []
    for step in steps:
        if step.action == Undo.name:
            undone += [stand.pop()] if stand else []
        elif step.action == Redo.name:
            stand += [undone.pop()] if undone else []
        else:
            stand.append(step)
            undone = []
    return stand, undone


def _known(grouping: Grouping, seqs: Iterable[int]) -> tuple[int, ...]:
    known = texts_in(grouping)
    return tuple(dict.fromkeys(seq for seq in seqs if seq in known))


def _unknown(grouping: Grouping, idea_id: str) -> Problem | None:
    return None if idea_of(grouping, idea_id) else problem("idea_unknown")


def _unknown_texts(grouping: Grouping, seqs: Sequence[int]) -> Problem | None:
    if not seqs:
        return problem("idea_no_text")
    return None if set(seqs) <= texts_in(grouping) else problem("idea_text_gone")


def _untitled(title: str) -> Problem | None:
    return None if title.strip() else problem("title_missing")


def _changed(grouping: Grouping, idea_id: str, **changes: Any) -> Grouping:
    changed = (replace(idea, **changes) if idea.id == idea_id else idea for idea in grouping.ideas)
    return replace(grouping, ideas=tuple(changed))


def _without(grouping: Grouping, idea_id: str) -> Grouping:
    return replace(grouping, ideas=tuple(idea for idea in grouping.ideas if idea.id != idea_id))


def _with_members(grouping: Grouping, idea_id: str, moved: Sequence[int]) -> Grouping:
    """Moved in by somebody: they stay, whatever is computed later."""
    left = _taken_from_everywhere(grouping, moved, but=idea_id)
    idea = idea_of(left, idea_id)
    if idea is None:
        return grouping
    members = tuple(dict.fromkeys((*idea.members, *moved)))
    return _changed(left, idea_id, members=members, pinned=idea.pinned | frozenset(moved))


def _taken_from_everywhere(grouping: Grouping, moved: Iterable[int], *, but: str = REST) -> Grouping:
    """A group that nothing is left in is gone."""
    gone = frozenset(moved)
    ideas = tuple(idea if idea.id == but else _left_in(idea, gone) for idea in grouping.ideas)
    return replace(
        grouping,
        ideas=tuple(idea for idea in ideas if idea.members or idea.id == but),
        rest=tuple(seq for seq in grouping.rest if seq not in gone),
        others=tuple(seq for seq in grouping.others if seq not in gone),
    )


def _left_in(idea: Idea, gone: frozenset[int]) -> Idea:
    if gone.isdisjoint(idea.members):
        return idea
    members = tuple(seq for seq in idea.members if seq not in gone)
    return replace(
        idea, members=members, pinned=idea.pinned - gone, shown=tuple(s for s in idea.shown if s not in gone)
    )


def _nearest(grouping: Grouping, members: set[int], *, but: set[str]) -> Idea | None:
    """The group that shares most of these texts, a third of them at least."""
    shared = {idea.id: len(members.intersection(idea.members)) for idea in grouping.ideas if idea.id not in but}
    best = max(shared, key=lambda each: shared[each], default="")
    return idea_of(grouping, best) if best and 3 * shared[best] >= len(members) else None


def _free(idea_id: str, grouping: Grouping) -> str:
    """An id that no other group has."""
    while idea_of(grouping, idea_id):
        idea_id += "+"
    return idea_id
