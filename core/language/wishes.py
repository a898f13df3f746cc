"""The language that a browser wishes for, among those spoken here."""

from core.language import FRENCH, LANGUAGES


def wished(accept_language: str) -> str:
    """The spoken language that the browser likes best.

    >>> wished("de, en-GB;q=0.8, fr;q=0.5")
    'en'
    """
    wishes = [_wish(part) for part in accept_language.split(",")]
    spoken = [(weight, language) for weight, language in wishes if language in LANGUAGES and weight]
    return max(spoken, key=lambda wish: wish[0])[1] if spoken else FRENCH


def _wish(part: str) -> tuple[float, str]:
    tag, _, weight = part.strip().partition(";q=")
    try:
        return float(weight or 1), tag.split("-")[0].strip().lower()
    except ValueError:
        return 0.0, ""
