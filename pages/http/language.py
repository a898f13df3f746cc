"""The language a page is served in: the reader's choice, else what the browser wishes, else French."""

from collections.abc import Collection

from starlette.requests import HTTPConnection, Request

from core.language import ANSWER_LANGUAGES
from core.language.texts import Texts
from core.language.wishes import wished
from pages.parts.visit import LANGUAGE_COOKIE


def language_of(request: HTTPConnection, languages: Collection[str] = ANSWER_LANGUAGES) -> str:
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    return chosen if chosen in languages else wished(request.headers.get("accept-language", ""), languages)


def texts_of(request: HTTPConnection, languages: Collection[str] = ANSWER_LANGUAGES) -> Texts:
    """In one of these; the pages that everybody may meet speak them all."""
    return Texts(language_of(request, languages))


def language_asked(request: Request, languages: Collection[str] = ANSWER_LANGUAGES) -> str:
    """As the address says, `?langue=en`, of a document that a page leads to; else as a page is served."""
    asked = request.query_params.get("langue", "")
    return asked if asked in languages else language_of(request, languages)
