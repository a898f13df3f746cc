"""Any chart as a picture for slides, for whoever may see the results that it shows."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from core.actions.answering import find
from core.actions.exploring import Explorer
from core.actions.reporting import gather, version_of
from core.actions.watching import Watcher
from core.community import access
from core.consultation.records import Consultation
from core.exports.slide import slide_png, slide_svg
from core.language import LANGUAGES
from core.language.texts import Texts
from core.problems import Refused
from core.report.material import Edition
from core.report.pictures import Picture, picture_of
from core.results.view import View
from pages.http.kept import Kept
from pages.http.language import language_asked
from pages.http.plain_page import not_found
from pages.http.short_link import readable_code
from pages.http.watcher import watcher_of
from pages.parts.database import lookout, open_store_of_process, settings

WRITERS: dict[str, tuple[Callable[[Picture], str | bytes], str]] = {
    "svg": (slide_svg, "image/svg+xml"),
    "png": (slide_png, "image/png"),
}
_kept = Kept(most=64, heaviest=1_000_000)


async def chart_picture(request: Request) -> Response:
    """`/graphique/KX7M2P/pasture.png?langue=fr`, with what its view filters or crosses for the team alone; what draws
    nothing, and what may not be seen, is not there.
    """
    code, ending = readable_code(request.path_params["code"]), request.path_params["ending"]
    if not code or ending not in WRITERS:
        return not_found(request)
    write, kind = WRITERS[ending]
    name, texts = request.path_params["name"], Texts(language_asked(request, LANGUAGES))
    try:
        view = _drawn_of(View.read(request.query_params))
        watcher, edition, version = await to_thread.run_sync(_version, request.cookies, code)
        if edition is not Edition.TEAM and view != View():
            return not_found(request)
        draw = partial(_drawn, write, code, watcher, edition, view, name, texts)
        content = await _kept.of((*version, view, name, texts.language, ending), draw)
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


def _version(cookies: Mapping[str, str], code: str) -> tuple[Watcher, Edition, tuple[object, ...]]:
    """The day stands on each picture; a member of the team may see more than the public does."""
    open_store = open_store_of_process()
    with open_store(read_only=True) as store:
        watcher, today = watcher_of(store, cookies, code), store.now().astimezone(settings().zone).date()
        edition = _edition(watcher, find(store, code))
    reader = watcher.person.id if watcher.person else ""
    return watcher, edition, (*version_of(open_store, code, watcher, edition), today, reader)


def _edition(watcher: Watcher, consultation: Consultation) -> Edition:
    return Edition.TEAM if access.may_see(watcher.person, consultation.team_id) else Edition.PUBLIC


def _drawn_of(view: View) -> View:
    """What a picture shows of it: asked for in other words, the same picture is not drawn anew."""
    return View(wanted=view.wanted, row=view.row, column=view.column)


def _drawn(
    write: Callable[[Picture], str | bytes],
    code: str,
    watcher: Watcher,
    edition: Edition,
    view: View,
    name: str,
    texts: Texts,
) -> bytes | None:
    material = gather(open_store_of_process(), lookout(), code, watcher, edition, leaving=True)
    if edition is Edition.TEAM:
        explorer = Explorer(lookout(), code, watcher, over=material.over)
        material = replace(material, explored=explorer.explored(view))
    picture = picture_of(material, name, texts, zone=settings().zone)
    if picture is None:
        return None
    drawn = write(picture)
    return drawn.encode() if isinstance(drawn, str) else drawn
