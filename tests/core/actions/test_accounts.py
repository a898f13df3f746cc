"""Accounts and teams: who administers them, and what they may not undo."""

from collections.abc import Callable

import pytest

from core.actions import accounts, signing_in
from core.actions.store import Store
from core.community.access import OPERATOR, Person, Role
from core.problems import Refused, problem
from core.settings import Settings
from db.store import StoreOpener
from tests.at_once import at_once
from tests.builders import a_person, a_team

PASSWORD = "le pré derrière la grange"


def refusal(open_store: StoreOpener, action: Callable[[Store], object]) -> list[tuple[str, str]]:
    """(code, where) of each reason why this was not done; none where it was."""
    try:
        with open_store() as store:
            action(store)
    except Refused as refused:
        return [(each.code, each.where) for each in refused.problems]
    return []


def add(by: Person | None, **given: object) -> Callable[[Store], str]:
    person = {"email": "zoe@exemple.fr", "name": "Zoé", "password": PASSWORD, "is_admin": False}
    return lambda store: accounts.add_person(store, by, **person | given)


def get(open_store: StoreOpener, person_id: str) -> Person:
    with open_store(read_only=True) as store:
        return store.accounts.get(person_id)


@pytest.fixture
def admin(open_store: StoreOpener) -> Person:
    return a_person(open_store, is_admin=True)


def test_an_administrator_adds_somebody_who_can_then_sign_in(open_sqlite_store):
    admin = a_person(open_sqlite_store, is_admin=True)

    assert refusal(open_sqlite_store, add(admin, email=" Zoe@Exemple.fr ", name=" Zoé ")) == []

    person = signing_in.check_password(open_sqlite_store, "zoe@exemple.fr", PASSWORD, address="")
    assert (person.name, person.email, person.is_admin, person.roles) == ("Zoé", "zoe@exemple.fr", False, {})


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        ({"email": ""}, [("email_unreadable", "email")]),
        ({"email": "zoe"}, [("email_unreadable", "email")]),
        ({"email": "zoe @exemple.fr"}, [("email_unreadable", "email")]),
        ({"email": "zo\x00e@exemple.fr"}, [("email_unreadable", "email")]),
        ({"email": "z" * 250 + "@e.fr"}, [("email_unreadable", "email")]),
        ({"email": "TAKEN@exemple.fr"}, [("email_taken", "email")]),
        ({"name": "  "}, [("name_missing", "name")]),
        ({"name": "Z" * 101}, [("text_too_long", "name")]),
        ({"password": "court"}, [("password_too_short", "password")]),
        ({"email": "zoe", "name": "", "password": "court"}, ["email_unreadable", "name_missing", "password_too_short"]),
    ],
)
def test_an_account_that_cannot_be_is_refused_with_every_reason(open_sqlite_store, given, refused):
    with open_sqlite_store() as store:
        store.accounts.add(email="taken@exemple.fr", name="Alix", password_hash="none", is_admin=False)

    found = refusal(open_sqlite_store, add(OPERATOR, **given))

    assert found == refused or [code for code, _ in found] == refused


def test_each_action_is_refused_to_whoever_does_not_administer(open_sqlite_store):
    team_id = a_team(open_sqlite_store)
    organizer, other = a_person(open_sqlite_store, team_id=team_id), a_person(open_sqlite_store)
    actions = [
        add(organizer),
        lambda store: accounts.give_password(store, organizer, other.id),
        lambda store: accounts.unlock(store, organizer, other.id),
        lambda store: accounts.deactivate(store, organizer, other.id),
        lambda store: accounts.reactivate(store, organizer, other.id),
        lambda store: accounts.set_admin(store, organizer, organizer.id, is_admin=True),
        lambda store: accounts.add_team(store, organizer, "Les Bois"),
        lambda store: accounts.set_role(store, organizer, team_id=team_id, person_id=other.id, role=Role.VIEWER),
    ]

    assert [refusal(open_sqlite_store, action) for action in actions] == [[("not_allowed", "")]] * len(actions)
    assert get(open_sqlite_store, organizer.id) == organizer
    assert get(open_sqlite_store, other.id) == other


def test_a_role_is_given_changed_and_taken_away(open_store, admin):
    team_id, person = a_team(open_store), a_person(open_store)

    found = []
    for role in (Role.VIEWER, Role.ORGANIZER, None):
        with open_store() as store:
            accounts.set_role(store, admin, team_id=team_id, person_id=person.id, role=role)
        found.append(get(open_store, person.id).roles)

    assert found == [{team_id: Role.VIEWER}, {team_id: Role.ORGANIZER}, {}]


def test_a_team_needs_a_name_of_its_own(open_sqlite_store):
    for name, refused in (
        (" Les   Prés ", []),
        ("les prés", [("team_name_taken", "")]),
        (" ", [("team_name_missing", "")]),
        ("x" * 101, [("text_too_long", "")]),
    ):
        assert refusal(open_sqlite_store, lambda store, name=name: accounts.add_team(store, OPERATOR, name)) == refused

    with open_sqlite_store() as store:
        assert list(store.accounts.teams().values()) == ["Les Prés"]


