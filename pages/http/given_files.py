"""Files that people gave as answers: for the team alone, to be downloaded, never opened where the site's pages are."""

from collections.abc import Mapping

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from core.actions.giving_files import file_for_team
from core.problems import Refused
from pages.http.pictures import SHOWN_ALONE
from pages.http.plain_page import not_found
from pages.http.watcher import watcher_of
from pages.parts.database import open_store_of_process


async def given_file(request: Request) -> Response:
    """`/files/KX7M2P/<hash>`; whoever may not have it is told what anybody is told of a file that is not there."""
    code, digest = request.path_params["code"], request.path_params["digest"]
    try:
        name, kind, content = await to_thread.run_sync(_file, request.cookies, code, digest)
    except Refused:
        return not_found(request)
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "Content-Security-Policy": SHOWN_ALONE,
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "private, no-store",
    }
    return Response(content, media_type=kind, headers=headers)


def _file(cookies: Mapping[str, str], code: str, digest: str) -> tuple[str, str, bytes]:
    """Who has voted themselves may see what others see after they voted."""
    with open_store_of_process()(read_only=True) as store:
        return file_for_team(store, watcher_of(store, cookies, code), code, digest)
