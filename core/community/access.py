"""Who may do what: predicates asked by pages and, again, by the actions themselves."""

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """A person's place in one team."""

    ORGANIZER = "organizer"
    ANIMATOR = "animator"
    VIEWER = "viewer"


@dataclass(frozen=True)
class Person:
    """Somebody signed in. `roles` is by team id; an administrator has no sight of teams they are not in."""

    id: str
    email: str
    name: str
    is_admin: bool = False
    language: str = "fr"
    roles: dict[str, Role] = field(default_factory=dict)


# Whoever holds the command line holds the database: every right over accounts, and a place in no team.
OPERATOR = Person(id="", email="", name="", is_admin=True)


def may_administer(person: Person | None) -> bool:
    """Open accounts and teams."""
    return person is not None and person.is_admin


def may_see(person: Person | None, team_id: str) -> bool:
    """See that a consultation of this team exists, its live results when they may be seen, and its report."""
    return person is not None and team_id in person.roles


def may_share(person: Person | None, team_id: str) -> bool:
    """Invite members, see the roll, add notes."""
    return _role(person, team_id) in (Role.ORGANIZER, Role.ANIMATOR)


def may_animate(person: Person | None, team_id: str) -> bool:
    """Lead a room: its agenda, what opens and closes, what shows."""
    return _role(person, team_id) in (Role.ORGANIZER, Role.ANIMATOR)


def may_organize(person: Person | None, team_id: str) -> bool:
    """Create, design, open, close, archive, and write the debrief."""
    return _role(person, team_id) is Role.ORGANIZER


def _role(person: Person | None, team_id: str) -> Role | None:
    return person.roles.get(team_id) if person else None
