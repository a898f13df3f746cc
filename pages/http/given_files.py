"""Files that people gave as answers: for the team alone, to be downloaded, never opened where the site's pages are."""

from collections.abc import Mapping

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from core.actions.answering import Voter
from core.actions.giving_files import file_for_team
from core.actions.watching import Watcher
from core.identity import secret_hash
from core.problems import Refused
from pages.http.pictures import SHOWN_ALONE
from pages.http.plain_page import not_found
from pages.parts.database import open_store_of_process
from pages.parts.visit import BROWSER_COOKIE, LINK_COOKIE, SESSION_COOKIE


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
    secret, voted_as = cookies.get(SESSION_COOKIE), cookies.get(LINK_COOKIE + code) or cookies.get(BROWSER_COOKIE)
    with open_store_of_process()(read_only=True) as store:
        session_id = store.accounts.session_of_cookie(secret_hash(secret)) if secret else None
        person = store.accounts.person_of_session(session_id) if session_id else None
        watcher = Watcher(person=person, voter=Voter(voted_as) if voted_as else None)
        return file_for_team(store, watcher, code, digest)
