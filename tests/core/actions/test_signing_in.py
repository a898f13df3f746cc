"""Signing in and out: passwords, wrong tries, and the cookie that the tabs of a browser share."""

from datetime import UTC, datetime, timedelta

import bcrypt
import pytest

from core.actions import accounts, signing_in
from core.community.access import OPERATOR, Person
from core.identity import secret_hash
from core.problems import Problem, Refused, problem
from db.store import StoreOpener
from pages.http.watcher import person_of
from pages.parts.visit import SESSION_COOKIE
from tests.at_once import at_once
from tests.builders import a_person

PASSWORD = "le pré derrière la grange"
WRONG = problem("sign_in_wrong")
HOME, ELSEWHERE = "192.0.2.1", "198.51.100.7"
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def open_store(open_store: StoreOpener) -> StoreOpener:
    """At noon: the clock stands, however long the passwords take."""
    return later(open_store, timedelta(0))


def later(open_store: StoreOpener, by: timedelta) -> StoreOpener:
    return StoreOpener(open_store.engine, clock=lambda _: NOON + by)


@pytest.fixture
def person(open_store: StoreOpener) -> Person:
    # The cheapest hash: these tests try many passwords.
    return a_person(open_store, password_hash=bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode())


def sign_in(open_store: StoreOpener, email: str, password: str, *, address: str = HOME) -> Person | Problem:
    """Whoever is signed in, or why nobody is."""
    try:
        return signing_in.check_password(open_store, email, password, address=address)
    except Refused as refused:
        return refused.problems[0]


def fail(open_store: StoreOpener, email: str, times: int, *, address: str = HOME) -> list[Person | Problem]:
    return [sign_in(open_store, email, f"faux numéro {i}", address=address) for i in range(times)]


def slowed(count: int, unit: str = "seconds") -> Problem:
    return problem("sign_in_slowed", unit=unit, count=count)


def test_somebody_signs_in_with_their_address_and_password(open_store, person):
    assert sign_in(open_store, person.email, PASSWORD) == person
    assert sign_in(open_store, f"  {person.email.upper()} ", f"{PASSWORD} ") == person


def test_a_wrong_password_and_an_unknown_address_are_refused_alike(open_store, person):
    assert sign_in(open_store, person.email, "faux") == WRONG
    assert sign_in(open_store, "personne@exemple.fr", PASSWORD) == WRONG
    assert sign_in(open_store, person.email, "x" * 100_000) == WRONG
    assert sign_in(open_store, "a\x00\n" + "x" * 100_000, "\x00") == WRONG


@pytest.mark.parametrize(("email", "password"), [("", PASSWORD), ("  ", PASSWORD), ("a@b.fr", "")])
def test_nothing_typed_is_said_and_not_counted(open_store, email, password):
    assert sign_in(open_store, email, password) == problem("sign_in_empty")
    with open_store() as store:
        assert store.accounts.tries_of(email.strip()) == {}


def test_a_closed_account_is_refused_like_a_wrong_password(open_store, person):
    with open_store() as store:
        accounts.deactivate(store, OPERATOR, person.id)

    assert sign_in(open_store, person.email, PASSWORD) == WRONG


def test_ten_wrong_tries_in_a_row_slow_even_the_right_password_down(open_store, person):
    said = fail(open_store, person.email, 10)

    assert said == [WRONG] * 9 + [slowed(30)]
    assert sign_in(open_store, person.email, PASSWORD) == slowed(30)
    assert sign_in(later(open_store, timedelta(seconds=20)), person.email, PASSWORD) == slowed(10)
    assert sign_in(later(open_store, timedelta(seconds=31)), person.email, PASSWORD) == person


def test_each_wrong_try_after_a_wait_doubles_the_next(open_store, person):
    fail(open_store, person.email, 10)

    assert fail(later(open_store, timedelta(seconds=31)), person.email, 2) == [slowed(60)] * 2
    assert fail(later(open_store, timedelta(seconds=92)), person.email, 1) == [slowed(2, "minutes")]


def test_tries_refused_while_waiting_do_not_lengthen_the_wait(open_store, person):
    fail(open_store, person.email, 15)

    assert sign_in(later(open_store, timedelta(seconds=31)), person.email, PASSWORD) == person


def test_signing_in_ends_the_row_of_wrong_tries(open_store, person):
    fail(open_store, person.email, 9)
    sign_in(open_store, person.email, PASSWORD)

    assert fail(open_store, person.email, 9) == [WRONG] * 9


def test_wrong_tries_are_forgotten_after_a_day(open_store, person):
    fail(open_store, person.email, 9)

    assert fail(later(open_store, timedelta(days=1, seconds=1)), person.email, 9) == [WRONG] * 9


def test_nobody_locks_somebody_else_out_from_another_address(open_store, person):
    fail(open_store, person.email, 10, address=ELSEWHERE)

    assert sign_in(open_store, person.email, PASSWORD, address=HOME) == person
    assert sign_in(open_store, person.email, PASSWORD, address=ELSEWHERE) == slowed(30)


