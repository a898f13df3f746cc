"""What anybody can check, on the full pages: what was fixed, the root, a receipt, and the help that says the limits."""

import pytest

from tests.builders import an_open_price_vote, cast, close
from tests.pages.conftest import words


def test_the_help_page_is_for_anybody_and_says_what_is_not_protected(open_screen):
    said = words(open_screen("verifier"))

    assert "Le secret face à qui exploite le serveur." in said
    assert "Belenios" in said


def test_the_first_screen_shows_what_was_fixed(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    with open_sqlite_store(read_only=True) as store:
        sealed = store.journal.configuration(vote.id)

    screen = open_screen("repondre", c=vote.code)

    assert sealed in words(screen)
    assert any(
        each.label.endswith(f"{sealed[:4]} {sealed[4:8]} {sealed[8:12]} {sealed[12:16]}") for each in screen.expander
    )


@pytest.mark.parametrize("who", ["public", "team"])
def test_the_result_shows_its_root_its_journal_and_what_became_of_a_receipt(open_screen, open_sqlite_store, who):
    vote = an_open_price_vote(open_sqlite_store)
    receipt = cast(open_sqlite_store, vote)
    result = close(open_sqlite_store, vote)
    screen = open_screen("resultat", person=vote.organizer if who == "team" else None, c=vote.code)

    screen.text_input(key="w_receipt_check").set_value(receipt.leaf)
    next(button for button in screen.button if button.label == "Vérifier").click().run()

    said = words(screen)
    assert result["root"] in said
    assert "Clôture et décompte. (par l’horloge)" in said
    assert "la chaîne est intacte" in said
    assert "Ce reçu est dans la liste : son bulletin est compté." in said
