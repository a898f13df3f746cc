"""What was answered to every kind is read by the team while it is open, and by everybody once it is closed."""

from random import Random

import pytest

from core.consultation.definition import Rules, Visibility
from core.questionnaire.answers import check_answers
from tests.builders import an_open_consultation, cast, close, random_answers
from tests.everything import everything
from tests.pages.conftest import words
from tests.pages.test_live import everything as sent

BALLOTS = 12


@pytest.fixture
def vote(open_sqlite_store):
    definition = everything().model_copy(update={"rules": Rules(visibility=Visibility.LIVE)})
    vote, chance = an_open_consultation(open_sqlite_store, definition), Random(11)
    for _ in range(BALLOTS):
        answers = random_answers(definition, chance)
        assert check_answers(definition.questionnaire, answers) == []
        cast(open_sqlite_store, vote, answers=answers)
    return vote


def unread(screen, language):
    """The titles of questions that the screen does not show."""
    shown = words(screen) + sent(screen)
    titles = [
        question.title.say(language) for question in everything().questionnaire.asked() if not question.shown_if.parts
    ]
    return [title for title in titles if title not in shown]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_team_reads_every_kind_while_it_is_open(open_screen, vote, language):
    screen = open_screen("en-direct", person=vote.organizer, language=language, c=vote.code)

    assert unread(screen, language) == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_everybody_reads_every_kind_once_it_is_closed(open_screen, open_sqlite_store, vote, language):
    close(open_sqlite_store, vote)

    screen = open_screen("resultat", language=language, c=vote.code)

    assert unread(screen, language) == []
