"""The pictures that organizers put into what people read: whoever knows a picture's hash has been shown it."""

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from core.identity import is_digest
from pages.http.front import KEPT_FOR_A_YEAR
from pages.http.plain_page import not_found
from pages.parts.database import open_store_of_process

SHOWN_ALONE = "default-src 'none'; sandbox"
KINDS = ("image/jpeg", "image/png")


async def picture(request: Request) -> Response:
    """`/image/<hash>`."""
    digest = request.path_params["digest"]
    found = await to_thread.run_sync(_stored, digest) if is_digest(digest) else None
    if found is None or found[0] not in KINDS:
        return not_found(request)
    headers = {"Cache-Control": KEPT_FOR_A_YEAR, "Content-Security-Policy": SHOWN_ALONE}
    return Response(found[1], media_type=found[0], headers=headers)


def _stored(digest: str) -> tuple[str, bytes] | None:
    with open_store_of_process()(read_only=True) as store:
        return store.files.get(digest)
