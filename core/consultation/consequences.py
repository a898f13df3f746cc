"""What a change does to the ballots already cast: nothing is ever lost, and where it shows is said."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.consultation.differences import Change, Nature, What
from core.consultation.merged import counts_together
from core.question_types.base import Question

Chosen = Mapping[str, Mapping[str, int]]  # by question, how many people chose each of its options, by id


@dataclass(frozen=True)
class Consequence:
    """Said by the text `consequence-<code>`; `count` is how many people it is about."""

    code: str
    count: int


def consequence(
    change: Change, *, before: Question | None, ballots: int, chosen: Chosen | None = None
) -> Consequence | None:
    """Of one change to a questionnaire that `ballots` people have answered; None where it does nothing to them.

    `before` is the question it changes, as it was. `chosen` is None while nobody may know how many chose what.
    """
    if not ballots or change.nature is Nature.WORDING:
        return None
    if change.what is What.ITEM_REMOVED and chosen is not None:
        return Consequence("item-removed-chosen", _choosing(change, chosen))
    if change.what is What.SET and before is not None and isinstance(change.subject, Question):
        return Consequence("kept" if counts_together(change.subject, before) else "counted-apart", ballots)
    code = _CODES.get(change.what)
    return Consequence(code, ballots) if code else None


def _choosing(change: Change, chosen: Chosen) -> int:
    return chosen.get(change.where, {}).get(change.item.id, 0)


_CODES = {
    What.QUESTION_ADDED: "question-added",
    What.QUESTION_REMOVED: "question-removed",
    What.ITEM_ADDED: "item-added",
    What.ITEM_REMOVED: "item-removed",
    What.CONDITION: "condition",
    What.SET: "kept",
}
