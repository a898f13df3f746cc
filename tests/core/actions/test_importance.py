"""How much each thing weighs, from the sets of a log: the estimate of the pure file, for the team alone."""

from random import Random

import pytest

from core.actions.importance import FEWEST, importance
from core.actions.watching import Watcher
from core.consultation.definition import Definition, Rules, Visibility
from core.language.wording import Wording
from core.price_research.maxdiff import Shown, worths
from core.problems import Refused
from core.question_types.best_worst import BestWorst
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_question, an_open_consultation, cast, random_answer

ITEMS = ("rouge", "vert", "bleu")


@pytest.fixture
def asked(open_sqlite_store):
    question = a_question(BestWorst)
    definition = Definition(
        title=Wording("Priorités"),
        benefit=Wording("Choisir."),
        questionnaire=Questionnaire(pages=(Page(questions=(question,)),)),
        rules=Rules(visibility=Visibility.LIVE),
    )
    return question, an_open_consultation(open_sqlite_store, definition)


def answer(open_store, asked, people):
    question, vote = asked
    chance = Random(2)
    given = [random_answer(question, chance) for _ in range(people)]
    for each in given:
        cast(open_store, vote, answers={question.id: each})
    return given


def test_it_is_the_logit_of_every_set_that_was_answered(open_sqlite_store, asked):
    question, vote = asked
    given = answer(open_sqlite_store, asked, FEWEST)

    people, found = importance(open_sqlite_store, vote.code, Watcher(vote.organizer), question.id, ITEMS)

    sets = [Shown(tuple(each["shown"]), each["best"], each["worst"]) for sets in given for each in sets]
    assert people == FEWEST
    assert found.shares == pytest.approx(worths(ITEMS, sets).shares)


def test_too_few_people_estimate_nothing(open_sqlite_store, asked):
    question, vote = asked
    answer(open_sqlite_store, asked, FEWEST - 1)

    found = importance(open_sqlite_store, vote.code, Watcher(vote.organizer), question.id, ITEMS)

    assert found == (FEWEST - 1, None)


def test_nobody_outside_the_team_reads_it(open_sqlite_store, asked):
    question, vote = asked

    with pytest.raises(Refused):
        importance(open_sqlite_store, vote.code, Watcher(), question.id, ITEMS)
