"""A look at a large price vote: the check of every basket is one bounded pass over columns, never ballot by ballot."""

import time
from random import Random
from statistics import median

import pytest

from core.consultation.definition import Definition
from core.consultation.records import Ballot, BallotStatus
from core.question_types.grades import BEST_FIRST, Grades
from core.question_types.price_criterion import PriceCriterion
from core.questionnaire.model import Page, Questionnaire
from core.results.baskets import basket_check
from core.results.decided import decide
from core.results.frame import Frame
from core.results.look import look_at
from tests.builders import a_price_criterion, a_price_model, a_question
from tests.figures import record

CRITERIA, TIMES, CHUNK = 8, 15, 10_000
BASKETS_AT_MOST = 0.05  # seconds at a hundred thousand ballots: half of what is felt as waiting
RULES_AT_MOST = 1.0


def a_vote() -> Definition:
    criteria: tuple[PriceCriterion, ...] = tuple(a_price_criterion(f"c{number}") for number in range(CRITERIA))
    return Definition(price=a_price_model(), questionnaire=Questionnaire(pages=(Page(questions=criteria),)))


def filled(definition: Definition, answer, ballots: int) -> Frame:
    frame, chance = Frame(definition), Random(1)
    for start in range(0, ballots, CHUNK):
        seqs = range(start + 1, min(start + CHUNK, ballots) + 1)
        frame.extend(Ballot(seq, f"{seq}", BallotStatus.CAST, None, answer(chance)) for seq in seqs)
    return frame


def a_basket(chance: Random) -> dict[str, str]:
    return {f"c{number}": chance.choice(("none", "some", "long")) for number in range(CRITERIA)}


def timed(act) -> float:
    times = []
    for _ in range(TIMES):
        started = time.perf_counter()
        act()
        times.append(time.perf_counter() - started)
    return median(times)


@pytest.fixture
def many(deep):
    return 100_000 if deep else 20_000


def test_the_basket_check_is_a_bounded_part_of_a_look(many):
    frame = filled(a_vote(), a_basket, many)
    outcome = look_at(frame).outcome

    whole, baskets = timed(lambda: look_at(frame)), timed(lambda: basket_check(frame, outcome))

    record(f"a look with its basket check, {CRITERIA} criteria", ballots=many, ms=whole * 1000, check_ms=baskets * 1000)
    assert baskets <= BASKETS_AT_MOST


def test_every_rule_on_one_question_is_decided_well_under_a_second(many):
    question = a_question(Grades)
    definition = Definition(questionnaire=Questionnaire(pages=(Page(questions=(question,)),)))

    def grades(chance: Random) -> dict[str, dict[str, str]]:
        return {question.id: {row.id: chance.choice(BEST_FIRST) for row in question.rows}}

    frame = filled(definition, grades, many)

    seconds = timed(lambda: decide(frame, question))

    record("six rules and the duels on graded ballots", ballots=many, ms=seconds * 1000)
    assert seconds <= RULES_AT_MOST
