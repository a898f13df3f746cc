"""Yes or no to a price: both outcomes shown alike, neither always first, the share counted among valid votes."""

from fractions import Fraction

import pytest

from core.language.texts import Texts
from core.language.wording import Wording
from core.problems import problem
from core.question_types.price_change import PriceChange, ProposedPrice
from tests.core.question_types.counting import bars, summary_of

CHANGE = PriceChange(
    id="p",
    title=Wording("Acceptez-vous ce prix ?"),
    current=990,
    new=1030,
    if_yes=Wording("Quatre centimes de plus à l’élevage."),
    if_no=Wording("Rien ne change."),
)
WITH_BLANK = CHANGE.model_copy(update={"blank": True})
SEEDS = [f"{number}" for number in range(200)]


def consequence(question, code):
    return next(each for each in question.consequences("seed") if each.code == code)


def test_yes_and_no_are_answers_and_a_blank_vote_where_it_is_offered():
    assert [CHANGE.check(answer) for answer in ("yes", "no")] == [[], []]
    assert CHANGE.check("blank_vote") == [problem("option_unknown")]
    assert WITH_BLANK.check("blank_vote") == []


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        ({}, []),
        ({"new": 0}, [problem("change_prices_missing")]),
        ({"current": 0}, [problem("change_prices_missing")]),
        ({"new": 990}, [problem("change_prices_alike")]),
        ({"if_yes": Wording()}, [problem("change_outcome_missing")]),
        ({"if_no": Wording(" ")}, [problem("change_outcome_missing")]),
    ],
)
def test_both_prices_and_both_outcomes_are_said_before_it_opens(settings, found):
    assert CHANGE.model_copy(update=settings).gaps() == found


def test_either_side_comes_first_about_as_often():
    first = [CHANGE.consequences(seed)[0].code for seed in SEEDS]

    assert 80 <= first.count("yes") <= 120


def test_one_paper_always_shows_the_same_order_and_its_options_follow_it():
    for seed in SEEDS:
        shown = [each.code for each in WITH_BLANK.consequences(seed)]

        assert [each.code for each in WITH_BLANK.consequences(seed)] == shown
        assert [option.id for option in WITH_BLANK.drawn(seed)] == [*shown, "blank_vote"]


def test_each_outcome_has_its_price_its_change_and_its_words():
    texts = Texts("fr")
    yes, no = consequence(CHANGE, "yes"), consequence(CHANGE, "no")

    assert (yes.price_said(texts), no.price_said(texts)) == ("1,03\u00a0€", "0,99\u00a0€")
    assert yes.change_said(texts) == "+4\u00a0c par rapport à aujourd’hui"
    assert no.change_said(texts) == "le même prix qu’aujourd’hui"
    assert (yes.text, no.text, yes.yearly) == (CHANGE.if_yes, CHANGE.if_no, None)


@pytest.mark.parametrize(
    ("current", "new", "yearly", "said"),
    [
        (990, 1030, 120, "+4,80\u00a0€"),
        (1030, 990, 120, "−4,80\u00a0€"),
        (990, 1035, 52.5, "+2,36\u00a0€"),
        (1000, 1001, 1, "0,00\u00a0€"),
    ],
)
def test_a_household_s_year_is_said_to_the_cent(current, new, yearly, said):
    question = CHANGE.model_copy(update={"current": current, "new": new, "yearly": yearly})

    assert consequence(question, "yes").yearly_said(Texts("fr")) == said
    assert consequence(question, "no").yearly_said(Texts("fr")) == "0,00\u00a0€"


def test_what_a_household_consumes_is_said_with_its_unit():
    question = CHANGE.model_copy(update={"yearly": 1200.5, "unit": Wording("litres")})

    assert question.quantity("fr") == "1\u202f200,5\u00a0litres"
    assert question.model_copy(update={"unit": Wording()}).quantity("en") == "1,200.5"


def test_the_share_of_yes_is_of_the_valid_votes():
    summary = summary_of(WITH_BLANK, ["yes", "yes", "no", "blank_vote", None])

    assert bars(summary) == {"yes": 2, "no": 1, "blank_vote": 1}
    assert (summary.sentence, summary.answered) == ("price-change", 4)
    assert summary.facts == {"yes": 2, "valid": 3, "blank": 1, "share": Fraction(2, 3)}


def test_only_blank_votes_choose_no_side():
    assert summary_of(WITH_BLANK, ["blank_vote"]).sentence == "all-blank"


SEVERAL = WITH_BLANK.model_copy(
    update={
        "others": (
            ProposedPrice(
                id="more",
                price=1_060,
                label=Wording("Sept centimes de plus."),
            ),
        )
    }
)


def test_with_other_prices_one_chooses_among_them_and_today_s():
    assert [(option.id, option.label.say("fr")) for option in SEVERAL.options] == [
        ("yes", "1,03\u00a0€"),
        ("more", "1,06\u00a0€"),
        ("no", "Garder le prix d’aujourd’hui, 0,99\u00a0€"),
        ("blank_vote", "Vote blanc"),
    ]
    assert SEVERAL.weighed == ("yes", "more", "no")


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, []),
        ({"price": 0}, [problem("change_prices_missing")]),
        ({"price": 990}, [problem("change_prices_alike")]),
        ({"price": 1_030}, [problem("change_prices_alike")]),
        ({"label": Wording()}, [problem("change_outcome_missing")]),
    ],
)
def test_every_price_is_another_and_says_what_happens_if_it_wins(changes, found):
    others = (SEVERAL.others[0].model_copy(update=changes),)

    assert SEVERAL.model_copy(update={"others": others}).gaps() == found


def test_each_of_several_prices_comes_first_about_as_often():
    first = [SEVERAL.consequences(seed)[0].code for seed in SEEDS]

    assert all(45 <= first.count(code) <= 90 for code in SEVERAL.weighed)


def test_each_of_several_prices_is_named_by_its_price():
    texts = Texts("fr")
    more, today = consequence(SEVERAL, "more"), consequence(SEVERAL, "no")

    assert (more.price, more.change, more.text.say("fr")) == (1_060, 70, "Sept centimes de plus.")
    assert more.title_said(texts) == "Si ce prix l’emporte"
    assert today.title_said(texts) == "Si rien ne change"
