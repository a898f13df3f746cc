"""What was fixed before the first vote, built again from what was published, and its hash as the journal keeps it."""

from dataclasses import dataclass

from core.actions.store import Store
from core.archive.canonical import canonical, digest
from core.archive.configuration import Roll, configuration, roll_of
from core.archive.journal import OPENED
from core.consultation.definition import Access
from core.consultation.records import Consultation


@dataclass(frozen=True)
class Fixed:
    """`hash` is "" where nothing was sealed; `members` is 0 where the roll is not."""

    hash: str
    members: int = 0


def fixed_of(store: Store, consultation: Consultation) -> Fixed:
    """What a first screen says of what was fixed."""
    roll = frozen_roll(store, consultation)
    return Fixed(store.journal.configuration(consultation.id), roll.count if roll else 0)


def configuration_of(store: Store, consultation: Consultation) -> str:
    """What is answered now, in canonical form: its digest is the configuration's hash."""
    return canonical(
        configuration(
            consultation_id=consultation.id,
            version=consultation.version,
            definition=store.consultations.published_as(consultation.id, consultation.version),
            roll=frozen_roll(store, consultation),
        )
    )


def seal_configuration(store: Store, consultation: Consultation) -> dict[str, object]:
    """What the journal says at opening. `consultation` is as it was just published, its roll locked."""
    roll = roll_now(store, consultation) if consultation.definition.rules.access is Access.PERSONAL else None
    definition = store.consultations.published_as(consultation.id, consultation.version)
    fixed = configuration(
        consultation_id=consultation.id,
        version=consultation.version,
        definition=definition,
        roll=roll if consultation.definition.freezes_roll else None,
    )
    said: dict[str, object] = {"configuration": digest(canonical(fixed)), "version": consultation.version}
    return said | ({"roll": {"count": roll.count, "hash": roll.hash}} if roll else {})


def roll_now(store: Store, consultation: Consultation) -> Roll:
    """The team's id is shown on no page: whoever does not have it cannot try who is on the list."""
    return roll_of(store.roll.members(consultation.id), salt=f"{consultation.team_id}|{consultation.id}")


def frozen_roll(store: Store, consultation: Consultation) -> Roll | None:
    """As the journal sealed it: whoever leaves the roll for good later changes nothing of what was fixed."""
    if not consultation.definition.freezes_roll:
        return None
    opened = (entry for entry in store.journal.entries(consultation.id) if entry.action == OPENED)
    sealed = next((entry.detail.get("roll") for entry in opened), None)
    return Roll(**sealed) if sealed else None
