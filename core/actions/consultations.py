"""An organizer's way with a consultation: create, copy, save the draft, open, move the deadline, close, archive."""

from collections.abc import Sequence
from datetime import UTC, datetime

from core.actions.configuring import seal_configuration
from core.actions.noting import note_down
from core.actions.store import OpenStore, Store
from core.archive.canonical import digest
from core.archive.journal import BROUGHT_BACK, DEADLINE_MOVED, ENDED_EARLY, NOTE_ADDED, OPENED, PUT_AWAY
from core.community import access
from core.community.access import Person
from core.community.weighed_roll import roll_gaps
from core.consultation.definition import Definition
from core.consultation.pictures import redraw
from core.consultation.records import Consultation, Member, State
from core.identity import new_code, new_id
from core.language.limits import kept
from core.language.wording import Wording
from core.problems import Problem, Refused, problem
from core.questionnaire.editing import without_rounds

MOST_CHARACTERS_OF_A_NOTE = 5_000
FIXED_AT_OPENING = ("kind", "price", "rules", "simulated", "drawn")  # those who answered relied on them


def create(store: Store, person: Person, *, team_id: str, draft: Definition) -> str:
    """A new draft in a team; returns its id. Raises Refused unless the person organizes there."""
    if not access.may_organize(person, team_id):
        raise Refused(problem("not_allowed"))
    consultation_id = new_id()
    store.consultations.add(consultation_id=consultation_id, team_id=team_id, code=_free_code(store), draft=draft)
    return consultation_id


def copy(store: Store, person: Person, consultation_id: str, *, title: Wording) -> str:
    """A new draft with the same design: no deadline, no ballots, no roll."""
    consultation = organized(store, person, consultation_id)
    definition = consultation.definition
    asked = without_rounds(definition.questionnaire)
    draft = definition.model_copy(update={"title": title, "simulated": False, "questionnaire": asked})
    return create(store, person, team_id=consultation.team_id, draft=draft)


def save_draft(
    store: Store,
    person: Person,
    consultation_id: str,
    draft: Definition,
    closes_at: datetime | None,
    *,
    revision: int,
) -> int:
    """The new revision. Raises Refused where somebody else saved since `revision`.

    Once it is open nobody sees the draft before it is published, and its deadline has a way of its own: `closes_at`
    is let be. What may not change any more is refused.
    """
    consultation = held(store, person, consultation_id)
    if consultation.state is not State.DRAFT:
        closes_at = consultation.closes_at
        if problems := change_problems(consultation, draft, now=store.now()):
            raise Refused(*problems)
    saved = store.consultations.save_draft(consultation_id, draft, closes_at, by=person.id, revision=revision)
    if saved is None:
        raise Refused(problem("changed_elsewhere"))
    return saved


def change_problems(consultation: Consultation, draft: Definition, *, now: datetime) -> list[Problem]:
    """What stands against changing what is asked, once it is open; nothing where it may be changed so."""
    published = consultation.definition
    if not consultation.is_answerable(now):
        return [problem("no_longer_changes")]
    if published.is_fixed_once_open:
        return [problem("price_vote_fixed")]
    fixed = any(getattr(draft, name) != getattr(published, name) for name in FIXED_AT_OPENING)
    return [problem("fixed_since_opening")] if fixed or _decided_otherwise(published, draft) else []


def _decided_otherwise(published: Definition, draft: Definition) -> bool:
    """Whether a question would be decided by another rule than the one that was announced."""
    asked = {question.id: question for question in draft.questionnaire.questions()}
    return any(
        getattr(question, name) != getattr(asked[question.id], name, None)
        for question in published.questionnaire.questions()
        if question.id in asked
        for name in question.fixed_once_open
    )


def keep_picture(store: Store, person: Person, consultation_id: str, content: bytes) -> str:
    """Keep a sponsor's picture, drawn afresh; returns the hash that names it."""
    consultation = organized(store, person, consultation_id)
    kind, redrawn = redraw(content)
    return store.files.add(team_id=consultation.team_id, kind=kind, content=redrawn)


def missing(consultation: Consultation, *, now: datetime, members: Sequence[Member]) -> list[Problem]:
    """Everything that stands between this draft and its opening, each leading to its place in the designer."""
    found = consultation.draft.gaps()
    if consultation.closes_at is None:
        found.append(problem("deadline_missing").at("promise"))
    elif consultation.closes_at <= now:
        found.append(problem("deadline_past").at("promise"))
    if consultation.draft.rules.access == "personal" and not members:
        found.append(problem("members_missing").at("members"))
    return found + [gap.at("members") for gap in roll_gaps(consultation.draft.rules.weighing, members)]