def test_a_hundred_wrong_tries_from_many_addresses_slow_a_name_down_everywhere(open_store, person):
    with open_store() as store:
        for _ in range(100):
            store.accounts.add_try(person.email)

    assert sign_in(open_store, person.email, PASSWORD) == slowed(30)


def test_an_unknown_address_is_slowed_like_a_known_one(open_store):
    with open_store() as store:
        for _ in range(9):
            store.accounts.add_try(f"personne@exemple.fr|{HOME}")

    assert fail(open_store, "personne@exemple.fr", 2) == [slowed(30), slowed(30)]


def test_of_many_tries_sent_at_once_ten_are_looked_at(open_store, person):
    said = at_once([lambda i=i: sign_in(open_store, person.email, f"faux {i}") for i in range(16)])

    with open_store() as store:
        counted = store.accounts.tries(f"{person.email}|{HOME}")
    assert counted.count == 10
    assert {problem.code for problem in said} <= {"sign_in_wrong", "sign_in_slowed"}


def test_a_new_password_opens_and_the_old_one_no_longer_does(open_store, person):
    change(open_store, person, old=PASSWORD, new="une haie de charmes")

    assert sign_in(open_store, person.email, "une haie de charmes") == person
    assert sign_in(open_store, person.email, PASSWORD) == WRONG


def test_a_new_password_signs_out_every_other_browser(open_store, person):
    here, elsewhere = a_session(open_store, person), a_session(open_store, person)

    change(open_store, person, old=PASSWORD, new="une haie de charmes", session_id=here)

    assert signed_in(open_store, here) == person
    assert signed_in(open_store, elsewhere) is None


def test_a_password_is_changed_by_whoever_knows_the_old_one(open_store, person):
    with pytest.raises(Refused) as refused:
        change(open_store, person, old="faux", new="une haie de charmes")

    assert refused.value.problems == (problem("old_password_wrong").at("old"),)
    assert sign_in(open_store, person.email, PASSWORD) == person


def test_a_new_password_must_do(open_store, person):
    with pytest.raises(Refused) as refused:
        change(open_store, person, old=PASSWORD, new="court")

    assert refused.value.problems == (problem("password_too_short", fewest=12).at("new"),)


def test_guessing_the_old_password_is_slowed_as_signing_in_is(open_store, person):
    fail(open_store, person.email, 10)

    with pytest.raises(Refused) as refused:
        change(open_store, person, old=PASSWORD, new="une haie de charmes")

    assert refused.value.problems == (slowed(30).at("old"),)


def test_a_ticket_gives_one_cookie_once(open_store, person):
    session_id, ticket = signing_in.open_session(open_store, person.email)

    cookie = fetch(open_store, ticket)

    assert session_of(open_store, cookie) == session_id
    assert fetch(open_store, ticket) is None
    assert fetch(open_store, "") is None


def test_a_ticket_is_stale_after_a_minute(open_store, person):
    _, ticket = signing_in.open_session(open_store, person.email)

    assert fetch(later(open_store, timedelta(seconds=61)), ticket) is None


def test_a_session_lasts_thirty_days(open_store, person):
    session_id = a_session(open_store, person)

    assert signed_in(later(open_store, timedelta(days=29)), session_id) == person
    assert signed_in(later(open_store, timedelta(days=31)), session_id) is None


def test_two_tabs_signed_in_by_one_person_share_a_cookie_and_one_way_out(open_store, person):
    first, cookie = a_browser(open_store, person)
    second, again = a_browser(open_store, person, held=cookie)

    with open_store() as store:
        signing_in.sign_out(store, first)

    assert again == cookie
    assert signed_in(open_store, second) is None
    assert session_of(open_store, cookie) is None


def test_signing_out_leaves_other_browsers_signed_in(open_store, person):
    here, _ = a_browser(open_store, person)
    elsewhere, _ = a_browser(open_store, person)

    with open_store() as store:
        signing_in.sign_out(store, here)

    assert signed_in(open_store, elsewhere) == person


def test_signing_in_over_somebody_else_ends_their_session(open_store, person):
    theirs, cookie = a_browser(open_store, a_person(open_store))

    mine, fresh = a_browser(open_store, person, held=cookie)

    assert fresh != cookie
    assert signed_in(open_store, theirs) is None
    assert signed_in(open_store, mine) == person


def test_a_cookie_planted_before_signing_in_never_becomes_the_sessions(open_store, person):
    _, cookie = a_browser(open_store, person, held="planted")

    assert cookie != "planted"
    assert session_of(open_store, "planted") is None


def test_dropping_a_cookie_ends_its_session(open_store, person):
    session_id, cookie = a_browser(open_store, person)

    with open_store() as store:
        signing_in.drop_cookie(store, cookie)
        signing_in.drop_cookie(store, None)

    assert signed_in(open_store, session_id) is None


def test_secrets_are_kept_as_hashes_only(open_store, person):
    _, ticket = signing_in.open_session(open_store, person.email)
    _, cookie = a_browser(open_store, person)

    with open_store.engine.connect() as connection:
        kept = str(connection.exec_driver_sql("SELECT * FROM sessions").all())
    assert ticket not in kept
    assert cookie not in kept


