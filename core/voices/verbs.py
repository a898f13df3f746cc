"""The forms of French verbs, from the table that comes with textblob-fr."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from core.voices.tables import words

_REGULAR_ENDINGS = (
    *("er", "e", "es", "ent", "ons", "ez", "ant", "é", "ée", "és", "ées", "ais", "ait", "aient", "ions", "iez"),
    *("erai", "eras", "era", "erons", "erez", "eront", "erais", "erait", "eraient", "a", "èrent"),
)


@cache
def conjugations() -> dict[str, frozenset[str]]:
    """Every verb of the table with all its forms."""
    lines = (files("textblob_fr") / "fr-verbs.txt").read_text(encoding="utf-8-sig").splitlines()
    table = (line.split(",") for line in lines if line and not line.startswith(";"))
    return {forms[0]: frozenset(form for form in forms if form) for forms in table}


@cache
def infinitives() -> frozenset[str]:
    return frozenset(conjugations()) | words("infinitives.txt")


def forms(infinitive: str) -> frozenset[str]:
    """The forms of one verb, its participle in both genders and numbers; a verb the table lacks is taken as regular."""
    known = conjugations().get(infinitive)
    if known is None:
        return frozenset(infinitive.removesuffix("er") + ending for ending in _REGULAR_ENDINGS)
    return known | {form + ending for form in known if form.endswith(("é", "i", "u")) for ending in ("e", "s", "es")}


def all_forms(listed: Iterable[str]) -> frozenset[str]:
    """The words of a list, each infinitive among them standing for all its forms."""
    return frozenset(form for word in listed for form in ({word} if word not in infinitives() else forms(word)))
