"""Whether this process can serve: the database answers. For whoever watches the servers, and for a proxy."""

import logging

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse

from pages.parts.database import open_store_of_process

_LOG = logging.getLogger(__name__)
_FRESH = {"Cache-Control": "no-store"}


async def health(request: Request) -> JSONResponse:  # noqa: ARG001 - a route is always handed the request
    ready = await to_thread.run_sync(database_answers)
    state = {"status": "ok" if ready else "unavailable", "database": ready}
    return JSONResponse(state, status_code=200 if ready else 503, headers=_FRESH)


def database_answers() -> bool:
    try:
        with open_store_of_process()(read_only=True) as store:
            store.consultations.by_code("")
    except Exception:  # noqa: BLE001 - whatever the reason, this process cannot serve
        _LOG.exception("The database does not answer")
        return False
    return True
