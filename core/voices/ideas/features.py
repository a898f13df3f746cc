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
