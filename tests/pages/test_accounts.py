"""Accounts and teams, as an administrator meets them, and as others do not."""

import pytest
from streamlit.testing.v1 import AppTest

from core.actions import signing_in
from core.community.access import Person, Role
from core.consultation.definition import Definition
from core.language.wording import Wording
from db.store import StoreOpener
from tests.builders import a_draft, a_person, a_price_vote, a_team
from tests.pages.conftest import OpenScreen, as_read, words


@pytest.fixture
def admin(open_sqlite_store: StoreOpener) -> Person:
    return a_person(open_sqlite_store, is_admin=True)


def press(screen: AppTest, label: str) -> AppTest:
    return next(button for button in screen.button if as_read(button.label) == label).click().run()


def get(open_store: StoreOpener, person: Person) -> Person:
    with open_store(read_only=True) as store:
        return store.accounts.get(person.id)


@pytest.mark.parametrize("role", Role)
def test_it_is_for_administrators_alone(open_screen: OpenScreen, open_sqlite_store: StoreOpener, role: Role) -> None:
    person = a_person(open_sqlite_store, role, team_id=a_team(open_sqlite_store))

    screen = open_screen("comptes", person=person, p=person.id)

    assert not screen.text_input
    assert person.email not in words(screen)


def test_everybody_is_listed_with_their_place_and_their_text_obeys_nothing(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person
) -> None:
    team_id = a_team(open_sqlite_store, "Les [Prés](x)")
    person = a_person(open_sqlite_store, Role.VIEWER, team_id=team_id)

    screen = open_screen("comptes", person=admin)

    assert {admin.email, person.email} <= {text.value for text in screen.text}
    captions = [as_read(caption.value) for caption in screen.caption]
    assert captions[:2] == ["administre les comptes", "Les [Prés](x) (Lecture)"]
    assert captions[-1] == f"{person.name} (Lecture)"
    assert "[Prés](x)" not in "".join(caption.value for caption in screen.caption)


def test_an_administrator_sees_nothing_of_a_team_they_are_not_in_but_its_people(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person
) -> None:
    draft: Definition = a_price_vote().model_copy(update={"title": Wording("Secret du pré")})
    a_draft(open_sqlite_store, draft)

    assert "Secret du pré" not in words(open_screen("comptes", person=admin))
    assert "Secret du pré" not in words(open_screen("consultations", person=admin))


def test_somebody_is_added_with_a_password_shown_until_it_is_noted(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person
) -> None:
    team_id = a_team(open_sqlite_store)
    screen = open_screen("comptes", person=admin)

    screen.text_input(key="w_new_name").set_value("Zoé")
    screen.text_input(key="w_new_email").set_value("zoe@exemple.fr")
    screen.selectbox[0].set_value(team_id)
    screen.selectbox[1].set_value(Role.ANIMATOR)
    press(screen, "Ajouter")

    email, password = screen.code[0].value.splitlines()
    person = signing_in.check_password(open_sqlite_store, email, password, address="")
    assert (person.name, person.roles) == ("Zoé", {team_id: Role.ANIMATOR})
    assert not press(screen, "C’est noté").code


def test_a_password_that_was_typed_is_not_shown(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person
) -> None:
    screen = open_screen("comptes", person=admin)

    screen.text_input(key="w_new_name").set_value("Zoé")
    screen.text_input(key="w_new_email").set_value("zoe@exemple.fr")
    screen.text_input(key="w_new_password").set_value("une haie de charmes")
    press(screen, "Ajouter")

    assert signing_in.check_password(open_sqlite_store, "zoe@exemple.fr", "une haie de charmes", address="")
    assert not screen.code


def test_what_is_wrong_with_a_new_account_is_said_and_nothing_typed_is_lost(
    open_screen: OpenScreen, admin: Person
) -> None:
    screen = open_screen("comptes", person=admin)

    screen.text_input(key="w_new_email").set_value("zoe")
    screen.text_input(key="w_new_password").set_value("court")
    press(screen, "Ajouter")

    assert [as_read(error.value) for error in screen.error] == [
        "Écrivez un nom.",
        "Écrivez une adresse e-mail entière, avec son « @ ».",
        "Le mot de passe compte au moins 12 caractères : une courte phrase est facile à retenir.",
    ]
    assert screen.text_input(key="w_new_email").value == "zoe"


