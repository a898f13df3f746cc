"""People who sign in: their accounts, their passwords, their teams, and the sessions of their browsers."""

from core.actions.store import OpenStore, Store
from core.community import access, passwords
from core.community.access import Person, Role
from core.identity import new_secret, secret_hash
from core.problems import Refused, problem
from core.settings import Settings


def add_person(
    store: Store, by: Person | None, *, email: str, name: str, password: str, is_admin: bool
) -> str:
    """A new account; returns its id. `by` is None on the command line, where whoever runs it may do all."""
    _administered(by)
    problems = passwords.gaps(password, email=email)
    if store.accounts.by_email(email) is not None:
        problems.append(problem("email_taken"))
    if problems:
        raise Refused(*problems)
    return store.accounts.add(
        email=email, name=name, password_hash=passwords.hash_of(password), is_admin=is_admin
    )


def check_password(open_store: OpenStore, email: str, password: str, *, address: str) -> Person:
    with open_store(read_only=True) as store:
        kept = store.accounts.password_hash(email)
    if not passwords.fits(password, kept):
        raise Refused(problem("sign_in_wrong"))
    with open_store(read_only=True) as store:
        person = store.accounts.by_email(email)
    if person is None:
        raise Refused(problem("sign_in_wrong"))
    return person


def open_session(open_store: OpenStore, person: Person) -> tuple[str, str]:
    """(session id, ticket): the ticket lets the browser fetch its cookie, once."""
    ticket = new_secret()
    with open_store() as store:
        return store.accounts.open_session(person.id, ticket_hash=secret_hash(ticket)), ticket


def sign_out(store: Store, session_id: str) -> None:
    store.accounts.close_session(session_id)


def set_role(store: Store, by: Person | None, *, team_id: str, person_id: str, role: Role | None) -> None:
    """Give a role in a team, or take it away with None."""
    _administered(by)
    store.accounts.set_role(team_id=team_id, person_id=person_id, role=role)


def add_team(store: Store, by: Person | None, name: str) -> str:
    _administered(by)
    return store.accounts.add_team(name)


def first_admin(open_store: OpenStore, settings: Settings) -> str | None:
    """Where nobody has an account yet: an administrator who organizes a first team. The password, if made up here."""
    password = settings.tablee_admin_password or passwords.new_password()
    email = settings.tablee_admin_email
    with open_store() as store:
        if store.accounts.people():
            return None
        person_id = add_person(
            store, None, email=email, name="Administration", password=password, is_admin=True
        )
        team_id = add_team(store, None, "Mon équipe")
        set_role(store, None, team_id=team_id, person_id=person_id, role=Role.ORGANIZER)
    return None if settings.tablee_admin_password else password


def _administered(by: Person | None) -> None:
    if by is not None and not access.may_administer(by):
        raise Refused(problem("not_allowed"))
