"""Watching results: all watchers of a process share one frame and one look a version, and read only what is new."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from threading import Lock, Thread
from typing import Any, TypeVar

import numpy as np

from core.actions.answering import Voter, find, has_voted
from core.actions.beside import beside
from core.actions.store import OpenStore, Store
from core.actions.tail import catch_up, keep_checkpoint, new_frame
from core.community import access
from core.community.access import Person
from core.consultation.merged import asked_as
from core.consultation.records import Consultation
from core.consultation.visibility import shows_tallies
from core.problems import Refused, problem
from core.results.checkpoint import PART
from core.results.frame import Frame
from core.results.look import Look, look_at

Found = TypeVar("Found")

MOST_WATCHED = 100  # a frame of a hundred thousand ballots takes some 7 MB
MOST_COMPUTED = 64  # of one consultation, at one version
TEXTS_AT_ONCE = 500


@dataclass(frozen=True)
class Watcher:
    """Who looks: somebody of the team, a voter, both or neither."""

    person: Person | None = None
    voter: Voter | None = None


def watched_by(store: Store, code: str, watcher: Watcher, *, team_only: bool = False) -> Consultation:
    """The consultation, where this watcher may see its tallies now. Raises Refused otherwise, on every path."""
    consultation = find(store, code)
    of_team = access.may_see(watcher.person, consultation.team_id)
    if not of_team and (team_only or not consultation.definition.rules.public_results):
        raise Refused(problem("results_not_public"))
    voted = watcher.voter is not None and has_voted(store, consultation, watcher.voter)
    if not shows_tallies(consultation, store.now(), has_voted=voted):
        raise Refused(problem("tallies_sealed"))
    return consultation


class _Watched:
    def __init__(self, consultation: Consultation, frame: Frame) -> None:
        self.lock = Lock()
        self.consultation_id = consultation.id
        self.version = consultation.version
        self._team_id = consultation.team_id
        self._kept_from_public = consultation.definition.kept_from_public
        self.frame = frame
        self.look = look_at(frame)
        self.parts = 0  # of the checkpoint, already seen to
        self._looked_at: dict[str, Any] = {}
        self._computed: OrderedDict[Hashable, Any] = OrderedDict()

    @property
    def root(self) -> str:
        return str(self._looked_at.get("root", ""))

    def kept_from(self, watcher: Watcher) -> frozenset[str]:
        """The questions whose results this watcher may not see."""
        return frozenset() if access.may_see(watcher.person, self._team_id) else self._kept_from_public

    def look_again(self, **beside: Any) -> None:
        """Where the log, what people heard in it, or what stands beside it, changed; `beside` is as for `look_at`."""
        now = {"seq": self.frame.seq, "corrected": self.frame.corrected, **beside}
        if now != self._looked_at:
            self.look, self._looked_at = look_at(self.frame, **beside), now
            self._computed.clear()

    def computed(self, key: Hashable, compute: Callable[[Frame, str], Found]) -> Found:
        """Once a version, for all who ask by this key; the one that nobody asked for the longest goes first."""
        if key not in self._computed:
            self._computed[key] = compute(self.frame, self.root)
        self._computed.move_to_end(key)
        if len(self._computed) > MOST_COMPUTED:
            self._computed.popitem(last=False)
        found: Found = self._computed[key]
        return found

    def grown(self) -> bool:
        """Whether a part more of the checkpoint could be kept."""
        before, self.parts = self.parts, self.frame.seq // PART
        return self.parts > before


def in_the_background(work: Callable[[], None]) -> None:
    """Lost where the process ends before: whoever opens next does it."""
    Thread(target=work, daemon=True).start()


class Lookout:
    """The frames of one process. Keep one for all sessions; it holds nothing that the database does not.

    `later` is handed work for which nobody who looks need wait.
    """

    def __init__(
        self, open_store: OpenStore, *, later: Callable[[Callable[[], None]], None] = in_the_background
    ) -> None:
        self._open_store = open_store
        self._later = later
        self._lock = Lock()
        self._watched: dict[str, _Watched] = {}

    def later(self, work: Callable[[], None]) -> None:
        """For whatever whoever looks need not wait for."""
        self._later(work)

    def look(self, code: str, watcher: Watcher) -> Look:
        """The newest look. Raises Refused while the tallies may not be seen, whoever asks."""
        with self._up_to_date(code, watcher) as watched:
            return watched.look.without(watched.kept_from(watcher))

    def chosen(self, code: str, watcher: Watcher) -> dict[str, dict[str, int]]:
        """By question, how many people gave each option. Raises Refused while the tallies may not be seen."""
        with self._up_to_date(code, watcher) as watched:
            kept = watched.kept_from(watcher)
            return {name: each for name, each in watched.frame.chosen().items() if asked_as(name) not in kept}

    def computed(
        self,
        code: str,
        watcher: Watcher,
        compute: Callable[[Frame, str], Found],
        *,
        key: Hashable = None,
        team_only: bool = False,
    ) -> Found:
        """What `compute` makes of the counted columns and of the root that seals them, "" until closing.

        For what costs too much to stand in every look. What has a `key`, which says what is computed and of what, is
        computed once a version for all watchers. Raises Refused while the tallies may not be seen.
        """
        with self._up_to_date(code, watcher, team_only=team_only) as watched:
            if key is None:
                return compute(watched.frame, watched.root)
            return watched.computed(key, compute)

    def verbatims(
        self,
        code: str,
        watcher: Watcher,
        question_id: str,
        *,
        reading: str = "",
        column: str = "",
        most: int = 50,
        unmasked: bool = False,
    ) -> list[tuple[str, str]]:
        """The newest texts of one question, with their reading; only those read as `reading` where it is given.

        `column` names the texts written beside a choice. Personal data are masked but where `unmasked`, which is for
        actions that compare texts, not for showing them.
        Free texts are for the team: a public page shows counts, never somebody's words. They are read from the store,
        so that a text erased meanwhile is no longer there.
        """
        with self._up_to_date(code, watcher, team_only=True) as watched:
            frame = watched.frame
            seqs = frame.written(question_id, column=column, reading=reading)
        found: list[tuple[str, str]] = []
        while len(seqs) and len(found) < most:
            page, seqs = np.split(seqs, [min(most, TEXTS_AT_ONCE)])
            with self._open_store(read_only=True) as store:
                ballots = store.ballots.at(watched.consultation_id, page.tolist())
            texts = (frame.text_in(ballot, question_id, column=column, unmasked=unmasked) for ballot in ballots)
            found += [each for each in texts if each[0]]
        return found[:most]

    @contextmanager
    def _up_to_date(self, code: str, watcher: Watcher, *, team_only: bool = False) -> Iterator[_Watched]:
        with self._open_store(read_only=True) as store:
            consultation = watched_by(store, code, watcher, team_only=team_only)
            told = beside(store, consultation)
            heard, corrected = store.hearings.mark(consultation.id)
        watched = self._of(consultation, heard)
        with watched.lock:
            if consultation.last_seq > watched.frame.seq:
                catch_up(self._open_store, consultation.id, watched.frame, checkpoint=True)
            if corrected > watched.frame.corrected:
                with self._open_store(read_only=True) as store:
                    watched.frame.correct(store.hearings.corrections(consultation.id, after=watched.frame.corrected))
            watched.look_again(**told)
            yield watched
            grown = watched.grown()
        if grown:
            keep = partial(keep_checkpoint, self._open_store, consultation.id, watched.frame, lock=watched.lock)
            self._later(keep)

    def _of(self, consultation: Consultation, heard: int) -> _Watched:
        with self._lock:
            watched = self._watched.pop(consultation.id, None)
            if watched is None or watched.version != consultation.version or watched.frame.heard < heard:
                with self._open_store(read_only=True) as store:
                    watched = _Watched(consultation, new_frame(store, consultation))
            self._watched[consultation.id] = watched
            if len(self._watched) > MOST_WATCHED:
                self._watched.pop(next(iter(self._watched)))  # the one that nobody has looked at for longest
            return watched
