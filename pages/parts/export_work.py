"""Files being written in this process: each in a thread of its own, stopped when asked or once nobody waits for it."""

import contextlib
import logging
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from threading import Event, Lock, Semaphore, Thread
from time import monotonic

from core.exports import Choices, Format, Stopped
from core.identity import new_secret
from core.problems import Problem, Refused
from core.results.answer_table import AnswerTable

_LOG = logging.getLogger(__name__)
AT_ONCE = 2  # of a process: a large table takes memory
NOBODY_WAITS_SECONDS = 90.0  # a page asks every second, or once a minute from a tab that nobody looks at
KEPT_SECONDS = 900.0
KNOCK_SECONDS = 0.5


class Stage(StrEnum):
    WORKING = "working"
    READY = "ready"
    STOPPED = "stopped"
    REFUSED = "refused"
    BROKEN = "broken"


def _new_file() -> Path:
    descriptor, path = tempfile.mkstemp(prefix="tablee-export-")
    os.close(descriptor)
    return Path(path)


@dataclass
class Work:
    """`make` reads the table, `done` is told once the file is whole and before anybody gets it.

    Where it is `unmasked`, it is handed out to organizers alone.
    """

    person_id: str
    code: str
    format: Format
    choices: Choices
    make: Callable[[], AnswerTable]
    done: Callable[[AnswerTable], None]
    unmasked: bool = False
    id: str = field(default_factory=new_secret)
    path: Path = field(default_factory=_new_file)
    stage: Stage = Stage.WORKING
    rows: int = 0
    written: int = 0
    problem: Problem | None = None
    seen_at: float = field(default_factory=monotonic)
    unwanted: Event = field(default_factory=Event)

    def stop(self) -> None:
        self.unwanted.set()

    def tell(self, written: int) -> None:
        """As formats are given it."""
        self.written = written
        if self.unwanted.is_set() or monotonic() - self.seen_at > NOBODY_WAITS_SECONDS:
            raise Stopped

    def run(self, turns: Semaphore) -> None:
        try:
            while not turns.acquire(timeout=KNOCK_SECONDS):
                self.tell(0)
            try:
                self._write()
            finally:
                turns.release()
            self.stage = Stage.READY
        except Stopped:
            self._end(Stage.STOPPED)
        except Refused as refused:
            self.problem = refused.problems[0]
            self._end(Stage.REFUSED)
        except Exception:  # noqa: BLE001 - whoever waits is told, and the log says why
            _LOG.exception("An export as %s broke", self.format.name)
            self._end(Stage.BROKEN)

    def _write(self) -> None:
        self.tell(0)
        table = self.make()
        self.rows = table.rows
        self.format.write(table, self.choices, self.path, self.tell)
        self.done(table)

    def _end(self, stage: Stage) -> None:
        self.stage = stage
        self.forget()

    def forget(self) -> None:
        self.stop()
        with contextlib.suppress(FileNotFoundError):
            self.path.unlink()


class Works:
    """Those of one process: one a person, the newest."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._turns = Semaphore(AT_ONCE)
        self._works: dict[str, Work] = {}

    def start(self, work: Work) -> None:
        with self._lock:
            for earlier in [each for each in self._works.values() if each.person_id == work.person_id]:
                self._works.pop(earlier.id).forget()
            self._works[work.id] = work
        Thread(target=work.run, args=(self._turns,), daemon=True).start()

    def of(self, work_id: str, person_id: str) -> Work | None:
        """Somebody's own, and nobody else's; asking for it is waiting for it."""
        with self._lock:
            work = self._works.get(work_id)
        if work is None or work.person_id != person_id:
            return None
        work.seen_at = monotonic()
        return work

    def end(self, work: Work) -> None:
        """Give its file up."""
        with self._lock:
            self._works.pop(work.id, None)
        work.forget()

    def sweep(self, *, older_than: float = KEPT_SECONDS) -> None:
        """Give up the files that nobody has asked for since."""
        with self._lock:
            old = [each for each in self._works.values() if monotonic() - each.seen_at >= older_than]
            for work in old:
                self._works.pop(work.id).forget()


WORKS = Works()
