"""A tally counts in and out; numbers keep their order."""

from core.results.columns import ColumnKind, Tally


def test_what_is_taken_off_leaves_no_trace():
    tally = Tally()

    tally.add("a", "x", 1, kind=ColumnKind.CATEGORY)
    tally.add("a", "x", -1, kind=ColumnKind.CATEGORY)

    assert tally.of("a") == {}
    assert tally.of("unknown") == {}


def test_numbers_are_kept_in_order():
    tally = Tally()
    for value in (3.0, 1.0, 2.0, 1.0):
        tally.add("n", value, 1, kind=ColumnKind.NUMBER)

    tally.add("n", 1.0, -1, kind=ColumnKind.NUMBER)

    assert list(tally.in_order("n")) == [1.0, 2.0, 3.0]
    assert tally.of("n") == {1.0: 1, 2.0: 1, 3.0: 1}
    assert list(tally.in_order("unknown")) == []
