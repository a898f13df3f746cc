"""The Streamlit pages that members meet, in the languages that a consultation offers."""

import pytest
from streamlit.testing.v1 import AppTest

from core.language import ANSWER_LANGUAGES, LANGUAGES
from db.store import StoreOpener
from tests.builders import Vote, a_person, a_questionnaire_of_every_kind, an_open_consultation, close
from tests.pages.conftest import OpenScreen, words

BEGIN = {"fr": "Commencer", "en": "Begin", "pt": "Começar", "de": "Beginnen"}
CLOSED = {"fr": "close depuis le", "en": "closed on", "pt": "encerrada desde", "de": "beendet"}


def open_in(open_store: StoreOpener, *languages: str) -> Vote:
    questions = a_questionnaire_of_every_kind()
    return an_open_consultation(open_store, questions.model_copy(update={"languages": languages}))


def foot(screen: AppTest) -> list[str]:
    return [button.label for button in screen.button if str(button.key).startswith("w_language_")]


@pytest.mark.parametrize("language", ANSWER_LANGUAGES)
def test_every_language_is_spoken_from_the_promise_to_the_questions(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, language: str
) -> None:
    vote = open_in(open_sqlite_store, *ANSWER_LANGUAGES)

    screen = open_screen("repondre", language=language, c=vote.code)
    begin = next(button for button in screen.button if button.label == BEGIN[language])
    screen = begin.click().run()

    assert not screen.exception
    assert foot(screen) == [name for tongue, name in ANSWER_LANGUAGES.items() if tongue != language]


@pytest.mark.parametrize("language", ANSWER_LANGUAGES)
def test_every_language_is_spoken_at_the_end(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, language: str
) -> None:
    vote = open_in(open_sqlite_store, *ANSWER_LANGUAGES)
    close(open_sqlite_store, vote)

    for path in ("repondre", "resultat", "en-direct"):
        assert not open_screen(path, language=language, c=vote.code).exception
    assert CLOSED[language] in words(open_screen("repondre", language=language, c=vote.code))


def test_a_language_that_is_not_offered_is_not_spoken(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    vote = open_in(open_sqlite_store, "fr", "de")

    screen = open_screen("repondre", language="pt", c=vote.code)

    assert BEGIN["fr"] in [button.label for button in screen.button]
    assert foot(screen) == ["Deutsch"]


def test_the_team_s_own_screens_stay_in_its_languages(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    open_in(open_sqlite_store, *ANSWER_LANGUAGES)

    screen = open_screen("consultations", person=a_person(open_sqlite_store), language="de")

    assert len(foot(screen)) == len(LANGUAGES) - 1
