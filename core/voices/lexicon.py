"""What a single French word says, from -1 (unfavourable) to +1 (favourable): textblob-fr's lexicon, corrected."""

import re
import warnings
from functools import lru_cache

from core.voices import verbs
from core.voices.normalise import without_accents
from core.voices.tables import rows, values, words

with warnings.catch_warnings():
    # textblob-fr writes some patterns in a way that newer Pythons warn about when they first compile it.
    warnings.filterwarnings("ignore", message=".*invalid escape sequence")
    from textblob_fr.fr import sentiment as textblob_lexicon

WEAKEST_KEPT = 0.3
"""Entries of textblob-fr's lexicon under this are noise: most were inferred, not judged."""

SHORTEST_UNACCENTED = 4
SHORTEST_MISTYPED = 7
"""Under this, « poison » and « poisson » are two words."""

_DOUBLED = re.compile(r"([cflmnprst])\1")


@lru_cache(maxsize=50_000)
def polarity(word: str) -> float:
    """What a word says, 0 when it says nothing; one written without its accents is found as well."""
    known = _SPOKEN.get(word)
    if known is not None:
        return known
    if len(word) < SHORTEST_UNACCENTED:
        return 0.0
    found = _UNACCENTED.get(without_accents(word))
    return _mistyped(word) if found is None else found


def speaks_when_negated(word: str) -> bool:
    """« Fonctionne » says nothing; « ne fonctionne pas » is a complaint."""
    return word in _EXPECTED


def is_verb(word: str) -> bool:
    """Whether this is a form of a verb that the tables know, so that « marche pas » is read without its « ne »."""
    return word in _VERB_FORMS


def _mistyped(word: str) -> float:
    """« Interressant », « passionante »: a letter doubled for once, or once for doubled."""
    if len(word) < SHORTEST_MISTYPED or word in _CONJUGATED or word.endswith(("é", "és")):
        return 0.0
    singled = _singled(word)
    return _SINGLED.get(singled, _SINGLED.get(without_accents(singled), 0.0))


def _singled(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


def _textblob_values() -> dict[str, float]:
    textblob_lexicon.load()
    averages = {word: senses[None][0] for word, senses in textblob_lexicon.items()}
    return {word: value for word, value in averages.items() if abs(value) >= WEAKEST_KEPT and " " not in word}


def _verb_values(name: str) -> dict[str, float]:
    return {form: float(value) for infinitive, value in rows(name) for form in verbs.forms(infinitive)}


def _unaccented(spoken: dict[str, float]) -> dict[str, float]:
    """Words whose accents were left out, unless what is written is a word of its own: « limite » is not « limité »."""
    return {
        plain: value
        for word, value in spoken.items()
        if (plain := without_accents(word)) != word and plain not in _CONJUGATED and not word.endswith(("é", "és"))
    }


_CONJUGATED = frozenset(form for known in verbs.conjugations().values() for form in known)
_VERBS = _verb_values("verbs.tsv")
_OURS = {**_VERBS, **dict.fromkeys(words("neutralised.txt"), 0.0), **values("overlay.tsv")}
_OURS_UNACCENTED = _unaccented(_OURS)
_THEIRS = {word: value for word, value in _textblob_values().items() if without_accents(word) not in _OURS_UNACCENTED}
_SPOKEN = {**_THEIRS, **_OURS}
_UNACCENTED = {**_unaccented(_THEIRS), **_OURS_UNACCENTED}
_SINGLED = {_singled(word): value for word, value in {**_UNACCENTED, **_SPOKEN}.items()}
_EXPECTED = verbs.all_forms(words("expected.txt"))
_VERB_FORMS = frozenset(_VERBS) | verbs.all_forms(words("expected.txt") & verbs.infinitives())
