"""Personal links: the secret leaves the address for a cookie that no script reads; « Ce n'est pas moi » drops it."""

import re
from html import escape
from pathlib import Path
from string import Template
from urllib.parse import urlsplit

from anyio import to_thread
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from core.identity import new_secret
from pages.http.answer_page import answer_address
from pages.http.language import texts_of
from pages.http.plain_page import not_found
from pages.http.short_link import readable_code
from pages.parts.visit import BROWSER_COOKIE, LINK_COOKIE

SECRET = re.compile(r"[A-Za-z0-9_-]{20,64}")
_DAY = 86_400
_LINK_LASTS = 180 * _DAY  # well after any deadline: the same link finds one's receipt again
_BROWSER_LASTS = 365 * _DAY
UNSEEN = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
_LEAVE_PAGE = Template((Path(__file__).parent / "leave.html").read_text("utf8"))


async def personal_link(request: Request) -> Response:
    """`/p/KX7M2P/<secret>` leads to an address without the secret: forwarding it forwards no vote."""
    code = readable_code(request.path_params["code"])
    secret = request.path_params["secret"]
    if not code or not SECRET.fullmatch(secret):
        return not_found(request)
    answer = await _to_answer_page(request, code)
    keep_secret(request, answer, LINK_COOKIE + code, secret, lasts=_LINK_LASTS)
    return answer


async def ask_to_leave(request: Request) -> Response:
    """Asks first: an address alone, in an image or on another site, signs no voter out."""
    code = readable_code(request.path_params["code"])
    if not code:
        return not_found(request)
    texts = texts_of(request)
    words = {name: escape(texts(f"leave-{name}")) for name in ("title", "sentence", "do", "stay")}
    page = _LEAVE_PAGE.substitute(words, language=texts.language, code=code)
    return HTMLResponse(page, headers={"Cache-Control": "no-store"})


async def leave(request: Request) -> Response:
    """Forgets the personal link and starts this browser afresh, without what was typed, for the next who holds it."""
    code = readable_code(request.path_params["code"])
    if not code:
        return not_found(request)
    if urlsplit(request.headers.get("origin", "")).netloc != request.headers.get("host"):
        raise HTTPException(403)
    answer = await _to_answer_page(request, code)
    answer.delete_cookie(LINK_COOKIE + code, httponly=True, samesite="lax", secure=_is_secure(request))
    keep_secret(request, answer, BROWSER_COOKIE, new_secret(), lasts=_BROWSER_LASTS)
    answer.headers["Clear-Site-Data"] = '"storage"'
    return answer


ROUTES: list[BaseRoute] = [
    Route("/p/{code}/leave", ask_to_leave, methods=["GET"]),
    Route("/p/{code}/leave", leave, methods=["POST"]),
    Route("/p/{code}/{secret}", personal_link),
]


async def _to_answer_page(request: Request, code: str) -> Response:
    address = await to_thread.run_sync(answer_address, request, code)
    return RedirectResponse(address, status_code=303, headers=UNSEEN)


def keep_secret(request: Request, answer: Response, name: str, secret: str, *, lasts: int) -> None:
    answer.set_cookie(name, secret, max_age=lasts, httponly=True, samesite="lax", secure=_is_secure(request))


def _is_secure(request: Request) -> bool:
    return request.url.scheme == "https"
