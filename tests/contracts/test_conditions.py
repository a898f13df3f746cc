"""What every kind of question promises to conditions: what may be asked of it, and every answer imagined."""

from itertools import islice
from random import Random

import pytest

from core.language import LANGUAGES
from core.question_types import KINDS
from core.questionnaire.conditions import ANSWERED, WANTS, Condition, Wants, holds
from tests.builders import a_question, random_answer

ASKING = [kind for kind in KINDS if kind.asks]
MOST_NAMED = 4
every_kind_that_asks = pytest.mark.parametrize("kind", ASKING, ids=lambda kind: kind.model_fields["type"].default)


def conditions_on(question):
    """Each of its comparisons, with each of the first values that it may be given."""
    values = list(question.choices())[:MOST_NAMED] or [0, 12.5, 500]
    given = {Wants.NOTHING: [()], Wants.COUNT: [(1,), (2,), (3,)], Wants.VALUES: [tuple(values[:2])]}
    return [
        Condition(question=question.id, test=test, values=value)
        for test in question.comparisons
        for value in given.get(WANTS[test], [(value,) for value in values])
    ]


def truths(conditions, question, fact):
    return tuple(holds(condition, {question.id: fact}) for condition in conditions)


@every_kind_that_asks
def test_whether_it_is_answered_can_always_be_asked(kind):
    assert set(ANSWERED) <= set(kind.comparisons)


@every_kind_that_asks
def test_what_may_be_named_is_said_in_every_language(kind):
    labels = a_question(kind).choices().values()

    assert all(label.say(language) for label in labels for language in LANGUAGES)


@every_kind_that_asks
def test_whatever_somebody_answers_was_imagined(kind):
    """Else conditions that can be true would be said never to be."""
    question, chance = a_question(kind), Random(1)
    conditions = conditions_on(question)
    named = [value for condition in conditions for value in condition.values]
    imagined = {truths(conditions, question, fact) for fact in islice(question.imagined(named), 5_000)}

    answered = {truths(conditions, question, question.compared(random_answer(question, chance))) for _ in range(200)}

    assert answered <= imagined


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.asks], ids=lambda kind: kind.__name__)
def test_what_asks_nothing_cannot_be_compared(kind):
    assert kind.comparisons == ()
