"""The settings of a question are its own fields, and its kind says which values they take."""

import pytest

from core.problems import Refused, problem
from core.question_types import KINDS
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.passage import Passage
from core.question_types.rating import Rating
from core.questionnaire.settings import bounds_of, settings_of, with_setting
from tests.builders import a_question


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_field_is_a_setting_but_what_nobody_sets(kind):
    question = a_question(kind)
    own = {"type", "id", "shown_if", "round_of", "round"} | (set() if question.asks else {"required"})

    assert set(settings_of(question)) == set(kind.model_fields) - own


def test_what_is_written_comes_first_and_what_is_ticked_last():
    written = ["title", "note", "carried", "options", "fewest", "most", "decided_by"]
    ticked = ["required", "shuffled", "other", "comment"]

    assert list(settings_of(a_question(MultipleChoice))) == written + ticked
    assert list(settings_of(a_question(Passage))) == ["title", "note", "text"]


def test_a_setting_is_changed_and_nothing_else():
    question = a_question(Rating)

    changed = with_setting(question, "highest", 10)

    assert changed.model_dump() == question.model_dump() | {"highest": 10}


@pytest.mark.parametrize(
    ("kind", "name", "value", "said"),
    [
        (Rating, "highest", 11, problem("setting_out_of_bounds", lowest=1, highest=10)),
        (MultipleChoice, "fewest", -1, problem("setting_too_low", lowest=0)),
    ],
)
def test_a_value_that_the_kind_does_not_take_is_refused(kind, name, value, said):
    with pytest.raises(Refused) as refused:
        with_setting(a_question(kind), name, value)

    assert refused.value.problems == (said,)


def test_the_bounds_are_the_fields_own():
    fields = settings_of(a_question(Rating))

    assert bounds_of(fields["lowest"]) == (0, 10)
    assert bounds_of(fields["title"]) == (None, None)
