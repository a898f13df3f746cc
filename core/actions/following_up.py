"""What becomes of a voted specification: its lines followed up by whoever organizes, and the whole handed over."""

from core.actions.consultations import organized
from core.actions.store import OpenStore, Store
from core.actions.watching import Lookout, Watcher, watched_by
from core.community.access import Person
from core.consultation.line_status import LineState
from core.consultation.records import Consultation, State
from core.consultation.specification_document import SpecificationDocument, document_of
from core.language.limits import kept
from core.problems import Refused, problem
from core.results.look import Look

MOST_CHARACTERS_OF_A_REASON = 2_000


def follow_up(
    store: Store, person: Person, consultation_id: str, *, question_id: str, state: LineState, why: str = ""
) -> None:
    """Say where a line stands from now on; what was said before stays readable. The same said twice is said once."""
    store.ballots.lock(consultation_id)
    consultation = organized(store, person, consultation_id)
    if consultation.state not in (State.CLOSED, State.ARCHIVED):
        raise Refused(problem("still_open"))
    if question_id not in _lines(consultation):
        raise Refused(problem("line_unknown"))
    reason = kept(why, most=MOST_CHARACTERS_OF_A_REASON)
    if state is LineState.NOT_FOLLOWED and not reason:
        raise Refused(problem("reason_missing"))
    if not _is_said(store, consultation_id, question_id, state, reason):
        store.line_statuses.add(consultation_id, question_id=question_id, state=state, why=reason, by=person.name)


def hand_over(open_store: OpenStore, lookout: Lookout, code: str, watcher: Watcher) -> SpecificationDocument:
    """The specification of a vote that is closed, for whoever may see its result. Raises Refused otherwise."""
    look = lookout.look(code, watcher)
    with open_store(read_only=True) as store:
        consultation = watched_by(store, code, watcher)
        if consultation.state not in (State.CLOSED, State.ARCHIVED):
            raise Refused(problem("still_open"))
        document = document_from(store, consultation, look)
    if document is None:
        raise Refused(problem("nothing_specified"))
    return document


def document_from(store: Store, consultation: Consultation, look: Look) -> SpecificationDocument | None:
    """None where no price was voted on, or nobody voted."""
    model = consultation.definition.price
    if model is None or look.outcome is None or not look.counted:
        return None
    return document_of(
        consultation,
        model,
        look.outcome,
        counted=look.counted,
        statuses=store.line_statuses.of(consultation.id),
        root=(store.consultations.result(consultation.id) or {}).get("root", ""),
    )


def _lines(consultation: Consultation) -> set[str]:
    return {question.id for question in consultation.definition.questionnaire.questions() if question.priced}


def _is_said(store: Store, consultation_id: str, question_id: str, state: LineState, reason: str) -> bool:
    history = [each for each in store.line_statuses.of(consultation_id) if each.question_id == question_id]
    return bool(history) and (history[0].state, history[0].why) == (state, reason)
