"""What is said of a price: compared, without VAT, against the floor, over a year; the exact words in French."""

import pytest

from core.language.texts import Texts
from core.pricing import sentences
from core.pricing.live_price import price_of
from core.pricing.model import PriceModel, PriceOption
from tests.priced import a_whole_price_model

FRENCH = Texts("fr")
PASTURE = PriceOption(id="some", delta=60, parts={"farmer": 50})


def said(sentence, *options, model: PriceModel | None = None, **asked):
    model = model or a_whole_price_model()
    return sentence(price_of(model, options), model, FRENCH, **asked).replace("\u00a0", " ")


def test_a_price_is_compared_with_todays():
    dearer = a_whole_price_model().model_copy(update={"base": 760})

    assert said(sentences.compared) == "C’est le prix d’aujourd’hui."
    assert said(sentences.compared, PASTURE) == "+6 c par rapport au prix d’aujourd’hui (0,73 €)"
    assert said(sentences.compared, model=dearer) == "+3 c par rapport au prix d’aujourd’hui (0,73 €)"


def test_where_no_price_of_today_is_known_it_is_compared_with_the_starting_price():
    unknown = a_whole_price_model().model_copy(update={"today": 0})

    assert said(sentences.compared, model=unknown) == "C’est le prix de départ."
    assert said(sentences.compared, PASTURE, model=unknown) == "+6 c par rapport au prix de départ (0,73 €)"


def test_the_price_without_vat_and_the_vat_make_the_price():
    assert said(sentences.vat_said) == "0,692 € hors taxes, plus 0,038 € de TVA à 5,5 %"
    assert said(sentences.vat_said, model=a_whole_price_model().model_copy(update={"vat_rate": 0})) == ""


@pytest.mark.parametrize(("rate", "words"), [(2000, "20 %"), (550, "5,5 %"), (1925, "19,25 %")])
def test_a_rate_shows_the_decimals_it_has(rate, words):
    assert sentences.rate_said(rate, "fr").replace("\u00a0", " ") == words


def test_a_floor_is_kept_or_what_lacks_is_said():
    assert said(sentences.floor_said) == "Plancher non tenu pour Élevage : 0,39 €, il manque 0,01 € pour 0,40 €."
    assert said(sentences.floor_said, PASTURE) == "Plancher tenu pour Élevage : 0,44 € pour au moins 0,40 €."


def test_a_year_at_home_says_what_of_it_goes_to_the_producer():
    assert said(sentences.year_said, PASTURE, units=100) == "+6,00 € par an chez vous, dont 5,00 € pour Élevage."


def test_without_an_amount_of_ones_own_the_stated_average_is_named_as_such():
    assert (
        said(sentences.year_said, PASTURE)
        == "+4,80 € par an pour un foyer moyen (80 par an), dont 4,00 € pour Élevage."
    )


def test_a_part_counted_from_another_price_is_never_said_to_be_of_it():
    cheaper_today = a_whole_price_model().model_copy(update={"today": 760})

    assert said(sentences.year_said, PASTURE, model=cheaper_today, units=100) == (
        "+3,00 € par an chez vous. Pour Élevage : 5,00 € de plus qu’au prix de départ."
    )


def test_nothing_is_said_of_a_year_without_a_price_of_today_or_an_amount():
    assert said(sentences.year_said, model=a_whole_price_model().model_copy(update={"today": 0}), units=5) == ""
    assert said(sentences.year_said, model=a_whole_price_model().model_copy(update={"yearly": 0})) == ""


def test_in_short_a_year_is_its_amount_and_nothing_where_nothing_changes():
    assert said(sentences.year_in_short, PASTURE, units=100) == "+6,00 € par an"
    assert said(sentences.year_in_short, units=100) == ""


def test_in_short_a_difference_is_its_amount_and_nothing_where_there_is_none():
    model, dearer = a_whole_price_model(), price_of(a_whole_price_model(), (PASTURE,))

    assert sentences.step_in_short(dearer, model, "fr") == "+6\u00a0c"
    assert sentences.step_in_short(price_of(model, ()), model, "fr") == ""


def test_the_reach_of_a_price_is_said_where_there_is_one():
    assert sentences.range_said((730, 885), FRENCH).replace("\u00a0", " ") == "De 0,73 € à 0,885 € selon les choix."
    assert sentences.range_said((730, 730), FRENCH) == ""
    assert sentences.range_said(None, FRENCH) == ""