def change(open_store: StoreOpener, person: Person, *, old: str, new: str, session_id: str | None = None) -> None:
    signing_in.change_password(open_store, person, old=old, new=new, address=HOME, session_id=session_id)


def a_session(open_store: StoreOpener, person: Person) -> str:
    return signing_in.open_session(open_store, person.email)[0]


def a_browser(open_store: StoreOpener, person: Person, *, held: str | None = None) -> tuple[str, str]:
    """(session id, cookie) after signing in in a browser that holds this cookie."""
    session_id, ticket = signing_in.open_session(open_store, person.email)
    cookie = fetch(open_store, ticket, held=held)
    assert cookie
    return session_id, cookie


def fetch(open_store: StoreOpener, ticket: str, *, held: str | None = None) -> str | None:
    with open_store() as store:
        return signing_in.fetch_cookie(store, ticket, held=held)


def session_of(open_store: StoreOpener, cookie: str | None) -> str | None:
    with open_store(read_only=True) as store:
        return store.accounts.session_of_cookie(secret_hash(cookie or ""))


def signed_in(open_store: StoreOpener, session_id: str) -> Person | None:
    with open_store(read_only=True) as store:
        return store.accounts.person_of_session(session_id)


def given_password(open_store: StoreOpener) -> tuple[Person, str]:
    """Somebody new, with a password that an administrator gave them; signed in with it."""
    with open_store() as store:
        person_id = accounts.add_person(
            store, OPERATOR, email="zoe@exemple.fr", name="Zoé", password=PASSWORD, is_admin=True
        )
        person = store.accounts.get(person_id)
    assert signing_in.check_password(open_store, person.email, PASSWORD, address=HOME) == person
    return person, a_session(open_store, person)


def test_with_a_given_password_one_is_signed_in_nowhere_until_one_chose_ones_own(open_store):
    person, session_id = given_password(open_store)
    other = a_session(open_store, person)
    assert signed_in(open_store, session_id) is None

    signing_in.choose_password(open_store, person, new="un verger sous la neige", session_id=session_id)

    assert signed_in(open_store, session_id) == person
    assert signed_in(open_store, other) is None
    assert signing_in.check_password(open_store, person.email, "un verger sous la neige", address=HOME) == person
    with pytest.raises(Refused):
        signing_in.check_password(open_store, person.email, PASSWORD, address=HOME)


@pytest.mark.parametrize(
    ("new", "code"),
    [("court", "password_too_short"), (PASSWORD, "password_as_given"), (f" {PASSWORD} ", "password_as_given")],
)
def test_ones_own_is_another_than_the_given_one(open_sqlite_store, new, code):
    person, session_id = given_password(open_sqlite_store)

    with pytest.raises(Refused) as caught:
        signing_in.choose_password(open_sqlite_store, person, new=new, session_id=session_id)

    assert [(each.code, each.where) for each in caught.value.problems] == [(code, "new")]
    assert signed_in(open_sqlite_store, session_id) is None


def test_it_is_chosen_once_and_by_nobody_else(open_sqlite_store):
    person, session_id = given_password(open_sqlite_store)
    stranger = a_person(open_sqlite_store, password_hash=bcrypt.hashpw(b"another", bcrypt.gensalt(4)).decode())
    foreign = a_session(open_sqlite_store, stranger)

    for who, where in ((stranger, session_id), (person, foreign), (person, "nowhere")):
        with pytest.raises(Refused):
            signing_in.choose_password(open_sqlite_store, who, new="un verger sous la neige", session_id=where)
    signing_in.choose_password(open_sqlite_store, person, new="un verger sous la neige", session_id=session_id)
    with pytest.raises(Refused):
        signing_in.choose_password(open_sqlite_store, person, new="encore une autre phrase", session_id=session_id)


def test_whoever_lost_theirs_chooses_anew_and_whoever_changed_it_is_not_asked(open_sqlite_store):
    person, session_id = given_password(open_sqlite_store)
    signing_in.choose_password(open_sqlite_store, person, new="un verger sous la neige", session_id=session_id)
    change(
        open_sqlite_store, person, old="un verger sous la neige", new="deux vergers, une grange", session_id=session_id
    )
    assert signed_in(open_sqlite_store, session_id) == person

    with open_sqlite_store() as store:
        accounts.give_password(store, OPERATOR, person.id)

    assert signed_in(open_sqlite_store, a_session(open_sqlite_store, person)) is None


def test_a_browser_of_a_newcomer_has_one_cookie_for_its_tabs(open_sqlite_store):
    person, _ = given_password(open_sqlite_store)
    first, cookie = a_browser(open_sqlite_store, person)
    with open_sqlite_store(read_only=True) as store:
        assert person_of(store, {SESSION_COOKIE: cookie}) is None  # what every download and route asks
    second, again = a_browser(open_sqlite_store, person, held=cookie)

    assert again == cookie
    signing_in.choose_password(open_sqlite_store, person, new="un verger sous la neige", session_id=second)

    assert signed_in(open_sqlite_store, first) == person
    with open_sqlite_store(read_only=True) as store:
        assert person_of(store, {SESSION_COOKIE: cookie}) == person
