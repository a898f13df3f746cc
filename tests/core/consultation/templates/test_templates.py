"""A template opens as soon as its organizer has said what only they know; it is short, bilingual and well set."""

import pytest

from core.consultation.definition import Definition
from core.consultation.templates import BY_NAME, TEMPLATES
from core.consultation.templates.template import GROUPS
from core.consultation.warnings import warnings
from core.consultation.wordings import lacking, wordings
from core.language import LANGUAGES
from core.language.texts import Texts
from core.problems import problem
from core.questionnaire.duration import seconds
from tests.contracts.test_texts import BADLY_SET
from tests.started import filled_in

WRITTEN = [template for template in TEMPLATES if not template.is_blank]
TO_FILL = {
    "everyday-price": {("product_missing", "price"), ("base_price_missing", "price")},
    "price-ratification": {
        ("passage_empty", "reasons"),
        ("change_prices_missing", "ratified"),
        ("change_outcome_missing", "ratified"),
    },
    "five-packagings": {("option_picture_missing", "five_first")},
    "concept-test": {("passage_empty", "concept_told"), ("product_missing", "prices")},
}
FITS_ITS_FIELD = {"benefit": 200, "said": 180, "decided": 130, "refused": 110, "who": 80, "when": 80}

every_one = pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
each_written = pytest.mark.parametrize("template", WRITTEN, ids=lambda template: template.name)


def test_there_are_ten_of_them_each_with_a_name_of_its_own():
    assert len(WRITTEN) == 10
    assert len(BY_NAME) == len(TEMPLATES)


@every_one
def test_it_is_named_and_told_in_every_language(template):
    for language in LANGUAGES:
        for part in ("", "-line", "-for"):
            assert Texts(language)(f"template-{template.name}{part}")
    assert template.group in GROUPS


@each_written
def test_it_guides_whoever_writes_the_benefit_and_the_debrief_in_words_that_fit_their_fields(template):
    for language in LANGUAGES:
        for part, most in FITS_ITS_FIELD.items():
            assert 5 < len(Texts(language)(f"template-{template.name}-{part}")) <= most, part


@each_written
def test_only_what_its_organizer_knows_is_left_to_fill(template):
    missing = {(gap.code, gap.where) for gap in template.draft.gaps()}

    assert missing == {("benefit_missing", "promise")} | TO_FILL.get(template.name, set())
    assert filled_in(template).gaps() == []


@each_written
def test_it_takes_less_than_five_minutes_and_warns_only_that_nobody_carries_it(template):
    assert seconds(template.definition.questionnaire) < 300
    assert warnings(template.draft) == [problem("sponsor_missing").at("promise")]


@each_written
def test_everything_is_said_in_french_and_in_english(template):
    assert template.definition.languages == ("fr", "en")
    assert [said.wording.say("fr") for said in lacking(template.definition, "en")] == []


@each_written
def test_its_french_is_set_as_french(template):
    french = [said.wording.say("fr") for said in wordings(template.definition)]

    assert [words for words in french for wrong in BADLY_SET.values() if wrong.search(words)] == []


@each_written
def test_it_survives_being_kept(template):
    assert Definition.model_validate_json(template.draft.model_dump_json()) == template.draft


def test_a_draft_remembers_what_it_was_started_from_and_a_blank_one_nothing():
    assert {template.draft.template for template in WRITTEN} == {template.name for template in WRITTEN}
    assert {template.draft.template for template in TEMPLATES if template.is_blank} == {""}


def test_every_amount_of_the_everyday_price_is_illustrative():
    questions = BY_NAME["everyday-price"].definition.questionnaire.questions()
    options = [option for question in questions if question.priced for option in question.options]

    assert len([option for option in options if option.delta]) > 5
    assert all(option.illustrative for option in options if option.delta)


def test_a_ratification_is_sealed_and_for_members_alone():
    rules = BY_NAME["price-ratification"].definition.rules

    assert (rules.access, rules.visibility, rules.anonymity) == ("personal", "at_closing", "anonymous")
