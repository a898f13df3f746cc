"""How well scores and calls agree with what is known of texts."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


def area_under_roc(*, unfavourable: Sequence[float], favourable: Sequence[float]) -> float:
    """The chance that a favourable text scores above an unfavourable one, a tie counting half (Mann and Whitney).

    >>> area_under_roc(unfavourable=[-0.5, 0.0], favourable=[0.0, 0.5])
    0.875
    """
    ranked = sorted(unfavourable)
    beaten = sum(bisect_left(ranked, score) + bisect_right(ranked, score) for score in favourable)
    return beaten / (2 * len(unfavourable) * len(favourable))


def macro_f1(known: Sequence[str], called: Sequence[str]) -> float:
    """The plain mean over classes of the harmonic mean of precision and recall.

    >>> macro_f1(["pos", "pos", "neg", "neg"], ["pos", "neg", "neg", "neg"])
    0.7333333333333334
    """
    classes = sorted(set(known))
    return sum(_f1(name, known, called) for name in classes) / len(classes)


def _f1(name: str, known: Sequence[str], called: Sequence[str]) -> float:
    both = sum(k == c == name for k, c in zip(known, called, strict=True))
    either = known.count(name) + called.count(name)
    return 2 * both / either if either else 0.0