def open_consultation(store: Store, person: Person, consultation_id: str) -> None:
    """Publish version 1, seal it, and let people answer. Raises Refused with everything that is missing."""
    organized(store, person, consultation_id)
    store.roll.lock(consultation_id)  # before the ballots, as wherever both are taken: who may vote is sealed too
    consultation = held(store, person, consultation_id)
    if consultation.state is not State.DRAFT:
        raise Refused(problem("already_open"))
    people = store.roll.members(consultation_id)
    gaps = missing(consultation, now=store.now(), members=people)
    if gaps:
        raise Refused(*gaps)
    store.consultations.publish(consultation_id, consultation.draft, by=person.id)
    store.consultations.set_state(consultation_id, State.OPEN)
    opened = held(store, person, consultation_id)
    note_down(store, person, opened, OPENED, **seal_configuration(store, opened))
    store.trials.forget(consultation_id)


def move_deadline(store: Store, person: Person, consultation_id: str, closes_at: datetime) -> None:
    """Only later, and only while it is open: those who meant to answer in time must not find it shut.

    That of a vote on a price moves once: nobody may wait until the outcome suits them.
    """
    consultation = held(store, person, consultation_id)
    if not consultation.is_answerable(store.now()):
        raise Refused(problem("not_open"))
    if consultation.closes_at is None or closes_at <= consultation.closes_at:
        raise Refused(problem("deadline_only_later"))
    if consultation.definition.is_fixed_once_open and _has_moved(store, consultation_id):
        raise Refused(problem("deadline_moves_once"))
    store.consultations.set_deadline(consultation_id, closes_at)
    moved = {"from": _written(consultation.closes_at), "to": _written(closes_at)}
    note_down(store, person, consultation, DEADLINE_MOVED, **moved)


def close_now(open_store: OpenStore, person: Person, consultation_id: str) -> None:
    """Bring the deadline to this moment; the work of closing is the same as the clock's."""
    with open_store() as store:
        consultation = held(store, person, consultation_id)
        now = store.now()
        if not consultation.is_answerable(now):
            raise Refused(problem("not_open"))
        store.consultations.set_deadline(consultation_id, now)
        announced = _written(consultation.closes_at) if consultation.closes_at else ""
        note_down(store, person, consultation, ENDED_EARLY, announced=announced)


def archive(store: Store, person: Person, consultation_id: str) -> None:
    """Put away what is over, or a draft that will not be."""
    consultation = held(store, person, consultation_id)
    if consultation.state is State.OPEN:
        raise Refused(problem("still_open"))
    store.consultations.set_state(consultation_id, State.ARCHIVED)
    store.trials.forget(consultation_id)
    note_down(store, person, consultation, PUT_AWAY)


def bring_back(store: Store, person: Person, consultation_id: str) -> None:
    """Out of the archives, as it was: over, or a draft."""
    consultation = held(store, person, consultation_id)
    if consultation.state is not State.ARCHIVED:
        raise Refused(problem("not_archived"))
    store.consultations.set_state(consultation_id, State.CLOSED if consultation.published else State.DRAFT)
    note_down(store, person, consultation, BROUGHT_BACK)


def add_note(store: Store, person: Person, consultation_id: str, text: str) -> None:
    """A word to those who answer, added while it runs."""
    consultation = shared(store, person, consultation_id)
    store.ballots.lock(consultation_id)
    note = kept(text, most=MOST_CHARACTERS_OF_A_NOTE)
    if not note:
        raise Refused(problem("note_empty"))
    store.consultations.add_note(consultation_id, text=note, author=person.name)
    note_down(store, person, consultation, NOTE_ADDED, hash=digest(note))


def seen(store: Store, person: Person | None, consultation_id: str) -> Consultation:
    """The consultation, where this person's team owns it; a stranger cannot tell it from one that does not exist."""
    consultation = store.consultations.get(consultation_id)
    if consultation is None or not access.may_see(person, consultation.team_id):
        raise Refused(problem("consultation_unknown"))
    return consultation


def shared(store: Store, person: Person | None, consultation_id: str) -> Consultation:
    """The consultation, where this person may share it."""
    consultation = seen(store, person, consultation_id)
    if not access.may_share(person, consultation.team_id):
        raise Refused(problem("not_allowed"))
    return consultation


def organized(store: Store, person: Person | None, consultation_id: str) -> Consultation:
    consultation = seen(store, person, consultation_id)
    if not access.may_organize(person, consultation.team_id):
        raise Refused(problem("not_allowed"))
    return consultation


def held(store: Store, person: Person, consultation_id: str) -> Consultation:
    """The consultation, read under its lock: what is decided on it still holds when it is written down."""
    organized(store, person, consultation_id)
    store.ballots.lock(consultation_id)
    return organized(store, person, consultation_id)


def _has_moved(store: Store, consultation_id: str) -> bool:
    return any(entry.action == DEADLINE_MOVED for entry in store.journal.entries(consultation_id))


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _free_code(store: Store) -> str:
    code = new_code()
    while store.consultations.by_code(code) is not None:
        code = new_code()
    return code
