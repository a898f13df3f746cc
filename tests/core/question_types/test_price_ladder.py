"""A ladder of prices: an answer a price, kept as it was given, counted up to the highest price accepted."""

from fractions import Fraction

import pytest
from pydantic import ValidationError

from core.language.wording import Wording
from core.problems import problem
from core.question_types.price_ladder import PriceLadder
from tests.core.question_types.counting import bars, summary_of

LADDER = PriceLadder(id="p", title=Wording("Achèteriez-vous ?"), prices=(1200, 1350, 1500))
STEPS = LADDER.model_copy(update={"intent": True})


def ladder(*steps):
    return dict(zip(("1200", "1350", "1500"), steps, strict=True))


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (ladder("yes", "yes", "no"), []),
        (ladder("no", "no", "yes"), []),
        ("yes", [problem("rows_unreadable")]),
        ({"1300": "yes"}, [problem("rows_unreadable")]),
        ({1200: "yes"}, [problem("rows_unreadable")]),
        (ladder("yes", "yes", "perhaps"), [problem("option_unknown")]),
        (ladder("yes", "yes", ["no"]), [problem("option_unknown")]),
        ({}, [problem("answer_missing")]),
        ({"1200": "yes"}, [problem("rows_missing", count=2)]),
    ],
)
def test_every_price_is_answered_by_yes_or_no(answer, found):
    assert LADDER.check(answer) == found


def test_five_steps_of_intent_stand_in_the_place_of_yes_and_no():
    assert STEPS.check(ladder("intent_certain", "intent_maybe", "intent_never")) == []
    assert STEPS.check(ladder("yes", "yes", "no")) == [problem("option_unknown")]


def test_prices_are_each_asked_once_the_lowest_first():
    assert PriceLadder(prices=(1500, 1200, 1500)).prices == (1200, 1500)
    assert [row.label.say("fr") for row in LADDER.rows] == ["1,20\u00a0€", "1,35\u00a0€", "1,50\u00a0€"]


@pytest.mark.parametrize("prices", [(-1, 1200), (1200, 1_000_001)])
def test_an_absurd_price_is_no_setting(prices):
    with pytest.raises(ValidationError):
        PriceLadder(prices=prices)


def test_one_price_is_no_ladder_and_more_than_twelve_tire():
    title = Wording("Achèteriez-vous ?")

    assert PriceLadder(title=title, prices=(1200,)).gaps() == [problem("prices_too_few", fewest=2)]
    assert PriceLadder(title=title, prices=range(100, 1400, 100)).gaps() == [problem("prices_too_many", most=12)]
    assert LADDER.gaps() == []


@pytest.mark.parametrize(
    ("question", "answer", "highest"),
    [
        (LADDER, ladder("yes", "yes", "no"), 1350),
        (LADDER, ladder("no", "yes", "no"), 1350),
        (LADDER, ladder("no", "no", "no"), None),
        (STEPS, ladder("intent_certain", "intent_likely", "intent_maybe"), 1350),
    ],
)
def test_the_highest_price_accepted_has_its_column(question, answer, highest):
    assert question.values(answer)["p.highest"] == highest


def test_whoever_accepts_a_price_counts_at_every_lower_one():
    answers = [ladder("yes", "yes", "yes"), ladder("no", "yes", "no"), ladder("no", "no", "no"), None]

    summary = summary_of(LADDER, answers)

    assert bars(summary) == {"1200": 2, "1350": 2, "1500": 1}
    assert (summary.sentence, summary.answered) == ("price-ladder", 3)
    assert summary.facts == {"price": LADDER.rows[1].label, "share": Fraction(2, 3)}


def test_a_lowest_price_that_most_refuse_is_said():
    summary = summary_of(LADDER, [ladder("no", "no", "no")] * 2 + [ladder("yes", "no", "no")])

    assert (summary.sentence, summary.facts) == ("price-ladder-none", {"price": LADDER.rows[0].label})
