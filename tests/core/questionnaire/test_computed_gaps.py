"""What is wrong with a computed value is said when it is designed."""

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.passage import Passage
from core.questionnaire.computed_gaps import computed_gaps
from core.questionnaire.computing import needs
from tests.core.questionnaire.asking import asked, cheese, computed, several, weight, word

QUESTIONS = [cheese(), several(), weight(), word(), Passage(id="read", text="Lisez.")]


def gaps(*values, priced=False):
    return computed_gaps(asked(QUESTIONS, computed=values), priced=priced)


def test_a_value_worked_out_of_answers_lacks_nothing():
    assert gaps(computed("x", "{weight} * 2 + nombre({several})"), computed("y", "{x} + si({cheese.blue}; 1; 0)")) == []
    assert gaps(computed("x", "prix"), priced=True) == []


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("", problem("expression_empty")),
        ("2 *", problem("expression_unfinished", wanted="none", at=4)),
        ("{gone} + 1", problem("expression_reference_unknown", name="gone", at=1)),
        ("1 + {cheese.straw}", problem("expression_reference_unknown", name="cheese.straw", at=5)),
        ("nombre({read})", problem("expression_reference_unknown", name="read", at=8)),
        ("{word} + 1", problem("expression_not_number", found="text", at=1)),
        ("{cheese} + 1", problem("expression_not_number", found="choice", at=1)),
        ("{weight} > 1", problem("expression_not_number", found="yes_no", at=10)),
        ("{x}", problem("expression_reference_later", name="Valeur x", at=1)),
        ("{y}", problem("expression_reference_later", name="Valeur y", at=1)),
        ("prix", problem("expression_price_unknown")),
    ],
)
def test_what_is_wrong_is_one_problem_with_its_place(expression, found):
    assert gaps(computed("x", expression), computed("y", "1")) == [found.at("computed")]


def test_a_value_has_a_name():
    assert gaps(computed("x", "1", name=Wording())) == [problem("computed_name_missing").at("computed")]


def test_a_value_needs_the_questions_of_the_values_it_is_made_of():
    questionnaire = asked(QUESTIONS, computed=[computed("x", "{weight}"), computed("y", "{x} + nombre({several})")])

    assert needs(questionnaire, "y") == {"weight", "several"}
