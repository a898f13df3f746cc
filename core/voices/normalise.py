"""Brings a text to the one form that the rules read, and remembers where each letter stood."""

import html
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

LONGEST_READ = 20_000

_TAG = re.compile(r"</?[a-z!][^<>]{0,200}>", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]+\.\w[\w.-]*|@\w+", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]\w{1,30});", re.IGNORECASE)
_DECOMPOSED = re.compile(r"\w[\u0300-\u036f]+")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff]+")
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ´`′＇", "'"))


@dataclass(frozen=True)
class Normalised:
    """`text`, and in `origins` the place in what was written of each of its characters and of its end."""

    text: str
    origins: Sequence[int]

    def replaced(self, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> "Normalised":
        pieces: list[str] = []
        origins: list[int] = []
        done = 0
        for match in pattern.finditer(self.text):
            new = replacement(match)
            pieces += self.text[done : match.start()], new
            origins += self.origins[done : match.start()]
            origins += [self.origins[match.start()]] * len(new)
            done = match.end()
        if not done:
            return self
        return Normalised("".join(pieces) + self.text[done:], origins + list(self.origins[done:]))


def normalise(written: str) -> Normalised:
    text = written[:LONGEST_READ]
    normal = Normalised(text, range(len(text) + 1))
    if "&" in text:
        normal = normal.replaced(_ENTITY, lambda entity: html.unescape(entity[0]))
    if not text.isascii():
        normal = normal.replaced(_INVISIBLE, lambda _: "")
        normal = normal.replaced(_DECOMPOSED, lambda letter: unicodedata.normalize("NFC", letter[0]))
    normal = Normalised(_blanked(_lower(normal.text)).translate(_APOSTROPHES), normal.origins)
    return normal.replaced(_STRETCHED, lambda run: run[1])


@lru_cache(maxsize=50_000)
def without_accents(word: str) -> str:
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFD", word.replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _lower(text: str) -> str:
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def _blanked(text: str) -> str:
    """Tags and addresses become blanks of the same length, so that every letter keeps its place."""
    if "<" in text:
        text = _TAG.sub(lambda tag: " " * len(tag[0]), text)
    if "@" in text or "://" in text or "www." in text:
        text = _ADDRESS.sub(lambda address: " " * len(address[0]), text)
    return text
