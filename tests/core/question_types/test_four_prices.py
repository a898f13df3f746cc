"""Four prices of one product: each above the one before, in mils, however they were typed."""

import pytest

from core.language.texts import Texts
from core.language.wording import Wording
from core.pricing.money import LARGEST_MILS, read_euros
from core.problems import problem
from core.question_types.four_prices import FourPrices
from core.results.columns import ColumnKind
from tests.core.question_types.counting import bars, summary_of

PRICES = FourPrices(id="p", title=Wording("À quels prix ?"), product=Wording("Lait bio"), unit=Wording("1 litre"))
WITH_INTENT = PRICES.model_copy(update={"intent": True})
INTENTS = {"cheap_intent": "intent_likely", "expensive_intent": "intent_never"}


def four(too_cheap, cheap, expensive, too_expensive):
    return {"too_cheap": too_cheap, "cheap": cheap, "expensive": expensive, "too_expensive": too_expensive}


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (four(700, 1100, 1600, 2200), []),
        (four(0, 5, 1600, LARGEST_MILS), []),
        ([700, 1100, 1600, 2200], [problem("rows_unreadable")]),
        ({"too_dear": 700}, [problem("rows_unreadable")]),
        (four(700, 1100, 1600, 2200) | INTENTS, [problem("rows_unreadable")]),
        ({}, [problem("answer_missing")]),
        ({"cheap": 1100}, [problem("prices_missing", count=3)]),
        (four("cher", 1100, "", True), [problem("price_unreadable")]),
        (four(7.5, 1100, -1, 10**400), [problem("price_unreadable"), problem("amount_too_large")]),
        (four("0,00005", "1,10", "9999", "1"), [problem(f"{code}") for code in (
            "amount_too_fine", "price_unreadable", "amount_too_large")]),
    ],
)  # fmt: skip
def test_only_four_prices_in_mils_are_an_answer(answer, found):
    assert PRICES.check(answer) == found


@pytest.mark.parametrize(
    ("answer", "lower"),
    [
        (four(1200, 1100, 1600, 2200), ["too_cheap"]),
        (four(1100, 1100, 1600, 2200), ["too_cheap"]),
        (four(700, 1700, 1600, 2200), ["cheap"]),
        (four(700, 1100, 2200, 2200), ["expensive"]),
        (four(2200, 1600, 1100, 700), ["too_cheap", "cheap", "expensive"]),
    ],
)
def test_prices_out_of_order_or_alike_are_refused_two_by_two(answer, lower):
    assert PRICES.check(answer) == [problem("prices_out_of_order", lower=each) for each in lower]


def test_the_sentence_says_which_two_are_out_of_order():
    texts = Texts("fr")

    said = [texts.problem(found) for found in PRICES.check(four(2200, 1600, 1100, 700))]

    assert said == [
        "Le prix d’une bonne affaire doit dépasser celui qui ferait douter de la qualité.",
        "Le prix où cela devient cher doit dépasser celui d’une bonne affaire.",
        "Le prix trop cher pour acheter doit dépasser celui où cela devient cher.",
    ]


def test_intent_is_asked_at_the_two_middle_prices_where_it_is_set():
    answer = four(700, 1100, 1600, 2200)

    assert WITH_INTENT.check(answer | INTENTS) == []
    assert WITH_INTENT.check(answer) == [problem("intents_missing", count=2)]
    assert WITH_INTENT.check(answer | {"cheap_intent": "yes", "expensive_intent": "intent_maybe"}) == [
        problem("option_unknown")
    ]
    assert [column.kind for column in WITH_INTENT.columns()] == [ColumnKind.NUMBER] * 4 + [ColumnKind.CATEGORY] * 2
    assert WITH_INTENT.values(answer | INTENTS) == {
        "p.too_cheap": 700,
        "p.cheap": 1100,
        "p.expensive": 1600,
        "p.too_expensive": 2200,
        "p.cheap_intent": "intent_likely",
        "p.expensive_intent": "intent_never",
    }


@pytest.mark.parametrize(
    ("typed", "read"),
    [("1,45", 1450), ("1,45 €", 1450), ("1,45\u202f€", 1450), ("1.455", 1455), ("45 c", 450), (" ", None), ("x", "x")],
)
def test_a_price_is_read_as_it_is_typed_in_french(typed, read):
    assert read_euros(typed) == read


@pytest.mark.parametrize(
    ("price", "language", "typed"),
    [(1450, "fr", "1,45"), (1400, "fr", "1,40"), (1455, "en", "1.455"), ("cher", "fr", "cher"), (True, "fr", "")],
)
def test_a_price_is_written_as_one_types_it(price, language, typed):
    assert PRICES.typed(price, language) == typed


def test_what_is_priced_is_said_with_its_quantity():
    assert PRICES.asked_of(Texts("fr")) == "Il s’agit de\u00a0: Lait bio, 1 litre."
    assert PRICES.model_copy(update={"unit": Wording()}).asked_of(Texts("en")) == "This is about: Lait bio."


def test_a_question_without_a_product_cannot_be_put_to_people():
    assert FourPrices(title=Wording("Prix ?")).gaps() == [problem("product_missing")]


def test_medians_are_drawn_as_prices():
    answers = [four(700, 1100, 1600, 2200), four(500, 900, 1200, 1500), four(800, 1200, 2000, 3000), None]

    summary = summary_of(PRICES, answers)

    assert bars(summary) == four(700, 1100, 1600, 2200)
    assert [row.figure.say("fr").replace("\u00a0", " ") for row in summary.rows] == [
        "0,70 €",
        "1,10 €",
        "1,60 €",
        "2,20 €",
    ]
    assert (summary.sentence, summary.answered) == ("four-prices", 3)
    assert {name: fact.say("en") for name, fact in summary.facts.items()} == {"cheap": "€1.10", "expensive": "€1.60"}


def test_of_two_answers_the_lower_is_the_median():
    assert bars(summary_of(PRICES, [four(1, 2, 3, 4), four(5, 6, 7, 8)])) == four(1, 2, 3, 4)


def test_nobody_answering_is_said_without_figures():
    summary = summary_of(PRICES, [])

    assert (summary.sentence, [bool(row.figure) for row in summary.rows]) == ("nobody", [False] * 4)