def test_roles_and_the_right_to_administer_are_given_together(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person
) -> None:
    first, second = a_team(open_sqlite_store, "Les Bois"), a_team(open_sqlite_store, "Les Prés")
    person = a_person(open_sqlite_store, Role.VIEWER, team_id=first)
    screen = open_screen("comptes", person=admin, p=person.id)

    screen.selectbox(key=f"w_role_{person.id}_{first}").set_value("")
    screen.selectbox(key=f"w_role_{person.id}_{second}").set_value(Role.ORGANIZER)
    screen.checkbox(key=f"w_admin_{person.id}").check()
    press(screen, "Enregistrer")

    kept = get(open_sqlite_store, person)
    assert (kept.roles, kept.is_admin) == ({second: Role.ORGANIZER}, True)


def test_the_last_administrator_cannot_give_up_the_right(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person
) -> None:
    screen = open_screen("comptes", person=admin, p=admin.id)

    screen.checkbox(key=f"w_admin_{admin.id}").uncheck()
    press(screen, "Enregistrer")

    assert [as_read(error.value) for error in screen.error] == [
        "C’est la seule personne qui administre encore : donnez d’abord ce droit à quelqu’un d’autre."
    ]
    assert get(open_sqlite_store, admin).is_admin


def test_nobody_is_offered_to_close_their_own_account(open_screen: OpenScreen, admin: Person) -> None:
    screen = open_screen("comptes", person=admin, p=admin.id)

    assert "Fermer le compte" not in [button.label for button in screen.button]


def test_an_account_is_closed_and_opened_again(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person
) -> None:
    person = a_person(open_sqlite_store)
    screen = open_screen("comptes", person=admin, p=person.id)

    press(screen, "Fermer le compte")
    with open_sqlite_store(read_only=True) as store:
        assert store.accounts.closed() == {person.id}

    press(screen, "Rouvrir le compte")
    with open_sqlite_store(read_only=True) as store:
        assert store.accounts.closed() == set()


def test_a_new_password_is_given_and_shown_until_it_is_noted(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person
) -> None:
    person = a_person(open_sqlite_store)
    screen = open_screen("comptes", person=admin, p=person.id)

    press(screen, "Donner un nouveau mot de passe")

    email, password = screen.code[0].value.splitlines()
    assert signing_in.check_password(open_sqlite_store, email, password, address="") == person


def test_the_wait_after_wrong_tries_is_lifted(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person
) -> None:
    person = a_person(open_sqlite_store)
    with open_sqlite_store() as store:
        for _ in range(10):
            store.accounts.add_try(f"{person.email}|192.0.2.1")
    screen = open_screen("comptes", person=admin, p=person.id)

    assert len(screen.warning) == 1
    press(screen, "Lever l’attente")

    assert not screen.warning
    with open_sqlite_store(read_only=True) as store:
        assert store.accounts.tries_of(person.email) == {}


def test_a_few_wrong_tries_are_nobodys_business(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person
) -> None:
    person = a_person(open_sqlite_store)
    with open_sqlite_store() as store:
        for _ in range(9):
            store.accounts.add_try(f"{person.email}|192.0.2.1")

    assert not open_screen("comptes", person=admin, p=person.id).warning


def test_a_team_is_added(open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person) -> None:
    screen = open_screen("comptes", person=admin)

    screen.text_input(key="w_team_name").set_value("Les Prés")
    press(screen, "Ajouter l’équipe")

    with open_sqlite_store(read_only=True) as store:
        assert list(store.accounts.teams().values()) == ["Les Prés"]
    assert "**Les Prés**" in [as_read(each.value) for each in screen.markdown]


def test_a_team_without_a_name_is_refused(open_screen: OpenScreen, admin: Person) -> None:
    screen = open_screen("comptes", person=admin)

    press(screen, "Ajouter l’équipe")

    assert [as_read(error.value) for error in screen.error] == ["Écrivez le nom de l’équipe."]


def test_it_leads_to_one_person_and_back(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, admin: Person
) -> None:
    person = a_person(open_sqlite_store)
    screen = open_screen("comptes", person=admin)

    press(screen, f"**{person.name}**")
    assert screen.title[0].value == person.name

    press(screen, "Toutes les personnes")
    assert screen.title[0].value == "Comptes et équipes"
