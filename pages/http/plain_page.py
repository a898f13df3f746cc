"""A page of a title and a sentence, for when there is no screen to show: not found, not allowed, broken."""

from html import escape
from pathlib import Path
from string import Template

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from pages.http.language import texts_of

_TEMPLATE = Template((Path(__file__).parent / "plain_page.html").read_text("utf8"))


def plain_page(request: Request, *, title: str, sentence: str, status: int = 200) -> HTMLResponse:
    texts = texts_of(request)
    page = _TEMPLATE.substitute(
        language=texts.language,
        title=escape(title),
        sentence=escape(sentence),
        home=escape(texts("plain-home")),
    )
    return HTMLResponse(page, status_code=status, headers={"Cache-Control": "no-store"})


def not_found(request: Request) -> HTMLResponse:
    return _page_of(request, "not-found", status=404)


def no_consultation(request: Request) -> HTMLResponse:
    """Behind a code that is nobody's, or whose consultation is still to open: which of the two is not told."""
    return _page_of(request, "no-consultation", status=404)


def on_http_error(request: Request, error: HTTPException) -> Response:
    """A sentence for a person; Starlette's few words for a program."""
    if "text/html" not in request.headers.get("accept", ""):
        return PlainTextResponse(error.detail, status_code=error.status_code, headers=error.headers)
    return _page_of(request, "not-found" if error.status_code == 404 else "refused", status=error.status_code)


def on_crash(request: Request, error: Exception) -> HTMLResponse:  # noqa: ARG001 - the server logs it after us
    return _page_of(request, "broken", status=500)


def _page_of(request: Request, name: str, *, status: int) -> HTMLResponse:
    texts = texts_of(request)
    return plain_page(request, title=texts(f"plain-{name}-title"), sentence=texts(f"plain-{name}"), status=status)
