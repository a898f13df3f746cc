"""Cuts a French text into the words that say what it is about, each by its stem."""

import re
from functools import cache, lru_cache

from core.language import ANSWER_LANGUAGES
from core.voices.cloud_words import STOP_WORDS
from core.voices.gate import FRENCH, language_of
from core.voices.normalise import normalise, without_accents
from core.voices.personal.masking import mask_words

SHORTEST = 3

# Without accents; beside the words that a cloud leaves out, those that stand in texts on any subject.
SAID_OF_ANYTHING = """
aller aucun aucune aujourd auquel aura aurait auxquels avaient avais avez avons beaucoup bon bonjour bonne ca
cependant cf chacun chose choses ci concernant debout dedans dehors deja dela deux devoir devraient dire dont
durant ex exemple faites falloir fois font gens grand grande http https idem jamais juste laquelle lequel
lesquelles lesquels malgre merci mieux moins ni non nouveau nouvelle oui parfois pas permet permettre personne
personnes peu peux plus plusieurs plutot point pourraient pourtant presque quelqu rien sans seraient seul seule
seulement sinon suis surtout tellement trop voir vouloir www
"""
STOP = STOP_WORDS["fr"] | frozenset(SAID_OF_ANYTHING.split())

# They tell nothing by themselves, and stand at the end of what does: « les personnes âgées », « la vie des gens ».
NAMED_WITH = frozenset(("personne", "personnes", "gens", "chose", "choses"))
NEVER_AT_AN_END = frozenset(
    (
        "autrement", "certain", "certaine", "certaines", "certains", "combien", "contre", "dit", "fais", "meilleur",
        "meilleure", "pret", "prets", "sais", "sait", "serai", "serais", "serions", "suis",
    )
)  # fmt: skip

# Phrases that say nothing by themselves, by their telling words; a longer one may hold them.
VAGUE_WORDS = """
accord ainsi ans augmentation augmenter avoir baisse baisser besoin cas charge comprendre creer debat diminuer echelle
exemple fin important lutte maintien mise mois monde niveau paie part payer place politique posee poser possibilite
prise probleme proposition question reduire reponse sens solution souhaite supprimer temps totalement utilisation
utiliser voudrais vrai
"""
VAGUE_PAIRS = (
    ("fait", "partie"), ("mise", "oeuvre"), ("mise", "place"), ("poser", "question"), ("prise", "charge"),
    ("prise", "compte"),
)  # fmt: skip
VAGUE = frozenset((word,) for word in VAGUE_WORDS.split()) | frozenset(VAGUE_PAIRS)

# The longest first where one ends another; a stem keeps at least LEAST_STEM letters.
PLURALS = (("eaux", "eau"), ("aux", "al"), ("s", ""), ("x", ""))
ENDINGS = (
    "ement", "ation", "ique", "iste", "euse", "eur", "ant", "ent", "ee", "er", "ir", "e", "ne", "le",
)  # fmt: skip
LEAST_SINGULAR = 4
LEAST_STEM = 5

_WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")


def is_french(text: str) -> bool:
    """Or too short to tell."""
    return language_of(normalise(text).text) in (FRENCH, None)


def said_in(text: str) -> str:
    """Without the words that stand where personal data were: nobody said them."""
    return _masks().sub(" / ", text) if "[" in text else text


def words(text: str) -> list[str]:
    """As they were written but for capitals and apostrophes; addresses and telephone numbers are no words."""
    return _WORD.findall(normalise(said_in(text)).text)


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Without accents, plural and the commonest endings: enough to bring the forms of one word together."""
    bare = singular(without_accents(word))
    for ending in ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= LEAST_STEM:
            return bare.removesuffix(ending)
    return bare


def singular(bare: str) -> str:
    """Of a word without accents."""
    for ending, instead in PLURALS:
        if bare.endswith(ending) and len(bare) - len(ending) + len(instead) >= LEAST_SINGULAR:
            return bare.removesuffix(ending) + instead
    return bare


@lru_cache(maxsize=200_000)
def is_telling(word: str) -> bool:
    return len(word) >= SHORTEST and without_accents(word) not in STOP


def may_end(word: str) -> bool:
    """A phrase begins and ends with such a word."""
    bare = without_accents(word)
    return bare in NAMED_WITH or (is_telling(word) and bare not in NEVER_AT_AN_END)


def stems(text: str, left_out: frozenset[str] = frozenset()) -> list[str]:
    found = (stem(word) for word in words(text) if is_telling(word))
    return [each for each in found if each not in left_out]


@cache
def _masks() -> re.Pattern[str]:
    every = {mask for language in ANSWER_LANGUAGES for mask in mask_words(language).values()}
    return re.compile("|".join(map(re.escape, sorted(every))))
