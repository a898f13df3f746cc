"""Finds insults word by word, also where letters stand for others, or apart: « c0nnard », « p u t e », « conn*rd ».

Whole words only: « consultation », « dispute » and « Pinard » are none. A machine hides, a person decides.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from core.voices.tables import spellings

TABLE = Path(__file__).parent / "insults.txt"
_SIGNS = str.maketrans("013457@$€!", "oieastasei")
_WORD = re.compile(r"[a-z0-9@$€*!]+")
_APART = re.compile(r"(?<![a-z0-9])[a-z](?:[ ._*-][a-z0-9@$]){3,24}(?![a-z0-9])")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_TWICE = re.compile(r"([a-z])\1+")
_LETTER = re.compile(r"[a-z]")
_CLEVER = ("pas", "con")  # « c’est pas con » is praise


def insults(text: str) -> tuple[tuple[int, int], ...]:
    """Where they start and end, in the order of the text; none overlaps another."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(_found(_folded(text)), key=lambda each: (each[0], -each[1])):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return tuple(found)


def covered(text: str, word: str) -> str:
    """With `word` in the place of each insult, for where nobody can click."""
    for start, end in reversed(insults(text)):
        text = f"{text[:start]}{word}{text[end:]}"
    return text


def is_insulting(text: str) -> bool:
    return any(True for _ in _found(_folded(text)))


def _found(text: str) -> Iterator[tuple[int, int]]:
    words = [
        (_read(match[0]), match.start(), match.end()) for match in _WORD.finditer(text) if _LETTER.search(match[0])
    ]
    longest = max(map(len, _table()))
    for place, (word, start, _) in enumerate(words):
        if word not in _beginnings():
            continue
        for length in range(1, longest + 1):
            run = words[place : place + length]
            if tuple(each for each, _, _ in run) in _table() and not _is_praise(words, place, word):
                yield start, run[-1][2]
    for match in _APART.finditer(text):
        if (_read(re.sub(r"[ ._*-]", "", match[0])),) in _table():
            yield match.span()


def _is_praise(words: list[tuple[str, int, int]], place: int, word: str) -> bool:
    return place > 0 and (words[place - 1][0], word) == _CLEVER


def _read(word: str) -> str:
    """The insult that this writing stands for, else the word as it is."""
    if word in _beginnings():
        return word
    plain = word.rstrip("!*€$").translate(_SIGNS)
    if plain in _beginnings():
        return plain
    if _STRETCHED.search(plain):
        return _unstretched().get(_TWICE.sub(r"\1", plain), plain)
    return _unstarred(plain) if "*" in plain else plain


def _unstarred(word: str) -> str:
    """« conn*rd »: one letter or more a run of stars, at least half of the letters said and the first among them."""
    if len(_LETTER.findall(word)) * 2 < len(word) or word.startswith("*"):
        return word
    pattern = re.compile(re.sub(r"\*+", "[a-z]+", word))
    return next((each for (each, *rest) in sorted(_table()) if not rest and pattern.fullmatch(each)), word)


@cache
def _table() -> frozenset[tuple[str, ...]]:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return frozenset(
        tuple(spelling.split()) for line in lines if line and not line.startswith("#") for spelling in spellings(line)
    )


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(words[0] for words in _table())


@cache
def _unstretched() -> dict[str, str]:
    return {_TWICE.sub(r"\1", words[0]): words[0] for words in sorted(_table())}


def _folded(text: str) -> str:
    """In small letters without accents, each in its place."""
    if text.isascii():
        return text.lower()
    return "".join(map(_letter, text))


@cache
def _letter(letter: str) -> str:
    bare = unicodedata.normalize("NFD", letter)[0].lower()
    return bare if len(bare) == 1 else letter
