"""The library’s questions are ready as they stand, in French and in English, and belong to no questionnaire."""

import re

import pytest

from core.language.wording import Wording
from core.question_types.listed import Carried
from core.questionnaire.conditions import Condition, Group
from core.questionnaire.library import BY_ID, THEMES, taken_up

SIGN_WITHOUT_ITS_SPACE = re.compile(r"[^\u00a0\d][?!;:»%€]|«[^\u00a0]")
every_question = pytest.mark.parametrize("question", BY_ID.values(), ids=list(BY_ID))


def wordings(part):
    if isinstance(part, Wording):
        return [part] if part else []
    if isinstance(part, tuple):
        return [each for one in part for each in wordings(one)]
    return [each for name in getattr(part, "__pydantic_fields__", ()) for each in wordings(getattr(part, name))]


@every_question
def test_it_lacks_nothing(question):
    assert question.gaps() == []


@every_question
def test_all_its_words_are_in_french_and_in_english(question):
    assert [set(words.root) for words in wordings(question)] == [{"fr", "en"}] * len(wordings(question))


@every_question
def test_its_french_keeps_the_space_before_a_sign(question):
    assert [words.say("fr") for words in wordings(question) if SIGN_WITHOUT_ITS_SPACE.search(words.say("fr"))] == []


def test_each_has_a_name_of_its_own():
    assert len(BY_ID) == sum(len(questions) for questions in THEMES.values())


def test_a_question_taken_up_is_a_new_one_that_depends_on_nothing():
    tied = {
        "shown_if": Group(parts=(Condition(question="gone"),)),
        "carried": Carried(question="gone"),
        "round_of": "gone",
        "round": 2,
    }
    age = BY_ID["age"].model_copy(update=tied)

    new = taken_up(age)

    assert new.id != age.id
    assert new.model_copy(update={"id": "age"}) == BY_ID["age"]
