"""How the library's words are written: French and English side by side."""

from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.multiple_choice import Tickable


def both(french: str, english: str) -> Wording:
    return Wording({"fr": french, "en": english})


def options(*named: tuple[str, str, str]) -> tuple[Option, ...]:
    """Each an id, its French and its English."""
    return tuple(Option(id=id_, label=both(french, english)) for id_, french, english in named)


def tickable(*named: tuple[str, str, str]) -> tuple[Tickable, ...]:
    """The same, for several to be chosen."""
    return tuple(Tickable(id=id_, label=both(french, english)) for id_, french, english in named)


RATHER_NOT = ("rather_not", "Je préfère ne pas répondre", "I would rather not say")
