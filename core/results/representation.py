"""Who answered against who was asked, or against a stated population, and a question's results weighed to it.

It is read beside the results and decides nothing. Where answers are hidden by tens, so are these: the tables are those
of core/results/suppression.py, and what is weighed is weighed from them alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from core.consultation.population import Population
from core.question_types.base import Question
from core.results.columns import ColumnKind
from core.results.frame import Frame
from core.results.suppression import Group, Log, Part, Released, hides, released
from core.results.variables import Axis, Of, Variable, axis_of
from core.statistics.raking import effective_size, rake

MET = 0.005  # how far a weighed share may stay from its target where the caps hold it back


@dataclass(frozen=True)
class Margin:
    """What answers are held against: `targets` by value, in people or in percent, "" for those without one.

    `source` is who counted a stated population; "" where these are the people of the roll.
    """

    variable: Variable
    targets: tuple[tuple[str, float], ...]
    source: str = ""

    @property
    def target_of(self) -> dict[str, float]:
        return dict(self.targets)


@dataclass(frozen=True)
class Compared:
    """One group, of one value or of several that may not be told apart; shares are from 0 to 1."""

    values: tuple[str, ...]
    answered: int
    target: float
    share: float
    target_share: float

    @property
    def difference(self) -> float:
        return self.share - self.target_share


@dataclass(frozen=True)
class Comparison:
    margin: Margin
    answered: int
    lines: tuple[Compared, ...]


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


def margins_of(asked: Mapping[str, Mapping[str, int]], population: Population) -> list[Margin]:
    """Every attribute that parts the roll, and every question whose shares in a population are stated."""
    found = [
        Margin(Variable(Of.ATTRIBUTE, name), tuple(sorted(counts.items())))
        for name, counts in asked.items()
        if len([count for count in counts.values() if count]) > 1
    ]
    return found + [
        Margin(Variable(Of.QUESTION, question_id), tuple(sorted(stated.shares.items())), stated.source)
        for question_id, stated in population.stated.items()
    ]


def may_be_weighed(question: Question) -> bool:
    """One option each: its shares add up."""
    columns = [column for column in question.columns() if column.kind is not ColumnKind.TEXT]
    return [column.kind for column in columns] == [ColumnKind.CATEGORY] and columns[0].name == question.id


def compare(frame: Frame, margin: Margin, *, over: bool) -> Comparison | None:
    """None where so few answered that their groups may not be told. A question's own tally is told in any case."""
    axis = axis_of(frame, margin.variable)
    hidden = hides(frame.definition) and margin.variable.of is not Of.QUESTION
    table = _table(frame, [axis], over=over, hidden=hidden)
    if table is None:
        return None
    told = list(_targeted(axis, table.groups[0], margin, hidden=hidden))
    told = [each for each in told if each[1] != ("",) or not margin.source]  # who left the question out
    counts = [int(table.cells[place].sum()) if place is not None else 0 for place, _, _ in told]
    answered, whole = sum(counts), sum(target for _, _, target in told)
    if not answered or not whole:
        return None
    lines = tuple(
        Compared(values, count, target, share=count / answered, target_share=target / whole)
        for (_, values, target), count in zip(told, counts, strict=True)
        if count or target
    )
    return Comparison(margin, answered, lines)


def weigh(frame: Frame, question_id: str, margins: Sequence[Margin], *, over: bool) -> Weighed | None:
    """By all these margins at once; where their groups are too small together, by the first that may be told alone."""
    tried = [tuple(margins), *((margin,) for margin in margins if len(margins) > 1)]
    return next((found for each in tried if each and (found := _weigh(frame, question_id, each, over=over))), None)


def answered_by(frame: Frame, attribute: str, *, over: bool) -> dict[str, int]:
    """How many answered with each value of an attribute, those left out that may not be told."""
    axis = axis_of(frame, Variable(Of.ATTRIBUTE, attribute))
    table = _table(frame, [axis], over=over, hidden=hides(frame.definition))
    groups = table.groups[0] if table else ()
    alone = {place: _names(axis, group)[0] for place, group in enumerate(groups) if len(group) == 1}
    return {value: int(table.cells[place]) for place, value in alone.items() if table and value}


