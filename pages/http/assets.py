"""Fonts, logo and icons, kept by browsers: fonts for good, since none changes under its name."""

from pathlib import Path

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from pages.http.front import KEPT_FOR_A_YEAR

FOLDER = Path(__file__).parent.parent / "assets"


class Assets(StaticFiles):
    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = KEPT_FOR_A_YEAR if path.endswith(".woff2") else "public, max-age=86400"
        return response


assets = Assets(directory=FOLDER)
