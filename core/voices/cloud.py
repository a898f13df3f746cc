"""Key words of many people as a cloud: what each said, merged where it is one word, counted by people."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.voices.cloud_words import APART, KEPT_WHOLE, PLURALS, STOP_WORDS, UNCHANGED
from core.voices.normalise import without_accents

MOST = 60
LONGEST_PHRASE = 3
LONGEST_READ = 300
WORTH_AN_ACCENT = 5
"""A form with accents is shown where one in so many wrote it: a phone leaves accents out, it seldom adds one."""
FEWEST_LETTERS_SHOUTED = 7

_PIECES = re.compile(r"[,;:\n\r\t|•·/!?…()«»\"“”]+|\.(?=\s|$)|(?:^|\s)[-*–—](?=\s)")
_PRIVATE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|\+?\d[\d .()-]{5,}\d")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_ELISION = re.compile(r"^(?:[ldjmnstc]|qu|jusqu|lorsqu|puisqu)['’](?=\w)", re.IGNORECASE)

Term = tuple[str, ...]
Key = tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """`form` is the writing most used, `others` the writings merged with it."""

    form: str
    people: int
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cloud:
    """What `people` said, most said first.

    `left_out` entries are not shown: all were said by fewer than `fewest`, unless that is 0. `uncut` texts could not
    be cut into words without turning them around.
    """

    entries: tuple[Entry, ...] = ()
    people: int = 0
    left_out: int = 0
    fewest: int = 0
    uncut: int = 0


def cloud(texts: Iterable[str], *, language: str = "fr", fewest: int = 1, most: int = MOST) -> Cloud:
    """Each text is one person's. Left out: what fewer than `fewest` said, then what was said least above `most`."""
    read = [_terms(text, language) for text in texts]
    said = [terms for terms in read if terms]
    keys = _merged({key for terms in said for key in terms.values()}, language)
    people = _taken_apart([{term: keys[key] for term, key in terms.items()} for terms in said], language)
    forms: dict[Key, Counter[str]] = {}
    for terms in people:
        for key, term in {key: term for term, key in terms.items()}.items():
            forms.setdefault(key, Counter())[" ".join(term)] += 1
    entries = sorted((_entry(written) for written in forms.values()), key=_order)
    shown = _at_most([entry for entry in entries if entry.people >= fewest], most)
    beyond = entries[len(shown) :]
    under = beyond[0].people + 1 if beyond else 0
    return Cloud(
        entries=tuple(shown),
        people=len(said),
        left_out=len(beyond),
        fewest=under if not shown or shown[-1].people >= under else 0,
        uncut=sum(terms is None for terms in read),
    )


def _order(entry: Entry) -> tuple[int, str, str]:
    return -entry.people, without_accents(entry.form.lower()), entry.form


def _at_most(entries: list[Entry], most: int) -> list[Entry]:
    """Those said as often as the first left out leave with it, unless nothing else was said."""
    if len(entries) <= most:
        return entries
    above = [entry for entry in entries if entry.people > entries[most].people]
    return above or entries[:most]


def _terms(text: str, language: str) -> dict[Term, Key] | None:
    """What one person said, each as written and by what it counts as; None where nothing can be told by words alone."""
    stop, whole = STOP_WORDS[language], KEPT_WHOLE[language]
    found: dict[Term, Key] = {}
    uncut = False
    for piece in _PIECES.split(_PRIVATE.sub(", ", _calm(text[:LONGEST_READ]).replace("'", "’"))):
        words = _without_ends(tuple(_WORD.findall(piece)), stop)
        telling = tuple(word for word in words if _folded(word) not in stop)
        if len(telling) <= LONGEST_PHRASE:
            found |= {words: tuple(map(_folded, telling))} if telling else {}
        elif any(_folded(word) in whole for word in telling):
            uncut = True
        else:
            found |= {(_bare(word),): (_folded(word),) for word in telling}
    return None if uncut and not found else found


def _calm(text: str) -> str:
    """Whoever writes all in capitals does not mean a name; short ones may be initials."""
    letters = sum(map(str.isalpha, text))
    return text.lower() if text.isupper() and letters >= FEWEST_LETTERS_SHOUTED else text


def _without_ends(words: Term, stop: frozenset[str]) -> Term:
    """« de la confiance » is « confiance », « l’eau » is « eau »; small words between two others stay."""
    telling = [place for place, word in enumerate(words) if _folded(word) not in stop]
    if not telling:
        return ()
    first, *rest = words[telling[0] : telling[-1] + 1]
    return (_bare(first), *rest)


def _bare(word: str) -> str:
    return _ELISION.sub("", word)


def _folded(word: str) -> str:
    lower = _bare(word).lower()
    plain = without_accents(lower)
    singular = plain.removesuffix("s")
    return lower if plain in APART or singular in APART else plain


def _merged(keys: set[Key], language: str) -> dict[Key, Key]:
    """Plural with singular, and only where somebody said the singular: « prix » and « temps » stay what they are."""
    said = {word for key in keys for word in key}
    return {key: tuple(_singular(word, said, language) for word in key) for key in keys}


def _singular(word: str, said: set[str], language: str) -> str:
    if word in UNCHANGED:
        return word
    for ending, singulars in PLURALS[language]:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            return next((stem + each for each in singulars if stem + each in said), word)
    return word


def _taken_apart(people: list[dict[Term, Key]], language: str) -> list[dict[Term, Key]]:
    """A phrase of one person alone counts for its words, where others said one of them: ideas meet there."""
    counts = Counter(key for terms in people for key in set(terms.values()))
    return [
        {
            found: its_key
            for term, key in terms.items()
            for found, its_key in (_words(term, key, language) if _is_apart(key, counts, language) else [(term, key)])
        }
        for terms in people
    ]


def _is_apart(key: Key, counts: Mapping[Key, int], language: str) -> bool:
    if len(key) == 1 or counts[key] > 1 or KEPT_WHOLE[language].intersection(key):
        return False
    return any((word,) in counts for word in key)


def _words(term: Term, key: Key, language: str) -> list[tuple[Term, Key]]:
    telling = [_bare(word) for word in term if _folded(word) not in STOP_WORDS[language]]
    return [((word,), (its_key,)) for word, its_key in zip(telling, key, strict=True)]


def _entry(written: Counter[str]) -> Entry:
    """Among the writings that keep their accents where enough people did, the one most used; the shorter of two."""
    people = written.total()
    accented = [form for form in written if form != without_accents(form)]
    kept = accented if WORTH_AN_ACCENT * sum(written[form] for form in accented) >= people else []
    spellings: Counter[str] = Counter()
    for form in kept or written:
        spellings[form.lower()] += written[form]
    spelling = min(spellings, key=lambda form: (-spellings[form], len(form), form))
    form = spelling if _is_small(written) else _most_used(written, spelling)
    return Entry(form=form, people=people, others=tuple(sorted(each for each in written if each != form)))


def _is_small(written: Counter[str]) -> bool:
    """Phones begin with a capital by themselves: as many small letters are enough."""
    return 2 * sum(count for form, count in written.items() if form == form.lower()) >= written.total()


def _most_used(written: Counter[str], spelling: str) -> str:
    return min((form for form in written if form.lower() == spelling), key=lambda form: (-written[form], form))
