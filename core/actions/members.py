"""The roll of a consultation: import members, hand out personal links, renew one that was lost, take people off."""

from collections.abc import Sequence
from dataclasses import replace

from core import identity
from core.actions.consultations import shared
from core.actions.noting import note_down
from core.actions.store import Store
from core.archive.journal import LINKS_GIVEN, MEMBERS_ADDED
from core.community.access import Person
from core.consultation.definition import Anonymity, Visibility
from core.consultation.records import Consultation, Member, State
from core.imports.members_csv import MemberLine, MembersFile, read_members
from core.problems import Refused, problem

Links = list[tuple[Member, str]]


def roll(store: Store, person: Person | None, consultation_id: str) -> list[Member]:
    """Who is asked, who has a link, who has voted; never when, nor what.

    Beside tallies that move at every ballot, a fresh « a voté » would tell what an anonymous member voted: until
    closing, `has_voted` is then None.
    """
    consultation = shared(store, person, consultation_id)
    members = store.roll.members(consultation_id)
    if not _silent(store, consultation):
        return members
    return [replace(member, has_voted=None) for member in members]


def import_members(store: Store, person: Person | None, consultation_id: str, content: bytes) -> MembersFile:
    """Put a file's good lines on the roll; what is returned says which, and what is left to correct.

    Members may join until the deadline, but not a vote on a price, whose roll is sealed. Raises Refused where the file
    as a whole cannot be read.
    """
    consultation = _changing(store, person, consultation_id)
    if is_frozen(consultation):
        raise Refused(problem("roll_frozen"))
    on_roll = {member.email for member in store.roll.members(consultation_id)}
    found = read_members(content, on_roll=on_roll)
    if found.problems:
        raise Refused(*found.problems)
    store.roll.add(consultation_id, [_member(line) for line in found.members])
    if found.members:
        _note_down(store, person, consultation, MEMBERS_ADDED, count=len(found.members))
    return found


def create_links(store: Store, person: Person | None, consultation_id: str) -> Links:
    """A secret link for each member who has none. It is known to whoever holds this answer and to nobody after."""
    consultation = _changing(store, person, consultation_id)
    without = [member for member in store.roll.members(consultation_id) if not member.has_link]
    return _give(store, person, consultation, without)


def renew_links(store: Store, person: Person | None, consultation_id: str) -> Links:
    """New links for all who have not voted, for a file that was lost before it was mailed; the old ones die."""
    consultation = _changing(store, person, consultation_id)
    _refuse_to_tell(store, consultation)
    waiting = [member for member in store.roll.members(consultation_id) if not member.has_voted]
    return _give(store, person, consultation, waiting, renewed=True)


def renew_link(store: Store, person: Person | None, consultation_id: str, member_id: str) -> tuple[Member, str]:
    """A new link for somebody who lost theirs, which dies.

    Refused once they have voted: their ballot is kept under a hash of the old secret, so that with a new one they
    would be counted twice, and nothing could tell.
    """
    consultation = _changing(store, person, consultation_id)
    _refuse_to_tell(store, consultation)
    (member,) = _members(store, consultation_id, [member_id])
    if member.has_voted:
        raise Refused(problem("member_has_voted"))
    return _give(store, person, consultation, [member], renewed=True)[0]


def remove_members(store: Store, person: Person | None, consultation_id: str, member_ids: Sequence[str]) -> None:
    """Only before opening: once the vote runs, nobody who was asked is taken off the roll."""
    consultation = _changing(store, person, consultation_id)
    if consultation.state is not State.DRAFT:
        raise Refused(problem("members_only_added"))
    _members(store, consultation_id, member_ids)
    store.roll.remove(consultation_id, member_ids)


def is_frozen(consultation: Consultation) -> bool:
    """Whether who may vote is sealed: nobody joins or leaves; a link that was lost may still be made anew."""
    return consultation.published is not None and consultation.definition.freezes_roll


def _changing(store: Store, person: Person | None, consultation_id: str) -> Consultation:
    """The consultation, its roll locked: a vote cast at this moment waits, so that what is read here still holds."""
    consultation = shared(store, person, consultation_id)
    if consultation.state is not State.DRAFT and not consultation.is_answerable(store.now()):
        raise Refused(problem("members_settled"))
    store.roll.lock(consultation_id)
    return consultation


def _silent(store: Store, consultation: Consultation) -> bool:
    """Whether saying who has voted, beside tallies that move, would tell what an anonymous member voted."""
    rules = consultation.definition.rules
    moving = rules.visibility is not Visibility.AT_CLOSING and consultation.is_answerable(store.now())
    return moving and rules.anonymity is Anonymity.ANONYMOUS


def _refuse_to_tell(store: Store, consultation: Consultation) -> None:
    """A link is renewed only for somebody who has not voted: renewing one would say so."""
    if _silent(store, consultation):
        raise Refused(problem("renewal_would_tell"))


def _members(store: Store, consultation_id: str, member_ids: Sequence[str]) -> list[Member]:
    by_id = {member.id: member for member in store.roll.members(consultation_id)}
    if not set(member_ids) <= by_id.keys():
        raise Refused(problem("member_unknown"))
    return [by_id[member_id] for member_id in member_ids]


def _member(line: MemberLine) -> Member:
    return Member(
        id=identity.new_id(),
        name=line.name,
        email=line.email,
        college=line.college,
        circle=line.circle,
        entity=line.entity,
        language=line.language,
    )


def _give(
    store: Store,
    person: Person | None,
    consultation: Consultation,
    members: Sequence[Member],
    *,
    renewed: bool = False,
) -> Links:
    links = [(member, identity.new_secret()) for member in members]
    keys = {member.id: identity.roll_key(consultation.id, secret) for member, secret in links}
    store.roll.give_links(consultation.id, keys)
    if links:
        _note_down(store, person, consultation, LINKS_GIVEN, count=len(links), renewed=renewed)
    return links


def _note_down(
    store: Store, person: Person | None, consultation: Consultation, action: str, *, count: int, **detail: bool
) -> None:
    store.ballots.lock(consultation.id)
    note_down(store, person, consultation, action, count=count, **detail)
