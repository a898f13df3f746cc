"""Finding one's way in a roll: its colleges, its entities, and the people whom a few letters point at."""

import unicodedata
from collections import Counter
from collections.abc import Sequence

from core.consultation.records import Member


def colleges(members: Sequence[Member]) -> dict[str, int]:
    """How many members each college has, the largest first; "" is those without one."""
    return _by_size(Counter(member.college for member in members))


def entities(members: Sequence[Member]) -> dict[str, int]:
    """The same by entity."""
    return _by_size(Counter(member.entity for member in members))


def search(members: Sequence[Member], words: str) -> list[Member]:
    """Those in whom every word is found, accents and capitals aside: « elie rennes » finds Élie, of Rennes."""
    sought = _bare(words).split()
    return [member for member in members if _holds(_described(member), sought)] if sought else list(members)


def _by_size(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda group: (-group[1], group[0])))


def _holds(text: str, words: Sequence[str]) -> bool:
    return all(word in text for word in words)


def _described(member: Member) -> str:
    return _bare(" ".join((member.name, member.email, member.college, member.circle, member.entity)))


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
