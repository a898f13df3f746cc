"""What a look costs among few ballots and among many: filled, watched, and measured one beside the other."""

import gc
import resource
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any

from core import identity
from core.actions import accounts, consultations
from core.actions.store import OpenStore
from core.actions.tail import catch_up, keep_checkpoint, new_frame
from core.actions.watching import Lookout, Watcher
from core.community.access import OPERATOR, Role
from core.consultation.records import FirstBallot
from core.measuring import twelve
from core.results.crossing import crossed
from core.results.filtered import filtered
from core.results.filtering import Condition, Filter
from core.results.frame import Frame
from core.results.variables import Variable

AT_ONCE = 5_000
NEW = 10
TIMES = 21
SOME_TIMES = 3
OPEN_FOR = timedelta(days=7)
EMAIL = "mesure@example.org"

Opening = Callable[[str], dict[str, float]]
Compute = Callable[[Frame, str], Any]


def _filter(variable: str, *values: str) -> Compute:
    wanted = Filter.of(Condition.on(Variable.read(variable), *values))
    return lambda frame, _root: filtered(frame, wanted, over=False)


def _cross(row: str, column: str, *wanted: Condition) -> Compute:
    row_by, column_by = Variable.read(row), Variable.read(column)
    return lambda frame, _root: crossed(frame, row_by, column_by, Filter.of(*wanted), over=False)


FILTERS = (
    _filter("question:single0", "choice0", "choice1"),
    _filter("question:multiple0:tick3", "true"),
    _filter("question:number", "20..60"),
    _filter("question:grid:row2", "step0"),
    _filter("question:ranking:item1", "1"),
    _filter("attribute:college", "Mangeurs"),
    _filter("attribute:entity", "Groupe 7"),
    _filter("attribute:source", "lettre"),
    _filter("day", "2026-01-05..2026-01-12"),
)
CROSSES = (
    _cross("question:single0", "question:single1"),
    _cross("question:single2", "question:multiple1:tick0"),
    _cross("question:grid:row0", "question:grid:row3"),
    _cross("question:single3", "question:number"),
    _cross("question:number", "question:ranking:item0"),
    _cross("attribute:entity", "question:single4"),
    _cross("attribute:college", "day"),
    _cross("question:single0", "question:single1", Condition.on(Variable.read("attribute:language"), "fr")),
)


@dataclass(frozen=True)
class Filled:
    """A consultation with so many ballots, and more of them to come; `read_s` is what reading them all took."""

    size: int
    code: str
    id: str
    coming: Iterator[FirstBallot]
    read_s: float = 0


def measure(open_store: OpenStore, sizes: Sequence[int], opened_afresh: Opening) -> dict[str, Any]:
    """Into an empty database. `opened_afresh` says what `opened_here` finds, for a code, in a process of its own."""
    team_id = _team(open_store)
    filled = [_filled(open_store, team_id, size) for size in sizes]
    opened = [opened_afresh(each.code) for each in filled]
    lookout, watcher = Lookout(open_store), _watcher(open_store)
    for each in filled:
        lookout.look(each.code, watcher)
    filters, crosses = ([_dearest(lookout, watcher, each, asked) for each in filled] for asked in (FILTERS, CROSSES))
    warm = _warm(open_store, lookout, watcher, filled)
    lines = [
        {"ballots": each.size, "warm_ms": looked, "filter_ms": kept, "cross_ms": crossed, **cold, "read_s": each.read_s}
        for each, looked, kept, crossed, cold in zip(filled, warm, filters, crosses, opened, strict=True)
    ]
    least, most = (choose(lines, key=lambda line: line["ballots"]) for choose in (min, max))
    return {"sizes": lines, "warm_ratio": most["warm_ms"] / least["warm_ms"]}


def opened_here(open_store: OpenStore, code: str) -> dict[str, float]:
    """What the first look takes in this process, and the most memory that the process ever held."""
    watcher = _watcher(open_store)
    seconds = _seconds(lambda: Lookout(open_store).look(code, watcher))
    return {"open_s": seconds, "rss_mb": _most_memory()}


def _most_memory() -> float:
    """In megabytes. Linux counts what stood here before a program was started as its own, but for this line."""
    told = Path("/proc/self/status")
    if told.exists():
        lines = dict(line.split(":", 1) for line in told.read_text(encoding="utf-8").splitlines())
        return int(lines["VmHWM"].split()[0]) / 1_024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000_000


def _team(open_store: OpenStore) -> str:
    with open_store() as store:
        password = identity.new_secret()
        person_id = accounts.add_person(store, OPERATOR, email=EMAIL, name="Mesure", password=password, is_admin=False)
        team_id = accounts.add_team(store, OPERATOR, "Mesure")
        accounts.set_role(store, OPERATOR, team_id=team_id, person_id=person_id, role=Role.ORGANIZER)
    return team_id


def _watcher(open_store: OpenStore) -> Watcher:
    with open_store(read_only=True) as store:
        return Watcher(store.accounts.by_email(EMAIL))


def _filled(open_store: OpenStore, team_id: str, size: int) -> Filled:
    """Open, with its ballots, and with the checkpoint that whoever watched them come in would have left."""
    person = _watcher(open_store).person
    if person is None:
        raise ValueError(EMAIL)
    with open_store() as store:
        consultation_id = consultations.create(store, person, team_id=team_id, draft=twelve.DEFINITION)
        closes_at = store.now() + OPEN_FOR
        consultations.save_draft(store, person, consultation_id, twelve.DEFINITION, closes_at, revision=1)
        consultations.open_consultation(store, person, consultation_id)
        consultation = store.consultations.get(consultation_id)
        if consultation is None:
            raise ValueError(consultation_id)
        frame = new_frame(store, consultation)
    coming = twelve.ballots()
    for done in range(0, size, AT_ONCE):
        _append(open_store, consultation_id, islice(coming, min(AT_ONCE, size - done)))
    read_s = _seconds(lambda: catch_up(open_store, consultation_id, frame))
    keep_checkpoint(open_store, consultation_id, frame)
    return Filled(size, consultation.code, consultation_id, coming, read_s)


def _append(open_store: OpenStore, consultation_id: str, ballots: Iterable[FirstBallot]) -> None:
    with open_store() as store:
        store.ballots.lock(consultation_id)
        store.ballots.append_firsts(consultation_id, list(ballots))


def _dearest(lookout: Lookout, watcher: Watcher, filled: Filled, asked: Iterable[Compute]) -> float:
    """In milliseconds; each is asked a few times, and the middle one counts."""
    return max(
        median(_milliseconds(partial(lookout.computed, filled.code, watcher, compute)) for _ in range(SOME_TIMES))
        for compute in asked
    )


def _warm(open_store: OpenStore, lookout: Lookout, watcher: Watcher, filled: Sequence[Filled]) -> list[float]:
    """By size, the median of looks after ten new ballots; in turn, so that a busy moment falls on all."""
    gc.collect()
    gc.freeze()  # as the server does once it has started
    times: list[list[float]] = [[] for _ in filled]
    for _ in range(TIMES):
        for each, kept in zip(filled, times, strict=True):
            _append(open_store, each.id, islice(each.coming, NEW))
            kept.append(_milliseconds(partial(lookout.look, each.code, watcher)))
    gc.unfreeze()
    return [median(each) for each in times]


def _milliseconds(act: Callable[[], Any]) -> float:
    return _seconds(act) * 1_000


def _seconds(act: Callable[[], Any]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started
