"""The short address of a consultation, to print and to say aloud: it leads to the answer page.

`/s/KX7M2P?par=lettre` is one of the links that its team gave a name, to know by which people come.
"""

import re

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from core.actions.answering import Voter
from core.actions.sources import come_by
from core.identity import CODE_LENGTH, clean_code
from core.problems import Refused
from pages.http.answer_page import answer_address
from pages.http.browser import give_secret
from pages.http.plain_page import not_found
from pages.parts.database import open_store_of_process
from pages.parts.visit import BROWSER_COOKIE

SOURCE = "par"  # in the address
# What draws the preview of a link in a message opens it for nobody.
_ROBOT = re.compile("bot|crawl|spider|preview|facebookexternalhit|whatsapp|slack|telegram", re.IGNORECASE)


async def short_link(request: Request) -> Response:
    """`/s/kx7-m2p` leads to `/repondre?c=KX7M2P`, or on a phone to `/r/KX7M2P`."""
    code = readable_code(request.path_params["code"])
    if not code:
        return not_found(request)
    address = await to_thread.run_sync(answer_address, request, code)
    answer = RedirectResponse(address, status_code=303, headers={"Vary": "User-Agent"})
    source = request.query_params.get(SOURCE, "")
    if source and request.method == "GET" and not _ROBOT.search(request.headers.get("user-agent", "")):
        await to_thread.run_sync(_count_source, request, answer, code, source)
    return answer


def readable_code(typed: str) -> str:
    """The code in what was typed; nothing when it holds anything that is in no code."""
    code = clean_code(typed)
    bare = typed.replace(" ", "").replace("-", "")
    return code if len(code) == len(bare) == CODE_LENGTH else ""


def short_address(base: str, code: str, *, source: str = "") -> str:
    return f"{base.rstrip('/')}/s/{code}" + (f"?{SOURCE}={source}" if source else "")


def _count_source(request: Request, answer: Response, code: str, source: str) -> None:
    """By the browser's own secret, which it is given here where it has none: no other cookie is needed."""
    secret = request.cookies.get(BROWSER_COOKIE) or give_secret(answer, secure=request.url.scheme == "https")
    try:
        with open_store_of_process()() as store:
            come_by(store, code, Voter(secret), source)
    except Refused:
        return  # no such consultation: the answer page says so
