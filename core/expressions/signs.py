"""Cuts an expression into its signs: numbers, words, `{references}` and operators."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.problems import Refused, problem

LONGEST = 1_000
MOST_DIGITS = 15  # on either side of the decimal comma

# Each word in French and in English, whichever language the page is in.
WORDS = {
    "si": "if",
    "et": "and",
    "ou": "or",
    "non": "not",
    "arrondi": "round",
    "somme": "sum",
    "nombre": "count",
    "prix": "price",
} | {word: word for word in ("if", "and", "or", "not", "round", "sum", "count", "price", "min", "max")}
SAME = {"×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", "≤": "<=", "≥": ">=", "≠": "<>", "!=": "<>", "==": "="}

_SIGN = re.compile(
    r"(?P<number>[0-9]+(?:[.,][0-9]+)?)"
    r"|(?P<word>[^\W\d_]+)"
    r"|\{(?P<reference>[^{}|\n]{1,300})\}"
    r"|(?P<operator><=|>=|<>|!=|==|[-+*/()<>=;×·÷−–≤≥≠])"
)
_BLANKS = re.compile(r"\s*")


@dataclass(frozen=True)
class Sign:
    """`kind` is "number", "word", "reference", "operator" or "end"; `at` its place, from 1."""

    kind: str
    text: str
    at: int


def signs(text: str) -> tuple[Sign, ...]:
    """Raises Refused where something is no sign of the language, or is too long to be read."""
    if len(text) > LONGEST:
        raise Refused(problem("expression_too_long", most=LONGEST))
    return tuple(_cut(text))


def _cut(text: str) -> Iterator[Sign]:
    place = _after_blanks(text, 0)
    while place < len(text):
        found = _SIGN.match(text, place)
        if found is None:
            raise Refused(problem("expression_sign_unknown", sign=text[place], at=place + 1))
        yield _sign(str(found.lastgroup), found[str(found.lastgroup)], place + 1)
        place = _after_blanks(text, found.end())
    yield Sign("end", "", len(text) + 1)


def _sign(kind: str, text: str, at: int) -> Sign:
    if kind == "operator":
        return Sign(kind, SAME.get(text, text), at)
    if kind == "word":
        if text.casefold() not in WORDS:
            raise Refused(problem("expression_word_unknown", word=text, at=at))
        return Sign(kind, WORDS[text.casefold()], at)
    if kind == "number" and max(map(len, re.split("[.,]", text))) > MOST_DIGITS:
        raise Refused(problem("expression_number_too_long", most=MOST_DIGITS, at=at))
    return Sign(kind, text.strip(), at)


def _after_blanks(text: str, place: int) -> int:
    blanks = _BLANKS.match(text, place)
    return blanks.end() if blanks else place
