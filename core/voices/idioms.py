"""Set phrases that mean something else than the sum of their words: « pas mal », « perte de temps »."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from core.voices import verbs
from core.voices.normalise import normalise
from core.voices.tables import rows, spellings
from core.voices.tokens import Token, tokens

ANY_WORD = "*"
INFINITIVE = "INF"
START = "^"
END = "$"


@dataclass
class _Step:
    """A place reached in one or more idioms: the words that lead on, and the value if one ends here."""

    following: dict[str, "_Step"] = field(default_factory=dict)
    value: float | None = None


def idiom_at(place: int, words: Sequence[Token]) -> tuple[int, float] | None:
    """How many words the longest idiom that begins here has, and what it says."""
    for opening in ([_FIRST_STEP.following[START]] if place == 0 else []) + [_FIRST_STEP]:
        first = opening.following.get(words[place].plain)
        found = _longest(first, place + 1, words, length=1) if first else None
        if found is not None:
            return found
    return None


def _longest(step: _Step, place: int, words: Sequence[Token], *, length: int) -> tuple[int, float] | None:
    if place < len(words):
        for following in _following(step, words[place]):
            found = _longest(following, place + 1, words, length=length + 1)
            if found is not None:
                return found
    elif END in step.following:
        step = step.following[END]
    return None if step.value is None else (length, step.value)


def _following(step: _Step, word: Token) -> list[_Step]:
    kinds = [word.plain, ANY_WORD]
    if INFINITIVE in step.following and word.word in verbs.infinitives():
        kinds.append(INFINITIVE)
    return [step.following[kind] for kind in kinds if kind in step.following]


def _words(spelling: str) -> list[str]:
    found: list[str] = []
    for part in spelling.split():
        special = part in (ANY_WORD, INFINITIVE, START, END)
        found += [part] if special else [token.plain for token in tokens(normalise(part))]
    return found


def _steps() -> _Step:
    start = _Step()
    for notation, value in rows("idioms.tsv"):
        for spelling in spellings(notation):
            step = start
            for word in _words(spelling):
                step = step.following.setdefault(word, _Step())
            step.value = float(value)
    return start


_FIRST_STEP = _steps()
