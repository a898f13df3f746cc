"""The questionnaire of everything lacks nothing: every kind, in both languages, bound to one another."""

from random import Random

from core.question_types import KINDS
from core.questionnaire.answers import check_answers
from core.questionnaire.path import visible
from tests.builders import random_answer
from tests.everything import LANGUAGES, everything, one_kind


def wordings(dumped):
    """Every text of a dump, by language."""
    if isinstance(dumped, list):
        return [found for each in dumped for found in wordings(each)]
    if not isinstance(dumped, dict):
        return []
    return [dumped] if "fr" in dumped else [found for each in dumped.values() for found in wordings(each)]


def test_it_holds_every_kind_once_and_could_be_opened():
    definition = everything()

    assert sorted(question.type for question in definition.questionnaire.questions()) == sorted(
        kind.model_fields["type"].default for kind in KINDS
    )
    assert definition.gaps() == []


def test_every_text_of_every_kind_is_written_in_both_languages():
    for kind in KINDS:
        said = wordings(one_kind(kind).model_dump(mode="json"))

        assert [text for text in said if "(EN)" in text.get("en", "(EN)")] == []
    assert everything().languages == LANGUAGES


def test_what_is_answered_whole_is_shown_whole_and_accepted():
    chance, questionnaire = Random(5), everything(required=True).questionnaire
    answers = {question.id: random_answer(question, chance) for question in questionnaire.asked()}

    assert check_answers(questionnaire, answers | {"yes_no": "yes"}) == []
    assert visible(questionnaire, answers | {"yes_no": "yes"}) == {each.id for each in questionnaire.questions()}
    assert "long_text" not in visible(questionnaire, answers | {"yes_no": "no"})
