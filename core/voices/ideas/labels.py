"""The words of a group: phrases that its people share and others do not, and the texts to read first.

Class-based TF-IDF (c-TF-IDF): M. Grootendorst, « BERTopic », arXiv:2203.05794, 2022, with a phrase preferred to a word.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.voices.ideas.words import VAGUE, is_telling, may_end, said_in, singular, stem
from core.voices.normalise import Normalised, normalise, without_accents

PHRASES = 4
TEXTS = 3
LONGEST_PHRASE = 5
MOST_TELLING = 3
MOST_LEADS = 2
FEWEST_PEOPLE = 2
"""Phrases go to the projector: what one person alone wrote does not."""
LONGEST_READ = 1_200
READABLE = range(5, 46)
FOR_EACH_WORD_MORE = 0.6
COMPLETES, LENGTHENS = 0.3, 0.5
LEADS = 0.5
"""A phrase goes before a better single word where it is worth so much of it: a group is named by a phrase."""
LEAST_SAID = 0.1
"""So many of its people said what a group is named by, where any phrase was said by so many."""
WORTH_AN_ACCENT = 5
JOINED = ", "

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MARK = re.compile(r"[.;:!?,()\n«»\"“”…/|•*]")

Key = tuple[str, ...]


@dataclass(frozen=True)
class Said:
    """A text, and how many people wrote just that."""

    text: str
    people: int = 1


def phrases(
    groups: Mapping[str, Sequence[Said]], others: Sequence[Said] = (), *, left_out: frozenset[str] = frozenset()
) -> dict[str, tuple[str, ...]]:
    """By group, its phrases, the one to name it by first: not the same as another's, where people said more.

    `others` are texts in none of them; what is made of `left_out` stems alone, as the question's, is no phrase.
    """
    everywhere = _shared_words([*others, *(said for group in groups.values() for said in group)])
    counted: dict[str, Counter[Key]] = {}
    forms: dict[Key, Counter[str]] = defaultdict(Counter)
    for name, group in groups.items():
        counted[name] = _count(group, everywhere, forms)
    total = _count(others, everywhere, forms)
    for counts in counted.values():
        total.update(counts)
    average = sum(sum(counts.values()) for counts in counted.values()) / max(1, len(counted))
    people = {name: sum(said.people for said in group) for name, group in groups.items()}
    found: dict[str, tuple[str, ...]] = {}
    leading: set[Key] = set()
    for name in sorted(groups, key=lambda name: -people[name]):
        telling = {key: count for key, count in counted[name].items() if _tells(key, left_out)}
        best = _best(telling, total, people=people[name], average=average, leading=leading)
        leading.update(best[:1])
        found[name] = tuple(_form(forms[key]) for key in best)
    return found


def still_said(said: Sequence[str], texts: Iterable[str]) -> tuple[str, ...]:
    """Those of the phrases that enough of these texts hold."""
    keys = {phrase: tuple(_folded(word) for word in _WORD.findall(_read(phrase).text)) for phrase in said}
    words = frozenset(word for key in keys.values() for word in key)
    people: Counter[str] = Counter()
    for text in texts:
        found = {key for key, _ in _phrases_in(text, words)}
        people.update(phrase for phrase, key in keys.items() if key in found)
        if all(people[phrase] >= FEWEST_PEOPLE for phrase in said):
            break
    return tuple(phrase for phrase in said if people[phrase] >= FEWEST_PEOPLE)


def titled(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]


def title_of(phrases: Sequence[str]) -> str:
    """The first, with the second where it is a single word, which alone is vague; "" without any."""
    return titles_of(phrases)[0] if phrases else ""


def titles_of(phrases: Sequence[str]) -> list[str]:
    """All that a group may have been named by from these phrases, the best first."""
    each = [titled(phrase) for phrase in phrases]
    if len(phrases) < 2 or " " in phrases[0]:
        return each
    return [f"{each[0]}{JOINED}{phrases[1]}", *each]


def says(text: str, phrase: str) -> bool:
    """Whether these words stand there one after the other, whatever their accents, capitals and plurals."""
    said, wanted = _folded_words(text), _folded_words(phrase)
    starts = range(len(said) - len(wanted) + 1)
    return bool(wanted) and any(said[start : start + len(wanted)] == wanted for start in starts)


def shown_first(texts: Sequence[tuple[int, str]], most: int = TEXTS) -> tuple[int, ...]:
    """Of (seq, text), the first that are neither a word nor a page; the first of all where none is."""
    readable = [seq for seq, text in texts if len(text.split()) in READABLE]
    return tuple((readable or [seq for seq, _ in texts])[:most])


def _shared_words(texts: Sequence[Said]) -> frozenset[str]:
    """Telling words that enough people wrote; a phrase with another cannot have been written by enough."""
    people: Counter[str] = Counter()
    for said in texts:
        found = {_folded(word) for word in _WORD.findall(_read(said.text).text) if is_telling(word)}
        people.update(dict.fromkeys(found, said.people))
    return frozenset(word for word, count in people.items() if count >= FEWEST_PEOPLE)


def _count(texts: Sequence[Said], shared: frozenset[str], forms: dict[Key, Counter[str]]) -> Counter[Key]:
    people: Counter[Key] = Counter()
    for said in texts:
        found = dict(_phrases_in(said.text, shared))
        people.update(dict.fromkeys(found, said.people))
        for key, form in found.items():
            forms[key][form] += said.people
    return people


def _phrases_in(text: str, shared: frozenset[str]) -> Iterator[tuple[Key, str]]:
    """Each with its words as they count, and as it was written."""
    said, normal = said_in(text), _read(text)
    found = list(_WORD.finditer(normal.text))
    folded = [_folded(word[0]) for word in found]
    telling = [is_telling(word[0]) for word in found]
    ends = [may_end(word[0]) for word in found]
    for first, match in enumerate(found):
        if not ends[first]:
            continue
        for last in range(first, min(first + LONGEST_PHRASE, len(found))):
            if telling[last] and folded[last] not in shared:
                break
            if last > first and _MARK.search(normal.text, found[last - 1].end(), found[last].start()):
                break
            if sum(telling[first : last + 1]) > MOST_TELLING:
                break
            if ends[last] and any(telling[first : last + 1]):
                written = said[normal.origins[match.start()] : normal.origins[found[last].end()]]
                yield tuple(folded[first : last + 1]), _calm(written, shouted=text.isupper())


def _tells(key: Key, left_out: frozenset[str]) -> bool:
    telling = tuple(filter(is_telling, key))
    return telling not in VAGUE and not left_out.issuperset(map(stem, telling))


def _best(
    counts: Mapping[Key, int], total: Mapping[Key, int], *, people: int, average: float, leading: Collection[Key]
) -> list[Key]:
    """The first is none of those `leading` other groups, unless people said nothing else."""
    worth = {
        key: count / people * math.log(1 + average / total[key]) * (1 + FOR_EACH_WORD_MORE * (_ends(key) - 1))
        for key, count in counts.items()
        if count >= FEWEST_PEOPLE
    }
    scored = sorted(worth, key=lambda key: (-worth[key], key))
    common = [key for key in scored if counts[key] >= LEAST_SAID * people]
    enough = LEADS * max((worth[key] for key in common), default=0.0)
    leads = [key for key in common if len(key) > 1 and worth[key] >= enough]
    chosen: list[Key] = []
    taken: set[str] = set()
    for key in (_completed(key, counts) for key in (*leads[:MOST_LEADS], *common, *scored)):
        its_stems = {stem(word) for word in key if is_telling(word)}
        if its_stems & taken or (not chosen and key in leading):
            continue
        chosen.append(key)
        taken |= its_stems
        if len(chosen) == PHRASES:
            break
    return chosen or scored[:1]


def _completed(key: Key, counts: Mapping[Key, int]) -> Key:
    """« droit » is « droit à l’oubli » where enough of those who wrote the one wrote the other."""
    share = LENGTHENS if len(key) > 1 else COMPLETES
    enough = max(FEWEST_PEOPLE, share * counts[key])
    longer = [other for other, count in counts.items() if count >= enough and _holds(other, key)]
    return min(longer, key=lambda other: (-counts[other], len(other), other), default=key)


def _holds(longer: Key, key: Key) -> bool:
    size = len(key)
    return len(longer) > size and any(longer[at : at + size] == key for at in range(len(longer) - size + 1))


def _ends(key: Key) -> int:
    return sum(map(may_end, key))


def _form(written: Counter[str]) -> str:
    """With its accents where one in WORTH_AN_ACCENT wrote them, and small letters where somebody did."""
    accented = {form: count for form, count in written.items() if form != without_accents(form)}
    kept = accented if WORTH_AN_ACCENT * sum(accented.values()) >= written.total() else dict(written)
    spellings: Counter[str] = Counter()
    for form, count in kept.items():
        spellings[form.lower()] += count
    spelling = min(spellings, key=lambda form: (-spellings[form], form))
    if spelling in kept:
        return spelling
    return min((form for form in kept if form.lower() == spelling), key=lambda form: (-kept[form], form))


def _folded_words(text: str) -> list[str]:
    return [_folded(word) for word in _WORD.findall(_read(text).text)]


def _folded(word: str) -> str:
    return singular(without_accents(word))


def _calm(written: str, *, shouted: bool) -> str:
    calm = " ".join(written.replace("'", "’").split())
    return calm.lower() if shouted else calm


def _read(text: str) -> Normalised:
    return normalise(said_in(text)[:LONGEST_READ])
