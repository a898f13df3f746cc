"""The answer page puts to each person what their seed draws and what they chose, and keeps to it."""

import pytest

from core.identity import ballot_key
from pages.parts import state
from tests.builders import an_open_consultation
from tests.lots import CHEESES, MIDDLE, a_drawn_questionnaire
from tests.pages.conftest import words
from tests.pages.designing import shown_in


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, a_drawn_questionnaire())


@pytest.fixture
def screen(open_screen, vote):
    return click(open_screen("repondre", c=vote.code), "Commencer")


def click(screen, label):
    return next(button for button in screen.button if button.label == label).click().run()


def tick(screen, *names):
    for name in names:
        next(box for box in screen.checkbox if box.label == CHEESES[name]).check().run()
    return screen


def to_the_last(screen):
    """The titles of the pages met on the way."""
    titles = [click(screen, "Suivant").header[0].value for _ in MIDDLE]
    click(screen, "Suivant")
    return titles


def test_options_and_pages_come_in_the_order_of_the_paper_at_every_run(screen):
    paper = screen.session_state["_paper"]
    first = [box.label for box in screen.checkbox]

    titles = to_the_last(tick(screen, "brie"))

    drawn = paper.put_to_them if hasattr(paper, "put_to_them") else None
    assert sorted(first) == sorted(CHEESES.values())
    assert sorted(titles) == sorted(MIDDLE)
    for _ in titles:
        click(screen, "Retour")
    assert screen.header[0].value == titles[0]
    assert [box.label for box in click(screen, "Retour").checkbox] == first
    assert drawn is None


def test_what_was_chosen_is_ranked_and_what_was_not_is_offered(screen, vote, open_sqlite_store):
    to_the_last(tick(screen, "brie", "tomme"))

    ranked = shown_in(screen, f"w_answer_{vote.code}_best")
    (offered,) = screen.radio
    offered.set_value("bleu").run()
    click(screen, "Envoyer ma réponse")

    assert {item["id"] for item in ranked["items"]} == {"brie", "tomme"}
    assert set(offered.options) == {"Bleu", "Cantal", "Comté"}
    assert "votre réponse est comptée" in words(screen)
    with open_sqlite_store(read_only=True) as store:
        ballot = store.ballots.current(vote.id, ballot_key(vote.id, screen.session_state[state.VISITOR]))
    assert (sorted(ballot.answers["known"]), ballot.answers["other"]) == (["brie", "tomme"], "bleu")
    assert ballot.seed == screen.session_state["_paper"].seed


def test_an_option_that_is_offered_no_more_is_taken_back(screen, vote):
    to_the_last(tick(screen, "brie"))
    screen.radio[0].set_value("bleu").run()
    for _ in range(4):
        click(screen, "Retour")
    to_the_last(tick(screen, "bleu"))

    assert "Bleu" not in screen.radio[0].options
    assert screen.radio[0].value is None


def test_a_question_with_nothing_left_is_not_asked(screen):
    to_the_last(tick(screen, *CHEESES))

    assert "Lequel vous tente" not in words(screen)
    assert "Rangez" in words(screen)
