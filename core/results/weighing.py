"""A question's results weighed to who was asked, or to a stated population.

They are read beside the results and decide nothing. What is weighed is weighed from the tables of
core/results/suppression.py alone, so that it tells no more than they do.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from core.question_types.base import Question
from core.results.columns import ColumnKind
from core.results.frame import Frame
from core.results.representation import Margin, names_of, table_of, targeted
from core.results.suppression import Group, hides
from core.results.variables import Axis, Of, Variable, axis_of
from core.statistics.raking import effective_size, rake

MET = 0.005  # how far a weighed share may stay from its target where the caps hold it back

Cell = tuple[int, ...]  # a group's place by margin, and last the option's


@dataclass(frozen=True)
class WeighedOption:
    """`values` are several where they may not be told apart; "" stands for those who left the question out."""

    values: tuple[str, ...]
    count: int
    share: float
    weighed: float


@dataclass(frozen=True)
class Weighed:
    """`people` gave an answer and are known by every margin; `effective` equal answers would be as precise as theirs.

    `met` is False where nobody's answer was let count for so much that every margin is met.
    """

    question_id: str
    margins: tuple[Margin, ...]
    people: int
    effective: float
    met: bool
    options: tuple[WeighedOption, ...]


def may_be_weighed(question: Question) -> bool:
    """One option each: its shares add up."""
    columns = [column for column in question.columns() if column.kind is not ColumnKind.TEXT]
    return [column.kind for column in columns] == [ColumnKind.CATEGORY] and columns[0].name == question.id


def weigh(frame: Frame, question_id: str, margins: Sequence[Margin], *, over: bool) -> Weighed | None:
    """By all these margins at once; where their groups are too small together, by the first that may be told alone."""
    tried = [tuple(margins), *((margin,) for margin in margins if len(margins) > 1)]
    return next((found for each in tried if each and (found := _weigh(frame, question_id, each, over=over))), None)


def _weigh(frame: Frame, question_id: str, margins: tuple[Margin, ...], *, over: bool) -> Weighed | None:
    axes = [axis_of(frame, margin.variable) for margin in margins]
    asked = axis_of(frame, Variable(Of.QUESTION, question_id))
    hidden = hides(frame.definition)
    table = table_of(frame, [*axes, asked], over=over, hidden=hidden)
    if table is None:
        return None
    targets = [
        _targets(axis, groups, margin, hidden=hidden)
        for axis, groups, margin in zip(axes, table.groups, margins, strict=False)
    ]
    if any(len(each) < 2 for each in targets):
        return None
    options = {place: group for place, group in enumerate(table.groups[-1]) if group != (len(asked.values),)}
    people = {cell: int(table.cells[cell]) for cell in product(*targets, options) if table.cells[cell]}
    if not people:
        return None
    columns = [[str(cell[number]) for cell in people] for number in range(len(margins))]
    wanted = [_shares(each, column) for each, column in zip(targets, columns, strict=True)]
    times = list(people.values())
    weights = rake(columns, wanted, times=times)
    parts = weights * times / (weights * times).sum()
    return Weighed(
        question_id=question_id,
        margins=margins,
        people=sum(times),
        effective=float(effective_size(weights, times)),
        met=all(_is_met(column, parts, each) for column, each in zip(columns, wanted, strict=True)),
        options=tuple(_option(place, names_of(asked, group), people, parts) for place, group in options.items()),
    )


def _targets(axis: Axis, groups: Sequence[Group], margin: Margin, *, hidden: bool) -> dict[int, float]:
    """By the group's place, for those that are in the table and have one."""
    told = targeted(axis, groups, margin, hidden=hidden)
    return {place: target for place, _, target in told if place is not None and target}


def _option(
    place: int, values: tuple[str, ...], people: Mapping[Cell, int], parts: NDArray[np.float64]
) -> WeighedOption:
    """`parts` are what each cell of `people` weighs in the whole."""
    count = sum(each for cell, each in people.items() if cell[-1] == place)
    weighed = sum(part for cell, part in zip(people, parts, strict=True) if cell[-1] == place)
    return WeighedOption(values, count, share=count / sum(people.values()), weighed=float(weighed))


def _shares(targets: Mapping[int, float], column: Sequence[str]) -> dict[str, float]:
    """Of those groups that anybody is in: they stand for the whole."""
    present = {str(place): target for place, target in targets.items() if str(place) in column}
    return {place: target / sum(present.values()) for place, target in present.items()}


def _is_met(column: Sequence[str], weighed: Sequence[float], wanted: Mapping[str, float]) -> bool:
    reached = {
        place: sum(part for each, part in zip(column, weighed, strict=True) if each == place) for place in wanted
    }
    return all(abs(reached[place] - wanted[place]) <= MET for place in wanted)
