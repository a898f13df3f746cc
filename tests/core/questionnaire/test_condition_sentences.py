"""Conditions are read back as a sentence, in every language, whatever they say."""

import pytest

from core.language import LANGUAGES
from core.language.texts import Texts
from core.question_types import KINDS
from core.questionnaire.condition_sentences import sentence
from core.questionnaire.conditions import WANTS, Comparison, Condition, Group, Wants
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_question

QUESTIONNAIRE = Questionnaire(pages=(Page(questions=tuple(map(a_question, KINDS))),))


def read(group, language="fr"):
    return sentence(QUESTIONNAIRE, group, Texts(language)).replace("\u00a0", " ")


def asked(question, test, *values):
    return Condition(question=question, test=test, values=values)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_comparison_of_every_kind_has_its_sentence(kind, language):
    question = a_question(kind)
    chosen = next(iter(question.choices()), 2)
    values = {Wants.NOTHING: (), Wants.COUNT: (2,)}

    for test in kind.comparisons:
        condition = asked(question.id, test, *values.get(WANTS[test], (chosen,)))
        said = read(Group(parts=(condition,)), language)
        assert question.title.say(language) in said
        assert Texts(language)(f"condition-test-{test.value}".replace("_", "-"))


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (asked("single_choice", Comparison.IS, "rouge"), "« Question single_choice » est « Rouge »"),
        (
            asked("single_choice", Comparison.ONE_OF, "rouge", "vert", "bleu"),
            "« Question single_choice » est « Rouge », « Vert » ou « Bleu »",
        ),
        (asked("number", Comparison.AT_LEAST, 1200.5), "« Question number » vaut au moins 1\u202f200,5"),
        (
            asked("multiple_choice", Comparison.HOW_MANY_AT_LEAST, 2),
            "« Question multiple_choice » a au moins 2 choix",
        ),
        (asked("gone", Comparison.IS_ANSWERED), "une question supprimée a une réponse"),
        (asked("single_choice", Comparison.IS, "gone"), "« Question single_choice » est une réponse supprimée"),
        (asked("single_choice", Comparison.IS), "« Question single_choice » est …"),
    ],
)
def test_a_condition_is_said_in_good_french(condition, said):
    assert read(Group(parts=(condition,))) == f"Affichée si {said}."


def test_groups_within_groups_are_set_apart():
    rated = asked("rating", Comparison.LESS_THAN, 3)
    answered = asked("short_text", Comparison.IS_ANSWERED)
    either = Group(join="any", parts=(rated, answered))

    assert read(Group(parts=(answered, rated, either))) == (
        "Affichée si « Question short_text » a une réponse, « Question rating » vaut moins de 3 "
        "et (« Question rating » vaut moins de 3 ou « Question short_text » a une réponse)."
    )
