"""What anybody may download to check a vote: what was fixed before it, and the archive once it is closed."""

from collections.abc import Mapping
from threading import Lock

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from core.actions.answering import find
from core.actions.archiving import contents_of, note_download, proof_of
from core.actions.configuring import configuration_of
from core.archive.bundle import files_of, zipped
from core.problems import Refused
from pages.http.plain_page import not_found
from pages.http.watcher import watcher_of
from pages.parts.database import open_store_of_process

MOST_KEPT = 4
HEAVIEST_KEPT = 20_000_000  # bytes
_building = Lock()  # one at a time: a large vote's archive takes memory
_kept: dict[tuple[str, str], bytes] = {}  # by code and the journal's last hash: an archive changes with its journal


async def archive(request: Request) -> Response:
    """`/archive/KX7M2P.zip`: whoever may not see the result is told what anybody is told of nothing."""
    code = request.path_params["code"]
    try:
        content = await to_thread.run_sync(_archive, request.cookies, code)
    except Refused:
        return not_found(request)
    return _download(content, "application/zip", f"tablee-{code}.zip")


async def configuration(request: Request) -> Response:
    """`/archive/KX7M2P/config.json`, from opening on."""
    code = request.path_params["code"]
    try:
        content = await to_thread.run_sync(_configuration, code)
    except Refused:
        return not_found(request)
    return _download(content.encode(), "application/json", f"tablee-{code}-config.json")


ROUTES: list[BaseRoute] = [
    Route("/archive/{code}.zip", archive),
    Route("/archive/{code}/config.json", configuration),
]


def _archive(cookies: Mapping[str, str], code: str) -> bytes:
    with open_store_of_process()(read_only=True) as store:
        watcher = watcher_of(store, cookies, code)
        proof_of(store, watcher, code)
    if watcher.person:
        with open_store_of_process()() as store:
            note_download(store, watcher, code)  # first, so that what is taken says that it was
    with open_store_of_process()(read_only=True) as store:
        journal = proof_of(store, watcher, code).journal
        key = (find(store, code).id, journal[-1].hash if journal else "")
    with _building:
        if key not in _kept:
            with open_store_of_process()(read_only=True) as store:
                content = zipped(files_of(contents_of(store, watcher, code)))
            if len(content) > HEAVIEST_KEPT:
                return content
            _kept[key] = content
            if len(_kept) > MOST_KEPT:
                _kept.pop(next(iter(_kept)))
        return _kept[key]


def _configuration(code: str) -> str:
    with open_store_of_process()(read_only=True) as store:
        return configuration_of(store, find(store, code))


def _download(content: bytes, kind: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(content, media_type=kind, headers=headers)
