"""What one person's text says for a cloud: its key words, or the words of its sentences, alone and together."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from core.voices.cloud_words import APART, JOINING, KEPT_WHOLE, LINKING, PLURALS, STOP_WORDS, UNCHANGED
from core.voices.normalise import without_accents

LONGEST_PHRASE = 3
MOST_BETWEEN = 2  # small words inside an expression: « qualité de l’eau », « accès à la terre »
FEWEST_LETTERS_SHOUTED = 7
KEPT_FOLDED = 50_000  # words: a text asks for each several times

_PIECES = re.compile(r"[,;:\n\r\t|•·/!?…()«»\"“”]+|\.(?=\s|$)|(?:^|\s)[-*–—](?=\s)")
_PRIVATE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|\+?\d[\d .()-]{5,}\d")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_ELISION = re.compile(r"^(?:[ldjmnstc]|qu|jusqu|lorsqu|puisqu)['’](?=\w)", re.IGNORECASE)

Term = tuple[str, ...]
Key = tuple[str, ...]
Asked = frozenset[str]
IsSmall = Callable[[str], bool]


@dataclass
class Said:
    """Each as written, and by what it counts as. `pairs` are words that a sentence says together, `asked` those of the
    question; `uncut` where nothing can be told by words alone without turning it around.
    """

    terms: dict[Term, Key] = field(default_factory=dict)
    pairs: dict[Term, Key] = field(default_factory=dict)
    asked: dict[Term, Key] = field(default_factory=dict)
    turned: bool = False

    @property
    def uncut(self) -> bool:
        return self.turned and not self.terms


def said_by(text: str, language: str, *, asked: Asked = frozenset(), prose: bool = False) -> Said:
    """`asked` are words of the question, as `words_asked` finds them. `prose` is read as sentences, however short."""
    said = Said()
    for piece in _PIECES.split(_PRIVATE.sub(", ", _calm(text).replace("'", "’"))):
        _read_piece(said, tuple(_WORD.findall(piece)), language, asked, prose=prose)
    return said


def words_asked(texts: Iterable[str], language: str) -> Asked:
    """The telling words of a question, in the singular too; never those that turn an answer around."""
    found = {folded(word) for text in texts for word in _WORD.findall(text.replace("'", "’"))}
    found -= STOP_WORDS[language] | KEPT_WHOLE[language]
    return frozenset(found.union(*(set(singulars(word, language)) for word in found)))


def singulars(word: str, language: str) -> list[str]:
    """What it may be the plural of."""
    if word in UNCHANGED:
        return []
    for ending, endings in PLURALS[language]:
        if word.endswith(ending):
            return [word.removesuffix(ending) + each for each in endings]
    return []


def bare(word: str) -> str:
    return _ELISION.sub("", word)


@lru_cache(maxsize=KEPT_FOLDED)
def folded(word: str) -> str:
    lower = bare(word).lower()
    plain = without_accents(lower)
    singular = plain.removesuffix("s")
    return lower if plain in APART or singular in APART else plain


def _calm(text: str) -> str:
    """Whoever writes all in capitals does not mean a name; short ones may be initials."""
    letters = sum(map(str.isalpha, text))
    return text.lower() if text.isupper() and letters >= FEWEST_LETTERS_SHOUTED else text


def _read_piece(said: Said, words: Term, language: str, asked: Asked, *, prose: bool) -> None:
    of_question = {word for word in words if _is_asked(folded(word), asked, language)}
    said.asked |= {(bare(word),): (folded(word),) for word in of_question}

    def is_small(word: str) -> bool:
        return folded(word) in STOP_WORDS[language] or word in of_question

    words = _without_ends(words, is_small)
    telling = tuple(folded(word) for word in words if not is_small(word))
    turned = KEPT_WHOLE[language].intersection(telling)
    if len(telling) > LONGEST_PHRASE or (prose and not turned) or of_question.intersection(words):
        _read_sentence(said, words, language, is_small)
    elif telling and not (turned.issuperset(telling) and (prose or of_question)):
        said.terms[words] = telling


def _read_sentence(said: Said, words: Term, language: str, is_small: IsSmall) -> None:
    """Nothing of what « pas » or « moins » turns around, up to where another clause begins, but the word right after
    them, with them.
    """
    for clause in _clauses(words, language):
        turning = [place for place, word in enumerate(clause) if folded(word) in KEPT_WHOLE[language]]
        _read_plain(said, clause[: turning[0]] if turning else clause, language, is_small)
        said.turned = said.turned or bool(turning)
        for start, end in pairwise([*turning, len(clause)]):
            told = next((place for place in range(start + 1, end) if not is_small(clause[place])), None)
            if told is not None and _stand_together(clause[start : told + 1], language):
                said.terms[clause[start : told + 1]] = (folded(clause[start]), folded(clause[told]))


def _read_plain(said: Said, words: Term, language: str, is_small: IsSmall) -> None:
    """Each telling word, and each two that stand together."""
    telling = [place for place, word in enumerate(words) if not is_small(word) and not word.isdigit()]
    said.terms |= {(bare(words[place]),): (folded(words[place]),) for place in telling}
    for first, second in pairwise(telling):
        if _stand_together(words[first : second + 1], language):
            said.pairs[(bare(words[first]), *words[first + 1 : second + 1])] = (
                folded(words[first]),
                folded(words[second]),
            )


def _clauses(words: Term, language: str) -> Iterator[Term]:
    start = 0
    for place, word in enumerate(words):
        if folded(word) in LINKING[language]:
            yield words[start:place]
            start = place + 1
    yield words[start:]


def _stand_together(words: Term, language: str) -> bool:
    between = words[1:-1]
    return len(between) <= MOST_BETWEEN and all(folded(word) in JOINING[language] for word in between)


def _without_ends(words: Term, is_small: IsSmall) -> Term:
    """« de la confiance » is « confiance », « l’eau » is « eau »; small words between two others stay."""
    telling = [place for place, word in enumerate(words) if not is_small(word)]
    if not telling:
        return ()
    first, *rest = words[telling[0] : telling[-1] + 1]
    return (bare(first), *rest)


def _is_asked(known: str, asked: Asked, language: str) -> bool:
    return bool(asked) and (known in asked or not asked.isdisjoint(singulars(known, language)))
