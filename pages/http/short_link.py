"""The short address of a consultation, to print and to say aloud: it leads to the answer page."""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from core.identity import CODE_LENGTH, clean_code
from pages.http.answer_page import answer_address
from pages.http.plain_page import not_found


async def short_link(request: Request) -> Response:
    """`/s/kx7-m2p` leads to `/repondre?c=KX7M2P`, or on a phone to `/r/KX7M2P`."""
    code = readable_code(request.path_params["code"])
    if not code:
        return not_found(request)
    address = await to_thread.run_sync(answer_address, request, code)
    return RedirectResponse(address, status_code=303, headers={"Vary": "User-Agent"})


def readable_code(typed: str) -> str:
    """The code in what was typed; nothing when it holds anything that is in no code."""
    code = clean_code(typed)
    bare = typed.replace(" ", "").replace("-", "")
    return code if len(code) == len(bare) == CODE_LENGTH else ""


def short_address(base: str, code: str) -> str:
    return f"{base.rstrip('/')}/s/{code}"
