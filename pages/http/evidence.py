"""The documents behind a floor: pictures are shown, documents are downloaded, never opened among the site's pages."""

from collections.abc import Mapping

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from core.actions.evidence import evidence_file
from core.consultation.documents import PDF
from core.problems import Refused
from pages.http.pictures import SHOWN_ALONE
from pages.http.plain_page import not_found
from pages.http.watcher import person_of
from pages.parts.database import open_store_of_process


async def evidence(request: Request) -> Response:
    """`/preuve/KX7M2P/<hash>`; whoever may not have it is told what anybody is told of a file that is not there."""
    code, digest = request.path_params["code"], request.path_params["digest"]
    try:
        name, kind, content = await to_thread.run_sync(_file, request.cookies, code, digest)
    except Refused:
        return not_found(request)
    headers = {
        "Content-Disposition": f'{"attachment" if kind == PDF else "inline"}; filename="{name}"',
        "Content-Security-Policy": SHOWN_ALONE,
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cache-Control": "private, no-cache",
    }
    return Response(content, media_type=kind, headers=headers)


def _file(cookies: Mapping[str, str], code: str, digest: str) -> tuple[str, str, bytes]:
    with open_store_of_process()(read_only=True) as store:
        return evidence_file(store, code, digest, reader=person_of(store, cookies))
