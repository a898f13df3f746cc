"""Signing in and out: the password, the wait after wrong tries, the browser's session and its cookie."""

import math
from collections.abc import Iterable
from datetime import timedelta

from core.actions.store import OpenStore, Store
from core.community import passwords
from core.community.access import Person
from core.community.patience import most_of, names_of, wait_left
from core.identity import new_secret, secret_hash
from core.problems import Problem, Refused, problem

LONGEST_EMAIL = 320
LONGEST_ADDRESS = 64


def check_password(open_store: OpenStore, email: str, password: str, *, address: str) -> Person:
    """Whoever this is, signing in from this network address.

    Raises Refused for a wrong password; after ten in a row, for any password until a growing wait is over.
    """
    typed = _readable(email)[:LONGEST_EMAIL].lower()
    if not typed or not password:
        raise Refused(problem("sign_in_empty"))
    names = names_of(typed, _readable(address)[:LONGEST_ADDRESS])
    with open_store() as store:
        store.accounts.lock(typed)
        _refuse_while_waiting(store, names)
        # Counted before it is looked at, so that a hundred tries sent at once are not a hundred looked at.
        for name in names:
            store.accounts.add_try(name)
        kept = store.accounts.password_hash(typed)
    fits = passwords.fits(password, kept)  # a quarter of a second, with no transaction open
    with open_store() as store:
        person = store.accounts.by_email(typed) if fits else None
        if person is None:
            _refuse_while_waiting(store, names)
            raise Refused(problem("sign_in_wrong"))
        store.accounts.forget_tries(names)
    return person


def change_password(
    open_store: OpenStore, person: Person, *, old: str, new: str, address: str, session_id: str | None
) -> None:
    """A new password, for whoever knows the old one. Every other browser of theirs is signed out."""
    problems = passwords.gaps(new, email=person.email)
    if problems:
        raise Refused(*(each.at("new") for each in problems))
    try:
        check_password(open_store, person.email, old, address=address)
    except Refused as refused:
        raise Refused(*(_of_old_password(each) for each in refused.problems)) from refused
    kept = passwords.hash_of(new)
    with open_store() as store:
        store.accounts.set_password(person.id, kept)
        store.accounts.close_sessions_of(person.id, but=session_id)


def choose_password(open_store: OpenStore, newcomer: Person, *, new: str, session_id: str) -> None:
    """One's own, in the place of the one that was given; from then on this session is signed in."""
    problems = passwords.gaps(new, email=newcomer.email)
    if problems:
        raise Refused(*(each.at("new") for each in problems))
    with open_store(read_only=True) as store:
        was_given = store.accounts.password_hash(newcomer.email)
    if passwords.fits(new, was_given):
        raise Refused(problem("password_as_given").at("new"))
    kept = passwords.hash_of(new)
    with open_store() as store:
        still = store.accounts.newcomer_of_session(session_id)
        if still is None or still.id != newcomer.id:  # chosen meanwhile in another tab, or given anew
            raise Refused(problem("not_allowed"))
        store.accounts.set_password(newcomer.id, kept)
        store.accounts.close_sessions_of(newcomer.id, but=session_id)


def open_session(open_store: OpenStore, email: str) -> tuple[str, str]:
    """For somebody whose password was checked. Returns (session id, ticket).

    The ticket lets the browser fetch its cookie, once, within a minute.
    """
    ticket = new_secret()
    with open_store() as store:
        person = store.accounts.by_email(email)
        if person is None:
            raise Refused(problem("sign_in_wrong"))
        return store.accounts.open_session(person.id, ticket_hash=secret_hash(ticket)), ticket


def fetch_cookie(store: Store, ticket: str, *, held: str | None) -> str | None:
    """The secret for the browser's cookie; None for a ticket that is used, old or nobody's.

    `held` is the cookie it has already. Two tabs signed in by the same person share one cookie, so that
    signing out of either signs out of both; where it was somebody else's, that session ends.
    """
    person = store.accounts.person_of_ticket(secret_hash(ticket))
    if person is None:
        return None
    holder = _holder(store, held)
    if held and holder and holder.id == person.id:
        secret = held
    else:
        drop_cookie(store, held)
        secret = new_secret()
    redeemed = store.accounts.redeem_ticket(secret_hash(ticket), cookie_hash=secret_hash(secret))
    return secret if redeemed else None


def drop_cookie(store: Store, held: str | None) -> None:
    """End whatever session a browser's cookie stands for."""
    session_id = store.accounts.session_of_cookie(secret_hash(held)) if held else None
    if session_id:
        store.accounts.close_session(session_id)


def sign_out(store: Store, session_id: str) -> None:
    """End this session, in every tab of its browser."""
    store.accounts.close_session(session_id)


def _refuse_while_waiting(store: Store, names: Iterable[str]) -> None:
    now = store.now()
    waits = [wait_left(store.accounts.tries(name), now, most=most_of(name)) for name in names]
    if longest := max(waits):
        raise Refused(_slowed(longest))


def _slowed(wait: timedelta) -> Problem:
    seconds = math.ceil(wait.total_seconds())
    if seconds <= 90:
        return problem("sign_in_slowed", unit="seconds", count=seconds)
    return problem("sign_in_slowed", unit="minutes", count=math.ceil(seconds / 60))


def _of_old_password(found: Problem) -> Problem:
    wrong = found.code == "sign_in_wrong"
    return (problem("old_password_wrong") if wrong else found).at("old")


def _holder(store: Store, held: str | None) -> Person | None:
    session_id = store.accounts.session_of_cookie(secret_hash(held)) if held else None
    if session_id is None:
        return None
    return store.accounts.person_of_session(session_id) or store.accounts.newcomer_of_session(session_id)


def _readable(typed: str) -> str:
    """Without what no address holds and some databases refuse."""
    return "".join(character for character in typed.strip() if character.isprintable() and character != "|")
