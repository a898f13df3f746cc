"""A text of the app in every language at once, where it stands beside what organizers wrote: an option, a grade."""

from functools import lru_cache

from core.language import LANGUAGES
from core.language.texts import Texts
from core.language.wording import Wording


@lru_cache(maxsize=500)
def in_every_language(key: str, **values: str | Wording) -> Wording:
    """Values that are themselves wordings are said in each language too."""
    return Wording({language: _said(key, language, values) for language in LANGUAGES})


def _said(key: str, language: str, values: dict[str, str | Wording]) -> str:
    said = {name: value.say(language) if isinstance(value, Wording) else value for name, value in values.items()}
    return Texts(language)(key, **said)
