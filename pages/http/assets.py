"""Fonts, logo and icons, kept by browsers: fonts for good, since none changes under its name; words packed."""

import gzip
from functools import lru_cache
from pathlib import Path

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from pages.http.front import KEPT_FOR_A_YEAR, packed_response

FOLDER = Path(__file__).parent.parent / "assets"
_KEPT_FOR_A_DAY = "public, max-age=86400"
_PACKED = {".css": "text/css", ".js": "text/javascript"}


class Assets(StaticFiles):
    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = KEPT_FOR_A_YEAR if path.endswith(".woff2") else _KEPT_FOR_A_DAY
        kind = _PACKED.get(Path(path).suffix)
        if kind is None or not isinstance(response, FileResponse):
            return response
        etag = response.headers["etag"]
        content = await to_thread.run_sync(_packed, str(response.path), etag)
        return packed_response(Request(scope), content, kind, {"Cache-Control": _KEPT_FOR_A_DAY, "ETag": etag})


assets = Assets(directory=FOLDER)


async def favicon(request: Request) -> FileResponse:  # noqa: ARG001 - a route is always handed the request
    """Where browsers look by themselves, and where Streamlit's front shows its own."""
    return FileResponse(FOLDER / "favicon.png", headers={"Cache-Control": _KEPT_FOR_A_DAY})


@lru_cache(maxsize=50)
def _packed(path: str, etag: str) -> bytes:  # noqa: ARG001 - another edition of the file has another one
    return gzip.compress(Path(path).read_bytes(), mtime=0)
