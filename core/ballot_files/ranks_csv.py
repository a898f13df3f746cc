"""Ranks in a table, as R's package « vote » keeps them: a line a ballot, a column a candidate, 1 for the first."""

from collections.abc import Sequence

import numpy as np

from core.ballot_files.grades_csv import cells_of, number_of
from core.ballot_files.mentions import is_nothing
from core.ballot_files.rows import rows_of
from core.decision_rules.ballots import Rankings, grouped
from core.problems import Refused, problem

_UNRANKED = "0"
STANDS_FOR_NONE = 90  # as 99 does

Ranks = list[int | None]  # None where somebody is not ranked


def read_ranks(text: str, candidates: Sequence[str] = ()) -> Rankings | None:
    """None where these are grades: few lines number their choices, or nobody tells two apart.

    Choices may share a rank, as 1, 1, 3 or as 1, 1, 2. Raises Refused where most lines are ranks and one is not, and
    where no line tells whether 1 is the best or the worst.
    """
    cells = cells_of(text, candidates)
    if cells.are_graded:
        return None
    lines = [(number, _ranks(line)) for number, line in cells.lines]
    most = len(rows_of(text)[0][1])
    if 2 * sum(ranks is not None and _may_be_ranks(ranks, most) for _, ranks in lines) < len(lines):
        return None
    table = [ranks for _, ranks in lines if ranks is not None and _are_ranks(ranks)]
    highest = max((rank or 0 for ranks in table for rank in ranks), default=0)
    if len(table) == len(lines) and highest < 2:
        return None
    if wrong := next((number for number, ranks in lines if ranks is None or not _are_ranks(ranks)), None):
        raise Refused(problem("ranks_unclear", line=wrong))
    if not any(map(_orders_two, table)) or all(line.count(_UNRANKED) == 1 for _, line in cells.lines):
        raise Refused(problem("ranks_unclear", line=cells.lines[0][0]))
    places = np.array([_dense(ranks) for ranks in table], dtype=np.int64)
    ranks_given, weights = grouped(places, np.array(cells.weights, dtype=np.int64))
    return Rankings(cells.names, ranks_given, weights)


def _ranks(line: Sequence[str]) -> Ranks | None:
    """None where something else than whole numbers from 1 on stands there."""
    found: Ranks = []
    for cell in line:
        rank = None if is_nothing(cell) or cell == _UNRANKED else number_of(cell)
        if rank is not None and (rank.denominator != 1 or rank < 1):
            return None
        if rank is None and not (is_nothing(cell) or cell == _UNRANKED):
            return None
        found.append(None if rank is None else int(rank))
    return found


def _are_ranks(ranks: Ranks) -> bool:
    given = sorted(rank for rank in ranks if rank is not None)
    after_all_before = [1 + given.index(rank) for rank in given]
    after_the_one_before = [1 + sorted(set(given)).index(rank) for rank in given]
    return given in (after_all_before, after_the_one_before)


def _may_be_ranks(ranks: Ranks, most: int) -> bool:
    """With one forgotten too, or a number as 99 for whoever is not ranked."""
    given = [rank for rank in ranks if rank is not None]
    within = sorted(rank for rank in given if rank <= most)
    beyond = [rank for rank in given if rank > most]
    is_cut = within == list(range(1, len(within) + 1)) and (
        len(within) > 1 or min(beyond, default=0) >= STANDS_FOR_NONE
    )
    return _are_ranks(ranks) or is_cut or (len(set(within)) == len(within) == len(given))


def _orders_two(ranks: Ranks) -> bool:
    given = [rank for rank in ranks if rank is not None]
    return len(set(given)) == len(given) > 1


def _dense(ranks: Ranks) -> list[int]:
    levels = sorted({rank for rank in ranks if rank is not None})
    return [Rankings.UNRANKED if rank is None else 1 + levels.index(rank) for rank in ranks]
