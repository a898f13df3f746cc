"""A page with a limit of time: begun by the person, kind to what comes late, closed after."""

from datetime import datetime, timedelta

import pytest

from tests.builders import an_open_consultation
from tests.limits import a_timed_questionnaire
from tests.pages.conftest import as_read, words
from tests.pages.parts.answer.test_lots import click


@pytest.fixture
def screen(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_timed_questionnaire())
    return click(click(open_screen("repondre", c=vote.code), "Commencer"), "Suivant")


def buttons(screen):
    return [button.label for button in screen.button]


def set_back(screen, by):
    """As if the page had been begun earlier."""
    paper = screen.session_state["_paper"]
    clock = paper.clocks["timed"]
    earlier = (datetime.fromisoformat(clock["from"]) - by).isoformat()
    paper.clocks = {"timed": {**clock, "from": earlier}}


def test_nothing_is_asked_before_the_person_begins_and_no_way_leads_past(screen):
    assert "Vous avez 2 minutes pour cette page." in as_read(words(screen))
    assert "Votre premier mouvement nous intéresse" in words(screen)
    assert len(screen.text_input) == 0
    assert {"Commencer, avec 2 minutes", "Commencer, avec 20 minutes"} <= set(buttons(screen))
    assert "Suivant" not in buttons(screen)
    assert "Retour" in buttons(screen)


def test_in_time_it_is_a_page_like_any_other(screen):
    click(screen, "Commencer, avec 2 minutes")
    screen.text_input[0].set_value("Vif").run()

    assert "Vous avez jusqu’à" in words(screen)
    click(screen, "Suivant")
    assert screen.session_state["_paper"].answers["word"] == "Vif"
    assert "Envoyer ma réponse" in buttons(screen)


def test_more_time_is_ten_times_as_much(screen):
    click(screen, "Commencer, avec 20 minutes")
    set_back(screen, timedelta(minutes=19))

    assert len(screen.run().text_input) == 1


def test_what_comes_late_is_kept_once_and_the_page_is_closed(screen):
    click(screen, "Commencer, avec 2 minutes")
    set_back(screen, timedelta(minutes=3))

    screen.text_input[0].set_value("Vif").run()

    assert "Le temps de cette page est passé" in words(screen)
    assert len(screen.text_input) == 0
    assert screen.session_state["_paper"].answers["word"] == "Vif"
    assert "Envoyer ma réponse" in buttons(click(screen, "Suivant"))
    assert "Le temps de cette page est passé" in words(click(screen, "Retour"))
