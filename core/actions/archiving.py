"""The archive of a closed vote, for anybody to check; and what became of the ballot behind a receipt."""

from dataclasses import dataclass, replace
from typing import Any

from core.actions.configuring import configuration_of
from core.actions.noting import note_down
from core.actions.sealed_box import box_of, seals
from core.actions.store import Store
from core.actions.watching import Watcher, watched_by
from core.archive.box import Box
from core.archive.bundle import FEWEST_BALLOTS, Contents
from core.archive.canonical import digest, parsed
from core.archive.journal import ARCHIVE_TAKEN, Entry, first_break
from core.archive.papers import sealed_batches
from core.community import access
from core.consultation.merged import asked_as
from core.consultation.records import Consultation, Fate
from core.identity import is_digest
from core.problems import Refused, problem


@dataclass(frozen=True)
class Proof:
    """What a page says of a closed vote: the root that seals its ballots, and its journal."""

    root: str
    counted: int
    batches: int  # of a room, sealed with the ballots
    publishes_ballots: bool
    configuration: str
    journal: tuple[Entry, ...]
    broken: int | None  # the first entry that does not follow from the one before


def proof_of(store: Store, watcher: Watcher, code: str) -> Proof:
    """Raises Refused while it is not closed, and to those who may not see its results."""
    consultation, result = _closed(store, watcher, code)
    journal = tuple(store.journal.entries(consultation.id))
    return Proof(
        root=result["root"],
        counted=sum(result["by_college"].values()),
        batches=len(_batches(consultation, result)),
        publishes_ballots=publishes(result["by_college"]),
        configuration=result["configuration"],
        journal=journal,
        broken=first_break(journal),
    )


def contents_of(store: Store, watcher: Watcher, code: str) -> Contents:
    """All that an archive holds. Raises Refused as `proof_of` does."""
    consultation, result = _closed(store, watcher, code)
    box = box_of(store, consultation.id)
    publishing = publishes(result["by_college"])
    ballots, leaves = _counted(store, consultation, box) if publishing else ([], box.leaves(Fate.COUNTED))
    return Contents(
        configuration=parsed(configuration_of(store, consultation)),
        ballots=ballots,
        leaves=leaves,
        replaced=box.leaves(Fate.REPLACED),
        withdrawn=box.leaves(Fate.WITHDRAWN),
        result=_published(consultation, result),
        journal=store.journal.entries(consultation.id),
        publishes_ballots=publishing,
        papers=_batches(consultation, result),
        earlier=_earlier(store, consultation),
    )


def note_download(store: Store, watcher: Watcher, code: str) -> None:
    """Say in the journal that somebody of the team took the archive. Raises Refused as `proof_of` does.

    What anybody else takes is not noted: it tells nothing that is not public, and a stranger writes in no journal.
    """
    consultation, _ = _closed(store, watcher, code)
    if not access.may_see(watcher.person, consultation.team_id):
        return
    store.ballots.lock(consultation.id)
    note_down(store, watcher.person, consultation, ARCHIVE_TAKEN)


def fate_of(store: Store, code: str, leaf: str, watcher: Watcher) -> Fate | None:
    """What became of the ballot behind this receipt, said once it is closed; None where nobody handed it in."""
    consultation, _ = _closed(store, watcher, code)
    cleaned = leaf.strip().lower()
    return store.ballots.fate(consultation.id, cleaned) if is_digest(cleaned) else None


def publishes(by_college: dict[str, int]) -> bool:
    """Whether every college, or the whole where there are none, is large enough for its ballots to tell nobody's."""
    return bool(by_college) and min(by_college.values()) >= FEWEST_BALLOTS


def _closed(store: Store, watcher: Watcher, code: str) -> tuple[Consultation, dict[str, Any]]:
    consultation = watched_by(store, code, watcher)
    result = store.consultations.result(consultation.id)
    if result is None or "root" not in result:  # closed before results had one: there is nothing to hold it against
        raise Refused(problem("archive_missing"))
    return consultation, result


def _published(consultation: Consultation, result: dict[str, Any]) -> dict[str, Any]:
    """Without the questions that the organizer keeps from the public; an archive is the same for everybody."""
    kept_back = consultation.definition.kept_from_public
    questions = {name: each for name, each in result["questions"].items() if asked_as(name) not in kept_back}
    return result | {"questions": questions}


def _earlier(store: Store, consultation: Consultation) -> list[str]:
    """What was answered before the last version, as far as the journal sealed it."""
    sealed = {entry.detail.get("configuration") for entry in store.journal.entries(consultation.id)}
    before = (replace(consultation, version=number) for number in range(1, consultation.version))
    return [written for each in before if digest(written := configuration_of(store, each)) in sealed]


def _batches(consultation: Consultation, result: dict[str, Any]) -> list[str]:
    return sealed_batches(
        result.get("batches", ()), consultation_id=consultation.id, configuration=result["configuration"]
    )


def _counted(store: Store, consultation: Consultation, box: Box) -> tuple[list[str], list[str]]:
    kept = [(sealed, box.leaf(seq)) for seq, sealed in seals(store, consultation.id) if box.counts(seq)]
    return [sealed for sealed, _ in kept], [leaf for _, leaf in kept]
