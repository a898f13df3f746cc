"""The browser's session cookie, set and dropped here, where no script can read it."""

from urllib.parse import urlsplit

from anyio import to_thread
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from core.actions.signing_in import drop_cookie, fetch_cookie
from pages.parts.browser_cookie import CLOSE, OPEN
from pages.parts.database import open_store_of_process
from pages.parts.visit import SESSION_COOKIE

MAX_AGE = 30 * 86_400
LONGEST_BODY = 1_000


async def open_browser(request: Request) -> Response:
    """Exchanges a ticket, good once, for the cookie."""
    origin = _our_origin(request)
    ticket = await _ticket(request)
    secret = await to_thread.run_sync(_fetch, ticket, request.cookies.get(SESSION_COOKIE))
    if secret is None:
        raise HTTPException(403)
    answer = Response(status_code=204, headers={"Cache-Control": "no-store"})
    answer.set_cookie(
        SESSION_COOKIE,
        secret,
        max_age=MAX_AGE,
        httponly=True,
        samesite="lax",
        secure=origin.startswith("https:"),
    )
    return answer


async def close_browser(request: Request) -> Response:
    """Ends the session that the browser's cookie stands for, and drops the cookie."""
    _our_origin(request)
    await to_thread.run_sync(_drop, request.cookies.get(SESSION_COOKIE))
    answer = Response(status_code=204, headers={"Cache-Control": "no-store"})
    answer.delete_cookie(SESSION_COOKIE, httponly=True, samesite="lax")
    return answer


ROUTES: list[BaseRoute] = [
    Route(OPEN, open_browser, methods=["POST"]),
    Route(CLOSE, close_browser, methods=["POST"]),
]


def _our_origin(request: Request) -> str:
    """Where the page that asks was served from: this very host, by a script of ours. Raises 403 for any other."""
    origin = request.headers.get("origin", "")
    if urlsplit(origin).netloc != request.headers.get("host") or "x-tablee" not in request.headers:
        raise HTTPException(403)
    return origin


async def _ticket(request: Request) -> str:
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LONGEST_BODY:
            raise HTTPException(413)
    return body.decode("ascii", "replace")


def _fetch(ticket: str, held: str | None) -> str | None:
    with open_store_of_process()() as store:
        return fetch_cookie(store, ticket, held=held)


def _drop(held: str | None) -> None:
    with open_store_of_process()() as store:
        drop_cookie(store, held)
