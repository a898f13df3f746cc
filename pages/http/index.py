"""The page that starts Streamlit in a browser, in our words and colours in place of its own index.html."""

import gzip
import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path
from string import Template

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import config

from core.language.texts import Texts
from pages.http.answer_page import languages_of_page
from pages.http.front import EDITIONS, INDEX, PREFIX, packed_response
from pages.http.language import language_of
from pages.http.plain_page import not_found

_TEMPLATE = Template((Path(__file__).parent / "index.html").read_text("utf8"))
_FRONT_TAG = re.compile(r'<(?:script|link)\b[^>]*"\./static/(?:js|css)/[^>]*>(?:</script>)?')
_FIRST_COLOURS = ("primaryColor", "backgroundColor", "secondaryBackgroundColor", "textColor")
# It depends on the reader's cookie and browser, and it may carry a cookie of theirs: for them alone.
_HEADERS = {"Cache-Control": "private, no-cache", "Vary": "Cookie, Accept-Language"}


class IndexPage:
    """Answers with our page wherever Streamlit would answer with its index.html."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.theirs = FileResponse(INDEX, stat_result=INDEX.stat()).headers["etag"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self.app(scope, receive, send)
            return
        replaced = False

        async def replace(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start":
                replaced = Headers(raw=message["headers"]).get("etag") == self.theirs
            if not replaced:
                await send(message)

        await self.app(scope, receive, replace)
        if replaced:
            request = Request(scope)
            languages = await to_thread.run_sync(languages_of_page, request)
            await _answer(request, languages)(scope, receive, send)


def _answer(request: Request, languages: Collection[str]) -> ASGIApp:
    # Streamlit has no page below another one: it would draw an empty screen there.
    if request.url.path.count("/") > 1:
        return not_found(request)
    return packed_response(request, page(language_of(request, languages)), "text/html", _HEADERS)


@lru_cache
def page(language: str) -> bytes:
    """The page in this language, gzipped."""
    return gzip.compress(html(language).encode(), mtime=0)


def html(language: str) -> str:
    texts = Texts(language)
    return _TEMPLATE.substitute(
        language=language,
        description=texts("page-description"),
        noscript=texts("page-noscript"),
        light=_colours("light")["backgroundColor"],
        dark=_colours("dark")["backgroundColor"],
        script=inline_script(),
        front=_front_tags(language),
    )


@lru_cache
def inline_script() -> str:
    """Tells Streamlit's front its colours, so that a page never flashes white, and where its server is.

    Without the latter it first looks for the server below a direct link, in vain: a round trip and an error.
    """
    told = {"LIGHT_THEME": _colours("light"), "DARK_THEME": _colours("dark")}
    return f"window.__streamlit={{BACKEND_BASE_URL:location.origin,...{json.dumps(told)}}}"


def inline_script_hash() -> str:
    return f"sha256-{b64encode(hashlib.sha256(inline_script().encode()).digest()).decode()}"


def _front_tags(language: str) -> str:
    tags = _FRONT_TAG.findall(INDEX.read_text("utf8"))
    return "\n".join(tag.replace('"./static/', f'"{PREFIX}/{EDITIONS[language]}/') for tag in tags)


def _colours(kind: str) -> dict[str, str]:
    look = config.get_options_for_section(f"theme.{kind}")
    return {name: look[name] for name in _FIRST_COLOURS}
