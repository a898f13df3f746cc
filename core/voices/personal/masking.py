"""A text as it is shown and leaves by default: what is surely a personal datum gives way to what it was."""

from collections.abc import Mapping
from functools import lru_cache

from core.language.texts import Texts
from core.voices.personal.finding import KINDS, found, may_be_sure


def masked_in(language: str, text: str) -> str:
    """In the words of a language."""
    return masked(text, mask_words(language))


def masked(text: str, words: Mapping[str, str]) -> str:
    """`words` by kind. Masking makes neighbours of what stood apart: it goes on until nothing sure is left.

    Each pass takes digits or signs away that no word of a mask brings back, so it ends.
    """
    if not may_be_sure(text):
        return text
    while data := [each for each in found(text) if each.sure]:
        for each in reversed(data):
            text = f"{text[: each.start]}{words[each.kind]}{text[each.end :]}"
    return text


@lru_cache(maxsize=8)
def mask_words(language: str) -> Mapping[str, str]:
    texts = Texts(language)
    return {kind.name: texts(f"personal-mask-{kind.name}") for kind in KINDS}
