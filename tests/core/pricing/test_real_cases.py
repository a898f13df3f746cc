"""The nine real price votes of consumer-owned brands, each read as published: what is known is found again.

What no source gives (null) stays unknown: it is never a vote, a delta or a count of members.
"""

import json
import re
from collections import Counter
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from core.charts.binding import four_figures
from core.charts.priced import remarks
from core.decision_rules.ratification import Ratified, Verdict, ratify
from core.language.formats import MILS_PER_CENT
from core.language.texts import Texts
from core.language.wording import Wording
from core.pricing.live_price import price_of
from core.pricing.model import Actor, PriceModel, PriceOption
from core.pricing.outcome import decide
from core.pricing.possible import price_range
from core.question_types.price_change import PriceChange
from core.question_types.price_criterion import PriceCriterion
from core.results.columns import Tally

CASES = {
    "be_lait_2018",
    "de_eier_kartoffeln",
    "de_milch_2020",
    "es_leche_2019",
    "fr_beurre_bio_2019",
    "fr_lait_2016",
    "fr_lait_price_votes",
    "fr_other_products",
    "ma_dyalna_2019",
}
NOT_ITEMISED = "(not itemised"
ACTORS = (Actor(id="farmer"), Actor(id="others"), Actor(id="brand"), Actor(id="vat"))

Case = dict[str, Any]


@pytest.fixture(scope="module")
def folder(reference_data: Path) -> Path:
    found = reference_data / "reference" / "cqlp_cases"
    if not found.is_dir():
        pytest.skip(f"no real cases in {found}")
    return found


@pytest.fixture
def case(folder: Path):
    return lambda name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def mils(cents: float) -> int:
    """A tenth of a cent is the smallest amount there is: what does not fit in it may not pass."""
    amount = Fraction(str(cents)) * MILS_PER_CENT
    assert amount.denominator == 1
    return int(amount)


def a_model(base: float, *, published: float = 0, farmer: float = 0) -> PriceModel:
    parts = {"farmer": mils(farmer)}
    return PriceModel(base=mils(base), published=mils(published), actors=ACTORS, rest="others", parts=parts)


def a_criterion(name: str, options: list[Case], *, unknown: int = 0) -> PriceCriterion:
    """`unknown` is what stands for a delta that no source gives."""
    return PriceCriterion(
        id=name,
        title=Wording(name),
        options=tuple(
            PriceOption(id=each["label"], label=Wording(each["label"]), delta=unknown if delta is None else mils(delta))
            for each in options
            for delta in [each["delta_cents"]]
        ),
    )


def is_counted(criterion: Case) -> bool:
    return all(option["votes_pct"] is not None for option in criterion["options"])


def chosen(criterion: Case) -> Case:
    (option,) = [each for each in criterion["options"] if each["chosen"]]
    return option


def retained(model: PriceModel, criteria: list[PriceCriterion], votes: dict[str, dict[str, int]]):
    return decide(model, tuple(criteria), votes, own_prices=Counter(), close_points=2)


def test_each_of_the_nine_is_read_here(folder):
    assert {path.stem for path in folder.glob("*.json")} == CASES


@pytest.mark.parametrize("unknown", [0, 5_000])
def test_the_german_milk_retains_what_was_published_whatever_the_unknown_deltas(case, unknown):
    milk = case("de_milch_2020")
    counted = [criterion for criterion in milk["criteria"] if is_counted(criterion)]
    criteria = [a_criterion(each["name"], each["options"], unknown=unknown) for each in counted]
    votes = {each["name"]: {one["label"]: one["votes_pct"] for one in each["options"]} for each in counted}

    outcome = retained(a_model(milk["base_price_cents"]), criteria, votes)

    assert len(counted) == 4
    assert [sum(each.values()) for each in votes.values()] == [100] * 4
    assert [each.retained.option.id for each in outcome.criteria] == [chosen(each)["label"] for each in counted]
    assert not any(each.close or each.tied or each.moved for each in outcome.criteria)
    assert [each.retained.share for each in outcome.criteria] == [
        Fraction(chosen(each)["votes_pct"], 100) for each in counted
    ]
    assert outcome.price.total == mils(73 + 6 + 36 + 3 + 20)


def test_the_german_milk_is_one_unitemised_cent_from_its_published_price(case):
    milk = case("de_milch_2020")
    itemised = [each for each in milk["criteria"] if not each["name"].startswith(NOT_ITEMISED)]
    (left_out,) = [each for each in milk["criteria"] if each["name"].startswith(NOT_ITEMISED)]
    published = milk["outcome"]["shelf_price_cents"]
    model = a_model(milk["base_price_cents"], published=published)

    options = [a_criterion(each["name"], [chosen(each)]).options[0] for each in itemised]
    outcome = retained(model, [], {})
    price = price_of(model, options)

    stated = re.search(r"= (\d+); (\d+) c is not itemised", milk["constraint_check"])
    assert price.total == mils(int(stated[1]))
    assert model.published - price.total == mils(int(stated[2])) == mils(chosen(left_out)["delta_cents"])
    assert sum(price.split.values()) == price.total
    assert mils(published) < mils(milk["max_configurable_cents"])
    assert outcome.price.total == model.base  # what nobody counted decides nothing


