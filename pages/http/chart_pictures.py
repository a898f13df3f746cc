"""Any chart as a picture for slides, for whoever may see the results that it shows."""

from collections.abc import Callable, Mapping

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from core.actions.reporting import gather
from core.exports.slide import slide_png, slide_svg
from core.language import LANGUAGES
from core.language.texts import Texts
from core.problems import Refused
from core.report.material import Edition
from core.report.pictures import Picture, picture_of
from pages.http.language import language_asked
from pages.http.plain_page import not_found
from pages.http.short_link import readable_code
from pages.http.watcher import watcher_of
from pages.parts.database import lookout, open_store_of_process, settings

WRITERS: dict[str, tuple[Callable[[Picture], str | bytes], str]] = {
    "svg": (slide_svg, "image/svg+xml"),
    "png": (slide_png, "image/png"),
}


async def chart_picture(request: Request) -> Response:
    """`/graphique/KX7M2P/pasture.png?langue=fr`; what draws nothing, and what may not be seen, is not there."""
    code, ending = readable_code(request.path_params["code"]), request.path_params["ending"]
    if not code or ending not in WRITERS:
        return not_found(request)
    write, kind = WRITERS[ending]
    name, texts = request.path_params["name"], Texts(language_asked(request, LANGUAGES))
    try:
        content = await to_thread.run_sync(_drawn, write, request.cookies, code, name, texts)
    except Refused:
        return not_found(request)
    if content is None:
        return not_found(request)
    headers = {
        "Content-Disposition": f'attachment; filename="tablee-{code}-{place_in_name(name)}.{ending}"',
        "Cache-Control": "private, no-store",
    }
    return Response(content, media_type=kind, headers=headers)


def place_in_name(name: str) -> str:
    """Only what every system takes in the name of a file."""
    return "".join(sign for sign in name if sign.isascii() and (sign.isalnum() or sign in "-_"))


def _drawn(
    write: Callable[[Picture], str | bytes], cookies: Mapping[str, str], code: str, name: str, texts: Texts
) -> str | bytes | None:
    open_store = open_store_of_process()
    with open_store(read_only=True) as store:
        watcher = watcher_of(store, cookies, code)
    material = gather(open_store, lookout(), code, watcher, Edition.PUBLIC)
    picture = picture_of(material, name, texts, zone=settings().zone)
    return write(picture) if picture else None
