"""The draft specification: a line a criterion, whose amounts make the price, to the mil, for whoever gets some."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language.wording import Wording
from core.pricing.model import Evidence, Floor, PriceOption
from core.pricing.outcome import decide
from core.pricing.specification import Remark, specify
from core.question_types.price_criterion import PriceCriterion
from tests.builders import a_price_criterion, a_price_model
from tests.core.pricing.prices import criteria, models, votes_on


def specified(votes, *asked, model=None, close_points=2, counted=100):
    model = model or a_price_model()
    outcome = decide(model, asked, votes, own_prices=Counter(), close_points=close_points)
    return specify(model, outcome, counted=counted, close_points=close_points)


def graded_months():
    options = tuple(
        PriceOption(id=f"m{months}", label=Wording(f"{months} mois"), delta=10 * months) for months in (3, 4, 6)
    )
    return PriceCriterion(id="months", title=Wording("Mois"), options=options, graded=True)


@given(data=st.data(), model=models(), asked=criteria(), rate=st.sampled_from([0, 210, 550, 2000]))
def test_lines_make_the_price_and_the_share_of_each_actor(data, model, asked, rate):
    if rate and model.rest != "vat":
        model = model.model_copy(update={"vat_rate": rate, "vat_actor": "vat"})
    votes = {each.id: data.draw(votes_on(each)) for each in asked}

    found = specified(votes, *asked, model=model)

    assert found.base + sum(line.adds for line in found.lines) == found.price.total
    assert all(sum(line.split.values()) == line.adds for line in found.lines)
    assert {
        actor: found.base_split[actor] + sum(line.split[actor] for line in found.lines) for actor in found.base_split
    } == found.price.split
    assert sum(found.price.split.values()) == found.price.total
    assert found.vat is None or found.without_vat + found.vat == found.price.total


def test_a_clear_vote_retains_one_option_with_what_it_adds_and_for_whom():
    found = specified({"pasture": {"none": 20, "some": 15, "long": 65}}, a_price_criterion())

    (line,) = found.lines
    assert [(each.option.id, each.votes, each.share) for each in line.references] == [
        ("long", 65, Fraction(65, 100)),
    ]
    assert (line.adds, line.split) == (125, {"farmer": 100, "dairy": 0, "shop": 20, "vat": 5})
    assert line.remarks == ()
    assert (found.base, found.price.total, found.counted) == (730, 855, 100)


@pytest.mark.parametrize(("points", "references"), [(2, ["long", "none"]), (1, ["long"]), (0, ["long"])])
def test_a_vote_closer_than_the_rule_says_keeps_both_references(points, references):
    votes = {"pasture": {"none": 495, "some": 0, "long": 505}}

    found = specified(votes, a_price_criterion(), close_points=points)

    (line,) = found.lines
    assert [each.option.id for each in line.references] == references
    assert (Remark.CLOSE in line.remarks) == (len(references) == 2)
    assert found.price.total == 855


def test_a_tie_is_said_and_the_price_counts_the_cheaper():
    found = specified({"pasture": {"some": 5, "long": 5}}, a_price_criterion(), close_points=0)

    (line,) = found.lines
    assert (line.retained.option.id, line.remarks, line.adds) == ("some", (Remark.TIED,), 60)


@pytest.mark.parametrize(
    ("votes", "references"),
    [
        ({"m3": 49, "m4": 3, "m6": 48}, ["m4", "m3"]),
        ({"m3": 40, "m4": 11, "m6": 49}, ["m4", "m6"]),
        ({"m3": 51, "m4": 0, "m6": 49}, ["m3", "m6"]),
        ({"m3": 49, "m4": 0, "m6": 51}, ["m6", "m3"]),
    ],
)
def test_on_a_scale_the_second_reference_is_on_the_nearer_side_of_the_middle(votes, references):
    (line,) = specified({"months": votes}, graded_months()).lines

    assert [each.option.id for each in line.references] == references


def test_a_criterion_without_votes_stays_open_and_moves_nothing():
    found = specified({}, a_price_criterion())

    (line,) = found.lines
    assert (line.references, line.adds, line.remarks) == ((), 0, (Remark.OPEN,))
    assert found.price.total == found.base


def test_a_winner_that_could_not_stand_is_no_reference():
    origin = PriceCriterion(
        id="origin",
        title=Wording("Origine"),
        options=(
            PriceOption(id="any", label=Wording("Toutes")),
            PriceOption(id="far", label=Wording("Loin"), delta=10, excludes=("long",)),
        ),
    )
    votes = {"pasture": {"long": 90, "none": 10}, "origin": {"far": 51, "any": 49}}

    found = specified(votes, a_price_criterion(), origin)

    pasture, moved = found.lines
    assert (pasture.retained.option.id, pasture.remarks) == ("long", ())
    assert [each.option.id for each in moved.references] == ["any"]
    assert moved.remarks == (Remark.MOVED,)


def test_what_cannot_stand_with_the_rest_is_no_second_reference():
    origin = PriceCriterion(
        id="origin",
        title=Wording("Origine"),
        options=(
            PriceOption(id="any", label=Wording("Toutes")),
            PriceOption(id="far", label=Wording("Loin"), delta=10, excludes=("long",)),
        ),
    )
    votes = {"pasture": {"long": 90, "none": 10}, "origin": {"any": 505, "far": 495}}

    found = specified(votes, a_price_criterion(), origin).lines[1]

    assert ([each.option.id for each in found.references], found.remarks) == (["any"], ())


def test_the_price_with_the_second_reference_is_said():
    found = specified({"pasture": {"none": 495, "long": 505}}, a_price_criterion())

    assert (found.price.total, found.price_with_other(found.lines[0])) == (855, 730)


@pytest.mark.parametrize(("amount", "lacks"), [(490, 0), (491, 1)])
def test_the_floor_of_the_producer_is_kept_or_not_to_the_mil(amount, lacks):
    floor = Floor(actor="farmer", amount=amount, evidence=(Evidence(label=Wording("Coût"), figure=Wording("0,49 €")),))
    model = a_price_model().model_copy(update={"floor": floor})

    found = specified({"pasture": {"long": 9}}, a_price_criterion(), model=model).floor

    assert (found.actor.id, found.amount, found.gets, found.lacks) == ("farmer", amount, 490, lacks)


def test_vat_is_said_only_where_the_model_has_its_rate():
    rated = a_price_model().model_copy(update={"vat_rate": 550, "vat_actor": "vat"})

    with_rate, without = (specified({"pasture": {"none": 1}}, a_price_criterion(), model=m) for m in (rated, None))

    assert (with_rate.vat, with_rate.without_vat) == (38, 692)
    assert (without.vat, without.without_vat) == (None, None)
