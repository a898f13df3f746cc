"""On the answer page a question appears and leaves at the tick, and pages with nothing to show are skipped."""

import pytest
from streamlit.testing.v1 import AppTest

from core.identity import ballot_key
from pages.parts import state
from tests.builders import an_open_consultation
from tests.pages.conftest import OpenScreen, as_read, words
from tests.paths import a_forked_questionnaire


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, a_forked_questionnaire())


@pytest.fixture
def screen(open_screen: OpenScreen, vote):
    return click(open_screen("repondre", c=vote.code), "Commencer")


def click(screen: AppTest, label: str) -> AppTest:
    return next(button for button in screen.button if button.label == label).click().run()


def buy(screen: AppTest, answer: str) -> AppTest:
    return next(radio for radio in screen.radio if "achetez" in as_read(radio.label)).set_value(answer).run()


def asked(screen: AppTest) -> list[str]:
    titles = ["Vous en achetez ?", "Quel goût ?", "Pourquoi si peu ?", "Où ?", "Dommage !", "Un mot ?"]
    return [title for title in titles if title in words(screen)]


def progress(screen: AppTest) -> str:
    (bar,) = screen.get("progress")
    return str(bar.proto.text)


def test_a_question_appears_at_the_tick_and_leaves_with_it(screen):
    assert asked(screen) == ["Vous en achetez ?"]

    assert asked(buy(screen, "yes")) == ["Vous en achetez ?", "Quel goût ?"]
    screen.button_group[0].set_value(2).run()
    assert asked(screen) == ["Vous en achetez ?", "Quel goût ?", "Pourquoi si peu ?"]
    assert asked(buy(screen, "no")) == ["Vous en achetez ?"]


def test_what_was_answered_comes_back_with_its_question(screen):
    buy(screen, "yes")
    screen.button_group[0].set_value(2).run()
    screen.text_input[0].set_value("Trop doux").run()

    buy(buy(screen, "no"), "yes")

    assert screen.button_group[0].value == 2
    assert screen.text_input[0].value == "Trop doux"


def test_pages_with_nothing_to_show_are_skipped_both_ways(screen):
    buy(screen, "yes")
    screen.button_group[0].set_value(4).run()
    assert progress(screen) == "Étape 1 sur 3"

    click(screen, "Suivant")
    assert asked(screen) == ["Où ?"]
    screen.checkbox[0].check().run()
    click(screen, "Suivant")
    assert asked(screen) == ["Un mot ?"]
    assert progress(screen) == "Étape 3 sur 3"
    assert asked(click(screen, "Retour")) == ["Où ?"]


def test_only_what_is_shown_is_asked_and_counted(screen, open_sqlite_store, vote):
    buy(screen, "yes")
    screen.button_group[0].set_value(2).run()
    screen.text_input[0].set_value("Trop doux").run()
    buy(screen, "no")

    click(screen, "Suivant")
    assert asked(screen) == ["Dommage !"]
    click(click(screen, "Suivant"), "Envoyer ma réponse")

    assert "votre réponse est comptée" in words(screen)
    with open_sqlite_store(read_only=True) as store:
        key = ballot_key(vote.id, screen.session_state[state.VISITOR])
        assert store.ballots.current(vote.id, key).answers == {"buys": "no"}


def test_a_required_question_that_has_just_appeared_must_be_answered(screen):
    click(buy(screen, "yes"), "Suivant")

    assert [error.value for error in screen.error] == ["Cette question attend une réponse."]
    assert asked(screen) == ["Vous en achetez ?", "Quel goût ?"]
