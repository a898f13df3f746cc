"""Accounts and teams: who may sign in, who administers, who is in which team. The command line acts as OPERATOR."""

import re

from core.actions.store import OpenStore, Store
from core.community import access, passwords
from core.community.access import OPERATOR, Person, Role
from core.language import LANGUAGES
from core.language.texts import Texts
from core.problems import Problem, Refused, problem
from core.settings import Settings

LONGEST_NAME = 100
LONGEST_EMAIL = 254
EMAIL = re.compile(r"[^\s@|]+@[^\s@|]+")


def add_person(store: Store, by: Person | None, *, email: str, name: str, password: str, is_admin: bool) -> str:
    """A new account; returns its id. Raises Refused with all that is wrong, each at its field.

    Its password is a given one: whoever signs in with it chooses their own first.
    """
    return _add(store, by, email=email, name=name, password=password, is_admin=is_admin, given=True)


def _add(store: Store, by: Person | None, *, email: str, name: str, password: str, is_admin: bool, given: bool) -> str:
    _administer(store, by)
    address = email.strip().lower()
    problems = [
        *_email_gaps(store, address),
        *_name_gaps(name),
        *(each.at("password") for each in passwords.gaps(password, email=address)),
    ]
    if problems:
        raise Refused(*problems)
    return store.accounts.add(
        email=address,
        name=name.strip(),
        password_hash=passwords.hash_of(password),
        is_admin=is_admin,
        given=given,
    )


def give_password(store: Store, by: Person | None, person_id: str) -> str:
    """A new password for somebody who lost theirs, to be told to them once; every browser of theirs is signed out.

    It serves to choose another.
    """
    _administer(store, by)
    password = passwords.new_password()
    store.accounts.set_password(person_id, passwords.hash_of(password), given=True)
    store.accounts.close_sessions_of(person_id)
    unlock(store, by, person_id)
    return password


def unlock(store: Store, by: Person | None, person_id: str) -> None:
    """Let somebody try at once again, after wrong tries from wherever."""
    _administer(store, by)
    person = store.accounts.get(person_id)
    if person:
        store.accounts.forget_tries(store.accounts.tries_of(person.email))


def deactivate(store: Store, by: Person | None, person_id: str) -> None:
    """Close an account, now and in every browser. Nobody closes their own, and the last administrator stays."""
    _administer(store, by)
    if by and by.id == person_id:
        raise Refused(problem("not_oneself"))
    _keep_one_admin(store, without=person_id)
    store.accounts.set_active(person_id, active=False)
    store.accounts.close_sessions_of(person_id)


def reactivate(store: Store, by: Person | None, person_id: str) -> None:
    _administer(store, by)
    store.accounts.set_active(person_id, active=True)


def set_admin(store: Store, by: Person | None, person_id: str, *, is_admin: bool) -> None:
    """Let somebody open accounts and teams, or no longer; the last administrator stays."""
    _administer(store, by)
    if not is_admin:
        _keep_one_admin(store, without=person_id)
    store.accounts.set_admin(person_id, is_admin=is_admin)


def add_team(store: Store, by: Person | None, name: str) -> str:
    """A new team, with nobody in it; returns its id."""
    _administer(store, by)
    label = " ".join(name.split())
    if not label:
        raise Refused(problem("team_name_missing"))
    if len(label) > LONGEST_NAME:
        raise Refused(problem("text_too_long", most=LONGEST_NAME, given=len(label)))
    if label.casefold() in (known.casefold() for known in store.accounts.teams().values()):
        raise Refused(problem("team_name_taken"))
    return store.accounts.add_team(label)


def set_role(store: Store, by: Person | None, *, team_id: str, person_id: str, role: Role | None) -> None:
    """Give somebody a role in a team, or take it away with None."""
    _administer(store, by)
    store.accounts.set_role(team_id=team_id, person_id=person_id, role=role)


def rename(store: Store, person: Person, name: str) -> None:
    """Change one's own name."""
    if problems := _name_gaps(name):
        raise Refused(*problems)
    store.accounts.rename(person.id, name.strip())


def speak(store: Store, person: Person, language: str) -> None:
    """Keep the language that one reads the screens in."""
    if language in LANGUAGES:
        store.accounts.set_language(person.id, language)


def first_admin(open_store: OpenStore, settings: Settings) -> str | None:
    """Where nobody has an account yet, an administrator who organizes a first team.

    Returns the password made up for them, to be printed once; "" where the environment gave one; None where
    somebody had an account already.
    """
    texts = Texts()
    password = settings.tablee_admin_password or passwords.new_password()
    with open_store() as store:
        _administer(store, OPERATOR)
        if store.accounts.people():
            return None
        person_id = _add(
            store,
            OPERATOR,
            email=settings.tablee_admin_email,
            name=texts("accounts-first-admin"),
            password=password,
            is_admin=True,
            given=False,  # by themselves: whoever starts the application reads it, or chose it
        )
        team_id = add_team(store, OPERATOR, texts("accounts-first-team"))
        set_role(store, OPERATOR, team_id=team_id, person_id=person_id, role=Role.ORGANIZER)
    return "" if settings.tablee_admin_password else password


def _administer(store: Store, by: Person | None) -> None:
    """Refuse whoever may not; then one at a time, so that two administrators cannot close each other's accounts."""
    if not access.may_administer(by):
        raise Refused(problem("not_allowed"))
    store.accounts.lock("accounts")


def _keep_one_admin(store: Store, *, without: str) -> None:
    admins = {person.id for person in store.accounts.people() if person.is_admin} - store.accounts.closed()
    if admins == {without}:
        raise Refused(problem("last_admin"))


def _email_gaps(store: Store, address: str) -> list[Problem]:
    if not EMAIL.fullmatch(address) or not address.isprintable() or len(address) > LONGEST_EMAIL:
        return [problem("email_unreadable").at("email")]
    return [problem("email_taken").at("email")] if store.accounts.by_email(address) else []


def _name_gaps(name: str) -> list[Problem]:
    if not name.strip() or not name.strip().isprintable():
        return [problem("name_missing").at("name")]
    if len(name.strip()) > LONGEST_NAME:
        return [problem("text_too_long", most=LONGEST_NAME, given=len(name.strip())).at("name")]
    return []
