"""Reads the log of a consultation into a frame: only what came since, a chunk at a time."""

from core.actions.store import OpenStore, Store
from core.consultation.records import Consultation
from core.results.frame import Frame

CHUNK = 5_000


def new_frame(store: Store, consultation: Consultation) -> Frame:
    """No ballot read yet; it counts what every version asked."""
    before = consultation.version - 1
    earlier = store.consultations.versions(consultation.id)[:before] if before else []
    return Frame(consultation.definition, [version.definition for version in earlier])


def catch_up(open_store: OpenStore, consultation_id: str, frame: Frame) -> None:
    """A transaction a chunk: a long first reading must neither hold an old snapshot open nor keep writers waiting."""
    more = True
    while more:
        with open_store(read_only=True) as store:
            more = _read_chunk(store, consultation_id, frame)


def read_on(store: Store, consultation_id: str, frame: Frame) -> None:
    """The same within one transaction, to the very end of the log as it is seen there."""
    while _read_chunk(store, consultation_id, frame):
        pass


def recount(store: Store, consultation: Consultation) -> Frame:
    """A frame of every ballot, from the first: what every other count must equal."""
    frame = new_frame(store, consultation)
    read_on(store, consultation.id, frame)
    return frame


def _read_chunk(store: Store, consultation_id: str, frame: Frame) -> bool:
    """Whether there may be more."""
    ballots = store.ballots.after(consultation_id, frame.seq, most=CHUNK)
    frame.extend(ballots)
    return len(ballots) == CHUNK
