"""Who would accept which price: the curve, its marks, its sentence and its table; and the basket check in words."""

from collections import Counter
from fractions import Fraction

from core.charts import acceptability, baskets
from core.charts.curves import Curve, Mark, draw_curves
from core.charts.theme import DARK, LIGHT
from core.language.texts import Texts
from core.pricing.acceptability import acceptability as shares_of
from core.pricing.basket_check import BasketCheck
from core.pricing.live_price import price_of
from core.pricing.model import Floor
from core.pricing.outcome import Outcome
from tests.builders import a_price_model

FRENCH = Texts("fr")
SHARES = shares_of(Counter({700: 1, 730: 1, 900: 2}))
MODEL = a_price_model().model_copy(update={"today": 700, "floor": Floor(actor="farmer", amount=500)})
OUTCOME = Outcome(criteria=(), price=price_of(MODEL, ()), own_median=730)


def drawn(shares=SHARES, **settings):
    return acceptability.draw(shares, OUTCOME, MODEL, palette=LIGHT, texts=FRENCH, **settings)


def rows(chart, name):
    return [row[name] for each in chart.to_dict()["datasets"].values() for row in each if name in row]


def test_the_curve_falls_to_nothing_after_the_dearest_basket():
    assert rows(drawn(), "share") == [1.0, 0.75, 0.5, 0.0]
    assert rows(drawn(), "price")[:4] == [0.7, 0.73, 0.9, 0.9]


def test_each_price_that_matters_is_marked_once():
    said = [words.replace("\u00a0", " ") for words in rows(drawn(), "words")]

    assert said == ["aujourd’hui · 0,70 €", "ensemble · 0,73 €", "plancher · 0,84 €"]
    assert rows(drawn(), "strong") == [False, True, False]


def test_one_price_alone_is_no_curve():
    assert drawn([(700, Fraction(1))]) is None


def test_the_sentence_and_the_table_say_what_the_curve_draws():
    said = acceptability.sentence(SHARES, OUTCOME, FRENCH).replace("\u00a0", " ")

    assert said == ("75 % des personnes ont composé un panier à 0,73 € ou plus ; la moitié au moins, à 0,73 € ou plus.")
    assert acceptability.table(SHARES, Texts("en")).to_numpy().tolist() == [
        ["€0.70", "100.0%"],
        ["€0.73", "75.0%"],
        ["€0.90", "50.0%"],
    ]
    many = shares_of(Counter(dict.fromkeys(range(700, 900), 1)))
    assert len(acceptability.table(many, FRENCH)) == 12


def test_letters_and_lines_grow_with_the_screen():
    assert drawn(scale=2).height == 2 * drawn().height


def test_several_lines_differ_by_more_than_their_colour():
    lines = [Curve(name, ((700, 1), (900, share))) for name, share in (("a", 0), ("b", 0.5))]

    for palette in (LIGHT, DARK):
        spec = draw_curves(lines, [Mark("x", 800)], palette=palette, texts=FRENCH).to_dict()
        assert "strokeDash" in str(spec)


def test_the_check_is_said_with_and_without_a_possible_paradox():
    def said(mean, agreeing=Fraction(9, 10), equal=Fraction(0)):
        found = BasketCheck(10_000, equal, agreeing, mean, voted=900, own_median=730, at_least_voted=Fraction(1, 2))
        return [sentence.replace("\u00a0", " ").replace("\u202f", " ") for sentence in baskets.sentences(found, FRENCH)]

    assert said(Fraction(3, 4))[2].startswith(
        "Aucun paradoxe possible : les options en tête réunissent en moyenne 75 %"
    )
    assert said(Fraction(7, 10))[2].startswith("Les options en tête réunissent en moyenne 70 % des voix.")
    assert said(Fraction(3, 4))[1].startswith("Personne n’a composé exactement cet ensemble")
    assert "2 personnes (0,02 %)" in said(Fraction(3, 4), equal=Fraction(2, 10_000))[1]
    assert said(Fraction(3, 4))[3] == (
        "L’ensemble coûte 0,90 € ; 50 % des personnes ont composé un panier au moins aussi cher, "
        "et la médiane de leurs paniers est de 0,73 €."
    )


def test_the_trimmed_mean_is_said_as_information():
    half = Fraction(1, 2)
    found = BasketCheck(
        40, half, half, half, voted=900, own_median=730, at_least_voted=half, own_mean=Fraction(2200, 3)
    )

    said = baskets.sentences(found, FRENCH)[-1].replace("\u00a0", " ").replace("\u202f", " ")

    assert said == (
        "Sans les 10 % de paniers les moins chers et les 10 % les plus chers, un panier coûte 0,733 € en moyenne : "
        "c’est une indication, elle ne décide rien."
    )
    assert "0,733\u00a0€" in set(baskets.table(found, FRENCH)["Valeur"])
