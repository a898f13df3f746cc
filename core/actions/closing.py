"""The work of closing, done once, under the consultation's lock, by whoever looks first; nobody need be watching."""

from typing import Any

from core.actions.given_files import keep_what_was_handed_in
from core.actions.store import OpenStore, Store
from core.actions.tail import catch_up, new_frame, read_on
from core.consultation.records import Consultation, State
from core.results.look import Look, look_at


def close_due(open_store: OpenStore) -> list[str]:
    """Close every consultation whose deadline has passed; returns the ids closed by this call."""
    with open_store(read_only=True) as store:
        due = store.consultations.due()
    return [consultation_id for consultation_id in due if _close(open_store, consultation_id)]


def result_of(look: Look) -> dict[str, Any]:
    """A result as kept at closing: counts by question and, for a price vote, the retained options and price in mils."""
    result: dict[str, Any] = {
        "counted": look.counted,
        "last_seq": look.seq,
        "questions": {
            summary.question_id: {
                "answered": summary.answered,
                "rows": {row.code: row.count for row in summary.rows},
            }
            for summary in look.summaries
        },
    }
    if look.outcome:
        result["price"] = look.outcome.price.total
        result["split"] = look.outcome.price.split
        result["retained"] = {
            each.question_id: each.retained.option.id if each.retained else None for each in look.outcome.criteria
        }
    return result


def _close(open_store: OpenStore, consultation_id: str) -> bool:
    with open_store(read_only=True) as store:
        consultation = _due(store, consultation_id)
        if consultation is None:
            return False
        frame = new_frame(store, consultation)
    catch_up(open_store, consultation_id, frame)  # the long reading first: the lock is held for what is left
    with open_store() as store:
        store.ballots.lock(consultation_id)
        if _due(store, consultation_id) is None:
            return False
        read_on(store, consultation_id, frame)
        store.consultations.save_result(consultation_id, result_of(look_at(frame)))
        store.consultations.set_state(consultation_id, State.CLOSED)
        store.drafts.delete_all(consultation_id)
        keep_what_was_handed_in(store, consultation_id)
    return True


def _due(store: Store, consultation_id: str) -> Consultation | None:
    """The consultation, where its closing waits to be done."""
    consultation = store.consultations.get(consultation_id)
    if consultation is None or consultation.state is not State.OPEN:
        return None
    return None if consultation.is_answerable(store.now()) else consultation
