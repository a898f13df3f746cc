"""Every text that an organizer writes is found at its place, and said there in another language."""

import pytest

from core.consultation.definition import Definition, Sponsor
from core.consultation.wordings import lacking, say_at, wording_at, wordings
from core.language.wording import Wording
from core.problems import Refused
from core.question_types.base import Option
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_price_vote, a_questionnaire_of_every_kind

QUESTION = SingleChoice(
    id="where",
    title=Wording("Où habitez-vous ?"),
    options=(Option(id="near", label=Wording("Près")), Option(id="far", label=Wording("Loin"))),
)
DEFINITION = Definition(
    title=Wording("Le lait"),
    benefit=Wording("Un prix juste."),
    sponsor=Sponsor(name="Ana", role=Wording("Directrice")),
    questionnaire=Questionnaire(pages=(Page(id="one", title=Wording("Vous"), questions=(QUESTION,)),)),
    languages=("fr", "de"),
)


def test_texts_are_met_in_the_order_of_the_pages():
    found = [(said.where, said.way) for said in wordings(DEFINITION) if said.wording]

    assert found == [
        ("promise", ("title",)),
        ("promise", ("benefit",)),
        ("promise", ("sponsor", "role")),
        ("one", ("title",)),
        ("where", ("title",)),
        ("where", ("options", "near", "label")),
        ("where", ("options", "far", "label")),
    ]


def test_the_price_and_who_gets_it_are_texts_too():
    found = {said.way for said in wordings(a_price_vote()) if said.where == "price"}

    assert {("product",), ("unit",)} < found
    assert any(way[0] == "actors" and way[-1] == "name" for way in found)


def test_every_text_of_every_kind_can_be_said_in_another_language():
    definition = a_questionnaire_of_every_kind()

    for said in wordings(definition):
        definition = say_at(definition, said.where, said.way, language="de", typed=f"{said.where} {said.way[-1]}")

    assert all(said.wording.root["de"] == f"{said.where} {said.way[-1]}" for said in wordings(definition))
    assert Definition.model_validate(definition.model_dump(mode="json")) == definition


def test_what_french_does_not_say_is_not_missing():
    missing = lacking(DEFINITION, "de")

    assert [said.wording.say("fr") for said in missing] == [
        "Le lait",
        "Un prix juste.",
        "Directrice",
        "Vous",
        "Où habitez-vous ?",
        "Près",
        "Loin",
    ]


def test_a_text_said_in_a_language_is_no_longer_missing_there_alone():
    said = say_at(DEFINITION, "where", ("options", "near", "label"), language="de", typed=" Nah ")

    assert wording_at(said, "where", ("options", "near", "label")) == Wording({"fr": "Près", "de": "Nah"})
    assert len(lacking(said, "de")) == 6
    assert len(lacking(said, "pt")) == 7


def test_a_translation_taken_back_leaves_french_to_be_shown():
    said = say_at(DEFINITION, "promise", ("title",), language="de", typed="Die Milch")

    bare = say_at(said, "promise", ("title",), language="de", typed="")

    assert bare == DEFINITION


@pytest.mark.parametrize(("where", "way"), [("gone", ("title",)), ("where", ("options", "gone", "label"))])
def test_words_for_a_place_that_is_gone_change_nothing(where, way):
    assert say_at(DEFINITION, where, way, language="de", typed="Nichts") == DEFINITION


def test_words_too_long_for_their_place_are_refused():
    with pytest.raises(Refused) as refused:
        say_at(DEFINITION, "promise", ("title",), language="de", typed="x" * 400)

    assert [wrong.code for wrong in refused.value.problems] == ["text_too_long"]
    assert say_at(DEFINITION, "promise", ("benefit",), language="de", typed="x" * 400) != DEFINITION
