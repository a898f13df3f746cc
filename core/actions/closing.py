"""The work of closing, done once, under the consultation's lock, by whoever looks first; nobody need be watching."""

from dataclasses import asdict
from typing import Any

from core.actions.beside import beside
from core.actions.configuring import configuration_of
from core.actions.given_files import keep_what_was_handed_in
from core.actions.noting import note_down
from core.actions.sealed_box import box_of, read_box
from core.actions.store import OpenStore, Store
from core.actions.tail import catch_up, keep_checkpoint, new_frame, read_on, recount
from core.archive.box import Box
from core.archive.canonical import canonical, digest
from core.archive.journal import CLOSED
from core.archive.papers import sealed_batches, with_nonces
from core.consultation.records import Consultation, State
from core.results.decided import bound_results
from core.results.frame import Frame
from core.results.look import Look, look_at
from core.results.paper import by_college_on_paper, counting, said_of
from core.results.ratified import Ratified


def close_due(open_store: OpenStore) -> list[str]:
    """Close every consultation whose deadline has passed; returns the ids closed by this call."""
    with open_store(read_only=True) as store:
        due = store.consultations.due()
    return [consultation_id for consultation_id in due if _close(open_store, consultation_id)]


def result_of(look: Look, box: Box) -> dict[str, Any]:
    """A result as kept at closing: counts by question and, for a price vote, the retained options and price in mils.

    `tallies` are of the answers that an archive may publish, as `core/archive/verify.py` counts them again.
    """
    result: dict[str, Any] = {
        "counted": look.counted - look.papers,
        "root": box.root(),
        "tallies": box.tallies,
        "by_college": dict(sorted(box.by_college.items())),
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
    return result | _decided(look)


def _decided(look: Look) -> dict[str, Any]:
    """What members ratified, what colleges weigh, what came on paper; nothing where there is nothing of it."""
    result: dict[str, Any] = {}
    if look.ratified:
        result["ratified"] = {name: _said(each) for name, each in look.ratified.items()}
    if look.colleges:
        result["colleges"] = {name: each.votes for name, each in look.colleges.items()}
        result["weighted"] = {
            name: {code: str(share) for code, share in each.weighted.items()} if each.weighted else None
            for name, each in look.colleges.items()
        }
    if look.baskets:
        found = look.baskets
        shares = ("equal", "agreeing", "mean_winning", "at_least_voted")
        result["baskets"] = {"counted": found.baskets, "own_median": found.own_median} | {
            name: str(getattr(found, name)) for name in shares
        }
    if look.papers:
        result["papers"], result["paper"] = look.papers, dict(look.paper)
    return result


def _said(found: Ratified) -> dict[str, Any]:
    """Which option led is only said of several prices."""
    return {name: value for name, value in asdict(found).items() if value is not None}


def counted_again(store: Store, consultation: Consultation) -> dict[str, Any]:
    """The result from the first ballot on: what the sealed one must equal."""
    return _result(store, consultation, recount(store, consultation), box_of(store, consultation.id))


def _result(store: Store, consultation: Consultation, frame: Frame, box: Box) -> dict[str, Any]:
    known = beside(store, consultation)
    configuration = digest(configuration_of(store, consultation))
    papers = counting(known["paper"])
    batches = with_nonces(map(said_of, papers), store.journal.entries(consultation.id)) if papers else []
    box.papers = sealed_batches(batches, consultation_id=consultation.id, configuration=configuration)
    look = look_at(frame, **known | {"root": box.root(), "over": True})
    result = result_of(look.without(consultation.definition.computed_ids), box)  # what is worked out is not given
    if bound := bound_results(frame, root=box.root()):
        result["decided"] = bound
    if batches:
        result["batches"] = batches
    if batches and consultation.definition.rules.weighing.colleges:
        result["paper_by_college"] = by_college_on_paper(papers)
    return result | {"configuration": configuration}


def _close(open_store: OpenStore, consultation_id: str) -> bool:
    with open_store(read_only=True) as store:
        consultation = _due(store, consultation_id)
        if consultation is None:
            return False
        frame = new_frame(store, consultation)
    catch_up(open_store, consultation_id, frame)  # the long reading first: the lock is held for what is left
    box = read_box(open_store, consultation_id)
    with open_store() as store:
        store.ballots.lock(consultation_id)
        consultation = _due(store, consultation_id)
        if consultation is None:
            return False
        read_on(store, consultation_id, frame)
        if store.ballots.last_seq(consultation_id) != box.seq:
            box = box_of(store, consultation_id)
        result = _result(store, consultation, frame, box)
        store.consultations.save_result(consultation_id, result)
        store.consultations.set_state(consultation_id, State.CLOSED)
        sealed = {"counted": result["counted"], "root": result["root"], "result": digest(canonical(result))}
        note_down(store, None, consultation, CLOSED, **sealed)
        store.drafts.delete_all(consultation_id)
        keep_what_was_handed_in(store, consultation_id)
    keep_checkpoint(open_store, consultation_id, frame, to_the_end=True)
    return True


def _due(store: Store, consultation_id: str) -> Consultation | None:
    """The consultation, where its closing waits to be done."""
    consultation = store.consultations.get(consultation_id)
    if consultation is None or consultation.state is not State.OPEN:
        return None
    return None if consultation.is_answerable(store.now()) else consultation
