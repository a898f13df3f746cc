"""Groups of ideas: asked for by somebody, drafted in the background, kept, stopped, and read again by everybody.

A text is named by the column it stands in: the question's own id, or that of what is written beside a choice.
"""

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from threading import Lock

from core import identity
from core.actions.consultations import seen
from core.actions.key_words import asked_of
from core.actions.moderating import hash_of
from core.actions.same_words import numbers_now
from core.actions.store import OpenStore, Store
from core.actions.tail import new_frame
from core.actions.watching import TEXTS_AT_ONCE, Lookout, Watcher, in_the_background, watched_by
from core.community import access
from core.community.access import Person
from core.consultation.records import Consultation
from core.problems import Refused, problem
from core.results.frame import Frame
from core.results.text_columns import TextColumn, text_columns
from core.room.wall import TextState
from core.voices.ideas.apart import DraftFailedError, Material, drafted
from core.voices.ideas.editing import carried, folded, renumbered, steps_renumbered, texts_in, texts_named
from core.voices.ideas.grouping import FINENESS
from core.voices.ideas.model import Grouping, JobState, StoredGrouping, without_words
from core.voices.ideas.nearest import placed
from core.voices.ideas.rewording import reworded, titles_made

LEFT = timedelta(seconds=60)
"""What has not moved for so long was left by a process that ended: whoever looks takes it up."""
MOST_READ = 20_000
MOST_FOLLOWED = 1_000
"""Texts of a room that are followed as they come; beyond, somebody asks for groups anew."""
GROWN = 1.5
"""So many times the texts that groups were drafted from: they are drafted anew, unless somebody worked on them."""
UNDER_WAY = (JobState.WAITING, JobState.RUNNING)

_LOG = logging.getLogger(__name__)

_drafting = Lock()  # one at a time in a process: each takes some hundreds of megabytes


class _MovedError(Exception):
    """Stopped, or taken up by another process."""


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
        _column(new_frame(store, consultation), question_id)
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
    _watched(store, person, consultation_id)
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
    if stored.state is JobState.WAITING or _is_left(stored, now):
        later(partial(run, open_store, lookout, stored.id))


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


def texts_of(
    open_store: OpenStore, consultation: Consultation, question_id: str, seqs: Sequence[int]
) -> dict[int, str]:
    """Of the ballots that still hold one, by seq; personal data are masked."""
    with open_store(read_only=True) as store:
        frame = new_frame(store, consultation)
    return _texts(open_store, consultation, frame, _column(frame, question_id), seqs)


def follow(open_store: OpenStore, lookout: Lookout, person: Person, stored: StoredGrouping) -> StoredGrouping:
    """The groups with what came since, where they follow a room; called as often as somebody looks."""
    if stored.grouping is None or not stored.settings.get("auto"):
        return stored
    with open_store(read_only=True) as store:
        consultation = _watched(store, person, stored.consultation_id)
        steps = store.groupings.steps(stored.id)
    if consultation.last_seq <= stored.grouping.seq:
        return stored
    reading = _Reading.of(open_store, lookout, consultation, person, stored.question_id)
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


def _with_newcomers(grouping: Grouping, seqs: Sequence[int]) -> Grouping:
    """Steps may speak of what came after a draft."""
    known = texts_in(grouping)
    return replace(grouping, rest=(*grouping.rest, *(seq for seq in seqs if seq not in known)))


def _kept(open_store: OpenStore, stored: StoredGrouping, found: Grouping, settings: dict) -> StoredGrouping:
    """Unless another page was faster: what it found is as good."""
    with open_store() as store:
        kept = store.groupings.finish(stored, found)
        if kept and settings != stored.settings:
            store.groupings.set_settings(stored.id, settings)
        return store.groupings.get(stored.id) or stored


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


@dataclass
class _Job:
    """One grouping while this process drafts it; `seen` is as this process left it."""

    open_store: OpenStore
    seen: StoredGrouping

    @classmethod
    def taken(cls, open_store: OpenStore, grouping_id: str) -> "_Job | None":
        with open_store() as store:
            stored = store.groupings.get(grouping_id)
            if stored is None or not (stored.state is JobState.WAITING or _is_left(stored, store.now())):
                return None
            seen = store.groupings.move(stored, JobState.RUNNING, progress=0)
        return cls(open_store, seen) if seen else None

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
            consultation = _watched(store, person, consultation_id)
            last = store.groupings.latest(consultation_id, question_id, done=True)
            steps = tuple(store.groupings.steps(last.id)) if last else ()
        reading = _Reading.of(self.open_store, lookout, consultation, person, question_id)
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
            reading = _Reading.of(self.open_store, lookout, consultation, person, question_id)
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


