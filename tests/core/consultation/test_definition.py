"""What is missing before opening is named, each at its place in the designer."""

import pytest
from pydantic import ValidationError

from core.consultation.definition import Definition, Rules, Sponsor
from core.language.wording import Wording
from core.problems import problem
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_price_criterion, a_price_vote, a_questionnaire_of_every_kind


def with_questions(*questions):
    return Questionnaire(pages=(Page(questions=questions),))


def test_a_whole_vote_lacks_nothing():
    assert a_price_vote().gaps() == []


def test_an_empty_definition_says_all_that_it_lacks():
    assert Definition().gaps() == [
        problem("title_missing").at("promise"),
        problem("benefit_missing").at("promise"),
        problem("nothing_to_answer").at("questions"),
    ]


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"title": Wording(" ")}, problem("title_missing").at("promise")),
        ({"benefit": Wording("")}, problem("benefit_missing").at("promise")),
        ({"sponsor": Sponsor(video="javascript:alert(1)")}, problem("video_not_an_address").at("promise")),
        ({"price": None}, problem("price_model_missing").at("price")),
        (
            {"questionnaire": with_questions(a_price_criterion(title=Wording("")))},
            problem("title_missing").at("pasture"),
        ),
    ],
)
def test_what_is_missing_is_said_at_its_place(changes, found):
    assert a_price_vote().model_copy(update=changes).gaps() == [found]


def test_a_price_that_no_question_moves_is_said():
    questions = with_questions(*(each for each in a_price_vote().questionnaire.questions() if not each.priced))

    found = a_price_vote().model_copy(update={"questionnaire": questions}).gaps()

    assert found == [problem("price_criterion_missing").at("questions")]


def test_a_definition_survives_json():
    definition = a_questionnaire_of_every_kind(anonymity="named", access="personal", close_points=5)

    assert Definition.model_validate_json(definition.model_dump_json()) == definition
    assert Definition.model_validate(definition.model_dump(mode="json")) == definition


@pytest.mark.parametrize("points", [-1, 51])
def test_a_close_call_has_bounds(points):
    with pytest.raises(ValidationError):
        Rules(close_points=points)


def test_a_rule_that_does_not_exist_is_not_silently_dropped():
    with pytest.raises(ValidationError):
        Rules(secret=True)


@pytest.mark.parametrize(
    ("title", "languages"),
    [
        (Wording("Le lait"), ("fr",)),
        (Wording({"fr": "Le lait", "en": "The milk"}), ("fr", "en")),
        (Wording({"fr": "Le lait", "en": " "}), ("fr",)),
        (Wording({"de": "Die Milch"}), ("fr", "de")),
        (Wording(), ("fr",)),
    ],
)
def test_where_nothing_says_which_languages_are_offered_they_are_those_of_the_title(title, languages):
    definition = Definition(title=title)

    assert definition.languages == languages
    assert Definition.model_validate_json(definition.model_dump_json()) == definition


def test_french_is_always_offered_first_and_unknown_languages_never_are():
    given = Definition.model_validate({"languages": ["de", "xx", "pt", "de"], "title": "Le lait"})

    assert given.languages == ("fr", "pt", "de")


def test_a_title_in_another_language_offers_nothing_that_was_not_chosen():
    chosen = Definition(title=Wording({"fr": "Le lait", "en": "The milk"}), languages=("fr", "de"))

    assert chosen.languages == ("fr", "de")
