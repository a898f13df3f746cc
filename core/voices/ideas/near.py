"""Near-identical contributions: the same words first, then almost the same letters, each beside one representative."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer

from core.voices.ideas.words import words
from core.voices.normalise import without_accents

ALIKE = 0.85
"""Cosine of the letters, five by five: from .80 on, texts that only share their subject begin to be taken together."""
ALIKE_WHERE_HELD = 0.65
"""Enough where one holds the other word for word: somebody signed it, or cut its end."""
FEWEST_WORDS = 6
AT_ONCE = 250
LONGEST_COMPARED = 2_000
MANY = 500
"""From so many texts on, letters that stand in one alone are left out: a typing error weighs less."""

Near = tuple[tuple[int, ...], ...]


def near_identical(texts: Mapping[int, str]) -> Near:
    """Groups of at least two, the largest first; within each the representative, then the others by seq.

    No chain: every text is alike to its representative itself. Neither order nor seqs change who goes with whom.
    """
    written = _by_key(texts)
    keys = sorted(written)
    groups = [[seq for key in alike for seq in written[key]] for alike in _alike(keys, written)]
    found = [(first, *sorted(others)) for first, *others in groups if others]
    return tuple(sorted(found, key=lambda group: (-len(group), group)))


def representatives(seqs: Mapping[int, str], near: Near) -> dict[int, tuple[int, ...]]:
    """Every text once: the seq of each that stands for itself or for others, with all it stands for."""
    standing_for = {group[0]: group for group in near}
    copies = {seq for group in near for seq in group[1:]}
    return {seq: standing_for.get(seq, (seq,)) for seq in sorted(seqs) if seq not in copies}


def key_of(text: str) -> str:
    """What stays of a text without capitals, accents and marks; the text itself where nothing does."""
    return without_accents(" ".join(words(text))) or " ".join(text.split())


def _by_key(texts: Mapping[int, str]) -> dict[str, list[int]]:
    """The best written first: with its accents and as it is most often written, then by its letters."""
    found: dict[str, list[int]] = defaultdict(list)
    for seq in sorted(texts):
        found[key_of(texts[seq])].append(seq)
    for seqs in found.values():
        spelled = Counter(texts[seq] for seq in seqs)
        seqs.sort(key=lambda seq: (-spelled[texts[seq]], texts[seq].isupper(), -_accents(texts[seq]), texts[seq], seq))
    return {key: seqs for key, seqs in found.items() if key}


def _accents(text: str) -> int:
    return sum(not letter.isascii() for letter in text)


def _alike(keys: Sequence[str], written: Mapping[str, Sequence[int]]) -> Iterator[list[str]]:
    """Keys taken together: whoever has most neighbours, counting copies, gathers them first."""
    neighbours = _neighbours([key for key in keys if len(key.split()) >= FEWEST_WORDS])
    people = {key: sum(len(written[each]) for each in (key, *neighbours.get(key, ()))) for key in keys}
    taken: set[str] = set()
    for first in sorted(keys, key=lambda key: (-people[key], -len(written[key]), key)):
        if first not in taken:
            group = [first, *sorted(neighbours.get(first, set()) - taken)]
            taken.update(group)
            yield group


def _neighbours(keys: Sequence[str]) -> dict[str, set[str]]:
    vectors = _letters(keys)
    found: dict[str, set[str]] = defaultdict(set)
    if vectors is None:
        return found
    for start in range(0, len(keys), AT_ONCE):
        cosines = (vectors[start : start + AT_ONCE] @ vectors.T).tocoo()
        maybe = cosines.data >= ALIKE_WHERE_HELD
        near = zip(cosines.row[maybe] + start, cosines.col[maybe], cosines.data[maybe], strict=True)
        for one, other, cosine in ((keys[row], keys[column], cosine) for row, column, cosine in near if row != column):
            if cosine >= ALIKE or one in other or other in one:
                found[one].add(other)
    return found


def _letters(keys: Sequence[str]) -> csr_matrix | None:
    read = [key[:LONGEST_COMPARED] for key in keys]
    fewest = 2 if len(keys) >= MANY else 1
    settings = {"analyzer": "char_wb", "ngram_range": (5, 5), "sublinear_tf": True, "min_df": fewest}
    letters = TfidfVectorizer(**settings, dtype=np.float32)
    try:
        return letters.fit_transform(read)
    except ValueError:  # no letters at all
        return None
