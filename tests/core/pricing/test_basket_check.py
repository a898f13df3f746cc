from collections import Counter
from fractions import Fraction
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.pricing.acceptability import acceptability
from core.pricing.basket_check import check_baskets
from core.pricing.outcome import lower_median
from tests.core.decision_rules.reference import expected


def checked(ballots: np.ndarray, *, base: int, delta: int):
    """Yes or no on each criterion, each yes at the same delta; the majority wins, no on a tie."""
    yes = [Fraction(int(column.sum()), len(ballots)) for column in ballots.T]
    winners = [int(share > Fraction(1, 2)) for share in yes]
    prices = Counter((base + delta * ballots.sum(axis=1)).tolist())
    return winners, check_baskets(
        Counter((ballots == winners).sum(axis=1).tolist()),
        criteria=ballots.shape[1],
        winning_shares=[max(share, 1 - share) for share in yes],
        own_prices=prices,
        voted=base + delta * sum(winners),
        own_median=lower_median(prices),
    )


def test_a_majority_may_disagree_with_most_of_what_wins(reference_data: Path):
    case = expected(reference_data, "theory_price_vote.json")["ostrogorski_5x3"]

    winners, found = checked(np.array(case["ballots"]), base=case["base_cents"], delta=case["delta_cents"])

    assert winners == case["expected"]["win"]
    assert (found.voted, found.own_median) == (case["expected"]["price"], case["expected"]["median_own_price"])
    assert float(found.agreeing) == case["expected"]["share_agreeing_with_majority_of_outcome"]
    assert found.warns
    assert not found.is_safe


def test_what_wins_may_have_been_chosen_by_nobody(reference_data: Path):
    case = expected(reference_data, "theory_price_vote.json")["zero_votes_13x3 (type of Brams-Kilgour-Zwicker 1998)"]
    ballots = [[int(letter == "Y") for letter in word] for word, times in case["ballots"].items() for _ in range(times)]

    winners, found = checked(np.array(ballots), base=70, delta=10)

    assert "".join("NY"[winner] for winner in winners) == case["expected"]["winning_combination"]
    assert found.equal * found.baskets == case["expected"]["ballots_for_it"]


@given(st.lists(st.lists(st.integers(0, 1), min_size=5, max_size=5), min_size=1, max_size=25))
def test_with_three_quarters_behind_each_winner_no_majority_disagrees_with_most(table):
    ballots = np.array(table)

    winners, found = checked(ballots, base=70, delta=10)

    disagreeing = (2 * (ballots != winners).sum(axis=1) > 5).sum()
    assert not found.is_safe or 2 * disagreeing <= len(ballots)


def test_nobody_voting_warns_of_nothing():
    found = check_baskets({}, criteria=2, winning_shares=[], own_prices=Counter(), voted=700, own_median=None)

    assert (found.warns, found.equal, found.at_least_voted) == (False, 0, 0)


@given(st.dictionaries(st.integers(1, 500), st.integers(1, 20), min_size=1).map(Counter))
def test_fewer_accept_as_the_price_rises_and_half_accept_the_median(prices):
    curve = acceptability(prices)

    assert [price for price, _ in curve] == sorted(prices)
    assert [share for _, share in curve] == sorted((share for _, share in curve), reverse=True)
    assert dict(curve)[lower_median(prices)] >= Fraction(1, 2)
