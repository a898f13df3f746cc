"""Changing what is asked once people answer: prepared apart, published as a new version, and told afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from core.actions.configuring import configuration_of
from core.actions.consultations import change_problems, held, organized
from core.actions.noting import note_down
from core.actions.quotas import recount_places
from core.actions.store import Store
from core.archive.canonical import digest
from core.archive.journal import CHANGED
from core.community.access import Person
from core.consultation.definition import Definition
from core.consultation.differences import Change, differences
from core.consultation.records import Consultation
from core.problems import Problem, Refused, problem


@dataclass(frozen=True)
class Published:
    """A version and what it changed, nothing for the first; `by` is the name of whoever published it."""

    number: int
    at: datetime
    by: str
    definition: Definition
    changes: tuple[Change, ...]


def unpublishable(consultation: Consultation, draft: Definition) -> list[Problem]:
    """What is missing before these changes can be put to people, each leading to its place in the designer."""
    if draft == consultation.definition:
        return [problem("nothing_changed").at("promise")]
    return draft.gaps()


def publish_changes(store: Store, person: Person, consultation_id: str, *, revision: int) -> int:
    """What members answer from now on is the draft as it was saved at `revision`; returns the version's number.

    Ballots keep the version they answered. Raises Refused with everything that is missing, where the draft was saved
    by somebody else since, and for a price vote, of which any change would be another vote.
    """
    consultation = held(store, person, consultation_id)
    refused = change_problems(consultation, consultation.draft, now=store.now())
    if problems := refused or unpublishable(consultation, consultation.draft):
        raise Refused(*problems)
    if consultation.draft_revision != revision:
        raise Refused(problem("changed_elsewhere"))
    return publish_version(store, consultation, consultation.draft, by=person).version


def publish_version(store: Store, consultation: Consultation, definition: Definition, *, by: Person) -> Consultation:
    """What members answer from now on; sealed and written down. Under the lock; whether it may be is asked before."""
    number = store.consultations.publish(consultation.id, definition, by=by.id)
    store.trials.forget(consultation.id)
    changed = replace(consultation, published=definition, version=number)
    recount_places(store, changed)
    sealed = digest(configuration_of(store, changed))
    note_down(store, by, changed, CHANGED, configuration=sealed, version=number)
    return changed


def history(store: Store, person: Person, consultation_id: str) -> list[Published]:
    """Every version, the newest first, with what it changed and who published it."""
    organized(store, person, consultation_id)
    versions = store.consultations.versions(consultation_id)
    names = _names(store)
    before = {version.number + 1: version.definition for version in versions}
    found = [
        Published(
            version.number,
            version.at,
            names.get(version.by, ""),
            version.definition,
            differences(before.get(version.number, version.definition), version.definition),
        )
        for version in versions
    ]
    return found[::-1]


def who_saved(store: Store, consultation: Consultation) -> str:
    """The name of whoever saved the draft last; "" where nobody knows."""
    return _names(store).get(consultation.draft_by or "", "")


def _names(store: Store) -> Mapping[str, str]:
    return {person.id: person.name for person in store.accounts.people()}
