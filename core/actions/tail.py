"""Reads the log of a consultation into a frame: only what came since, a chunk at a time.

Whoever opens it cold reads columns from its checkpoint, as far as that goes, and ballots only from there on.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext

from core.actions.store import OpenStore, Store
from core.actions.store.checkpoints import Part
from core.consultation.records import Ballot, Consultation
from core.results.checkpoint import PART, packed, unpacked
from core.results.frame import Frame
from core.results.reading import Run

CHUNK = 5_000


def new_frame(store: Store, consultation: Consultation) -> Frame:
    """No ballot read yet; it counts what every version asked, and knows what people heard against the analysis."""
    before = consultation.version - 1
    earlier = store.consultations.versions(consultation.id)[:before] if before else []
    frame = Frame(consultation.definition, [version.definition for version in earlier])
    frame.heard, _ = store.hearings.mark(consultation.id)
    frame.correct(store.hearings.corrections(consultation.id))
    return frame


def catch_up(open_store: OpenStore, consultation_id: str, frame: Frame, *, checkpoint: bool = False) -> None:
    """A transaction a chunk: a long first reading must neither hold an old snapshot open nor keep writers waiting.

    `checkpoint` allows columns in the place of ballots: for looking, never for a result that is sealed.
    """
    more = True
    while more:
        with open_store(read_only=True) as store:
            more = _read_chunk(store, consultation_id, frame, checkpoint=checkpoint)


def read_on(store: Store, consultation_id: str, frame: Frame) -> None:
    """The same within one transaction, to the very end of the log as it is seen there."""
    while _read_chunk(store, consultation_id, frame):
        pass


def every_ballot(open_store: OpenStore, consultation_id: str) -> Iterator[Ballot]:
    """Those that were replaced or taken back too, in order, a transaction a chunk: for what no frame keeps."""
    seq, more = 0, True
    while more:
        with open_store(read_only=True) as store:
            ballots = store.ballots.after(consultation_id, seq, most=CHUNK)
        yield from ballots
        seq, more = seq + len(ballots), len(ballots) == CHUNK


def recount(store: Store, consultation: Consultation) -> Frame:
    """A frame of every ballot, from the first: what every other count must equal."""
    frame = new_frame(store, consultation)
    read_on(store, consultation.id, frame)
    return frame


def keep_checkpoint(
    open_store: OpenStore,
    consultation_id: str,
    frame: Frame,
    *,
    lock: AbstractContextManager | None = None,
    to_the_end: bool = False,
) -> None:
    """Keep the parts that are not kept yet; `lock` is held while columns are copied, never while they are written.

    The last part is kept once it is whole, or where nothing comes after: `to_the_end`.
    """
    with open_store(read_only=True) as store:
        ends = store.checkpoints.ends(consultation_id, version=frame.version)
    last = frame.seq if to_the_end else frame.seq // PART * PART
    for after in range(0, last, PART):
        end = min(after + PART, last)
        if ends.get(after, 0) < end:
            with lock or nullcontext():
                run, seen = frame.run(after, end), frame.seq
            part = Part(end, packed(frame, run))
            _keep_part(open_store, consultation_id, after, part, frame, seen=seen)


def _keep_part(open_store: OpenStore, consultation_id: str, after: int, part: Part, frame: Frame, *, seen: int) -> None:
    """Unless somebody erased a ballot that the columns may still hold, or texts were read anew since: whoever comes
    next keeps them as they are now."""
    with open_store() as store:
        store.ballots.lock(consultation_id)
        read_anew = store.hearings.mark(consultation_id)[0] != frame.heard
        if not (read_anew or store.checkpoints.erased_since(consultation_id, seen)):
            store.checkpoints.put(consultation_id, after, part, version=frame.version)


def _read_chunk(store: Store, consultation_id: str, frame: Frame, *, checkpoint: bool = False) -> bool:
    """Whether there may be more."""
    into_part = frame.seq % PART
    if checkpoint and not into_part and (run := _kept(store, consultation_id, frame)):
        frame.take(run)
        return True
    most = min(CHUNK, PART - into_part)
    ballots = store.ballots.after(consultation_id, frame.seq, most=most)
    frame.extend(ballots)
    return len(ballots) == most


def _kept(store: Store, consultation_id: str, frame: Frame) -> Run | None:
    part = store.checkpoints.part(consultation_id, frame.seq, version=frame.version)
    run = unpacked(frame, part.content) if part else None
    return run if part and run and len(run) == part.seq - frame.seq else None
