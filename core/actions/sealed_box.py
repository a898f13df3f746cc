"""Reads the log of a consultation into its ballot box: what closing seals, and what an archive publishes."""

from collections.abc import Iterator

from core.actions.store import OpenStore, Store
from core.archive.box import Box

CHUNK = 5_000


def read_box(open_store: OpenStore, consultation_id: str) -> Box:
    """A transaction a chunk, so that a long reading keeps no writer waiting."""
    box = Box()
    while True:
        with open_store(read_only=True) as store:
            lines = store.ballots.lines(consultation_id, box.seq, most=CHUNK)
        box.extend(lines)
        if len(lines) < CHUNK:
            break
    box.count(_seals_apart(open_store, consultation_id))
    return box


def box_of(store: Store, consultation_id: str) -> Box:
    """The same within one transaction."""
    box = Box()
    while lines := store.ballots.lines(consultation_id, box.seq, most=CHUNK):
        box.extend(lines)
    box.count(seals(store, consultation_id))
    return box


def seals(store: Store, consultation_id: str) -> Iterator[tuple[int, str]]:
    """(seq, sealed bytes) of every ballot that was not erased, in order."""
    seq = 0
    while found := store.ballots.seals(consultation_id, seq, most=CHUNK):
        yield from found
        seq = found[-1][0]


def _seals_apart(open_store: OpenStore, consultation_id: str) -> Iterator[tuple[int, str]]:
    seq, more = 0, True
    while more:
        with open_store(read_only=True) as store:
            found = store.ballots.seals(consultation_id, seq, most=CHUNK)
        yield from found
        more = len(found) == CHUNK
        seq = found[-1][0] if found else seq
