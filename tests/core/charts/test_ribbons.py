"""Ribbons are as thick as people are many, and keep to their rows."""

import re

from core.charts.ribbons import ribbons


def heights(path: str) -> tuple[float, float]:
    """How thick it is where it begins and where it ends."""
    top, right, below, left = map(float, re.findall(r"(?:M0 |100 |L100 | 0 )(-?\d+\.\d+)", path)[:4])
    return round(left - top, 1), round(below - right, 1)


def test_a_ribbon_is_as_thick_as_its_people_are_many():
    stayed, moved = ribbons([(0, 0, 30), (0, 1, 10)], rows=2)

    assert (stayed.stays, moved.stays) == (True, False)
    assert heights(stayed.path) == (27.0, 27.0)
    assert heights(moved.path) == (9.0, 9.0)


def test_those_who_moved_lie_above_those_who_stayed():
    drawn = ribbons([(0, 1, 5), (1, 1, 3), (0, 0, 2)], rows=2)

    assert [ribbon.stays for ribbon in drawn] == [True, True, False]


def test_nobody_is_no_ribbon():
    assert ribbons([(0, 1, 0)], rows=2) == []
    assert ribbons([], rows=2) == []
