"""How well groups meet those that people made, on labelled texts: `python manage.py evaluate ideas FOLDER`."""

import csv
import resource
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import combinations
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score

from core.voices.ideas.grouping import draft

SEEDS = 3
IN_NONE = -1

Labels = NDArray[np.int64]


@dataclass(frozen=True)
class GroupAccuracy:
    """On the texts that are in a group, `nmi` and `purity` against people's groups; None where there are none.

    `stability` is the adjusted Rand index between seeds, on the texts that both put in a group; None without any.
    """

    name: str
    texts: int
    groups: int
    covered: float
    nmi: float | None
    purity: float | None
    stability: float | None
    seconds: float
    megabytes: int

    def __str__(self) -> str:
        told = "      -       -" if self.nmi is None else f"NMI {self.nmi:.3f}  purity {self.purity:.3f}"
        stability = "   -" if self.stability is None else f"{self.stability:.2f}"
        return (
            f"{self.name:16} texts {self.texts:6}  groups {self.groups:3}  covered {self.covered:.2f}  {told}  "
            f"ARI between seeds {stability}  {self.seconds:6.1f} s  {self.megabytes:4} MB"
        )


def evaluate(folder: Path) -> Iterator[GroupAccuracy]:
    """Of every file with texts, each in a process of its own so that its memory is its own."""
    for path in sorted(_files(folder)):
        with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as process:
            yield process.submit(measured, path).result()


def measured(path: Path) -> GroupAccuracy:
    texts, wanted = _read(path)
    began = time.monotonic()
    found = _groups(texts, seed=0)
    seconds = time.monotonic() - began
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    seeds = [found, *(_groups(texts, seed=seed) for seed in range(1, SEEDS))]
    covered = found != IN_NONE
    labelled = len(set(wanted)) > 1 and bool(covered.any())
    return GroupAccuracy(
        name=path.stem,
        texts=len(texts),
        groups=len(set(found[covered].tolist())),
        covered=float(covered.mean()) if texts else 0.0,
        nmi=float(normalized_mutual_info_score(wanted[covered], found[covered])) if labelled else None,
        purity=_purity(wanted[covered].tolist(), found[covered].tolist()) if labelled else None,
        stability=_stability(seeds),
        seconds=seconds,
        megabytes=megabytes,
    )


def _files(folder: Path) -> list[Path]:
    return list((folder / "clusters" if (folder / "clusters").is_dir() else folder).glob("*.tsv"))


def _read(path: Path) -> tuple[list[str], NDArray[np.str_]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return [row["text"] for row in rows], np.array([row.get("label") or "" for row in rows])


def _groups(texts: Sequence[str], *, seed: int) -> Labels:
    labels = np.full(len(texts), IN_NONE)
    for number, idea in enumerate(draft(dict(enumerate(texts)), seed=seed).ideas):
        labels[list(idea.members)] = number
    return labels


def _purity(wanted: Sequence[str], found: Sequence[int]) -> float:
    both = Counter(zip(found, wanted, strict=True))
    largest: Counter[int] = Counter()
    for (group, _), count in both.items():
        largest[group] = max(largest[group], count)
    return largest.total() / len(found)


def _stability(seeds: Sequence[Labels]) -> float | None:
    pairs = [(one[both], other[both]) for one, other in combinations(seeds, 2) for both in [(one >= 0) & (other >= 0)]]
    found = [adjusted_rand_score(one, other) for one, other in pairs if len(one)]
    return float(np.mean(found)) if found else None
