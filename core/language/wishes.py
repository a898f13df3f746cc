"""The language that a browser wishes for, among those spoken here."""

from collections.abc import Collection

from core.language import FRENCH, LANGUAGES


def wished(accept_language: str, spoken: Collection[str] = LANGUAGES) -> str:
    """The spoken language that the browser likes best; French where it likes none.

    >>> wished("de, en-GB;q=0.8, fr;q=0.5")
    'en'
    >>> wished("de, en-GB;q=0.8, fr;q=0.5", ("fr", "de"))
    'de'
    """
    wishes = [_wish(part) for part in accept_language.split(",")]
    heard = [(weight, language) for weight, language in wishes if language in spoken and weight]
    return max(heard, key=lambda wish: wish[0])[1] if heard else FRENCH


def _wish(part: str) -> tuple[float, str]:
    tag, _, weight = part.strip().partition(";q=")
    try:
        return float(weight or 1), tag.split("-")[0].strip().lower()
    except ValueError:
        return 0.0, ""
