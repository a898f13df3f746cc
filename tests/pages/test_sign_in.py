"""Signing in, as somebody of a team meets it: in place of the page they asked for."""

import bcrypt
import pytest
from streamlit.testing.v1 import AppTest

from core.community.access import Person, Role
from db.store import StoreOpener
from pages.parts import state
from pages.parts.screens import BY_PATH
from tests.builders import a_person, a_team
from tests.pages.conftest import OpenScreen, words

PASSWORD = "le pré derrière la grange"
WRONG = "L’adresse ou le mot de passe ne correspond pas."


@pytest.fixture
def person(open_sqlite_store: StoreOpener) -> Person:
    kept = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode()
    return a_person(open_sqlite_store, team_id=a_team(open_sqlite_store), password_hash=kept)


def sign_in(screen: AppTest, email: str, password: str) -> AppTest:
    screen.text_input(key="w_email").set_value(email)
    screen.text_input(key="w_password").set_value(password)
    screen.button(key="FormSubmitter:sign_in-" + screen.button[0].label).click()
    return screen.run()


def title(screen: AppTest) -> str:
    return screen.title[0].value


@pytest.mark.parametrize("path", ["consultations", "concevoir", "compte", "comptes", "connexion"])
def test_whoever_is_not_signed_in_is_asked_to(open_screen: OpenScreen, path: str) -> None:
    screen = open_screen(path)

    assert title(screen) == "Se connecter"
    assert [field.label for field in screen.text_input] == ["Adresse e-mail", "Mot de passe"]


def test_after_signing_in_the_page_that_was_asked_for_is_there(open_screen: OpenScreen, person: Person) -> None:
    screen = open_screen("compte", c="KX7M2P")

    sign_in(screen, person.email, PASSWORD)

    assert title(screen) == "Mon compte"
    assert screen.query_params["c"] == "KX7M2P"


def test_the_library_knows_who_signed_in_and_forgets_them_when_they_leave(
    open_screen: OpenScreen, person: Person
) -> None:
    names = ("authentication_status", "username", "name", "roles")
    screen = sign_in(open_screen("compte"), person.email, PASSWORD)
    known = [screen.session_state[name] for name in names]

    screen.button(key="w_leave").click().run()

    assert known == [True, person.email, person.name, ["organizer"]]
    assert [screen.session_state[name] for name in names] == [None] * 4


def test_signing_in_by_the_front_door_leads_to_the_consultations(open_screen: OpenScreen, person: Person) -> None:
    screen = open_screen("connexion")

    sign_in(screen, person.email, PASSWORD)

    assert screen.session_state[state.ROUTED] == "consultations"


def test_whoever_is_signed_in_is_led_on_from_the_front_door(open_screen: OpenScreen, person: Person) -> None:
    assert open_screen("connexion", person=person).session_state[state.ROUTED] == "consultations"


def test_a_wrong_password_is_said_in_a_sentence_and_the_address_stays(open_screen: OpenScreen, person: Person) -> None:
    screen = open_screen("compte")

    sign_in(screen, person.email, "faux")

    assert [error.value for error in screen.error] == [f"{WRONG} Vérifiez-les, puis réessayez."]
    assert screen.text_input(key="w_email").value == person.email
    assert state.SESSION not in screen.session_state


def test_nothing_typed_is_said_in_a_sentence(open_screen: OpenScreen) -> None:
    screen = open_screen("compte")

    sign_in(screen, "", PASSWORD)

    assert [error.value for error in screen.error] == ["Écrivez votre adresse e-mail et votre mot de passe."]


def test_ten_wrong_tries_slow_down_and_say_for_how_long(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, person: Person
) -> None:
    screen = open_screen("compte")

    said = [sign_in(screen, person.email, f"faux {i}").error[0].value for i in range(10)]
    said += [sign_in(screen, person.email, PASSWORD).error[0].value]

    slowed = "Trop d’essais manqués de suite. Attendez 30 secondes, puis réessayez."
    assert [sentence.startswith(WRONG) for sentence in said] == [True] * 9 + [False] * 2
    assert said[-2] == slowed
    assert said[-1].startswith("Trop d’essais manqués de suite. Attendez")


def test_the_form_speaks_english_too(open_screen: OpenScreen) -> None:
    screen = open_screen("compte", language="en")

    assert title(screen) == "Sign in"
    assert "E-mail address" in words(screen)


def test_a_page_for_others_says_so_without_asking_to_sign_in(open_screen: OpenScreen, person: Person) -> None:
    screen = open_screen("comptes", person=person)

    assert [error.value[:31] for error in screen.error] == ["Cette page n’est pas pour vous."]
    assert not screen.text_input


@pytest.mark.parametrize("role", Role)
def test_a_language_chosen_at_the_foot_of_a_page_is_kept_with_the_account(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, role: Role
) -> None:
    person = a_person(open_sqlite_store, role, team_id=a_team(open_sqlite_store))
    screen = open_screen("compte", person=person)

    screen.button(key="w_language_en").click().run()

    assert title(screen) == "My account"
    with open_sqlite_store(read_only=True) as store:
        assert store.accounts.get(person.id).language == "en"


def newcomer(open_store: StoreOpener, *, role: Role | None, is_admin: bool = False) -> Person:
    """Somebody whose password was given to them."""
    kept = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode()
    person = a_person(open_store, role, team_id=a_team(open_store), is_admin=is_admin)
    with open_store() as store:
        store.accounts.set_password(person.id, kept, given=True)
    return person


@pytest.mark.parametrize(
    ("path", "role"), [*((path, None) for path in BY_PATH), *(("consultations", role) for role in Role)]
)
def test_whoever_was_given_a_password_finds_no_page_before_their_own_is_chosen(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, path: str, role: Role | None
) -> None:
    person = newcomer(open_sqlite_store, role=role, is_admin=role is None)

    screen = open_screen(path, person=person)

    assert [each.value for each in screen.title] == ["Choisissez votre mot de passe"]
    assert state.ROUTED not in screen.session_state


def test_their_own_leads_to_the_page_that_was_asked_for(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    person = newcomer(open_sqlite_store, role=Role.ORGANIZER)
    screen = sign_in(open_screen("compte", c="KX7M2P"), person.email, PASSWORD)
    assert title(screen) == "Choisissez votre mot de passe"

    choose(screen, PASSWORD)
    assert "C’est celui qui vous a été donné" in words(screen)
    assert title(screen) == "Choisissez votre mot de passe"

    choose(screen, "un verger sous la neige")

    assert title(screen) == "Mon compte"
    assert screen.query_params["c"] == "KX7M2P"
    assert "Votre mot de passe est choisi." in words(screen)


def test_whoever_was_given_a_password_may_leave(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    screen = open_screen("compte", person=newcomer(open_sqlite_store, role=Role.VIEWER))

    screen.button(key="w_leave").click().run()

    assert title(screen) == "Se connecter"


def choose(screen: AppTest, password: str) -> AppTest:
    screen.text_input(key="w_own_password").set_value(password)
    screen.button(key="FormSubmitter:own_password-Garder ce mot de passe").click()
    return screen.run()
