"""Votes college by college and weighted, beside the raw count; nothing of it while it could point at somebody."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from core.community.colleges import Weighing, weighted
from core.consultation.smallest_group import SMALLEST_GROUP
from core.language.wording import Wording
from core.question_types.base import Question
from core.results.columns import Tally
from core.results.frame import Frame
from core.results.summary import Row, share_of

FEWEST_AT_THE_END = 3  # voters in each college; before, one ballot more would show what its voter chose
Votes = dict[str, dict[str, int]]  # college -> option -> votes


@dataclass(frozen=True)
class ByCollege:
    """One question's votes. `rows` hold the options with their raw counts and shares among `rows` alone.

    `votes` is by college, in the order of the rules, and empty while it could point at somebody. `weighted` is the
    share that decides, None where nothing may be said of it or nothing is decided; `hidden` tells the two apart.
    """

    question_id: str
    title: Wording
    rows: tuple[Row, ...]
    votes: Mapping[str, Mapping[str, int]]
    weighted: Mapping[str, Fraction] | None
    unheard: tuple[str, ...] = ()
    hidden: bool = False

    @property
    def differs(self) -> bool:
        """Whether weighing puts others first than the raw count does."""
        if not self.weighted:
            return False
        first = max(row.count for row in self.rows)
        most = max(self.weighted.values())
        return {row.code for row in self.rows if row.count == first} != {
            code for code, share in self.weighted.items() if share == most
        }


def by_college(
    frame: Frame, tallies: Mapping[str, Tally], paper: Mapping[str, Votes], *, over: bool
) -> dict[str, ByCollege]:
    """By question, for each that colleges weigh; `paper` holds votes of a room, which `tallies` count already."""
    weighing = frame.definition.rules.weighing
    if not weighing.colleges:
        return {}
    return {
        question.id: _of(question, weighing, _votes(frame, question, paper.get(question.id, {})), tallies, over=over)
        for question in frame.questions
        if question.weighed
    }


def _of(question: Question, weighing: Weighing, votes: Votes, tallies: Mapping[str, Tally], *, over: bool) -> ByCollege:
    options = question.weighed
    counts = tallies[question.id].of(question.id)
    valid = sum(counts[option] for option in options)
    rows = tuple(
        Row(row.code, row.label, row.count, share_of(row.count, valid), key=row.key)
        for row in question.summarise(tallies[question.id]).rows
        if row.code in options
    )
    voters = {college.name: sum(votes.get(college.name, {}).values()) for college in weighing.colleges}
    groups = [*voters.values(), valid - sum(voters.values())]
    tells = any(0 < group < (FEWEST_AT_THE_END if over else SMALLEST_GROUP) for group in groups)
    hidden = tells and not over
    return ByCollege(
        question_id=question.id,
        title=question.title,
        rows=rows,
        votes={} if tells else {name: votes.get(name, {}) for name in voters},
        weighted=None if hidden else weighted(weighing, votes, options),
        unheard=() if hidden else tuple(name for name, count in voters.items() if count < weighing.fewest),
        hidden=hidden,
    )


def _votes(frame: Frame, question: Question, paper: Votes) -> Votes:
    """One pass over two columns, whatever the number of ballots."""
    found: Votes = {
        name: {code: count for code, count in votes.items() if code in question.weighed}
        for name, votes in paper.items()
    }
    cells, colleges = frame.cells(question.id), frame.colleges
    given, of = cells.array(), colleges.array()
    counted = frame.counted_rows() & (given >= 0) & (of >= 0)
    width = len(cells.codes)
    pairs = of[counted].astype(np.int64) * width + given[counted]
    times = np.bincount(pairs, minlength=width * len(colleges.codes))
    for pair in np.flatnonzero(times).tolist():
        name, code = str(colleges.codes[pair // width]), str(cells.codes[pair % width])
        if name and code in question.weighed:
            into = found.setdefault(name, {})
            into[code] = into.get(code, 0) + int(times[pair])
    return found