def test_the_french_milk_is_eight_cents_short_of_its_published_price(case):
    milk = case("fr_lait_2016")
    base, published = milk["base_price_cents"], milk["outcome"]["shelf_price_cents"]
    stated = re.search(r"add up to (\d+).*only ([\d+]+) of them", milk["constraint_check"])
    documented = [int(cents) for cents in stated[2].split("+")]
    options = [PriceOption(id=f"{place}", delta=mils(cents)) for place, cents in enumerate(documented)]

    model = a_model(base, published=published)
    outcome = retained(
        model,
        [PriceCriterion(id=each.id, title=Wording(each.id), options=(each,)) for each in options],
        {each.id: {each.id: 1} for each in options},
    )

    assert published - base == int(stated[1])
    assert model.published - outcome.price.total == mils(int(stated[1]) - sum(documented)) == 80
    (said,) = remarks(outcome, model, Texts("fr"))
    assert "8\u00a0c" in said
    share = Fraction(milk["outcome"]["producer_cents_per_l"], published)
    assert round(float(100 * share), 1) == milk["outcome"]["producer_share_pct"]


def test_the_french_milk_publishes_one_share_only_so_that_no_vote_can_be_recounted(case):
    milk = case("fr_lait_2016")

    shares = {one["label"]: one["votes_pct"] for each in milk["criteria"] for one in each["options"]}

    assert [share for share in shares.values() if share is not None] == [3]
    assert not any(is_counted(criterion) for criterion in milk["criteria"])
    assert len([chosen(criterion) for criterion in milk["criteria"]]) == 7


def test_the_belgian_milk_publishes_its_choices_without_shares_or_deltas(case):
    """Nothing to recount: the whole rise is what no source itemises, and is said so."""
    milk = case("be_lait_2018")
    model = a_model(milk["base_price_cents"], published=milk["outcome"]["shelf_price_cents"])

    outcome = retained(model, [], {})

    assert "criteria" not in milk
    assert len(milk["criteria_chosen"]) == 7
    assert model.published - outcome.price.total == mils(37)
    assert "37\u00a0c" in remarks(outcome, model, Texts("fr"))[0]


def test_the_spanish_milk_retains_what_more_than_half_wanted(case):
    """« Over 50 » is read as the least it can be; no delta is published."""
    shares = case("es_leche_2019")["shares"]
    read = {"8 of 10": 80, "over 50": 51}
    yes = {name: share if isinstance(share, int) else read[share] for name, share in shares.items()}
    options = [{"label": "yes", "delta_cents": 0}, {"label": "no", "delta_cents": 0}]

    outcome = retained(
        a_model(1),
        [a_criterion(name, options) for name in yes],
        {name: {"yes": share, "no": 100 - share} for name, share in yes.items()},
    )

    assert {each.question_id: each.retained.option.id for each in outcome.criteria} == dict.fromkeys(shares, "yes")
    exact = {name: Fraction(share, 100) for name, share in shares.items() if isinstance(share, int)}
    assert {each.question_id: each.retained.share for each in outcome.criteria}.items() >= exact.items()


def test_the_german_eggs_cost_the_dearest_that_could_be_composed(case):
    eggs, potatoes = case("de_eier_kartoffeln")["products"]
    lowest, highest = eggs["price_range_cents"]
    options = [{"label": "least", "delta_cents": 0}, {"label": "most", "delta_cents": highest - lowest}]
    model, criterion = a_model(lowest), a_criterion("all topics", options)

    assert price_range(model, [criterion]) == (mils(78), mils(eggs["shelf"]))
    assert "criteria" not in eggs  # neither shares nor deltas are published: nothing to recount
    assert "criteria" not in potatoes


def test_the_german_potatoes_leave_eighty_cents_to_the_growers(case):
    _, potatoes = case("de_eier_kartoffeln")["products"]
    bag = potatoes["shelf"]["1.5 kg"]
    growers = int(re.match(r"(\d+) c of", potatoes["producer"])[1])

    price = price_of(a_model(bag, farmer=growers), [])

    assert (price.split["farmer"], sum(price.split.values())) == (800, 2490)
    lowest, highest = potatoes["price_range_cents_per_kg"]
    assert lowest < bag / 1.5 < highest


def counted(voters: int, yes_pct: int, members: int) -> Ratified:
    yes = round(Fraction(voters * yes_pct, 100))
    return ratify(yes=yes, no=voters - yes, members=members)