@dataclass(frozen=True)
class _Reading:
    """The texts of one column as they count now."""

    open_store: OpenStore
    consultation: Consultation
    frame: Frame
    column: TextColumn
    seqs: list[int]

    @classmethod
    def of(
        cls,
        open_store: OpenStore,
        lookout: Lookout,
        consultation: Consultation,
        person: Person | None,
        question_id: str,
    ) -> "_Reading":
        def compute(frame: Frame, _: str) -> tuple[Frame, TextColumn, list[int]]:
            column = _column(frame, question_id)
            newest = frame.written(column.question.id, column=_beside(column))[:MOST_READ]
            return frame, column, sorted(newest.tolist())

        found = lookout.computed(consultation.code, Watcher(person), compute, team_only=True)
        return cls(open_store, consultation, *found)

    def standing(self, seqs: Collection[int]) -> dict[int, int]:
        """By the number that a text had, the one that it has now; what is gone or was rewritten has none."""
        read = partial(_texts, self.open_store, self.consultation, self.frame, self.column, unmasked=True)
        return numbers_now(self.frame, seqs, read)

    def of_those_left(self, grouping: Grouping, now: Mapping[int, int]) -> Grouping:
        """Groups by their texts as they are numbered now, without the words of texts that are gone."""
        left = renumbered(grouping, now)
        if texts_in(grouping) <= now.keys():
            return left
        return reworded(
            left,
            titles_made(grouping, ()),
            partial(_texts, self.open_store, self.consultation, self.frame, self.column),
        )

    def material(self, *, fineness: int = 0, before: Grouping | None = None) -> Material:
        return Material(
            texts=_texts(self.open_store, self.consultation, self.frame, self.column, self.seqs),
            question=" ".join(asked_of(self.column.question)),
            fineness=fineness,
            hidden=self._refused(),
            before=before,
        )

    def _refused(self) -> frozenset[int]:
        """Decisions are of a text as it was written."""
        with self.open_store(read_only=True) as store:
            decisions = store.moderations.of(self.consultation.id, self.column.question.id)
        refused = {hashed for hashed, decided in decisions.items() if decided.state is TextState.REFUSED}
        if not refused:
            return frozenset()
        texts = _texts(self.open_store, self.consultation, self.frame, self.column, self.seqs, unmasked=True)
        hashes = {seq: hash_of(self.consultation.id, self.column.name, text) for seq, text in texts.items()}
        return frozenset(seq for seq, hashed in hashes.items() if hashed in refused)


def _texts(
    open_store: OpenStore,
    consultation: Consultation,
    frame: Frame,
    column: TextColumn,
    seqs: Sequence[int],
    *,
    unmasked: bool = False,
) -> dict[int, str]:
    found: dict[int, str] = {}
    for start in range(0, len(seqs), TEXTS_AT_ONCE):
        with open_store(read_only=True) as store:
            ballots = store.ballots.at(consultation.id, list(seqs[start : start + TEXTS_AT_ONCE]))
        for ballot in ballots:
            text, _ = frame.text_in(ballot, column.question.id, column=_beside(column), unmasked=unmasked)
            if text:
                found[ballot.seq] = text
    return found


def _column(frame: Frame, name: str) -> TextColumn:
    found = next((column for column in text_columns(frame.questions) if column.name == name), None)
    if found is None:
        raise Refused(problem("question_unknown"))
    return found


def _beside(column: TextColumn) -> str:
    return column.name if column.is_beside else ""


def _is_left(stored: StoredGrouping, now: datetime) -> bool:
    return stored.state is JobState.RUNNING and now - stored.moved_at > LEFT


def _watched(store: Store, person: Person | None, consultation_id: str) -> Consultation:
    consultation = seen(store, person, consultation_id)
    return watched_by(store, consultation.code, Watcher(person), team_only=True)


def _led(store: Store, person: Person, consultation_id: str) -> Consultation:
    consultation = seen(store, person, consultation_id)
    if not access.may_animate(person, consultation.team_id):
        raise Refused(problem("not_allowed"))
    return watched_by(store, consultation.code, Watcher(person), team_only=True)
