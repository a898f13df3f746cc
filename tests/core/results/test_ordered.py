"""Numbers kept once with how often they came tell what a sorted list of them all would."""

from bisect import bisect_left
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.results.ordered import Ordered

NUMBERS = st.lists(st.sampled_from([-3.0, 0.0, 0.5, 1.0, 2.0, 7.25]), max_size=20)


@given(NUMBERS, NUMBERS, st.floats(-5, 10))
def test_it_tells_what_a_sorted_list_tells(before, more, between):
    found = Ordered.of(Counter(before)).changed(Ordered.of(Counter(more)), 1)

    expected = sorted([*before, *more])
    assert list(found) == expected
    assert [found[place] for place in range(len(found))] == expected
    assert [found[-place] for place in range(1, len(found) + 1)] == expected[::-1]
    assert found.bisect_left(between) == bisect_left(expected, between)


@given(NUMBERS, NUMBERS)
def test_what_is_taken_off_leaves_no_trace(kept, gone):
    both = Ordered.of(Counter(kept)).changed(Ordered.of(Counter(gone)), 1)

    assert both.changed(Ordered.of(Counter(gone)), -1) == Ordered.of(Counter(kept))


def test_there_is_nothing_beyond_its_ends():
    with pytest.raises(IndexError):
        Ordered.of({1.0: 2})[2]
