"""Groups that are too small to be told, and what would betray them."""

from itertools import product

import pytest

from core.consultation.smallest_group import SMALLEST_GROUP
from core.results.rounds import Flow, Flows, too_small

CODES = ("a", "b", "c")


def table(*people):
    return dict(zip([(origin, to) for origin in CODES for to in CODES], people, strict=True))


def test_nothing_is_hidden_where_every_group_has_ten():
    assert too_small(table(*[10] * 9)) == set()


def test_a_group_under_ten_is_hidden_with_another_of_each_row_and_column_it_is_told_by():
    hidden = too_small(table(40, 3, 20, 15, 50, 30, 12, 25, 60))

    assert hidden == {("a", "b"), ("a", "c"), ("b", "a"), ("b", "c"), ("c", "a"), ("c", "b")}


@pytest.mark.parametrize("side", [0, 1])
def test_no_row_and_no_column_hides_one_alone(side):
    found = table(100, 9, 100, 12, 100, 100, 100, 14, 8)
    hidden = too_small(found)

    for code in CODES:
        assert sum(place in hidden for place in found if place[side] == code) != 1


def test_one_who_left_an_option_of_forty_is_not_found_by_its_total():
    hidden = too_small(table(40, 1, 0, 20, 20, 20, 20, 20, 20))

    assert {("a", "a"), ("a", "b"), ("a", "c")} <= hidden


def test_no_total_less_what_is_shown_tells_of_fewer_than_ten():
    for people in product((0, 1, 9, 10, 40), repeat=6):
        found = dict(zip(product("ab", "xyz"), people, strict=True))
        hidden = too_small(found)
        for side, code in ((0, "a"), (0, "b"), (1, "x"), (1, "y"), (1, "z")):
            line = {place for place in found if place[side] == code}
            total, shown = sum(found[place] for place in line), sum(found[place] for place in line - hidden)
            assert total - shown == 0 or total - shown >= SMALLEST_GROUP or line <= hidden, found


def test_a_room_of_twelve_learns_how_many_moved_and_nothing_of_who():
    flows = Flows("a", "b", both=12, left=0, came=0, moved=4, flows=(Flow("a", "b", None),))

    assert (flows.moved_share, flows.hides) == (pytest.approx(1 / 3), True)
