"""Any chart is found by its name, with its title, its sentence and its source; what draws nothing is not there."""

from datetime import date

import pytest

from core.consultation.passages import Passage
from core.language.texts import Texts
from core.report.beside import Beside, Heard, TwoRounds
from core.report.pictures import WHOLE, picture_of
from core.results.explored import Explored
from core.results.passages import walk_through
from core.results.rounds import Flows
from core.voices.cloud import cloud
from tests.builders import a_price_vote, a_questionnaire, a_ratification
from tests.core.report.materials import PARIS, SOME, a_material


def picture(name, material=None, language="fr"):
    return picture_of(material or a_material(), name, Texts(language), zone=PARIS)


@pytest.mark.parametrize("name", ["pasture", "word", "split", "build_up"])
def test_a_chart_has_its_title_its_sentence_and_its_source(name):
    found = picture(name)

    assert found.title
    assert found.sentence
    assert "KX7M2P" in found.source
    assert "23 novembre 2026" in found.source


def test_the_source_counts_those_who_answered_this_question_and_says_a_simulation():
    simulated = a_material(a_price_vote().model_copy(update={"simulated": True}))

    assert picture("pasture").source == "Tablée · KX7M2P · 4 réponses · 23 novembre 2026"
    assert picture("pasture", simulated).source.endswith(" · données simulées")


def test_who_would_accept_which_price_is_a_picture_once_there_are_enough_baskets():
    assert picture("acceptability") is None
    assert picture("acceptability", a_material(answers=SOME * 10)).title == "Qui accepterait quel prix\u00a0?"


@pytest.mark.parametrize("name", ["", "nobody", "study_pasture", "study_", "../pasture", *WHOLE])
def test_what_is_not_there_has_no_picture(name):
    assert picture(name, a_material(answers=[])) is None


def test_a_ratification_is_four_figures_and_no_picture():
    assert picture("change", a_material(a_ratification(), [{"change": "yes"}] * 12, members=20)) is None


def test_the_days_the_words_and_where_people_stop_are_pictures_too():
    definition = a_price_vote()
    page = definition.questionnaire.pages[0].id
    beside = Beside(
        heard={"word": Heard(cloud(["prix juste", "prix stable"]))},
        walk=walk_through(definition.questionnaire, {page: Passage(came=40, went_on=30)}),
    )
    material = a_material(definition, beside=beside, explored=Explored(days={date(2026, 11, 23): 4}))

    assert picture("days", material).sentence == "Toutes les réponses sont d’un seul jour, lundi 23 novembre."
    assert picture("words_word", material).sentence == "2 mots de 2 personnes."
    assert "40 personnes" in picture("passages", material).sentence


def test_two_rounds_are_one_picture_of_who_moved():
    definition = a_questionnaire()
    milk = definition.questionnaire.question("milk")
    again = milk.model_copy(update={"id": "again", "round_of": "milk"})
    asked = definition.model_copy(update={"questionnaire": with_question(definition.questionnaire, again)})
    answers = [{"milk": "rouge", "again": "vert" if place < 4 else "rouge"} for place in range(12)]
    beside = Beside(rounds=(TwoRounds(milk, again, Flows("milk", "again", 12, 0, 0, 4)),))

    found = picture("moves_again", a_material(asked, answers, beside=beside))

    assert found.title == "Question milk"
    assert found.sentence.startswith("4 personnes ont changé d’avis, sur 12 qui ont répondu deux fois (33 %).")
    assert picture("moves_milk", a_material(asked, answers, beside=beside)) is None


def with_question(questionnaire, question):
    page = questionnaire.pages[0]
    return questionnaire.model_copy(
        update={"pages": (page.model_copy(update={"questions": (*page.questions, question)}),)}
    )
