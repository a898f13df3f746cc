"""Centres of groups that do not depend on luck: many runs of k-means on samples, whose centres are grouped in turn.

Bagged clustering: F. Leisch, « Bagged clustering », Working Paper 51, SFB Adaptive Information Systems, WU Wien, 1999.
On the unit sphere, where the nearest is the one of greatest cosine.
"""

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.cluster import AgglomerativeClustering

from core.voices.ideas.features import Points, unit

RUNS = 30
SHARE = 0.8
LARGEST_SAMPLE = 1_500
LONGEST = 30

Labels = NDArray[np.int64]


def stable_centres(rows: Points, groups: int, *, seed: int = 0) -> Points:
    """At most `groups` centres among these points, none of which is zero."""
    chance = np.random.default_rng(seed)
    size = min(max(round(SHARE * len(rows)), min(groups, len(rows))), LARGEST_SAMPLE)
    samples = (rows[chance.permutation(len(rows))[:size]] for _ in range(RUNS))
    found = np.vstack([moved(sample, _first_centres(sample, groups, chance)) for sample in samples])
    if len(found) <= groups:
        return moved(rows, found)
    together = AgglomerativeClustering(groups, linkage="ward").fit_predict(found)
    return moved(rows, centres_of(found, together, groups))


def nearest(rows: Points, centres: Points) -> Labels:
    return (rows @ centres.T).argmax(axis=1)


def centres_of(rows: Points, labels: Labels, groups: int) -> Points:
    """The middle of each group, a row of zeros where it is empty; texts labelled -1 are in none."""
    return unit(sums_of(rows, labels, groups))


def sums_of(rows: Points, labels: Labels, groups: int) -> Points:
    held = np.flatnonzero(labels >= 0)
    belongs = csr_matrix((np.ones(len(held)), (labels[held], held)), shape=(groups, len(rows)))
    return np.asarray(belongs @ rows)


def moved(rows: Points, centres: Points) -> Points:
    """To the middle of the points nearest to each, until none moves; a centre that nobody is near to leaves."""
    labels = nearest(rows, centres)
    for _ in range(LONGEST):
        centres = centres_of(rows, labels, len(centres))
        centres = centres[centres.any(axis=1)]
        before, labels = labels, nearest(rows, centres)
        if np.array_equal(before, labels):
            break
    return centres


def _first_centres(rows: Points, groups: int, chance: Generator) -> Points:
    """Far from each other: each is drawn by its distance to the nearest so far (k-means++)."""
    chosen = [int(chance.integers(len(rows)))]
    far = np.full(len(rows), 2.0)
    while len(chosen) < groups:
        far = np.minimum(far, 1 - rows @ rows[chosen[-1]]).clip(min=0)
        far[far < 1e-9] = 0
        if not far.any():
            break
        chosen.append(int(chance.choice(len(rows), p=far / far.sum())))
    return rows[chosen]
