"""Tokens of a team, made and ended by whoever organizes, on the account page."""

from core.actions.webhooks import make_webhook, note_what_happened
from core.community.access import Role
from core.community.webhooks import Event, Target
from core.identity import token_hash
from tests.builders import a_person, a_team, an_open_price_vote, close
from tests.pages.conftest import words


def test_a_token_is_shown_once_and_can_be_ended(open_screen, open_sqlite_store):
    team_id = a_team(open_sqlite_store)
    person = a_person(open_sqlite_store, team_id=team_id)
    screen = open_screen("compte", person=person)

    screen.text_input(key=f"w_token_{team_id}").set_value("Site de l’association")
    next(button for button in screen.button if button.label == "Créer un jeton").click().run()
    secret = screen.code[-1].value
    with open_sqlite_store(read_only=True) as store:
        token = store.api_tokens.by_hash(token_hash(secret))
    again = words(open_screen("compte", person=person))
    screen.button(key=f"w_end_token_{token.id}").click().run()
    screen.button(key="w_confirm").click().run()

    assert token.name == "Site de l’association"
    assert "Site de l’association" in again
    assert secret not in again
    with open_sqlite_store(read_only=True) as store:
        assert store.api_tokens.by_hash(token_hash(secret)) is None


def test_a_token_needs_a_name(open_screen, open_sqlite_store):
    team_id = a_team(open_sqlite_store)
    screen = open_screen("compte", person=a_person(open_sqlite_store, team_id=team_id))

    next(button for button in screen.button if button.label == "Créer un jeton").click().run()

    assert "Donnez un nom à ce jeton" in words(screen)


def test_whoever_does_not_organize_makes_none(open_screen, open_sqlite_store):
    team_id = a_team(open_sqlite_store)
    person = a_person(open_sqlite_store, Role.ANIMATOR, team_id=team_id)

    assert "Autres programmes" not in words(open_screen("compte", person=person))


def test_an_address_inside_a_network_is_refused_in_words(open_screen, open_sqlite_store):
    team_id = a_team(open_sqlite_store)
    screen = open_screen("compte", person=a_person(open_sqlite_store, team_id=team_id))

    screen.text_input(key=f"w_webhook_{team_id}").set_value("https://127.0.0.1/tell")
    next(button for button in screen.button if button.label == "Ajouter l’adresse").click().run()

    assert "127.0.0.1 mène à l’intérieur d’un réseau" in words(screen)


def test_an_address_shows_what_it_was_told_and_can_be_ended(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    found = Target(secure=True, host="exemple.fr", port=443, path="/", network_address="198.51.100.7")
    with open_sqlite_store() as store:
        make_webhook(store, vote.organizer, vote.team_id, "https://exemple.fr/a_b", list(Event), found=found)
    close(open_sqlite_store, vote)
    note_what_happened(open_sqlite_store)
    screen = open_screen("compte", person=vote.organizer)
    seen = words(screen)

    next(button for button in screen.button if button.key.startswith("w_end_webhook")).click().run()
    screen.button(key="w_confirm").click().run()

    assert "https://exemple.fr/a_b" in seen
    assert f"clôture de {vote.code} : à envoyer" in seen
    with open_sqlite_store(read_only=True) as store:
        assert store.webhooks.all() == []
