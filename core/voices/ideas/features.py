"""Texts as points: those that speak of the same things in like words stand near each other."""

import itertools
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.utils.extmath import randomized_svd
from threadpoolctl import threadpool_limits

from core.voices.ideas.words import stems

DIMENSIONS = 100
NEIGHBOURS = 8
TOWARDS_NEIGHBOURS = 0.5
NEAR_ENOUGH = 1.0
AT_ONCE = 250
MANY = 3_000
SEED = 0

Points = NDArray[np.float64]


def points(texts: Sequence[str], left_out: frozenset[str] = frozenset()) -> Points:
    """A row of length 1 for each text; one of zeros where it says nothing that another says too.

    `left_out` are stems, as those of the question: everybody repeats it. One thread and a fixed seed, so that the same
    texts in the same order stand at the same place on every machine.
    """
    counted = _counted(texts, left_out)
    if counted is None:
        return np.zeros((len(texts), 1))
    dimensions = min(DIMENSIONS, *(size - 1 for size in counted.shape))
    if dimensions < 2:
        return unit(counted.toarray())
    with threadpool_limits(limits=1):
        _, _, directions = randomized_svd(counted, dimensions, n_iter=5, random_state=SEED)
        return unit(counted @ directions.T)


def drawn_together(rows: Points) -> Points:
    """Each moved TOWARDS_NEIGHBOURS, to the mean of its NEIGHBOURS by their cosines, and less where few are near.

    So a text of few words stands where those do that say the same in other words too.
    """
    if len(rows) <= NEIGHBOURS:
        return rows
    with threadpool_limits(limits=1):
        return unit(np.vstack([_drawn(rows, start) for start in range(0, len(rows), AT_ONCE)]))


def _drawn(rows: Points, start: int) -> Points:
    some = rows[start : start + AT_ONCE]
    cosines = some @ rows.T
    cosines[np.arange(len(some)), np.arange(start, start + len(some))] = -1
    nearest = np.argpartition(-cosines, NEIGHBOURS - 1, axis=1)[:, :NEIGHBOURS]
    weights = np.take_along_axis(cosines, nearest, axis=1).clip(min=0)
    sums = np.einsum("ij,ijk->ik", weights, rows[nearest])
    return some + TOWARDS_NEIGHBOURS * sums / np.maximum(weights.sum(axis=1, keepdims=True), NEAR_ENOUGH)


def unit(rows: Points) -> Points:
    """Each row at length 1; what is nothing stays nothing, and no rounding makes something of it."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.where(lengths > 1e-6, rows / np.maximum(lengths, 1e-6), 0.0)


def _counted(texts: Sequence[str], left_out: frozenset[str]) -> csr_matrix | None:
    """Stems and pairs of stems that at least two texts hold, three where there are thousands."""

    def terms(text: str) -> list[str]:
        found = stems(text, left_out)
        return found + [f"{one} {other}" for one, other in itertools.pairwise(found)]

    fewest = 3 if len(texts) >= MANY else 2
    try:
        return TfidfVectorizer(analyzer=terms, min_df=fewest, sublinear_tf=True).fit_transform(texts)
    except ValueError:  # nothing is said twice
        return None
