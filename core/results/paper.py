"""Votes counted in a room, on paper or by hand: added to those of the log, and still told apart."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from core.consultation.records import PaperBatch, PaperState
from core.results.columns import Tally

Votes = dict[str, dict[str, int]]


def counting(batches: Iterable[PaperBatch]) -> list[PaperBatch]:
    """Those that a second person has checked, and that nobody cancelled."""
    return [batch for batch in batches if batch.state is PaperState.CHECKED]


def said_of(batch: PaperBatch) -> dict[str, Any]:
    """What the journal seals of a batch and closing publishes; its id is known to nobody before."""
    return {
        "id": batch.id,
        "label": batch.label,
        "college": batch.college,
        "voters": batch.voters,
        "tallies": batch.tallies,
    }


def on_paper(batches: Iterable[PaperBatch]) -> Votes:
    """By question and option."""
    found: Votes = {}
    for batch in batches:
        for question_id, votes in batch.tallies.items():
            _add(found.setdefault(question_id, {}), votes)
    return found


def by_college_on_paper(batches: Iterable[PaperBatch]) -> dict[str, Votes]:
    """By question, college and option."""
    found: dict[str, Votes] = {}
    for batch in batches:
        for question_id, votes in batch.tallies.items():
            _add(found.setdefault(question_id, {}).setdefault(batch.college, {}), votes)
    return found


def together(tallies: Mapping[str, Tally], batches: Sequence[PaperBatch]) -> dict[str, Tally]:
    """The counts of both; those given are left as they are."""
    found = dict(tallies)
    for question_id, votes in on_paper(batches).items():
        if question_id in found:
            found[question_id] = _with(found[question_id], question_id, votes)
    return found


def _with(tally: Tally, column: str, votes: Mapping[str, int]) -> Tally:
    counts = tally.counts.copy()
    counts[column] = tally.of(column).copy()
    counts[column].update(votes)
    return Tally(answered=tally.answered + sum(votes.values()), counts=counts, ordered=tally.ordered)


def _add(into: dict[str, int], votes: Mapping[str, int]) -> None:
    for option, count in votes.items():
        into[option] = into.get(option, 0) + count