def _weigh(frame: Frame, question_id: str, margins: tuple[Margin, ...], *, over: bool) -> Weighed | None:
    axes = [axis_of(frame, margin.variable) for margin in margins]
    asked = axis_of(frame, Variable(Of.QUESTION, question_id))
    hidden = hides(frame.definition)
    table = _table(frame, [*axes, asked], over=over, hidden=hidden)
    if table is None:
        return None
    targets = [
        {place: target for place, _, target in told if place is not None and target}
        for axis, groups, margin in zip(axes, table.groups, margins, strict=False)
        for told in [_targeted(axis, groups, margin, hidden=hidden)]
    ]
    if any(len(each) < 2 for each in targets):
        return None
    options = [place for place, group in enumerate(table.groups[-1]) if group != (len(asked.values),)]
    cells = [cell for cell in product(*targets, options) if table.cells[cell]]
    if not cells:
        return None
    times = [int(table.cells[cell]) for cell in cells]
    columns = [[str(cell[number]) for cell in cells] for number in range(len(margins))]
    wanted = [_shares(each, column) for each, column in zip(targets, columns, strict=True)]
    weights = rake(columns, wanted, times=times)
    weighed = weights * times / (weights * times).sum()
    people = sum(times)
    return Weighed(
        question_id=question_id,
        margins=margins,
        people=people,
        effective=float(effective_size(weights, times)),
        met=all(_is_met(column, weighed, each) for column, each in zip(columns, wanted, strict=True)),
        options=tuple(
            WeighedOption(
                values=_names(asked, table.groups[-1][option]),
                count=count,
                share=count / people,
                weighed=float(sum(part for cell, part in zip(cells, weighed, strict=True) if cell[-1] == option)),
            )
            for option in options
            for count in [sum(n for cell, n in zip(cells, times, strict=True) if cell[-1] == option)]
        ),
    )


def _table(frame: Frame, axes: Sequence[Axis], *, over: bool, hidden: bool) -> Released | None:
    if hidden:
        return released(Log(frame, over=over), [Part(axis, apart=True) for axis in axes])
    shape = tuple(len(axis.values) + 1 for axis in axes)
    rows = frame.counted_rows()
    places = np.ravel_multi_index([axis.codes[rows] for axis in axes], shape)
    cells = np.bincount(places, minlength=int(np.prod(shape))).reshape(shape)
    return Released(cells, tuple(tuple((place,) for place in range(size)) for size in shape), frame.seq)


def _targeted(
    axis: Axis, groups: Sequence[Group], margin: Margin, *, hidden: bool
) -> Iterator[tuple[int | None, tuple[str, ...], float]]:
    """(the group's place in its table, its values, its target).

    A value that was asked and that nobody has joins the last group, the rarest, where zero is a number to hide;
    elsewhere it is a line of its own, in no table.
    """
    targets = margin.target_of
    absent = tuple(value for value in targets if value and value not in axis.values)
    for place, group in enumerate(groups):
        values = _names(axis, group) + (absent if hidden and place == len(groups) - 1 else ())
        yield place, values, sum(targets.get(value, 0) for value in values)
    if not hidden:
        yield from ((None, (value,), targets[value]) for value in absent)


def _names(axis: Axis, group: Group) -> tuple[str, ...]:
    return tuple("" if place == len(axis.values) else axis.values[place] for place in group)


def _shares(targets: Mapping[int, float], column: Sequence[str]) -> dict[str, float]:
    """Of those groups that anybody is in: they stand for the whole."""
    present = {str(place): target for place, target in targets.items() if str(place) in column}
    return {place: target / sum(present.values()) for place, target in present.items()}


def _is_met(column: Sequence[str], weighed: Sequence[float], wanted: Mapping[str, float]) -> bool:
    reached = {
        place: sum(part for each, part in zip(column, weighed, strict=True) if each == place) for place in wanted
    }
    return all(abs(reached[place] - wanted[place]) <= MET for place in wanted)
