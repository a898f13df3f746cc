"""Gives each browser a secret of its own on its first page: an open link takes one answer a browser."""

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core.identity import new_secret
from pages.parts.visit import BROWSER_COOKIE

NEW_SECRET = "new_browser"
_ONE_YEAR = 31_536_000


class BrowserCookie:
    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or HTTPConnection(scope).cookies.get(BROWSER_COOKIE):
            await self.app(scope, receive, send)
            return

        secret = new_secret()
        scope.setdefault("state", {})[NEW_SECRET] = secret  # the first page is this browser's already

        async def give(message: Message) -> None:
            if message["type"] == "http.response.start" and _is_page(message):
                MutableHeaders(scope=message).append("Set-Cookie", _cookie(scope, secret))
            await send(message)

        await self.app(scope, receive, give)


def _is_page(start: Message) -> bool:
    kind = MutableHeaders(scope=start).get("content-type", "")
    return start["status"] == 200 and kind.startswith("text/html")


def give_secret(answer: Response, *, secure: bool) -> str:
    """A secret of its own for a browser that has none."""
    secret = new_secret()
    _set(answer, secret, secure=secure)
    return secret


def _cookie(scope: Scope, secret: str) -> str:
    written = Response()
    _set(written, secret, secure=scope["scheme"] == "https")
    return written.headers["set-cookie"]


def _set(answer: Response, secret: str, *, secure: bool) -> None:
    answer.set_cookie(BROWSER_COOKIE, secret, max_age=_ONE_YEAR, secure=secure, httponly=True, samesite="lax")
