"""The demo speaks both languages."""

from core.language.wording import Wording


def words(french: str, english: str) -> Wording:
    return Wording({"fr": french, "en": english})
