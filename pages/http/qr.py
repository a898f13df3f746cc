"""The QR code of a consultation's short address, as a drawing to print large and as a picture to paste."""

from functools import lru_cache
from io import BytesIO

import segno
from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from pages.http.plain_page import not_found
from pages.http.short_link import readable_code, short_address

# Read through glare and creases, with the quiet zone of four modules that cameras need; always dark on white.
_BORDER = 4
_DARK, _LIGHT = "#1A140F", "#FFFFFF"
_PIXELS_A_MODULE = 16
_KEPT_FOR_A_DAY = {"Cache-Control": "public, max-age=86400"}


async def qr(request: Request) -> Response:
    """`/qr/KX7M2P.svg` and `/qr/KX7M2P.png`."""
    code = readable_code(request.path_params["code"])
    drawers = {"svg": (svg, "image/svg+xml"), "png": (png, "image/png")}
    if not code or request.path_params["kind"] not in drawers:
        return not_found(request)
    draw, kind = drawers[request.path_params["kind"]]
    picture = await to_thread.run_sync(draw, short_address(str(request.base_url), code))
    return Response(picture, media_type=kind, headers=_KEPT_FOR_A_DAY)


@lru_cache(maxsize=512)
def svg(address: str) -> bytes:
    return _draw(address, kind="svg", xmldecl=False, omitsize=True)


@lru_cache(maxsize=128)
def png(address: str) -> bytes:
    return _draw(address, kind="png", scale=_PIXELS_A_MODULE)


def _draw(address: str, *, kind: str, **options: object) -> bytes:
    drawn = BytesIO()
    segno.make(address, error="m", micro=False).save(
        drawn, kind=kind, border=_BORDER, dark=_DARK, light=_LIGHT, **options
    )
    return drawn.getvalue()
