"""Keeps the language a reader chose, for this page and the next ones."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from core.language import ANSWER_LANGUAGES
from pages.http.plain_page import not_found
from pages.parts.visit import LANGUAGE_COOKIE

_ONE_YEAR = 31_536_000


async def choose_language(request: Request) -> Response:
    """`/langue/en?vers=/repondre%3Fc%3DKX7M2P` goes back to the page, in English from now on."""
    language = request.path_params["language"]
    if language not in ANSWER_LANGUAGES:
        return not_found(request)
    answer = RedirectResponse(_own_page(request.query_params.get("vers", "/")), status_code=303)
    answer.set_cookie(LANGUAGE_COOKIE, language, max_age=_ONE_YEAR, secure=request.url.scheme == "https", httponly=True)
    return answer


def _own_page(address: str) -> str:
    """An address of this site; the home page instead of any other: a link must not lead elsewhere under our name."""
    is_ours = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    return address if is_ours else "/"
