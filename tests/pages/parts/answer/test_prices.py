"""The price on the full answer page: a household's year, the floor, and options that do not go together."""

import pytest

from core.actions.answering import take_paper
from tests.builders import an_open_consultation
from tests.pages.conftest import as_read, words
from tests.priced import a_whole_price_vote


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, a_whole_price_vote())


@pytest.fixture
def first_screen(open_screen, vote):
    return open_screen("repondre", c=vote.code)


@pytest.fixture
def screen(first_screen):
    return click(first_screen, "Commencer")


def click(screen, label):
    return next(button for button in screen.button if button.label == label).click().run()


def choose(screen, question, option):
    return next(radio for radio in screen.radio if radio.key.endswith(question)).set_value(option).run()


def drawn(screen):
    """What is drawn as HTML, beside what can be read elsewhere."""
    return as_read("\n".join(str(each.proto.body) for each in screen.get("html"))) + words(screen)


def test_the_first_screen_says_what_is_set_and_within_what(first_screen):
    said = drawn(first_screen)

    for sentence in ("Aujourd’hui : 0,73 €", "Plancher pour Élevage : 0,40 €", "De 0,73 € à 0,855 € selon les choix."):
        assert sentence in said
    assert 'href="https://exemple.fr/cout"' in said


def test_the_year_follows_what_the_household_buys_and_stays_in_the_draft(screen, vote, open_sqlite_store):
    choose(screen, "pasture", "long")
    assert "+10,00 € par an pour un foyer moyen (80 par an)" in drawn(screen)

    screen.text_input(key=f"w_household_{vote.code}").set_value("100").run()

    assert "+12,50 € par an chez vous, dont 10,00 € pour Élevage." in drawn(screen)
    voter = screen.session_state["_paper"].voter
    with open_sqlite_store(read_only=True) as store:
        assert take_paper(store, vote.code, voter).household == 100
    choose(screen, "origin", "any")
    click(screen, "Envoyer ma réponse")
    with open_sqlite_store(read_only=True) as store:
        assert take_paper(store, vote.code, voter).household == 0
        assert [ballot.answers for ballot in store.ballots.after(vote.id, 0, most=10)] == [
            {"pasture": "long", "origin": "any"}
        ]


def test_what_does_not_go_together_is_said_beside_and_refused_at_its_place(screen):
    choose(screen, "pasture", "long")
    assert "Ne va pas avec : Huit mois" in captions(screen, "origin")

    choose(screen, "origin", "near")
    assert "Ne va pas avec : De la région" in captions(screen, "pasture")
    click(screen, "Envoyer ma réponse")

    assert [as_read(error.value) for error in screen.error] == [
        "« Huit mois » ne va pas avec « De la région » : changez l’un des deux choix."
    ]
    assert "0,885 €" in drawn(screen)
    choose(screen, "origin", "any")
    assert not screen.error
    click(screen, "Envoyer ma réponse")
    assert "votre réponse est comptée" in words(screen)


def test_a_clash_is_mended_from_either_side(screen):
    choose(screen, "pasture", "long")
    choose(screen, "origin", "near")
    click(screen, "Envoyer ma réponse")

    choose(screen, "pasture", "some")

    assert not screen.error


def captions(screen, question):
    radio = next(radio for radio in screen.radio if radio.key.endswith(question))
    return as_read("\n".join(radio.proto.captions))
