"""Files that people gave as answers: for the team alone, to be downloaded, never opened where the site's pages are."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from core.actions.giving_files import file_for_team
from pages.http.sent_file import sent_file
from pages.http.watcher import watcher_of
from pages.parts.database import open_store_of_process


async def given_file(request: Request) -> Response:
    """`/files/KX7M2P/<hash>`; whoever may not have it is told what anybody is told of a file that is not there."""
    return await sent_file(request, _file, is_shown=lambda _: False, cache="private, no-store")


def _file(cookies: Mapping[str, str], code: str, digest: str) -> tuple[str, str, bytes]:
    """Who has voted themselves may see what others see after they voted."""
    with open_store_of_process()(read_only=True) as store:
        return file_for_team(store, watcher_of(store, cookies, code), code, digest)
