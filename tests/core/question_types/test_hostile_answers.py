"""A hundred thousand hostile answers to every kind: each is refused with words for it, and none is ever stored."""

import time
from itertools import islice
from random import Random

import pytest

from core.language import ANSWER_LANGUAGES
from core.language.texts import Texts
from core.problems import Refused
from core.question_types import KINDS
from tests import figures
from tests.builders import a_question, a_questionnaire_of_every_kind, an_open_consultation, cast, random_answers
from tests.hostile import hostile_answers

EVERYDAY, ALL = 300, 100_000  # a kind
SENT_EVERYDAY, SENT = 200, 10_000  # in all
TEXTS = [Texts(language) for language in ANSWER_LANGUAGES]
ASKING = [kind for kind in KINDS if kind.asks]


def check_that_it_is_said(problems, said):
    """In every language that answers are given in; once for each code and the names of what it tells."""
    for found in problems:
        if (found.code, *sorted(found.values)) not in said:
            said.add((found.code, *sorted(found.values)))
            assert all(texts.problem(found) for texts in TEXTS)


def test_each_hostile_answer_is_refused_with_a_named_problem(deep):
    each, seconds, said = ALL if deep else EVERYDAY, 0.0, set()

    for kind in ASKING:
        question = a_question(kind)
        for answer in islice(hostile_answers(question, Random(question.id)), each):
            started = time.perf_counter()
            problems = question.check(answer)
            seconds += time.perf_counter() - started

            assert problems, (question.id, ascii(answer)[:300])
            check_that_it_is_said(problems, said)

    checked = each * len(ASKING)
    figures.record("hostile answers checked", kinds=len(ASKING), each=each, a_second=checked / seconds)


def test_no_hostile_answer_is_ever_stored(open_sqlite_store, deep):
    definition = a_questionnaire_of_every_kind()
    vote = an_open_consultation(open_sqlite_store, definition)
    questions, chance, said = list(definition.questionnaire.asked()), Random(3), set()
    hostile = {question.id: hostile_answers(question, chance) for question in questions}
    count, started = SENT if deep else SENT_EVERYDAY, time.perf_counter()

    for _ in range(count):
        good = random_answers(definition, chance)
        spoiled = chance.choice(questions).id
        with pytest.raises(Refused) as refused:
            cast(open_sqlite_store, vote, answers=good | {spoiled: next(hostile[spoiled])})
        check_that_it_is_said(refused.value.problems, said)

    figures.record("hostile answers handed in", sent=count, a_second=count / (time.perf_counter() - started))
    with open_sqlite_store(read_only=True) as store:
        assert store.ballots.after(vote.id, 0, most=1) == []
