"""Simulated ballots agree with the shares that sources published."""

from collections import Counter

import pytest

from core.demo import french_milk, german_milk
from core.demo.drawing import apportion, draw_answers
from core.pricing.outcome import decide


def test_the_counts_are_the_published_percentages_of_the_voters() -> None:
    answers = draw_answers(german_milk.VOTERS, german_milk.SHARES, seed=1)

    pasture = Counter(answer["pasture"] for answer in answers)
    assert len(answers) == 9_308
    assert {option: round(100 * count / 9_308) for option, count in pasture.items()} == {"pasture": 94, "barn": 6}


def test_the_same_seed_draws_the_same_ballots() -> None:
    shares = {"question": {"a": 50, "b": 50}}

    assert draw_answers(40, shares, seed=7) == draw_answers(40, shares, seed=7)
    assert draw_answers(40, shares, seed=7) != draw_answers(40, shares, seed=8)


def test_percentages_that_do_not_sum_to_a_hundred_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="do not sum to 100"):
        apportion(10, {"a": 50, "b": 40})


def test_the_german_vote_gives_the_documented_144_and_58_cents() -> None:
    outcome = _decided(german_milk)

    assert outcome.price.total == 1_440  # 1.45 was published: no source itemises the last cent
    assert german_milk.PRICE.published == 1_450
    assert outcome.price.split["farmer"] == 580
    assert sum(outcome.price.split.values()) == 1_440


def test_the_french_vote_gives_the_published_99_and_39_cents() -> None:
    outcome = _decided(french_milk)

    assert outcome.price.total == 990
    assert outcome.price.split["farmer"] == 390


@pytest.mark.parametrize("milk", [german_milk, french_milk], ids=["german", "french"])
def test_a_retold_vote_lacks_nothing_and_says_that_it_is_simulated(milk) -> None:  # type: ignore[no-untyped-def]
    assert milk.DEFINITION.gaps() == []
    assert milk.DEFINITION.simulated
    assert milk.DEFINITION.sources


def _decided(milk):  # type: ignore[no-untyped-def]
    answers = draw_answers(milk.VOTERS, milk.SHARES, seed=1)
    votes = {name: Counter(answer[name] for answer in answers) for name in milk.SHARES}
    return decide(milk.PRICE, milk.CRITERIA, votes, own_prices=Counter(), close_points=2)
