"""Two variables crossed: who gave the one by who gave the other, and whether they go together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from scipy.special import chdtrc

from core.problems import Refused, problem
from core.results.columns import ColumnKind
from core.results.filtered import parts_of, table_of
from core.results.filtering import Filter, filtered_rows
from core.results.frame import Frame
from core.results.summary import share_of
from core.results.suppression import Log, hides
from core.results.variables import Axis, Of, Variable, axis_of

NONE_GIVEN = ""  # among values put together
LIKELY_CHANCE = 0.05
LEAST_EXPECTED = 5  # Cochran: in four cells of five, and never under one
WEAK, CLEAR = 0.1, 0.3  # Cohen's w

Group = tuple[str, ...]
Verdict = Literal["clear", "weak", "none"]


@dataclass(frozen=True)
class Link:
    """Pearson's chi-squared test and Cramér's V; `few` warns that too few are expected in some cells."""

    chi_squared: float
    degrees: int
    chance: float
    cramers_v: float
    few: bool
    verdict: Verdict


@dataclass(frozen=True)
class Mean:
    """Of one row's numbers."""

    group: Group
    count: int
    mean: float


@dataclass(frozen=True)
class Crossed:
    """Those who gave both, by the groups of each: one value, or several put together where they may not be told apart.

    `link` is None where there is nothing to compare. `means` and `explained` (eta squared, the share of the numbers'
    variance that the rows explain) stand where the columns are numbers; `ranked` is Spearman's coefficient where the
    rows are numbers too.
    """

    row: Variable
    column: Variable
    rows: tuple[Group, ...]
    columns: tuple[Group, ...]
    counts: tuple[tuple[int, ...], ...]
    seq: int
    link: Link | None = None
    means: tuple[Mean, ...] = ()
    explained: float | None = None
    ranked: float | None = None

    @property
    def row_totals(self) -> tuple[int, ...]:
        return tuple(map(sum, self.counts))

    @property
    def column_totals(self) -> tuple[int, ...]:
        return tuple(map(sum, zip(*self.counts, strict=True)))

    @property
    def whole(self) -> int:
        return sum(self.row_totals)

    def share_of_row(self, row: int, column: int) -> Fraction:
        return share_of(self.counts[row][column], self.row_totals[row])

    @property
    def strongest(self) -> tuple[int, int] | None:
        """The cell that most exceeds what chance would put there, by its adjusted residual."""
        cells = np.array(self.counts, dtype=np.float64)
        if not self.whole:
            return None
        rows, columns = cells.sum(axis=1, keepdims=True) / self.whole, cells.sum(axis=0, keepdims=True) / self.whole
        spread = np.sqrt(self.whole * rows * columns * (1 - rows) * (1 - columns))
        beyond = np.divide(cells - self.whole * rows * columns, spread, out=np.zeros_like(cells), where=spread > 0)
        row, column = np.unravel_index(int(beyond.argmax()), beyond.shape)
        return (int(row), int(column)) if beyond[row, column] > 0 else None


def crossed(frame: Frame, row: Variable, column: Variable, wanted: Filter, *, over: bool) -> Crossed | None:
    """None where it may not be shown. Raises Refused for what is not known here, and for one crossed by itself."""
    if row == column:
        raise Refused(problem("cross_with_itself"))
    if hides(frame.definition):
        return _hiding(frame, row, column, wanted, over=over)
    axes = [axis_of(frame, each, exact=False) for each in (row, column)]
    rows = filtered_rows(frame, wanted)
    shape = tuple(len(axis.values) + 1 for axis in axes)
    places = axes[0].codes[rows] * np.int32(shape[1]) + axes[1].codes[rows]
    cells = np.bincount(places, minlength=shape[0] * shape[1]).reshape(shape)
    groups = [[(place,) for place in range(len(axis.values))] for axis in axes]
    found = _told(axes, groups, cells[:-1, :-1], frame.seq)
    return _measured(found, axes, *_numbers_by_row(frame, axes, rows))


def _hiding(frame: Frame, row: Variable, column: Variable, wanted: Filter, *, over: bool) -> Crossed | None:
    axes = [axis_of(frame, each, exact=False) for each in (row, column)]
    fixed = parts_of(frame, wanted)
    found = None if fixed is None else table_of(Log(frame, over=over), fixed, axes)
    if found is None:
        return None
    table = _told(axes, found.groups, found.cells, found.seq)
    numbers = axes[1].numbers if all(len(group) == 1 for group in table.columns) else ()
    if not numbers:
        return _measured(table, axes)
    values = np.array([numbers[axes[1].values.index(value)] for (value,) in table.columns])
    cells = np.array(table.counts, dtype=np.float64).reshape(len(table.rows), len(values))
    return _measured(table, axes, cells.sum(axis=1), cells @ values, float((cells @ values**2).sum()))


