"""Any chart is found by its name, with its title, its sentence and its source; what draws nothing is not there."""

import pytest

from core.language.texts import Texts
from core.report.pictures import WHOLE, picture_of
from tests.builders import a_price_vote, a_ratification
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
