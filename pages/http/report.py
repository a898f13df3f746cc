"""The report of a consultation as a PDF: written in a thread of its own, once a version, language and edition."""

from collections.abc import Mapping
from functools import partial

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response

from core.actions.closing import close_due
from core.actions.reporting import gather, version_of
from core.actions.watching import Watcher
from core.exports.report_pdf import report_pdf
from core.language import LANGUAGES
from core.language.texts import Texts
from core.problems import Refused
from core.report.document import report_of
from core.report.material import Edition
from pages.http.kept import Kept
from pages.http.language import language_asked
from pages.http.plain_page import not_found
from pages.http.short_link import readable_code
from pages.http.watcher import watcher_of
from pages.parts.database import lookout, open_store_of_process, settings

_kept = Kept(most=8, heaviest=10_000_000)


async def report(request: Request) -> Response:
    """`/rapport/KX7M2P.pdf?langue=fr&edition=equipe`; whoever may not have it is told that there is nothing."""
    code = readable_code(request.path_params["code"])
    asked = request.query_params.get("edition", Edition.PUBLIC.value)
    if not code or asked not in list(Edition):
        return not_found(request)
    edition, texts = Edition(asked), Texts(language_asked(request, LANGUAGES))
    try:
        watcher, version = await to_thread.run_sync(_version, request.cookies, code, edition)
        write = partial(_written, code, watcher, edition, texts, settings().tablee_site.rstrip("/"))
        content = await _kept.of((*version, edition, texts.language), write)
    except Refused:
        return not_found(request)
    headers = {
        "Content-Disposition": f'attachment; filename="rapport-{code}-{edition.value}.pdf"',
        "Cache-Control": "private, no-store",
    }
    return Response(content, media_type="application/pdf", headers=headers)


def _version(cookies: Mapping[str, str], code: str, edition: Edition) -> tuple[Watcher, tuple[object, ...]]:
    open_store = open_store_of_process()
    close_due(open_store)
    with open_store(read_only=True) as store:
        watcher = watcher_of(store, cookies, code)
    return watcher, version_of(open_store, code, watcher, edition)


def _written(code: str, watcher: Watcher, edition: Edition, texts: Texts, site: str) -> bytes:
    material = gather(open_store_of_process(), lookout(), code, watcher, edition)
    return report_pdf(report_of(material, texts, zone=settings().zone, site=site))