def _told(axes: Sequence[Axis], groups: Sequence[Sequence[tuple[int, ...]]], cells: NDArray[Any], seq: int) -> Crossed:
    """In the order that values are shown, without those who gave nothing and without values that nobody gave."""
    kept = [_in_shown_order(groups[side], len(axis.values), cells.sum(axis=1 - side)) for side, axis in enumerate(axes)]
    names = [
        tuple(tuple((*axis.values, NONE_GIVEN)[value] for value in groups[side][place]) for place in kept[side])
        for side, axis in enumerate(axes)
    ]
    counts = tuple(tuple(int(count) for count in line) for line in cells[np.ix_(*kept)])
    return Crossed(axes[0].variable, axes[1].variable, names[0], names[1], counts, seq)


def _in_shown_order(groups: Sequence[tuple[int, ...]], none: int, totals: NDArray[Any]) -> list[int]:
    kept = (place for place, group in enumerate(groups) if group != (none,) and totals[place])
    return sorted(kept, key=lambda place: groups[place])


def _measured(
    found: Crossed,
    axes: Sequence[Axis],
    given: NDArray[Any] | None = None,
    sums: NDArray[Any] | None = None,
    squares: float = 0,
) -> Crossed:
    """`given`, `sums` and `squares` are of the numbers in the columns, row by row and altogether."""
    means: tuple[Mean, ...] = ()
    explained = ranked = None
    if given is not None and sums is not None and given.sum():
        means = tuple(
            Mean(group, int(count), float(total / count))
            for group, count, total in zip(found.rows, given, sums, strict=True)
            if count
        )
        explained = _explained(means, float(sums.sum()), squares)
    if all(axis.kind is ColumnKind.NUMBER for axis in axes):
        ranked = _rank_correlation(np.array(found.counts, dtype=np.float64))
    return replace(
        found,
        link=_link(np.array(found.counts, dtype=np.float64)),
        means=means,
        explained=explained,
        ranked=ranked,
    )


def _numbers_by_row(frame: Frame, axes: Sequence[Axis], rows: NDArray[np.bool_]) -> tuple[Any, ...]:
    row, column = axes
    if column.kind is not ColumnKind.NUMBER or column.variable.of is not Of.QUESTION:
        return ()
    numbers = frame.cells(column.variable.name, column=column.variable.column).array()[rows]
    codes = row.codes[rows]
    both = ~np.isnan(numbers) & (codes < len(row.values))
    numbers, codes = numbers[both], codes[both]
    given = np.bincount(codes, minlength=len(row.values))
    sums = np.bincount(codes, weights=numbers, minlength=len(row.values))
    return given[given > 0], sums[given > 0], float((numbers**2).sum())


def _explained(means: Sequence[Mean], total: float, squares: float) -> float | None:
    count = sum(each.count for each in means)
    middle = total / count
    whole = squares - count * middle**2
    return sum(each.count * (each.mean - middle) ** 2 for each in means) / whole if whole > 1e-9 * squares else None


def _link(cells: NDArray[np.float64]) -> Link | None:
    if min(cells.shape, default=0) < 2:
        return None
    whole = cells.sum()
    expected = cells.sum(axis=1, keepdims=True) * cells.sum(axis=0, keepdims=True) / whole
    chi_squared = float(((cells - expected) ** 2 / expected).sum())
    degrees = (cells.shape[0] - 1) * (cells.shape[1] - 1)
    chance = float(chdtrc(degrees, chi_squared))
    size = float(np.sqrt(chi_squared / whole))
    return Link(
        chi_squared=chi_squared,
        degrees=degrees,
        chance=chance,
        cramers_v=size / float(np.sqrt(min(cells.shape) - 1)),
        few=bool((expected < LEAST_EXPECTED).mean() > 1 / 5 or expected.min() < 1),
        verdict="none" if chance >= LIKELY_CHANCE or size < WEAK else "weak" if size < CLEAR else "clear",
    )


def _rank_correlation(cells: NDArray[np.float64]) -> float | None:
    """Pearson's coefficient of the mean ranks, which is Spearman's with ties."""
    if min(cells.shape, default=0) < 2:
        return None
    ranks = [_mean_ranks(cells.sum(axis=1)), _mean_ranks(cells.sum(axis=0))]
    middle = (cells.sum() + 1) / 2
    down, across = ranks[0] - middle, ranks[1] - middle
    together = float(down @ cells @ across)
    spread = float(np.sqrt((cells.sum(axis=1) @ down**2) * (cells.sum(axis=0) @ across**2)))
    return together / spread if spread else None


def _mean_ranks(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.cumsum(counts) - (counts - 1) / 2
