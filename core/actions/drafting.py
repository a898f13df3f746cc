"""Drafts groups of ideas in the background: taken by one process, told of as it moves, kept with what people did."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from threading import Lock

from core import identity
from core.actions.consultations import seen
from core.actions.grouped_column import GroupedColumn
from core.actions.store import OpenStore, Store
from core.actions.watching import Lookout, Watcher, watched_by
from core.community.access import Person
from core.consultation.records import Consultation
from core.problems import Refused
from core.voices.ideas.apart import DraftFailedError, drafted
from core.voices.ideas.editing import carried, folded, steps_renumbered, texts_in, texts_named
from core.voices.ideas.model import Grouping, JobState, StoredGrouping, without_words

LEFT = timedelta(seconds=60)
"""What has not moved for so long was left by a process that ended: whoever looks takes it up."""

_LOG = logging.getLogger(__name__)

_drafting = Lock()  # one at a time in a process: each takes some hundreds of megabytes


class _MovedError(Exception):
    """Stopped, or taken up by another process."""


def run(open_store: OpenStore, lookout: Lookout, grouping_id: str) -> None:
    """Drafts the groups, for some seconds or half a minute. Nothing happens where another process does it."""
    if not _drafting.acquire(blocking=False):
        return
    try:
        job = _Job.taken(open_store, grouping_id)
        if job:
            job.do(lookout)
            job.keep_one_alone(lookout)
    finally:
        _drafting.release()


def is_to_do(stored: StoredGrouping, now: datetime) -> bool:
    """It waits, or was left by the process that did it."""
    is_left = stored.state is JobState.RUNNING and now - stored.moved_at > LEFT
    return stored.state is JobState.WAITING or is_left


def watched(store: Store, person: Person | None, consultation_id: str) -> Consultation:
    """Raises Refused for whoever is not of its team, and while its results are sealed."""
    consultation = seen(store, person, consultation_id)
    return watched_by(store, consultation.code, Watcher(person), team_only=True)


@dataclass
class _Job:
    """One grouping while this process drafts it; `seen` is as this process left it."""

    open_store: OpenStore
    seen: StoredGrouping

    @classmethod
    def taken(cls, open_store: OpenStore, grouping_id: str) -> "_Job | None":
        with open_store() as store:
            stored = store.groupings.get(grouping_id)
            if stored is None or not is_to_do(stored, store.now()):
                return None
            mine = store.groupings.move(stored, JobState.RUNNING, progress=0)
        return cls(open_store, mine) if mine else None

    def do(self, lookout: Lookout) -> None:
        try:
            self.keep(self._draft(lookout))
        except _MovedError:
            return
        except Refused as refused:
            self._fail(refused.problems[0].code)
        except DraftFailedError:
            self._fail("grouping_failed")
        except Exception as error:  # noqa: BLE001 - what fails otherwise would be taken up again without end
            _LOG.error("Groups of ideas failed: %s", type(error).__name__)  # never its words: they may be people's
            self._fail("grouping_failed")

    def keep(self, draft: "_Draft") -> None:
        with self.open_store() as store:
            if store.groupings.finish(self.seen, draft.with_steps(store)):
                store.groupings.set_settings(self.seen.id, self.seen.settings | {"texts": draft.texts})

    def _draft(self, lookout: Lookout) -> "_Draft":
        consultation_id, question_id = self.seen.consultation_id, self.seen.question_id
        with self.open_store(read_only=True) as store:
            person = store.accounts.get(self.seen.settings["person"])
            consultation = watched(store, person, consultation_id)
            last = store.groupings.latest(consultation_id, question_id, done=True)
            steps = tuple(store.groupings.steps(last.id)) if last else ()
        reading = GroupedColumn.of(self.open_store, lookout, consultation, person, question_id)
        fineness = self.seen.settings["fineness"]
        if last is None or last.grouping is None:
            return _Draft(drafted(reading.material(fineness=fineness), self._tell), len(reading.seqs))
        now = reading.standing(texts_in(last.grouping) | texts_named(steps))
        before, steps = (
            _with_newcomers(reading.of_those_left(last.grouping, now), reading.seqs),
            steps_renumbered(steps, now),
        )
        material = reading.material(fineness=fineness, before=folded(before, steps))
        return _Draft(drafted(material, self._tell), len(reading.seqs), last.id, before, now)

    def keep_one_alone(self, lookout: Lookout) -> None:
        """Where nobody may be found again, who says what is told of one draft alone, made once nobody answers any more.

        It has nothing of what people did to others, and is never made again: two that differ by one text would tell
        who wrote it.
        """
        consultation_id, question_id = self.seen.consultation_id, self.seen.question_id
        alone_id = identity.grouping_alone_id(consultation_id, question_id)
        with self.open_store(read_only=True) as store:
            consultation = store.consultations.get(consultation_id)
            if consultation is None or consultation.definition.names_people or not consultation.is_over(store.now()):
                return
            asked, alone = store.groupings.get(self.seen.id), store.groupings.get(alone_id)
            person = store.accounts.get(self.seen.settings["person"])
        if alone or asked is None or asked.state is not JobState.DONE:
            return
        try:
            reading = GroupedColumn.of(self.open_store, lookout, consultation, person, question_id)
            found = without_words(drafted(reading.material(fineness=self.seen.settings["fineness"])))
        except (Refused, DraftFailedError):
            return
        keep_alone(self.open_store, consultation, alone_id, found)

    def _tell(self, progress: int) -> None:
        """At every call the database hears that this process is alive."""
        with self.open_store() as store:
            moved = store.groupings.move(self.seen, JobState.RUNNING, progress=progress)
        if moved is None:
            raise _MovedError
        self.seen = moved

    def _fail(self, code: str) -> None:
        with self.open_store() as store:
            store.groupings.move(self.seen, JobState.FAILED, progress=self.seen.progress, failure=code)


@dataclass(frozen=True)
class _Draft:
    """What a process found by itself in so many texts; `before` are the groups of `last_id`, each text as `now`."""

    found: Grouping
    texts: int
    last_id: str = ""
    before: Grouping | None = None
    now: Mapping[int, int] = field(default_factory=dict)

    def with_steps(self, store: Store) -> Grouping:
        """With what people decided of the groups before, while these were drafted too; from here on they decide
        of these."""
        if self.before is None:
            return self.found
        store.groupings.hold(self.last_id)
        return carried(self.before, steps_renumbered(store.groupings.steps(self.last_id), self.now), self.found)


def _with_newcomers(grouping: Grouping, seqs: Sequence[int]) -> Grouping:
    """Steps may speak of what came after a draft."""
    known = texts_in(grouping)
    return replace(grouping, rest=(*grouping.rest, *(seq for seq in seqs if seq not in known)))


def keep_alone(open_store: OpenStore, consultation: Consultation, alone_id: str, found: Grouping) -> None:
    """Under no question's name, so that nobody takes it for groups to correct."""
    with open_store() as store:
        store.ballots.lock(consultation.id)
        if store.groupings.get(alone_id):
            return
        store.groupings.add(grouping_id=alone_id, consultation_id=consultation.id, question_id="", settings={}, by="")
        added = store.groupings.get(alone_id)
        if added:
            store.groupings.finish(added, replace(found, seq=consultation.last_seq))
