"""The file that somebody of a team had prepared, for them alone; and the end of files that nobody came for."""

import asyncio
from collections.abc import Mapping

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from core.actions.consultations import seen
from core.actions.watching import watched_by
from core.community import access
from core.problems import Refused
from pages.http.plain_page import not_found
from pages.http.watcher import watcher_of
from pages.parts.database import open_store_of_process
from pages.parts.export_work import WORKS, Stage, Work

SWEEP_EVERY_SECONDS = 60


async def prepared_export(request: Request) -> Response:
    """`/export/<secret>`; whoever did not ask for it, or may not have it any more, is told of nothing."""
    try:
        work = await to_thread.run_sync(_work, request.cookies, request.path_params["work"])
    except Refused:
        work = None
    if work is None or work.stage is not Stage.READY:
        return not_found(request)
    return FileResponse(
        work.path,
        media_type=work.format.media_type,
        filename=work.format.file_name(work.code),
        headers={"Cache-Control": "private, no-store", "Cross-Origin-Resource-Policy": "same-origin"},
    )


async def forget_exports() -> None:
    try:
        while True:
            await asyncio.sleep(SWEEP_EVERY_SECONDS)
            await to_thread.run_sync(WORKS.sweep)
    finally:
        WORKS.sweep(older_than=0)


def _work(cookies: Mapping[str, str], work_id: str) -> Work | None:
    with open_store_of_process()(read_only=True) as store:
        person = watcher_of(store, cookies, "").person
        work = WORKS.of(work_id, person.id) if person else None
        if work is None:
            return None
        watcher = watcher_of(store, cookies, work.code)
        if work.format.rows:
            consultation = watched_by(store, work.code, watcher, team_only=True)
            if work.unmasked and not access.may_organize(watcher.person, consultation.team_id):
                return None
        else:
            named = store.consultations.by_code(work.code)
            seen(store, watcher.person, named.id if named else "")
        return work
