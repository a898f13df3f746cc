"""The clock of a page: begun by the person, ten times longer for whoever asks, and kind to what comes late."""

from datetime import UTC, datetime, timedelta

import pytest

from core.language.texts import Texts
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.short_text import ShortText
from core.questionnaire.model import Page
from core.questionnaire.timing import GRACE, Phase, as_it_stands, begun, end_of, length_said, over, phase_of
from tests.builders import a_question

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
PAGE = Page(id="p", seconds=60, questions=(a_question(MultipleChoice, id="some"), a_question(ShortText, id="word")))


def after(seconds):
    return NOON + timedelta(seconds=seconds)


def test_a_page_without_a_limit_is_free_and_one_with_a_limit_waits_to_be_begun():
    assert phase_of(PAGE.model_copy(update={"seconds": 0}), {}, NOON) is Phase.FREE
    assert phase_of(PAGE, {}, NOON) is Phase.WAITING
    assert end_of(PAGE, {}) is None


@pytest.mark.parametrize(("longer", "seconds"), [(False, 60), (True, 600)])
def test_it_runs_until_its_end_and_a_grace_for_the_network(longer, seconds):
    clocks = begun(PAGE, {}, NOON, longer=longer)

    assert end_of(PAGE, clocks) == after(seconds)
    assert phase_of(PAGE, clocks, after(seconds) + GRACE) is Phase.RUNNING
    assert phase_of(PAGE, clocks, after(seconds + 1) + GRACE) is Phase.OVER


def test_a_clock_is_begun_once_and_over_once_it_is_said_to_be():
    clocks = begun(PAGE, {}, NOON, longer=False)

    assert begun(PAGE, clocks, after(30), longer=True) == clocks
    assert phase_of(PAGE, over(PAGE, clocks), NOON) is Phase.OVER


def test_the_page_is_left_as_it_stands_without_what_nobody_can_mend_any_more():
    answers = {"some": ["rouge", "vert", "bleu"], "word": "Vif", "elsewhere": ["gone"]}

    assert as_it_stands(PAGE, answers) == {"word": "Vif", "elsewhere": ["gone"]}


@pytest.mark.parametrize(
    ("seconds", "said"), [(60, "une minute"), (120, "2 minutes"), (90, "90 secondes"), (1, "une seconde")]
)
def test_a_length_is_said_in_minutes_where_it_is_whole(seconds, said):
    assert length_said(seconds, Texts("fr")) == said
