"""My account, as its owner meets it."""

import bcrypt
import pytest
from streamlit.testing.v1 import AppTest

from core.actions import signing_in
from core.community.access import Person, Role
from db.store import StoreOpener
from pages.parts import state
from tests.builders import a_person, a_team
from tests.pages.conftest import OpenScreen, as_read, words

PASSWORD = "le pré derrière la grange"


@pytest.fixture
def person(open_sqlite_store: StoreOpener) -> Person:
    kept = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode()
    return a_person(open_sqlite_store, team_id=a_team(open_sqlite_store), password_hash=kept)


def press(screen: AppTest, label: str) -> AppTest:
    return next(button for button in screen.button if button.label == label).click().run()


def get(open_store: StoreOpener, person: Person) -> Person:
    with open_store(read_only=True) as store:
        return store.accounts.get(person.id)


@pytest.mark.parametrize(
    ("role", "said"), [(Role.ORGANIZER, "Organisation"), (Role.ANIMATOR, "Animation"), (Role.VIEWER, "Lecture")]
)
def test_it_says_who_one_is_and_ones_place_in_each_team(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, role: Role, said: str
) -> None:
    person = a_person(open_sqlite_store, role, team_id=a_team(open_sqlite_store, "*Les Prés*"))

    screen = open_screen("compte", person=person)

    assert person.email in [text.value for text in screen.text]
    assert f"- *Les Prés* — {said}" in words(screen)


def test_whoever_is_in_no_team_is_told_whom_to_ask(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    screen = open_screen("compte", person=a_person(open_sqlite_store))

    assert "Vous n’êtes encore dans aucune équipe." in words(screen)


def test_ones_name_and_language_are_kept(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, person: Person
) -> None:
    screen = open_screen("compte", person=person)

    screen.text_input(key="w_name").set_value("Zoé des Prés")
    screen.button_group(key="w_language").set_value("en")
    press(screen, "Enregistrer")

    kept = get(open_sqlite_store, person)
    assert (kept.name, kept.language) == ("Zoé des Prés", "en")
    assert screen.title[0].value == "My account"
    assert [as_read(said.value) for said in screen.success] == ["Saved."]


def test_an_empty_name_is_refused_and_changes_nothing(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, person: Person
) -> None:
    screen = open_screen("compte", person=person)

    screen.text_input(key="w_name").set_value(" ")
    press(screen, "Enregistrer")

    assert [as_read(error.value) for error in screen.error] == ["Écrivez un nom."]
    assert get(open_sqlite_store, person) == person


def test_a_password_is_changed_and_its_fields_emptied(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, person: Person
) -> None:
    screen = open_screen("compte", person=person)

    screen.text_input(key="w_old_0").set_value(PASSWORD)
    screen.text_input(key="w_new_0").set_value("une haie de charmes")
    press(screen, "Changer le mot de passe")

    assert signing_in.check_password(open_sqlite_store, person.email, "une haie de charmes", address="") == person
    assert [as_read(said.value) for said in screen.success] == ["Le mot de passe est changé."]
    assert [screen.text_input(key=key).value for key in ("w_old_1", "w_new_1")] == ["", ""]
    assert screen.title[0].value == "Mon compte"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("faux", "une haie de charmes", "Ce n’est pas votre mot de passe actuel."),
        (PASSWORD, "court", "Le mot de passe compte au moins 12 caractères : une courte phrase est facile à retenir."),
    ],
)
def test_a_password_that_cannot_be_changed_says_why(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, person: Person, old: str, new: str, said: str
) -> None:
    screen = open_screen("compte", person=person)

    screen.text_input(key="w_old_0").set_value(old)
    screen.text_input(key="w_new_0").set_value(new)
    press(screen, "Changer le mot de passe")

    assert [as_read(error.value) for error in screen.error] == [said]
    assert signing_in.check_password(open_sqlite_store, person.email, PASSWORD, address="") == person


def test_leaving_ends_the_session(open_screen: OpenScreen, open_sqlite_store: StoreOpener, person: Person) -> None:
    screen = open_screen("compte", person=person)
    session_id = screen.session_state[state.SESSION]

    press(screen, "Se déconnecter")

    assert screen.title[0].value == "Se connecter"
    assert [as_read(said.value) for said in screen.success] == ["À bientôt ! Ce navigateur est déconnecté."]
    with open_sqlite_store(read_only=True) as store:
        assert store.accounts.person_of_session(session_id) is None


def test_a_session_ended_elsewhere_holds_at_the_next_click(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, person: Person
) -> None:
    screen = open_screen("compte", person=person)
    with open_sqlite_store() as store:
        store.accounts.close_sessions_of(person.id)

    screen.run()

    assert screen.title[0].value == "Se connecter"
