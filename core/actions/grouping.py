"""Groups of ideas: asked for by somebody, drafted in the background, kept, stopped, and read again by everybody.

A text is named by the column it stands in: the question's own id, or that of what is written beside a choice.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial

from core import identity
from core.actions.consultations import seen
from core.actions.drafting import is_to_do, run, watched
from core.actions.grouped_column import GroupedColumn, column_named
from core.actions.store import OpenStore, Store
from core.actions.tail import new_frame
from core.actions.watching import Lookout, Watcher, in_the_background, watched_by
from core.community import access
from core.community.access import Person
from core.consultation.records import Consultation
from core.problems import Refused, problem
from core.voices.ideas.apart import drafted
from core.voices.ideas.editing import renumbered, texts_in
from core.voices.ideas.grouping import FINENESS
from core.voices.ideas.model import Grouping, JobState, StoredGrouping
from core.voices.ideas.nearest import placed

MOST_FOLLOWED = 1_000
"""Texts of a room that are followed as they come; beyond, somebody asks for groups anew."""
GROWN = 1.5
"""So many times the texts that groups were drafted from: they are drafted anew, unless somebody worked on them."""
UNDER_WAY = (JobState.WAITING, JobState.RUNNING)


def ask(
    open_store: OpenStore,
    person: Person,
    consultation_id: str,
    question_id: str,
    *,
    fineness: int = 0,
    auto: bool = False,
) -> str:
    """Its id; what is under way already is asked for once, and otherwise stopped. `auto` follows what comes later."""
    if fineness not in FINENESS:
        raise Refused(problem("grouping_fineness"))
    settings = {"fineness": fineness, "auto": auto, "person": person.id}
    with open_store() as store:
        consultation = _led(store, person, consultation_id)
        column_named(new_frame(store, consultation), question_id)
        last = store.groupings.latest(consultation_id, question_id)
        if last and last.state in UNDER_WAY:
            if last.settings["fineness"] == fineness:
                return last.id
            store.groupings.stop(last.id)
        grouping_id = identity.new_id()
        store.groupings.add(
            grouping_id=grouping_id,
            consultation_id=consultation_id,
            question_id=question_id,
            settings=settings,
            by=person.name,
        )
    return grouping_id


def latest(
    store: Store, person: Person | None, consultation_id: str, question_id: str, *, done: bool = False
) -> StoredGrouping | None:
    """The last asked for; `done` asks for the last that was found. Raises Refused while tallies are sealed."""
    watched(store, person, consultation_id)
    return store.groupings.latest(consultation_id, question_id, done=done)


def stop(open_store: OpenStore, person: Person, grouping_id: str) -> bool:
    """Whether it was still under way."""
    with open_store() as store:
        stored = store.groupings.get(grouping_id)
        if stored is None:
            raise Refused(problem("grouping_unknown"))
        _led(store, person, stored.consultation_id)
        return store.groupings.stop(grouping_id)


def tend(
    open_store: OpenStore,
    lookout: Lookout,
    stored: StoredGrouping,
    *,
    now: datetime,
    later: Callable[[Callable[[], None]], None] = in_the_background,
) -> None:
    """Called by whoever looks: begins what waits, and takes up what a process that ended left."""
    if is_to_do(stored, now):
        later(partial(run, open_store, lookout, stored.id))


def follow(open_store: OpenStore, lookout: Lookout, person: Person, stored: StoredGrouping) -> StoredGrouping:
    """The groups with what came since, where they follow a room; called as often as somebody looks."""
    if stored.grouping is None or not stored.settings.get("auto"):
        return stored
    with open_store(read_only=True) as store:
        consultation = watched(store, person, stored.consultation_id)
        steps = store.groupings.steps(stored.id)
    if consultation.last_seq <= stored.grouping.seq:
        return stored
    reading = GroupedColumn.of(open_store, lookout, consultation, person, stored.question_id)
    if len(reading.seqs) > MOST_FOLLOWED:
        return stored
    grown = len(reading.seqs) >= GROWN * max(1, stored.settings.get("texts", 1))
    now = reading.standing(texts_in(stored.grouping))
    before = reading.of_those_left(stored.grouping, now)
    is_corrected = bool(steps) or any(idea.named or idea.pinned for idea in before.ideas)
    if grown and not is_corrected:
        found = drafted(reading.material(fineness=before.fineness, before=before))
        settings = stored.settings | {"texts": len(reading.seqs)}
    else:
        material = reading.material()
        found = placed(material.texts, before, reading.seqs, question=material.question)
        settings = stored.settings
    found = replace(renumbered(found, _numbered_as_before(found, now)), seq=consultation.last_seq)
    return _kept(open_store, stored, found, settings)


def _numbered_as_before(found: Grouping, now: Mapping[int, int]) -> dict[int, int]:
    """A text keeps the number under which the steps that people took know it."""
    return {seq: seq for seq in texts_in(found)} | {seq: before for before, seq in now.items()}


def _kept(open_store: OpenStore, stored: StoredGrouping, found: Grouping, settings: dict) -> StoredGrouping:
    """Unless another page was faster: what it found is as good."""
    with open_store() as store:
        kept = store.groupings.finish(stored, found)
        if kept and settings != stored.settings:
            store.groupings.set_settings(stored.id, settings)
        return store.groupings.get(stored.id) or stored


def _led(store: Store, person: Person, consultation_id: str) -> Consultation:
    consultation = seen(store, person, consultation_id)
    if not access.may_animate(person, consultation.team_id):
        raise Refused(problem("not_allowed"))
    return watched_by(store, consultation.code, Watcher(person), team_only=True)
