"""The specification to download, as a PDF and as a spreadsheet: for whoever may see the result of a closed vote."""

from collections.abc import Mapping
from datetime import tzinfo
from typing import Protocol

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from core.actions.closing import close_due
from core.actions.following_up import hand_over
from core.consultation.specification_document import SpecificationDocument
from core.exports.specification_pdf import specification_pdf
from core.exports.specification_xlsx import specification_xlsx
from core.language import LANGUAGES
from core.language.texts import Texts
from core.problems import Refused
from pages.http.language import language_of
from pages.http.plain_page import not_found
from pages.http.short_link import readable_code, short_address
from pages.http.watcher import watcher_of
from pages.parts.database import lookout, open_store_of_process, settings


class _Write(Protocol):
    def __call__(self, document: SpecificationDocument, texts: Texts, *, zone: tzinfo, address: str) -> bytes: ...


WRITERS: dict[str, tuple[_Write, str]] = {
    "pdf": (specification_pdf, "application/pdf"),
    "xlsx": (specification_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


async def specification(request: Request) -> Response:
    """`/cahier-des-charges/KX7M2P.pdf?lang=fr`; whoever may not have it is told what anybody is told of nothing."""
    code, ending = readable_code(request.path_params["code"]), request.path_params["ending"]
    if not code or ending not in WRITERS:
        return not_found(request)
    write, kind = WRITERS[ending]
    address = short_address(str(request.base_url), code)
    try:
        content = await to_thread.run_sync(_written, write, request.cookies, code, _texts(request), address)
    except Refused:
        return not_found(request)
    headers = {
        "Content-Disposition": f'attachment; filename="cahier-des-charges-{code}.{ending}"',
        "Cache-Control": "private, no-store",
    }
    return Response(content, media_type=kind, headers=headers)


def _written(write: _Write, cookies: Mapping[str, str], code: str, texts: Texts, address: str) -> bytes:
    open_store = open_store_of_process()
    close_due(open_store)
    with open_store(read_only=True) as store:
        watcher = watcher_of(store, cookies, code)
    document = hand_over(open_store, lookout(), code, watcher)
    return write(document, texts, zone=settings().zone, address=address)


def _texts(request: Request) -> Texts:
    """In the language of the page that led here; boards read French or English."""
    asked = request.query_params.get("lang", "")
    return Texts(asked if asked in LANGUAGES else language_of(request, LANGUAGES))
