"""The language a page is served in: the reader's choice, else what the browser wishes, else French."""

from starlette.requests import HTTPConnection

from core.language import LANGUAGES
from core.language.texts import Texts
from core.language.wishes import wished
from pages.parts.visit import LANGUAGE_COOKIE


def language_of(request: HTTPConnection) -> str:
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    return chosen if chosen in LANGUAGES else wished(request.headers.get("accept-language", ""))


def texts_of(request: HTTPConnection) -> Texts:
    return Texts(language_of(request))
