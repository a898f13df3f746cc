"""Who moved where, as ribbons between two columns of rows: as thick as the people are many."""

from collections.abc import Sequence
from dataclasses import dataclass

FILLED = 0.72  # of the height of a row, for its most crowded one


@dataclass(frozen=True)
class Ribbon:
    """In a square of a hundred: its top at the `left` and at the `right`; `stays` where it leads to the same row."""

    left: float
    right: float
    thick: float
    stays: bool
    people: int

    @property
    def path(self) -> str:
        """For SVG."""
        return _path(self.left, self.right, self.thick)


def ribbons(flows: Sequence[tuple[int, int, int]], *, rows: int) -> list[Ribbon]:
    """`flows` are (row before, row after, people); those who stayed first, so that those who moved lie above them."""
    told = [flow for flow in flows if flow[2]]
    crowds = [sum(people for *places, people in told if places[side] == row) for side in (0, 1) for row in range(rows)]
    if not any(crowds):
        return []
    step = 100 / rows
    thin = FILLED * step / max(crowds)
    top = [[(row + 0.5) * step - crowds[side * rows + row] * thin / 2 for row in range(rows)] for side in (0, 1)]
    drawn: list[Ribbon] = []
    for before, after, people in sorted(told):
        drawn.append(Ribbon(top[0][before], top[1][after], people * thin, before == after, people))
        top[0][before] += people * thin
        top[1][after] += people * thin
    return sorted(drawn, key=lambda ribbon: not ribbon.stays)


def _path(left: float, right: float, thick: float) -> str:
    a, b, c, d = (f"{value:.2f}" for value in (left, right, right + thick, left + thick))
    return f"M0 {a}C50 {a} 50 {b} 100 {b}L100 {c}C50 {c} 50 {d} 0 {d}Z"
