"""Sends a file that people gave: never opened as a page of the site, and no word of it to who may not have it."""

from collections.abc import Callable, Mapping

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from core.problems import Refused
from pages.http.pictures import SHOWN_ALONE
from pages.http.plain_page import not_found

Named = tuple[str, str, bytes]  # what it is called, its media type, its content
Find = Callable[[Mapping[str, str], str, str], Named]  # by the cookies, the consultation's code and the file's hash


async def sent_file(request: Request, find: Find, *, is_shown: Callable[[str], bool], cache: str) -> Response:
    """`find` may raise Refused; `is_shown` says of a media type whether it is shown, rather than downloaded."""
    code, digest = request.path_params["code"], request.path_params["digest"]
    try:
        name, kind, content = await to_thread.run_sync(find, request.cookies, code, digest)
    except Refused:
        return not_found(request)
    headers = {
        "Content-Disposition": f'{"inline" if is_shown(kind) else "attachment"}; filename="{name}"',
        "Content-Security-Policy": SHOWN_ALONE,
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": cache,
    }
    return Response(content, media_type=kind, headers=headers)
