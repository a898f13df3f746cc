from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from core.pricing.feasible import best_feasible, clashes, stands
from core.pricing.model import Actor, PriceModel, PriceOption
from core.pricing.possible import price_range
from core.question_types.price_criterion import PriceCriterion

ORGANIC = PriceCriterion(
    id="organic", options=(PriceOption(id="no"), PriceOption(id="yes", delta=360, excludes=("gmo",)))
)
FEED = PriceCriterion(id="feed", options=(PriceOption(id="gmo"), PriceOption(id="grass", delta=50)))
MODEL = PriceModel(base=730, actors=(Actor(id="farmer"),), rest="farmer")


def shares(**votes: int) -> dict[str, Fraction]:
    return {option: Fraction(count) for option, count in votes.items()}


def test_an_option_and_one_that_it_excludes_clash():
    chosen = (ORGANIC.options[1], FEED.options[0])

    assert clashes(chosen) == [(ORGANIC.options[1], "gmo")]
    assert stands((ORGANIC.options[1], FEED.options[1]))


def test_an_option_clashes_without_the_one_it_requires():
    label = PriceOption(id="label", requires=("yes",))

    assert clashes((label, ORGANIC.options[0])) == [(label, "yes")]
    assert stands((label, ORGANIC.options[1]))


def test_where_the_winners_cannot_stand_together_most_votes_are_kept():
    votes = {"organic": shares(no=40, yes=60), "feed": shares(gmo=55, grass=45)}

    best = best_feasible((ORGANIC, FEED), votes)

    assert [option.id for option in best] == ["yes", "grass"]


def test_the_dearest_possible_price_is_one_that_can_stand():
    excluded = FEED.model_copy(
        update={"options": (PriceOption(id="gmo", delta=100), PriceOption(id="grass", delta=50))}
    )

    assert price_range(MODEL, (ORGANIC, FEED)) == (730, 1140)
    assert price_range(MODEL, (ORGANIC, excluded)) == (780, 1140)


@st.composite
def menus(draw):
    ids = [[f"{k}{o}" for o in range(draw(st.integers(1, 3)))] for k in range(draw(st.integers(1, 4)))]
    every = [each for row in ids for each in row]
    some = st.lists(st.sampled_from(every), max_size=2).map(tuple)
    return tuple(
        PriceCriterion(
            id=str(number),
            options=tuple(
                PriceOption(id=each, delta=draw(st.integers(0, 50)), excludes=draw(some), requires=draw(some))
                for each in row
            ),
        )
        for number, row in enumerate(ids)
    )


@given(menus(), st.data())
@settings(max_examples=120)
def test_the_best_combination_is_the_best_of_all_that_can_stand(criteria, data):
    votes = {
        each.id: {option.id: Fraction(data.draw(st.integers(1, 9))) for option in each.options} for each in criteria
    }
    possible = [chosen for chosen in product(*(each.options for each in criteria)) if stands(chosen)]

    best = best_feasible(criteria, votes)

    def held(chosen):
        return sum(votes[each.id][option.id] for each, option in zip(criteria, chosen, strict=True))

    if best is None:
        assert possible == []
    else:
        assert best in possible
        assert held(best) == max(held(chosen) for chosen in possible)
        prices = [MODEL.base + sum(option.delta for option in chosen) for chosen in possible]
        assert price_range(MODEL, criteria) == (min(prices), max(prices))
