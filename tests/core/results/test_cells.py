"""A column takes no more room than its values need, and gives back what was put in it."""

import numpy as np
import pytest

from core.results.cells import ABSENT, Cells
from core.results.columns import ColumnKind


def a_column(kind, *values, codes=()):
    cells = Cells(kind, codes)
    cells.extend(np.array([cells.encoded(value) for value in values], dtype=np.float64))
    return cells


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (ColumnKind.CATEGORY, ["near", None, "far", "near"]),
        (ColumnKind.BOOLEAN, [True, None, False]),
        (ColumnKind.NUMBER, [3.0, None, 0.1, -2.5, 1e15]),
    ],
)
def test_what_was_put_in_comes_back(kind, values):
    cells = a_column(kind, *values)

    assert [cells[row] for row in range(len(values))] == values
    assert cells.given().tolist() == [value is not None for value in values]


def test_of_a_text_only_whether_it_was_written_is_kept():
    cells = a_column(ColumnKind.TEXT, "Un secret.", "", None)

    assert [cells[row] for row in range(3)] == [True, False, None]
    assert "secret" not in repr(vars(cells))


@pytest.mark.parametrize(("different", "size"), [(2, 1), (200, 2), (40_000, 4)])
def test_codes_are_as_small_as_they_can_be(different, size):
    cells = a_column(ColumnKind.CATEGORY, *map(str, range(different)), None)

    assert cells.array().itemsize == size
    assert cells.array().tolist() == [*range(different), ABSENT]


def test_numbers_are_kept_in_few_bits_where_that_is_exact():
    few, many = a_column(ColumnKind.NUMBER, 1.5, None, 200.0), a_column(ColumnKind.NUMBER, 1.5, None, 0.1)

    assert (few._kept.dtype, many._kept.dtype) == (np.float32, np.float64)
    assert many.at(np.array([0, 2])).tolist() == [1.5, 0.1]


def test_what_is_seen_of_a_column_cannot_be_written_through():
    cells = a_column(ColumnKind.CATEGORY, "near")

    with pytest.raises(ValueError, match="read-only"):
        cells.array()[0] = 1
