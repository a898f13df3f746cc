"""A word as the rules read it: alone, or a whole idiom, with what it says by itself."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.voices.idioms import idiom_at
from core.voices.lexicon import polarity
from core.voices.tables import words
from core.voices.tokens import EMOJIS, Token


NEGATING = words("negators.tsv") | {"ne", "n"}


class Unit(NamedTuple):
    """`is_whole`: an emoji, or an idiom that holds its own negation; no other word changes it."""

    word: str
    plain: str
    start: int
    end: int
    value: float
    is_idiom: bool = False
    is_whole: bool = False


def units(words: Sequence[Token]) -> Iterator[Unit]:
    place = 0
    while place < len(words):
        first = words[place]
        idiom = idiom_at(place, words)
        if idiom is None:
            emoji = EMOJIS.get(first.word)
            value = polarity(first.word) if emoji is None else emoji
            yield Unit(*first, value=value, is_whole=emoji is not None)
            place += 1
            continue
        length, value = idiom
        phrase = words[place : place + length]
        whole = any(word.plain in NEGATING for word in phrase)
        text = " ".join(word.word for word in phrase)
        yield Unit(text, "", first.start, phrase[-1].end, value, is_idiom=True, is_whole=whole)
        place += length
