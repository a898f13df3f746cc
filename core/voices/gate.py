"""In which language a text is written, so that only French is scored."""

import re
from functools import cache
from threading import Lock

from py3langid.langid import MODEL_FILE, LanguageIdentifier

FRENCH = "fr"
UNDETERMINED = "und"
LANGUAGES = (FRENCH, "de", "pt", "en", "es", "it", "nl")
FEWEST_WORDS = 4
LONGEST_READ = 300
"""Enough to tell; a longer text takes longer and is told no better."""

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[a-zà-öø-ÿœ]")
_loading = Lock()


def language_of(text: str) -> str | None:
    """The ISO 639 code of a normalised text, `und` for another alphabet; None under four words, too few to tell."""
    text = text[:LONGEST_READ]
    words = _WORD.findall(text)
    if len(words) < FEWEST_WORDS:
        return None
    if not any(_LATIN.match(word) for word in words):
        return UNDETERMINED
    code: str = _identifier().classify(text)[0]
    return code


def _identifier() -> LanguageIdentifier:
    # Two first readers at once would load the model, 100 MB, twice.
    with _loading:
        return _loaded()


@cache
def _loaded() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier
