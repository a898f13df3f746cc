"""Says whether a consultation has changed, to the pages that watch it: `/api/version/KX7M2P`, asked over and over."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from core.actions.answering import find
from core.actions.store import OpenStore
from core.consultation.mark import mark_of, room_mark_of, wall_mark_of
from core.consultation.records import Consultation
from core.problems import Refused
from db.store import StoreOpener
from pages.http.plain_page import not_found
from pages.http.presence import presence
from pages.http.short_link import readable_code
from pages.parts.database import open_store_of_process
from pages.parts.visit import BROWSER_COOKIE, LINK_COOKIE

EVERY_SECONDS = 1.0
OF_ALL, OF_ROOM, OF_WALL = "", "salle", "mur"  # `?de=salle`: what a phone in the room shows, and nothing else
MARKED: dict[str, Callable[[Consultation, datetime], str]] = {
    OF_ALL: mark_of,
    OF_ROOM: room_mark_of,
    OF_WALL: wall_mark_of,
}
MOST_KEPT = 2_000
_FRESH = {"Cache-Control": "no-store"}


@dataclass
class _Kept:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    mark: str | None = None
    fresh_until: float = 0.0


class Marks:
    """The newest mark of every watched consultation: one query a second each, however many ask."""

    def __init__(
        self, open_store: OpenStore, *, every: float = EVERY_SECONDS, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._open_store = open_store
        self._every = every
        self._clock = clock
        self._kept: OrderedDict[tuple[str, str], _Kept] = OrderedDict()

    async def newest(self, code: str, *, known: str = "", of: str = OF_ALL) -> str | None:
        """None for an unknown code. Whoever knows the newest mark waits, a second at most, for the next look."""
        kept = self._of(code, of)
        if known and known == kept.mark:
            await asyncio.sleep(max(0.0, kept.fresh_until - self._clock()))
        async with kept.lock:
            if self._clock() >= kept.fresh_until:
                kept.mark = await to_thread.run_sync(self._read, code, of)
                kept.fresh_until = self._clock() + self._every
        return kept.mark

    def _of(self, code: str, of: str = OF_ALL) -> _Kept:
        kept = self._kept.setdefault((code, of), _Kept())
        self._kept.move_to_end((code, of))
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return kept

    def _read(self, code: str, of: str) -> str | None:
        with self._open_store(read_only=True) as store:
            try:
                return MARKED[of](find(store, code), store.now())
            except Refused:
                return None


async def pulse(request: Request) -> Response:
    """200 with the mark when it is not the one that `If-None-Match` names; 304 when it is."""
    code = readable_code(request.path_params["code"])
    known = request.headers.get("if-none-match", "")
    of = request.query_params.get("de", OF_ALL)
    if not code or of not in MARKED:
        return not_found(request)
    mark = await marks_of(open_store_of_process()).newest(code, known=known.strip('W/"'), of=of)
    if mark is None:
        return not_found(request)
    if of:
        _count_phone(request, code)
    headers = _FRESH | {"ETag": f'"{mark}"'}
    if known.strip('W/"') == mark:
        return Response(status_code=304, headers=headers)
    return PlainTextResponse(mark, headers=headers)


def _count_phone(request: Request, code: str) -> None:
    if secret := request.cookies.get(LINK_COOKIE + code) or request.cookies.get(BROWSER_COOKIE):
        presence().came(code, secret)


@lru_cache(maxsize=1)
def marks_of(open_store: StoreOpener) -> Marks:
    """The one book of marks of this process."""
    return Marks(open_store)