def test_a_closed_account_is_signed_out_at_once_and_can_be_opened_again(open_store, admin):
    person = a_person(open_store)
    session_id, _ = signing_in.open_session(open_store, person.email)

    with open_store() as store:
        accounts.deactivate(store, admin, person.id)
        assert store.accounts.person_of_session(session_id) is None
        assert store.accounts.closed() == {person.id}

        accounts.reactivate(store, admin, person.id)
        assert store.accounts.closed() == set()
        assert store.accounts.person_of_session(session_id) is None


def test_nobody_closes_their_own_account(open_sqlite_store):
    admin, _ = a_person(open_sqlite_store, is_admin=True), a_person(open_sqlite_store, is_admin=True)

    assert refusal(open_sqlite_store, lambda store: accounts.deactivate(store, admin, admin.id)) == [
        ("not_oneself", "")
    ]


def test_the_last_administrator_stays(open_store, admin):
    closed = a_person(open_store, is_admin=True)
    with open_store() as store:
        accounts.deactivate(store, admin, closed.id)

    demote = lambda store: accounts.set_admin(store, admin, admin.id, is_admin=False)  # noqa: E731
    assert refusal(open_store, demote) == [("last_admin", "")]
    assert refusal(open_store, lambda store: accounts.deactivate(store, OPERATOR, admin.id)) == [("last_admin", "")]

    with open_store() as store:
        accounts.reactivate(store, admin, closed.id)
    assert refusal(open_store, demote) == []


def test_two_administrators_cannot_close_each_other_at_the_same_moment(open_store):
    one, two = a_person(open_store, is_admin=True), a_person(open_store, is_admin=True)

    said = at_once(
        [
            lambda: refusal(open_store, lambda store: accounts.deactivate(store, one, two.id)),
            lambda: refusal(open_store, lambda store: accounts.deactivate(store, two, one.id)),
        ]
    )

    assert sorted(said) == [[], [("last_admin", "")]]


def test_a_new_password_is_given_to_whoever_lost_theirs(open_sqlite_store):
    admin, person = a_person(open_sqlite_store, is_admin=True), a_person(open_sqlite_store)
    session_id, _ = signing_in.open_session(open_sqlite_store, person.email)
    with open_sqlite_store() as store:
        for _ in range(10):
            store.accounts.add_try(f"{person.email}|192.0.2.1")

        password = accounts.give_password(store, admin, person.id)
        assert store.accounts.person_of_session(session_id) is None

    assert signing_in.check_password(open_sqlite_store, person.email, password, address="192.0.2.1") == person


def test_unlocking_forgets_ones_tries_from_everywhere_and_nobody_elses(open_store, admin):
    names = ["a_b@exemple.fr", "a_b@exemple.fr|192.0.2.1", "a_b@exemple.fr|192.0.2.2", "axb@exemple.fr|192.0.2.1"]
    with open_store() as store:
        person_id = store.accounts.add(email="a_b@exemple.fr", name="A", password_hash="none", is_admin=False)
        for name in names:
            store.accounts.add_try(name)

        accounts.unlock(store, admin, person_id)

        assert [store.accounts.tries(name) is None for name in names] == [True, True, True, False]


def test_one_changes_ones_own_name_and_language(open_sqlite_store):
    person = a_person(open_sqlite_store)

    with open_sqlite_store() as store:
        accounts.rename(store, person, " Zoé des Prés ")
        accounts.speak(store, person, "en")
        accounts.speak(store, person, "xx")

    kept = get(open_sqlite_store, person.id)
    assert (kept.name, kept.language) == ("Zoé des Prés", "en")
    assert refusal(open_sqlite_store, lambda store: accounts.rename(store, person, "")) == [("name_missing", "name")]


def test_the_first_administrator_organizes_a_first_team(open_sqlite_store):
    settings = Settings(tablee_admin_email="moi@exemple.fr", tablee_admin_password="")

    password = accounts.first_admin(open_sqlite_store, settings)

    person = signing_in.check_password(open_sqlite_store, "moi@exemple.fr", password, address="")
    with open_sqlite_store(read_only=True) as store:
        teams = store.accounts.teams()
    assert person.is_admin
    assert {teams[team_id]: role for team_id, role in person.roles.items()} == {"Mon équipe": Role.ORGANIZER}


def test_the_environment_may_give_the_first_password_and_it_is_not_told_again(open_sqlite_store):
    settings = Settings(tablee_admin_email="moi@exemple.fr", tablee_admin_password=PASSWORD)

    assert accounts.first_admin(open_sqlite_store, settings) == ""
    assert signing_in.check_password(open_sqlite_store, "moi@exemple.fr", PASSWORD, address="").is_admin


def test_where_somebody_has_an_account_no_administrator_is_made(open_sqlite_store):
    a_person(open_sqlite_store)

    assert accounts.first_admin(open_sqlite_store, Settings()) is None
    with open_sqlite_store(read_only=True) as store:
        assert len(store.accounts.people()) == 1


def test_a_first_password_that_will_not_do_makes_nobody(open_sqlite_store):
    settings = Settings(tablee_admin_password="admin")

    with pytest.raises(Refused) as refused:
        accounts.first_admin(open_sqlite_store, settings)

    assert refused.value.problems == (problem("password_too_short", fewest=12).at("password"),)
    with open_sqlite_store(read_only=True) as store:
        assert (store.accounts.people(), store.accounts.teams()) == ([], {})


def test_nobody_has_no_right_over_accounts(open_sqlite_store) -> None:
    assert refusal(open_sqlite_store, add(None)) == [("not_allowed", "")]
