"""Random questionnaires of every kind and setting, and random answers: what pages let through is what is accepted."""

import json
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.consultation.definition import Definition
from core.language import ANSWER_LANGUAGES
from core.language.texts import Texts
from core.question_types import BY_NAME, KINDS
from core.questionnaire.answers import check_answers, clean_answers
from core.questionnaire.leaving import check_shown
from core.questionnaire.path import path_of, shown_on, visible
from core.questionnaire.settings import settings_of
from pages.light.drawing import TEMPLATES
from pages.light.place import Place
from pages.light.readers import READERS
from tests.builders import a_question, random_answer
from tests.chance import questionnaires, questions
from tests.core.question_types.test_every_kind import anything
from tests.hostile import hostile_answers
from tests.pages.light.test_readers import HOSTILE, Fields

FEWER = settings(max_examples=max(6, settings.default.max_examples // 16))  # of the usual, for each kind
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.model_fields["type"].default)


def some_answers(questionnaire, chance, junk):
    """Of each question: good for its kind, hostile, any at all, or none."""
    found = {}
    for question in questionnaire.asked():
        usual = a_question(BY_NAME[question.type])
        good = random_answer(usual, chance)
        found[question.id] = chance.choice([good, good, good, next(hostile_answers(usual, chance)), junk, None])
    return found


def let_through(questionnaire, answers, seed):
    """What every page on the way says, as both drawings ask it."""
    as_put = Definition(questionnaire=questionnaire).put(answers, seed)
    path = path_of(as_put, answers)
    return [wrong for index in path.pages for wrong in check_shown(shown_on(as_put.pages[index], path), answers)]


@every_kind
@given(data=st.data())
@FEWER
def test_any_settings_of_a_kind_survive_json_and_say_their_gaps_in_words(kind, data):
    question = data.draw(questions(kind))

    again = kind.model_validate(json.loads(question.model_dump_json()))

    assert again == question
    assert again.model_dump_json() == question.model_dump_json()
    assert all(Texts(language).problem(gap) for gap in question.gaps() for language in ("fr", "en"))
    assert set(settings_of(question)) <= set(kind.model_fields)


@every_kind
@given(data=st.data(), junk=anything)
@FEWER
def test_any_settings_of_a_kind_meet_any_answer_with_words_or_take_it(kind, data, junk):
    question = data.draw(questions(kind))

    problems = question.check(junk) if kind.asks else []

    assert all(Texts(language).problem(wrong) for wrong in problems for language in ANSWER_LANGUAGES)
    if kind.asks and junk is not None and not problems:
        assert json.loads(json.dumps(junk, allow_nan=False, ensure_ascii=False).encode()) == junk
        assert list(question.values(junk, {"label": "uncertain"})) == [each.name for each in question.columns()]


@every_kind
@given(data=st.data(), seed=st.integers(0, 10**6))
@FEWER
def test_whatever_is_filled_in_on_the_light_page_is_read_checked_and_drawn_again(kind, data, seed):
    question, chance = data.draw(questions(kind)), Random(seed)
    place = Place(question.id, Texts(chance.choice(list(ANSWER_LANGUAGES))), seed=f"{seed}")
    draw = TEMPLATES.get_template("question.html").module.draw
    names = sorted(Fields(draw(question, None, place)).names - {"_shown"})
    fields = {name: [chance.choice((*HOSTILE, "1", "rouge", "yes", "20"))] for name in names if chance.random() < 0.8}

    answer = READERS[question.widget](question, fields)
    problems = question.check(answer) if kind.asks else []

    again = READERS[question.widget](question, Fields(draw(question, answer, place)).sent)
    assert all(Texts("fr").problem(wrong) for wrong in problems)
    if kind.asks and not problems:
        assert again == answer


@given(questionnaire=questionnaires())
def test_a_definition_survives_json(questionnaire):
    definition = Definition(questionnaire=questionnaire)

    again = Definition.model_validate_json(definition.model_dump_json())

    assert again == definition
    assert again.model_dump(mode="json") == definition.model_dump(mode="json")


@given(questionnaire=questionnaires(), junk=anything, seed=st.integers(0, 10**6))
@settings(max_examples=settings.default.max_examples // 2, suppress_health_check=[HealthCheck.too_slow])
def test_what_the_pages_let_through_is_what_is_accepted(questionnaire, junk, seed):
    answers = some_answers(questionnaire, Random(seed), junk)

    said, refused = let_through(questionnaire, answers, f"{seed}"), check_answers(questionnaire, answers)

    assert {(wrong.where, wrong.code) for wrong in said} == {(wrong.where, wrong.code) for wrong in refused}
    kept = clean_answers(questionnaire, answers)
    assert kept.keys() <= visible(questionnaire, answers)
    if not refused:
        assert check_answers(questionnaire, kept) == []
