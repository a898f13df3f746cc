"""What may be told of the ballots behind a group of texts: what was read in them, who gave them, and when."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.results.columns import ColumnKind
from core.results.frame import Frame
from core.results.suppression import Log, Part, hides, released
from core.results.variables import Axis, Of, Variable, axis_of

OUTSIDE, INSIDE = "outside", "inside"
DAY = Variable(Of.DAY)
TOLD = (*(Variable(Of.ATTRIBUTE, name) for name in ("college", "circle", "entity")), DAY)


@dataclass(frozen=True)
class Told:
    """How many of a group have each of some values put together; "" among them is none given."""

    values: tuple[str, ...]
    count: int


def read_in(frame: Frame, question_id: str, seqs: Collection[int]) -> Counter[str]:
    """By reading, how many of these texts were read so; nothing where the question's texts are not."""
    voice = frame.columns(question_id).get(f"{question_id}.voice")
    if voice is None:
        return Counter()
    found = voice.array()[_rows(seqs)]
    names = list(map(str, voice.codes))
    return Counter(names[code] for code in found.tolist() if code >= 0)


def told_of(
    frame: Frame, question_id: str, *, inside: Collection[int], among: Collection[int], over: bool
) -> dict[Variable, tuple[Told, ...]]:
    """By attribute and by day, who is `inside` `among` all who were grouped; what would single people out is left out.

    Where nobody may be found again, give it groups that nobody chose the members of: moving one text in and out of a
    group would tell whose it is.
    """
    found = {}
    for variable in TOLD:
        axis = axis_of(frame, variable, exact=False)
        if axis.values:
            told = _told(frame, question_id, axis, inside, among, over=over)
            if told:
                found[variable] = told
    return found


def _told(
    frame: Frame, question_id: str, axis: Axis, inside: Collection[int], among: Collection[int], *, over: bool
) -> tuple[Told, ...]:
    group = _membership(frame, inside, among)
    if not hides(frame.definition):
        codes = axis.codes[(group == 1) & frame.counted_rows()]
        counts = np.bincount(codes, minlength=len(axis.values) + 1).tolist()
        return tuple(Told((_value(axis, place),), count) for place, count in enumerate(counts) if count)
    member = Axis(Variable(Of.QUESTION, question_id, "idea"), ColumnKind.CATEGORY, (OUTSIDE, INSIDE), group)
    wanted = np.array([False, True, False])
    table = released(Log(frame, over=over), [Part(member, wanted), Part(axis, apart=True)])
    if table is None or not table.count or len(table.groups[0]) < 2:
        return ()  # of a moment at which nobody of the group had written yet there is nothing to tell
    named = (tuple(_value(axis, place) for place in places) for places in table.groups[0])
    return tuple(Told(values, count) for values, count in zip(named, table.cells.tolist(), strict=True))


def _membership(frame: Frame, inside: Collection[int], among: Collection[int]) -> NDArray[np.int32]:
    """Of each row whether it is inside, outside among the others, or neither: it wrote nothing, or since."""
    codes = np.full(frame.seq, 2, dtype=np.int32)
    codes[_rows(among)] = 0
    codes[_rows(inside)] = 1
    return codes


def _value(axis: Axis, place: int) -> str:
    return axis.values[place] if place < len(axis.values) else ""


def _rows(seqs: Collection[int]) -> NDArray[np.intp]:
    return np.array(sorted(seqs), dtype=np.intp) - 1
