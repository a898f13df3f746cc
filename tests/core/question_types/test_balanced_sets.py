"""Sets to compare: everything shown as often, pairs nearly so, and the same sets from the same seed."""

from collections import Counter
from itertools import combinations

import pytest

from core.question_types.balanced_sets import balanced_sets

DESIGNS = [(4, 3, 4), (6, 4, 6), (7, 3, 9), (8, 4, 6), (12, 4, 9), (13, 5, 20), (30, 5, 6)]


def design(count, size, sets, seed="seed"):
    return balanced_sets(tuple(f"item{number}" for number in range(count)), size=size, sets=sets, seed=seed)


@pytest.mark.parametrize(("count", "size", "sets"), DESIGNS)
def test_every_item_is_shown_as_often_as_the_others_one_more_or_less(count, size, sets):
    for seed in "abcde":
        drawn = design(count, size, sets, seed)
        shown = Counter(item for each in drawn for item in each)

        assert [len(set(each)) for each in drawn] == [size] * sets
        assert len(shown) == count
        assert max(shown.values()) - min(shown.values()) <= 1


def pairs_met(drawn):
    return Counter(frozenset(pair) for each in drawn for pair in combinations(each, 2))


@pytest.mark.parametrize(("count", "size", "sets", "least"), [(6, 4, 6, 15), (7, 3, 7, 21), (8, 4, 6, 26)])
def test_nearly_every_pair_meets(count, size, sets, least):
    for seed in "abcde":
        met = pairs_met(design(count, size, sets, seed))

        assert len(met) >= least
        assert max(met.values()) <= 3


def test_from_one_paper_to_the_next_every_pair_meets_about_as_often():
    met = sum((pairs_met(design(8, 4, 6, f"{seed}")) for seed in range(60)), Counter())

    assert len(met) == 28
    assert max(met.values()) <= 1.6 * min(met.values())


def test_the_same_seed_draws_the_same_sets_and_another_one_others():
    balanced_sets.cache_clear()
    first = design(8, 4, 6)
    balanced_sets.cache_clear()

    assert design(8, 4, 6) == first
    assert design(8, 4, 6, "another") != first


def test_fewer_items_than_a_set_holds_are_all_shown_while_it_is_designed():
    assert sorted(design(2, 4, 1)[0]) == ["item0", "item1"]
    assert design(0, 4, 2) == ((), ())
