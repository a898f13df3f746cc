"""From 0 to 10: three groups, and a net score between -100 and 100."""

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.recommendation import Recommendation
from tests.core.question_types.counting import bars, summary_of

FRIENDS = Recommendation(id="r", title=Wording("Le recommanderiez-vous ?"))


@pytest.mark.parametrize("answer", [0, 10])
def test_a_step_is_accepted(answer):
    assert FRIENDS.check(answer) == []


@pytest.mark.parametrize("answer", [-1, 11, 5.0, True, "5", [5], {}, float("nan"), 10**400])
def test_an_answer_off_the_scale_is_refused(answer):
    assert FRIENDS.check(answer) == [problem("outside_scale", lowest=0, highest=10)]


def test_the_groups_begin_where_the_method_says():
    summary = summary_of(FRIENDS, [0, 6, 7, 8, 9, 10, 10, None])

    assert bars(summary) == {"promoters": 3, "passives": 2, "detractors": 2}
    assert (summary.answered, summary.sentence) == (7, "recommendation")
    assert summary.facts == {"score": 14}


@pytest.mark.parametrize(("answers", "score"), [([10, 9], 100), ([0, 6], -100), ([7, 8], 0), ([10, 0], 0)])
def test_the_score_goes_from_minus_to_plus_a_hundred(answers, score):
    assert summary_of(FRIENDS, answers).facts == {"score": score}
