"""A template opens as soon as its organizer has promised something; it speaks French, and its amounts are not real."""

import pytest

from core.consultation.templates import BY_NAME, TEMPLATES
from core.language import LANGUAGES
from core.language.texts import Texts

TO_FILL = {"benefit_missing", "title_missing", "product_missing", "base_price_missing"}
WRITTEN = [template for template in TEMPLATES if not template.name.startswith("blank")]


def test_every_template_has_a_name_of_its_own():
    assert len(BY_NAME) == len(TEMPLATES)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_it_is_named_and_told_in_every_language(template):
    for language in LANGUAGES:
        assert Texts(language)(f"template-{template.name}")
        assert Texts(language)(f"template-{template.name}-for")


@pytest.mark.parametrize("template", WRITTEN, ids=lambda template: template.name)
def test_only_the_promise_is_left_to_fill(template):
    assert {gap.code for gap in template.definition.gaps()} <= TO_FILL
    assert not template.definition.benefit


@pytest.mark.parametrize("template", WRITTEN, ids=lambda template: template.name)
def test_it_speaks_french_alone(template):
    said = [question.title for question in template.definition.questionnaire.questions() if question.title]

    assert {language for wording in said for language in wording.root} == {"fr"}


def test_every_amount_of_the_everyday_price_is_illustrative():
    questions = BY_NAME["everyday-price"].definition.questionnaire.questions()
    options = [option for question in questions if question.priced for option in question.options]

    assert len([option for option in options if option.delta]) > 5
    assert all(option.illustrative for option in options if option.delta)
