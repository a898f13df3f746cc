"""The language a page is served in: the reader's choice, else what the browser wishes, else French."""

from starlette.requests import HTTPConnection

from core.language import FRENCH, LANGUAGES
from core.language.texts import Texts
from pages.parts.visit import LANGUAGE_COOKIE


def language_of(request: HTTPConnection) -> str:
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    return chosen if chosen in LANGUAGES else wished(request.headers.get("accept-language", ""))


def texts_of(request: HTTPConnection) -> Texts:
    return Texts(language_of(request))


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
