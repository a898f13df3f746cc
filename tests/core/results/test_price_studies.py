"""What price research makes of a frame: the estimates of its pure files, the floor, and nothing from too few."""

from fractions import Fraction

import numpy as np
import pytest

from core.charts import price_studies as said
from core.charts.theme import LIGHT
from core.consultation.records import Ballot, BallotStatus
from core.language.texts import Texts
from core.price_research import gabor_granger, van_westendorp
from core.pricing.model import Floor
from core.question_types.asked_prices import INTENTS
from core.question_types.four_prices import PRICES, FourPrices
from core.question_types.price_ladder import PriceLadder
from core.questionnaire.model import Page, Questionnaire
from core.results.frame import Frame
from core.results.price_studies import FEWEST, study_of
from core.statistics.intervals import wilson
from tests.builders import a_price_model, a_price_vote, a_question

FRENCH = Texts("fr")
LADDER = PriceLadder(id="ladder", title="Prix", prices=(900, 1000, 1100))
FOUR = a_question(FourPrices)
STATED = [(800 + 10 * place, 900 + 10 * place, 1100 + 5 * place, 1300 + 5 * place) for place in range(40)]


def a_frame(question, answers, *, floor=0):
    price = a_price_model().model_copy(update={"floor": Floor(actor="farmer", amount=floor)})
    asked = Questionnaire(pages=(Page(questions=(question,)),))
    frame = Frame(a_price_vote().model_copy(update={"questionnaire": asked, "price": price}))
    frame.extend(
        Ballot(seq, f"{seq}", BallotStatus.CAST, None, {question.id: answer} if answer else {})
        for seq, answer in enumerate(answers, start=1)
    )
    return frame


def four(prices, cheap="intent_certain", expensive="intent_maybe"):
    return dict(zip(PRICES, prices, strict=True)) | {"cheap_intent": cheap, "expensive_intent": expensive}


def accepts(most):
    return {str(price): "yes" if price <= most else "no" for price in LADDER.prices}


def in_words(study, *, floor=0):
    model = a_price_model().model_copy(update={"floor": Floor(actor="farmer", amount=floor)})
    return " ".join(said.sentences(study, model, FRENCH)).replace("\u00a0", " ")


def test_a_meter_reads_the_four_prices_of_everybody_who_gave_them():
    study = study_of(a_frame(FOUR, [*map(four, STATED), None]), FOUR)

    table = np.array(STATED, dtype=float)
    assert study.answers == 40
    assert study.meter == van_westendorp.meter(table)
    assert study.demand == van_westendorp.demand(table, np.array([[5, 3]] * 40))
    assert INTENTS[0] == "intent_certain"


def test_demand_is_of_whoever_accepts_the_price_or_a_higher_one():
    highest = [1100.0] * 10 + [1000.0] * 15 + [None] * 15
    study = study_of(a_frame(LADDER, [accepts(price or 0) for price in highest]), LADDER)

    expected = gabor_granger.of_highest(highest, [float(price) for price in LADDER.prices])
    assert (study.answers, study.demand.demand) == (40, expected.demand)
    assert study.demand.best_revenue == expected.best_revenue == 1000
    assert study.interval == wilson(25, 40)


@pytest.mark.parametrize(("question", "answer"), [(FOUR, four(STATED[0])), (LADDER, accepts(1000))])
def test_too_few_answers_estimate_nothing_and_say_so(question, answer):
    study = study_of(a_frame(question, [answer] * (FEWEST - 1)), question)

    assert said.draw(study, palette=LIGHT, texts=FRENCH) is None
    assert in_words(study) == "29 réponses : l’estimation paraît à partir de 30."


def test_no_price_below_the_floor_is_recommended():
    """The farmer gets 39 c of 73 c: with a floor of 70 c the shelf price is 1.04 at least."""
    study = study_of(a_frame(LADDER, [accepts(1000)] * 30 + [accepts(1100)] * 5, floor=700), LADDER)

    assert study.floor == 1040
    assert study.demand.best_revenue == 1000
    assert study.recommended.prices == (1100.0,)
    assert "Les recettes seraient les plus hautes à 1,10 € : 14 % achèteraient encore." in in_words(study, floor=700)
    assert "Ce qui revient à « Élevage » serait le plus haut à 1,10 €" in in_words(study, floor=700)


def test_where_no_price_asked_keeps_the_floor_none_is_recommended():
    study = study_of(a_frame(LADDER, [accepts(1000)] * 30, floor=900), LADDER)

    assert study.recommended is None
    assert "Aucun des prix demandés ne tient le plancher" in in_words(study, floor=900)


def test_the_variant_of_the_meter_and_the_doubt_of_few_are_printed():
    study = study_of(a_frame(FOUR, list(map(four, STATED))), FOUR)

    words = in_words(study)
    assert "effectifs inclusifs" in words
    assert "Moins de 200 réponses : l’estimation est indicative." in words
    low, high = study.meter.points.pmc, study.meter.points.pme
    assert Fraction(800) < low < high


def test_a_chart_and_a_table_show_what_is_said():
    for question, answers in ((FOUR, list(map(four, STATED))), (LADDER, [accepts(1000)] * 30)):
        study = study_of(a_frame(question, answers), question)
        assert said.draw(study, palette=LIGHT, texts=FRENCH).to_dict()
        assert len(said.table(study, FRENCH)) >= 3


def test_a_question_about_something_else_is_not_studied():
    frame = a_frame(LADDER, [])

    assert study_of(frame, a_price_vote().questionnaire.question("word")) is None
