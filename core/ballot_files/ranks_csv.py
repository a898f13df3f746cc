"""Ranks in a table, as R's package « vote » keeps them: a line a ballot, a column a candidate, 1 for the first."""

import numpy as np

from core.ballot_files.grades_csv import cells_of, number_of
from core.ballot_files.mentions import is_nothing
from core.decision_rules.ballots import Rankings, grouped

_UNRANKED = ("0",)


def read_ranks(text: str) -> Rankings | None:
    """None unless every line numbers its choices 1, 2, 3... without a hole or a repeat, and somebody names two."""
    cells = cells_of(text)
    table = []
    for _, line in cells.lines:
        ranks = [None if is_nothing(cell) or cell in _UNRANKED else number_of(cell) for cell in line]
        given = sorted(rank for rank in ranks if rank is not None)
        if len(given) != sum(not is_nothing(cell) and cell not in _UNRANKED for cell in line):
            return None
        if given != list(range(1, len(given) + 1)):
            return None
        table.append([Rankings.UNRANKED if rank is None else int(rank) for rank in ranks])
    if max(sum(rank < Rankings.UNRANKED for rank in row) for row in table) < 2:
        return None
    ranks_given, weights = grouped(np.array(table, dtype=np.int64), np.array(cells.weights, dtype=np.int64))
    return Rankings(cells.names, ranks_given, weights)
