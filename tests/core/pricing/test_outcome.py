"""The outcome of a price vote: what is retained, at which price, who gets what; ties and close calls are said."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.pricing.outcome import decide, lower_median
from tests.builders import a_price_criterion, a_price_model
from tests.core.pricing.prices import criteria, models, votes_on


def outcome_of(votes: dict[str, int], *, close_points: int = 2):
    criterion = a_price_criterion()
    counts = {criterion.id: Counter(votes)}
    return decide(a_price_model(), (criterion,), counts, own_prices=Counter(), close_points=close_points)


@given(models(), criteria(), st.data())
def test_the_retained_price_is_split_to_the_last_mil(model, criteria, data):
    votes = {criterion.id: data.draw(votes_on(criterion)) for criterion in criteria}

    outcome = decide(model, criteria, votes, own_prices=Counter(), close_points=2)

    retained = [each.retained.option for each in outcome.criteria if each.retained]
    assert outcome.price.total == model.base + sum(option.delta for option in retained)
    assert sum(outcome.price.split.values()) == outcome.price.total
    assert min(outcome.price.split.values()) >= 0


@given(models(), criteria(), st.data())
def test_what_is_retained_has_most_votes_and_is_the_cheapest_of_those(model, criteria, data):
    votes = {criterion.id: data.draw(votes_on(criterion)) for criterion in criteria}

    outcome = decide(model, criteria, votes, own_prices=Counter(), close_points=2)

    for criterion, each in zip(criteria, outcome.criteria, strict=True):
        counts = votes[criterion.id]
        assert [vote.votes for vote in each.votes] == [counts[option.id] for option in criterion.options]
        assert sum(vote.share for vote in each.votes) == (1 if counts else 0)
        if not counts:
            assert each.retained is None
            continue
        most = max(counts.values())
        first = [option for option in criterion.options if counts[option.id] == most]
        assert each.retained.option.delta == min(option.delta for option in first)
        assert each.tied == (tuple(first) if len(first) > 1 else ())


def test_the_option_with_most_votes_is_retained_and_its_runner_up_said():
    (criterion,) = outcome_of({"none": 10, "some": 60, "long": 30}).criteria

    assert criterion.retained.option.id == "some"
    assert criterion.retained.share == Fraction(3, 5)
    assert criterion.runner_up.option.id == "long"
    assert (criterion.tied, criterion.close) == ((), False)


def test_of_equals_the_cheaper_is_retained_and_the_tie_is_said():
    outcome = outcome_of({"some": 5, "long": 5})

    (criterion,) = outcome.criteria
    assert criterion.retained.option.id == "some"
    assert [option.id for option in criterion.tied] == ["some", "long"]
    assert criterion.close
    assert outcome.price.total == 730 + 60


@pytest.mark.parametrize(("votes", "close"), [((51, 49), False), ((505, 495), True), ((100, 0), False)])
def test_a_lead_under_the_points_fixed_before_is_close(votes, close):
    (criterion,) = outcome_of(dict(zip(("some", "long"), votes, strict=True))).criteria

    assert criterion.close is close


def test_nothing_is_close_where_no_points_were_fixed():
    (criterion,) = outcome_of({"some": 501, "long": 499}, close_points=0).criteria

    assert not criterion.close


def test_a_criterion_without_votes_leaves_its_price():
    outcome = outcome_of({})

    (criterion,) = outcome.criteria
    assert (criterion.retained, criterion.runner_up, criterion.close) == (None, None, False)
    assert outcome.price.total == 730


def test_votes_for_an_option_that_does_not_exist_count_for_nobody():
    (criterion,) = outcome_of({"some": 1, "ghost": 9}).criteria

    assert criterion.retained.option.id == "some"
    assert criterion.retained.share == 1


@given(st.lists(st.integers(0, 20), min_size=1, max_size=30))
def test_the_lower_median_is_the_middle_value_or_the_lower_of_two(values):
    assert lower_median(Counter(values)) == sorted(values)[(len(values) - 1) // 2]


def test_there_is_no_median_of_nobody():
    assert lower_median(Counter()) is None
