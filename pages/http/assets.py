"""Fonts, logo and icons, kept by browsers: fonts for good, since none changes under its name."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from pages.http.front import KEPT_FOR_A_YEAR

FOLDER = Path(__file__).parent.parent / "assets"
_KEPT_FOR_A_DAY = "public, max-age=86400"


class Assets(StaticFiles):
    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = KEPT_FOR_A_YEAR if path.endswith(".woff2") else _KEPT_FOR_A_DAY
        return response


assets = Assets(directory=FOLDER)


async def favicon(request: Request) -> FileResponse:  # noqa: ARG001 - a route is always handed the request
    """Where browsers look by themselves, and where Streamlit's front shows its own."""
    return FileResponse(FOLDER / "favicon.png", headers={"Cache-Control": _KEPT_FOR_A_DAY})
