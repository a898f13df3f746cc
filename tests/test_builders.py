"""What the builders build is fit to start a test from."""

from random import Random

from core.question_types import KINDS
from core.questionnaire.answers import check_answers
from tests import builders


def test_a_questionnaire_of_every_kind_lacks_nothing():
    definition = builders.a_questionnaire_of_every_kind()

    assert [question.id for question in definition.questionnaire.questions()] == [
        kind.model_fields["type"].default for kind in KINDS
    ]
    assert definition.gaps() == []


def test_random_answers_are_accepted_and_reach_every_question():
    definition = builders.a_questionnaire_of_every_kind()
    chance = Random(1)

    drawn = [builders.random_answers(definition, chance) for _ in range(50)]

    assert [problem for answers in drawn for problem in check_answers(definition.questionnaire, answers)] == []
    asked = {question.id for question in definition.questionnaire.asked() if not question.uploads}
    assert {question for answers in drawn for question in answers} == asked


def test_a_ballot_of_the_built_vote_makes_its_result(open_sqlite_store):
    vote = builders.an_open_price_vote(open_sqlite_store, members=2, access="personal")

    builders.cast(open_sqlite_store, vote, voter=vote.voters[0])

    assert builders.close(open_sqlite_store, vote)["price"] == 730 + 125 + 30
