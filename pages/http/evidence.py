"""The documents behind a floor: pictures are shown, documents are downloaded, never opened among the site's pages."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from core.actions.evidence import evidence_file
from core.consultation.documents import PDF
from pages.http.sent_file import sent_file
from pages.http.watcher import person_of
from pages.parts.database import open_store_of_process


async def evidence(request: Request) -> Response:
    """`/preuve/KX7M2P/<hash>`; whoever may not have it is told what anybody is told of a file that is not there."""
    return await sent_file(request, _file, is_shown=lambda kind: kind != PDF, cache="private, no-cache")


def _file(cookies: Mapping[str, str], code: str, digest: str) -> tuple[str, str, bytes]:
    with open_store_of_process()(read_only=True) as store:
        return evidence_file(store, code, digest, reader=person_of(store, cookies))
