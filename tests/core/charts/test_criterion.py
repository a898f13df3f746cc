"""The options of a price criterion, the retained one, ties and close calls."""

from collections import Counter

import pytest

from core.charts import criterion
from core.charts.theme import LIGHT
from core.language.texts import Texts
from core.language.wording import Wording
from core.pricing.model import PriceOption
from core.pricing.outcome import decide
from core.question_types.price_criterion import PriceCriterion
from tests.builders import a_price_criterion, a_price_model
from tests.core.charts.drawn import column

FRENCH = Texts("fr")


def outcome(question=None, **votes):
    asked = question or a_price_criterion()
    found = decide(a_price_model(), (asked,), {asked.id: Counter(votes)}, own_prices=Counter(), close_points=2)
    return found.criteria[0]


def test_each_option_says_what_it_adds_and_the_retained_one_stands_out():
    chart = criterion.draw(outcome(none=1, some=2, long=7), palette=LIGHT, texts=FRENCH)

    labels = [label.replace("\u00a0", " ").replace("\n", " ") for label in column(chart, "label")]
    assert labels == ["Pas de pâturage · 0 c", "Quatre mois · +6 c", "Huit mois · +12,5 c"]
    assert column(chart, "colour") == [LIGHT.categorical[0], LIGHT.categorical[0], LIGHT.accent]
    assert column(chart, "strong") == [False, False, True]


def test_an_amount_that_no_source_gives_is_marked():
    options = (
        PriceOption(id="a", label=Wording("Non")),
        PriceOption(id="b", label=Wording("Oui"), delta=60, illustrative=True),
    )
    asked = PriceCriterion(id="q", title=Wording("Bio"), options=options)

    chart = criterion.draw(outcome(asked, b=1), palette=LIGHT, texts=FRENCH)

    assert column(chart, "label")[1].replace("\u00a0", " ") == "Oui · +6 c (illustratif)"


def test_nobody_yet_is_a_sentence_without_a_chart():
    assert criterion.draw(outcome(), palette=LIGHT, texts=FRENCH) is None
    assert criterion.sentence(outcome(), FRENCH, over=False) == "Aucune réponse à cette question."


@pytest.mark.parametrize(
    ("over", "said"),
    [
        (False, "« Huit mois » est en tête, avec 7 voix (70 %)."),
        (True, "« Huit mois » est retenu, avec 7 voix (70 %)."),
    ],
)
def test_an_option_leads_until_it_is_retained(over, said):
    assert criterion.sentence(outcome(none=3, long=7), FRENCH, over=over).replace("\u00a0", " ") == said


def test_a_tie_is_said_with_the_rule_that_ends_it():
    said = criterion.sentence(outcome(some=4, long=4), FRENCH, over=True).replace("\u00a0", " ")

    assert said == (
        "« Quatre mois » est retenu, avec 4 voix (50 %). Égalité entre « Quatre mois » et « Huit mois » : "
        "à voix égales, l’option la moins chère l’emporte ; à prix égal aussi, l’empreinte publique des bulletins "
        "scellés départage. Jamais le hasard, ni l’ordre de la liste."
    )


def test_a_close_call_is_said_with_its_distance():
    found = outcome(none=503, long=497)

    (said,) = criterion.warnings(found, FRENCH)

    assert said.replace("\u00a0", " ") == (
        "Le vote est serré : « Huit mois » suit à 0,6 point de pourcentage. "
        "La règle fixée avant l’ouverture demande alors de proposer les deux références."
    )


def test_a_graded_criterion_retains_the_median_option_and_says_so():
    graded = a_price_criterion(graded=True)

    said = criterion.sentence(outcome(graded, none=4, some=3, long=4), FRENCH, over=True).replace("\u00a0", " ")

    assert said == (
        "« Quatre mois » est retenu : c’est l’option médiane, celle où l’on atteint la moitié des voix en partant "
        "de la moins chère. Elle réunit 3 voix (27 %)."
    )


def test_a_median_that_few_votes_would_move_is_close():
    graded = a_price_criterion(graded=True)

    (said,) = criterion.warnings(outcome(graded, none=496, some=4, long=500), FRENCH)

    assert said.replace("\u00a0", " ").startswith("Égalité au milieu des voix, entre « Quatre mois » et « Huit mois »")
    (said,) = criterion.warnings(outcome(graded, none=497, some=6, long=497), FRENCH)
    assert said.replace("\u00a0", " ").startswith("Le vote est serré : la médiane changerait si 0,3 point des voix")


@pytest.mark.parametrize(
    ("organic", "said"),
    [
        ({"excludes": ("long",)}, "mais ne peut pas aller avec « Bio »"),
        ({"requires": ("none",)}, "mais ne peut pas aller avec le reste de ce qui est retenu"),
    ],
)
def test_a_winner_that_cannot_stand_is_said_with_what_takes_its_place(organic, said):
    options = (PriceOption(id="no", label=Wording("Non")), PriceOption(id="yes", label=Wording("Bio"), **organic))
    label = PriceCriterion(id="organic", title=Wording("Bio"), options=options)
    pasture = a_price_criterion()
    votes = {"organic": Counter(no=1, yes=9), "pasture": Counter(none=4, long=6)}

    found = decide(a_price_model(), (label, pasture), votes, own_prices=Counter(), close_points=2).criteria[1]

    assert (found.moved, found.retained.option.id) == (True, "none")
    sentence = criterion.sentence(found, FRENCH, over=True).replace("\u00a0", " ")
    assert sentence.startswith(
        "« Pas de pâturage » est retenu, avec 4 voix (40 %). « Huit mois » l’emportait (60 % des"
    )
    assert said in sentence
    assert sentence.endswith("la combinaison possible qui réunit le plus de votes.")


def test_a_winner_that_lacks_what_it_requires_says_what():
    feed = PriceCriterion(
        id="feed",
        title=Wording("Foin"),
        options=(PriceOption(id="any", label=Wording("Tout")), PriceOption(id="hay", label=Wording("Foin"))),
    )
    pasture = a_price_criterion(
        options=(
            PriceOption(id="none", label=Wording("Sans")),
            PriceOption(id="long", label=Wording("Huit mois"), requires=("hay",)),
        )
    )
    votes = {"feed": Counter(any=9, hay=1), "pasture": Counter(none=4, long=6)}

    found = decide(a_price_model(), (feed, pasture), votes, own_prices=Counter(), close_points=2).criteria[1]

    (said,) = criterion.warnings(found, FRENCH)
    assert "mais ne peut pas aller sans « Foin » ; retenu à la place : « Sans »" in said.replace("\u00a0", " ")


def test_a_clear_lead_needs_no_warning():
    assert criterion.warnings(outcome(none=1, long=9), FRENCH) == []


def test_the_table_says_what_the_chart_draws():
    table = criterion.table(outcome(none=1, long=3), Texts("en"))

    assert table.values.tolist() == [
        ["Pas de pâturage", "0\u00a0c", "1", "25%"],
        ["Quatre mois", "+6\u00a0c", "0", "0%"],
        ["Huit mois", "+12.5\u00a0c", "3", "75%"],
    ]
    assert list(table.columns) == ["Answer", "Effect on the price", "Number", "Share"]
