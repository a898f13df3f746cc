"""Named links: the team gives them out, and knows by which one people came, as sums.

A vote by personal links has none: each member comes by their own.
"""

from core import identity
from core.actions.answering import Voter, find
from core.actions.consultations import shared
from core.actions.store import Store
from core.community.access import Person
from core.consultation.definition import Access
from core.consultation.records import BallotStatus
from core.consultation.source_links import LONGEST_LABEL, MOST, SourceLink, code_of
from core.problems import Refused, problem


def sources(store: Store, person: Person | None, consultation_id: str) -> list[SourceLink]:
    return store.sources.of(shared(store, person, consultation_id).id)


def declare_source(store: Store, person: Person | None, consultation_id: str, label: str) -> SourceLink:
    """A new link under this name. Raises Refused for one that exists, or one too many."""
    consultation = shared(store, person, consultation_id)
    store.ballots.lock(consultation_id)  # two names given at once get a code each
    name = " ".join(label.split())
    declared = store.sources.of(consultation_id)
    if consultation.definition.rules.access is Access.PERSONAL:
        raise Refused(problem("source_of_personal_links"))
    if not name or len(name) > LONGEST_LABEL:
        raise Refused(problem("source_name_unfit", most=LONGEST_LABEL))
    if name.casefold() in {each.label.casefold() for each in declared}:
        raise Refused(problem("source_name_taken"))
    if len(declared) >= MOST:
        raise Refused(problem("sources_too_many", most=MOST))
    made = SourceLink(code_of(name, {each.code for each in declared}), name)
    store.sources.declare(consultation_id, code=made.code, label=made.label)
    return made


def remove_source(store: Store, person: Person | None, consultation_id: str, code: str) -> None:
    """A link by which nobody came yet; the others are printed somewhere, and counted."""
    shared(store, person, consultation_id)
    if any(each.code == code and each.came for each in store.sources.of(consultation_id)):
        raise Refused(problem("source_in_use"))
    store.sources.remove(consultation_id, code)


def come_by(store: Store, code: str, voter: Voter, source: str) -> None:
    """Somebody opened a named link. Counted once for each browser; the first link by which it came stays its own."""
    consultation = find(store, code)
    key = identity.came_key(consultation.id, voter.secret)
    declared = {each.code for each in store.sources.of(consultation.id)}
    open_to_all = consultation.definition.rules.access is Access.OPEN
    if source not in declared or not open_to_all or not consultation.is_answerable(store.now()):
        return
    ballot = store.ballots.current(consultation.id, identity.ballot_key(consultation.id, voter.secret))
    has_voted = ballot is not None and ballot.status is BallotStatus.CAST
    if has_voted or store.drafts.get(consultation.id, key):
        return
    store.drafts.save(consultation.id, key, {"source": source})
    store.sources.add(consultation.id, source, came=1)
