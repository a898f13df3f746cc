"""What many people said as a cloud: what each said, merged where it is one word, counted by people."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from core.voices.cloud_terms import Key, Said, Term, bare, folded, said_by, singulars, words_asked
from core.voices.cloud_words import KEPT_WHOLE, STOP_WORDS
from core.voices.normalise import without_accents

MOST = 60
LONGEST_READ = 300
LONGEST_READ_IN_PROSE = 5_000
WORTH_AN_ACCENT = 5
"""A form with accents is shown where one in so many wrote it: a phone leaves accents out, it seldom adds one."""
FEWEST_TOGETHER = 2  # people who say two words together, before these two are an expression
ENOUGH_SHARED = 10
"""So many words said by two people or more make a cloud without those that one person said."""
ONE_IN = 3  # of those who say the rarer of two words say it with the other, where the two are an expression


@dataclass(frozen=True)
class Entry:
    """`form` is the writing most used, `others` the writings merged with it, `said_in` the places of the texts."""

    form: str
    people: int
    others: tuple[str, ...] = ()
    said_in: tuple[int, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True)
class Cloud:
    """What `people` said, most said first.

    `left_out` entries are not shown: all were said by fewer than `fewest`, unless that is 0. `asked` are words of the
    question, not shown either; `joined` words are said nearly always in an expression, which stands for them. `uncut`
    texts could not be cut into words without turning them around, and of `cut_short` the end was not read.
    """

    entries: tuple[Entry, ...] = ()
    people: int = 0
    left_out: int = 0
    fewest: int = 0
    uncut: int = 0
    asked: tuple[Entry, ...] = ()
    joined: int = 0
    cut_short: int = 0


def cloud(
    texts: Iterable[str],
    *,
    language: str = "fr",
    fewest: int = 1,
    most: int = MOST,
    asked: Iterable[str] = (),
    prose: bool = False,
) -> Cloud:
    """Each text is one person's. Left out: what fewer than `fewest` said, then what was said least above `most`, and
    the words of `asked`, the question as it was put. `prose` is read as sentences; key words, as they are listed.
    """
    texts, longest, words = list(texts), LONGEST_READ_IN_PROSE if prose else LONGEST_READ, words_asked(asked, language)
    read = [said_by(text[:longest], language, asked=words, prose=prose) for text in texts]
    keys = _merged({key for said in read for terms in (said.terms, said.pairs) for key in terms.values()}, language)
    people = _taken_apart([{term: keys[key] for term, key in said.terms.items()} for said in read], language)
    joined = _join(people, [{term: keys[key] for term, key in said.pairs.items()} for said in read], fewest=fewest)
    entries = _entries(people)
    shared = [entry for entry in entries if entry.people >= FEWEST_TOGETHER]
    if prose and len(shared) >= ENOUGH_SHARED:
        fewest = max(fewest, FEWEST_TOGETHER)
    shown = _at_most([entry for entry in entries if entry.people >= fewest], most)
    beyond = entries[len(shown) :]
    under = beyond[0].people + 1 if beyond else 0
    return Cloud(
        entries=tuple(shown),
        people=sum(map(bool, people)),
        left_out=len(beyond),
        fewest=under if not shown or shown[-1].people >= under else 0,
        uncut=sum(said.uncut for said in read),
        asked=tuple(entry for entry in _asked(read, language) if entry.people >= fewest),
        joined=joined,
        cut_short=sum(len(text) > longest for text in texts),
    )


def _entries(people: Sequence[Mapping[Term, Key]]) -> list[Entry]:
    forms: dict[Key, Counter[str]] = {}
    places: dict[Key, list[int]] = {}
    for place, terms in enumerate(people):
        for key, term in {key: term for term, key in terms.items()}.items():
            forms.setdefault(key, Counter())[" ".join(term)] += 1
            places.setdefault(key, []).append(place)
    return sorted((_entry(written, places[key]) for key, written in forms.items()), key=_order)


def _asked(read: Sequence[Said], language: str) -> list[Entry]:
    keys = _merged({key for said in read for key in said.asked.values()}, language)
    return _entries([{term: keys[key] for term, key in said.asked.items()} for said in read])


def _order(entry: Entry) -> tuple[int, str, str]:
    return -entry.people, without_accents(entry.form.lower()), entry.form


def _at_most(entries: list[Entry], most: int) -> list[Entry]:
    """Those said as often as the first left out leave with it, unless nothing else was said."""
    if len(entries) <= most:
        return entries
    above = [entry for entry in entries if entry.people > entries[most].people]
    return above or entries[:most]


def _merged(keys: set[Key], language: str) -> dict[Key, Key]:
    """Plural with singular, and only where somebody said the singular: « prix » and « temps » stay what they are."""
    said = {word for key in keys for word in key}
    return {key: tuple(_singular(word, said, language) for word in key) for key in keys}


def _singular(word: str, said: set[str], language: str) -> str:
    return next((each for each in singulars(word, language) if each in said), word)


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
    telling = [bare(word) for word in term if folded(word) not in STOP_WORDS[language]]
    return [((word,), (its_key,)) for word, its_key in zip(telling, key, strict=True)]


def _join(people: list[dict[Term, Key]], pairs: Sequence[Mapping[Term, Key]], *, fewest: int) -> int:
    """Adds to each person the expressions that say more than their words: ONE_IN who say the rarer word say it there.
    A word that most say in them is left to them; how many are, is the answer.
    """
    of_words, together = _sayers(people), _sayers(pairs)
    standing = {
        key: sayers
        for key, apart in together.items()
        if (sayers := apart | of_words.get(key, set()))
        and len(sayers) >= max(FEWEST_TOGETHER, fewest)
        and ONE_IN * len(sayers) >= min(len(of_words.get((word,), ())) for word in key)
    }
    inside: dict[Key, set[int]] = {}
    for key, sayers in standing.items():
        for word in key:
            inside.setdefault((word,), set()).update(sayers)
    joined = {key for key, sayers in inside.items() if 2 * len(of_words.get(key, set()) - sayers) < len(sayers)}
    for place, terms in enumerate(people):
        kept = {term: key for term, key in terms.items() if key not in joined}
        people[place] = kept | {term: key for term, key in pairs[place].items() if key in standing}
    return len(joined.intersection(of_words))


def _sayers(people: Sequence[Mapping[Term, Key]]) -> dict[Key, set[int]]:
    found: dict[Key, set[int]] = {}
    for place, terms in enumerate(people):
        for key in terms.values():
            found.setdefault(key, set()).add(place)
    return found


def _entry(written: Counter[str], said_in: Iterable[int]) -> Entry:
    """Among the writings that keep their accents where enough people did, the one most used; the shorter of two."""
    people = written.total()
    accented = [form for form in written if form != without_accents(form)]
    kept = accented if WORTH_AN_ACCENT * sum(written[form] for form in accented) >= people else []
    spellings: Counter[str] = Counter()
    for form in kept or written:
        spellings[form.lower()] += written[form]
    spelling = min(spellings, key=lambda form: (-spellings[form], len(form), form))
    form = spelling if _is_small(written) else _most_used(written, spelling)
    others = tuple(sorted(each for each in written if each != form))
    return Entry(form=form, people=people, others=others, said_in=tuple(said_in))


def _is_small(written: Counter[str]) -> bool:
    """Phones begin with a capital by themselves: as many small letters are enough."""
    return 2 * sum(count for form, count in written.items() if form == form.lower()) >= written.total()


def _most_used(written: Counter[str], spelling: str) -> str:
    return min((form for form in written if form.lower() == spelling), key=lambda form: (-written[form], form))