def printed(found: Ratified) -> list[str]:
    asked = PriceChange(id="change").summarise(Tally())
    return [how_many.replace("\u202f", " ") for _, how_many in four_figures(found, asked, Texts("fr"))]


def test_the_organic_butter_is_ratified_by_voters_and_never_by_that_share_of_members(case):
    butter = case("fr_beurre_bio_2019")

    found = counted(butter["voters"], butter["yes_pct"], butter["members"])

    assert found.verdict is Verdict.ACCEPTED
    assert printed(found) == ["2 024", "2 300", "2 300", "9 000"]
    assert round(100 * found.cast / found.members, 1) == butter["turnout_pct"]
    assert Fraction(found.yes, found.valid) == Fraction(88, 100)
    assert Fraction(found.yes, found.members) < Fraction(1, 4)  # « 88 % of members » is nowhere in it
    rise = Fraction(butter["to"]["shelf"] - butter["from"]["shelf"], butter["from"]["shelf"])
    assert round(100 * rise, 1) == Fraction(336, 10)


def test_the_milk_of_november_2022_is_ratified_by_seven_members_in_a_hundred(case):
    vote = case("fr_lait_price_votes")["votes"][2]
    stated = re.search(r"about (\d+); turnout about (\d+)% of (\d+)", vote["note"])
    members = int(stated[3])

    found = ratify(yes=int(stated[1]), no=vote["voters"] - int(stated[1]), members=members)

    assert found.verdict is Verdict.ACCEPTED
    assert printed(found) == ["809", "851", "851", "12 000"]
    assert round(100 * found.yes / found.valid) == vote["yes_pct"]
    assert round(100 * found.cast / found.members) == int(stated[2])
    quorum_missed = ratify(yes=809, no=42, members=members, quorum=Fraction(1, 10))
    assert quorum_missed.verdict is Verdict.NO_QUORUM


def test_a_share_without_its_voters_is_no_count(case):
    """98 % of nobody knows how many: nothing to ratify, nothing to print."""
    february, summer, _, state = case("fr_lait_price_votes")["votes"]

    assert (february["yes_pct"], february.get("voters")) == (98, None)
    assert (summer["yes_pct"], summer.get("voters")) == (None, None)
    assert "yes_pct" not in state


def test_the_four_cents_of_february_2022_all_go_to_the_producer(case):
    vote = case("fr_lait_price_votes")["votes"][0]
    before, after = vote["from"], vote["to"]
    rise = mils(after["shelf"] - before["shelf"])

    price = price_of(
        a_model(before["shelf"], farmer=before["producer"]), [PriceOption(delta=rise, parts={"farmer": rise})]
    )

    assert (price.total, price.split["farmer"]) == (mils(after["shelf"]), mils(after["producer"]))


def test_what_the_split_of_2025_does_not_name_is_its_vat(case):
    state = case("fr_lait_price_votes")["votes"][3]
    named = state["split_cents"]
    model = PriceModel(
        base=mils(state["shelf"]),
        actors=ACTORS,
        rest="brand",
        vat_rate=550,
        vat_actor="vat",
        parts={"farmer": mils(named["producer"]), "others": mils(named["dairy+transport+retail"])},
    )

    split = model.base_split()

    assert (split["vat"], sum(split.values())) == (66, 1270)
    assert 0 <= split["brand"] - mils(named["brand"]) < MILS_PER_CENT


def test_the_other_products_publish_prices_that_mils_hold_and_no_share(case):
    """Nothing to recount: neither shares nor deltas, and some voters are only « more than »."""
    products = case("fr_other_products")["products"]
    shelves = [each["shelf"] for each in products if "shelf" in each]
    prices = [price for shelf in shelves for price in (shelf.values() if isinstance(shelf, dict) else [shelf])]

    assert all(price_of(a_model(price), []).total == mils(price) for price in prices)
    assert [mils(each["levy_cents"]) for each in products if "levy_cents" in each] == [62, 44]
    assert not any({"votes_pct", "yes_pct"} & each.keys() for each in products)
    assert [each["product"] for each in products if isinstance(each.get("voters"), str)] == ["oeufs plein air"]


def test_a_close_vote_keeps_both_references_in_sight_as_the_brand_does(case):
    options = [{"label": "organic", "delta_cents": 36}, {"label": "not", "delta_cents": 0}]

    outcome = retained(
        a_model(73), [a_criterion("organic or not", options)], {"organic or not": {"organic": 505, "not": 495}}
    )

    assert "BOTH" in case("fr_other_products")["tie_practice"]
    (criterion,) = outcome.criteria
    assert (criterion.close, criterion.retained.option.id, criterion.runner_up.option.id) == (True, "organic", "not")


def test_the_moroccan_brand_publishes_no_vote(case):
    brand = case("ma_dyalna_2019")

    assert brand["facts"] == "launch only; no vote data found"
    assert not {"criteria", "votes", "voters", "outcome"} & brand.keys()
