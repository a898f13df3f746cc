"""Who answered against who was asked, or against a stated population.

It is read beside the results and decides nothing. Where answers are hidden by tens, so are these: the tables are those
of core/results/suppression.py.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.consultation.population import Population
from core.results.frame import Frame
from core.results.suppression import Group, Log, Part, Released, hides, released
from core.results.variables import Axis, Of, Variable, axis_of


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


def compare(frame: Frame, margin: Margin, *, over: bool) -> Comparison | None:
    """None where so few answered that their groups may not be told. A question's own tally is told in any case."""
    axis = axis_of(frame, margin.variable)
    hidden = hides(frame.definition) and margin.variable.of is not Of.QUESTION
    table = table_of(frame, [axis], over=over, hidden=hidden)
    if table is None:
        return None
    told = list(targeted(axis, table.groups[0], margin, hidden=hidden))
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


def answered_by(frame: Frame, attribute: str, *, over: bool) -> dict[str, int]:
    """How many answered with each value of an attribute, those left out that may not be told."""
    axis = axis_of(frame, Variable(Of.ATTRIBUTE, attribute))
    table = table_of(frame, [axis], over=over, hidden=hides(frame.definition))
    groups = table.groups[0] if table else ()
    alone = {place: names_of(axis, group)[0] for place, group in enumerate(groups) if len(group) == 1}
    return {value: int(table.cells[place]) for place, value in alone.items() if table and value}


def table_of(frame: Frame, axes: Sequence[Axis], *, over: bool, hidden: bool) -> Released | None:
    """How many answered with each combination; None where it may not be told. Of what is not hidden, all is told."""
    if hidden:
        return released(Log(frame, over=over), [Part(axis, apart=True) for axis in axes])
    shape = tuple(len(axis.values) + 1 for axis in axes)
    rows = frame.counted_rows()
    places = np.ravel_multi_index([axis.codes[rows] for axis in axes], shape)
    cells = np.bincount(places, minlength=int(np.prod(shape))).reshape(shape)
    return Released(cells, tuple(tuple((place,) for place in range(size)) for size in shape), frame.seq)


def targeted(
    axis: Axis, groups: Sequence[Group], margin: Margin, *, hidden: bool
) -> Iterator[tuple[int | None, tuple[str, ...], float]]:
    """(the group's place in its table, its values, its target).

    A value that was asked and that nobody has joins the last group, the rarest, where zero is a number to hide;
    elsewhere it is a line of its own, in no table.
    """
    targets = margin.target_of
    absent = tuple(value for value in targets if value and value not in axis.values)
    for place, group in enumerate(groups):
        values = names_of(axis, group) + (absent if hidden and place == len(groups) - 1 else ())
        yield place, values, sum(targets.get(value, 0) for value in values)
    if not hidden:
        yield from ((None, (value,), targets[value]) for value in absent)


def names_of(axis: Axis, group: Group) -> tuple[str, ...]:
    """Its values; "" where none was given."""
    return tuple("" if place == len(axis.values) else axis.values[place] for place in group)
