"""What the rules read one after another: a word, an emoji, a mark, or a whole idiom, with what it says by itself."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.voices.idioms import idiom_at
from core.voices.lexicon import polarity
from core.voices.ratings import rating
from core.voices.tables import words
from core.voices.tokens import EMOJIS, Token

NEGATING = words("negators.tsv") | {"ne", "n"}


class Unit(NamedTuple):
    """`is_whole`: an emoji, a mark, or an idiom that holds its own negation; no word beside it changes what it says."""

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
        idiom = idiom_at(place, words)
        if idiom is None:
            yield _single(words[place])
            place += 1
        else:
            length, value = idiom
            yield _phrase(words[place : place + length], value)
            place += length


def _single(token: Token) -> Unit:
    word, plain, start, end = token
    if word in EMOJIS:
        return Unit(word, plain, start, end, EMOJIS[word], is_whole=True)
    if "/" in word:
        return Unit(word, plain, start, end, rating(word), is_whole=True)
    return Unit(word, plain, start, end, polarity(word))


def _phrase(words: Sequence[Token], value: float) -> Unit:
    whole = any(word.plain in NEGATING for word in words)
    text = " ".join(word.word for word in words)
    return Unit(text, "", words[0].start, words[-1].end, value, is_idiom=True, is_whole=whole)
