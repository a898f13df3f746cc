"""A form as it was sent: from a page of this very site, and no larger than an answer can be."""

from collections.abc import Iterable
from contextlib import ExitStack
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request

from core.question_types.file import HEAVIEST_MB, MEGABYTE
from pages.light.multipart import Limits, TooLarge, Unreadable, Upload, read_parts

LONGEST_BODY = 500_000
MOST_FIELDS = 2_000
LIMITS = Limits(fields=MOST_FIELDS, field_bytes=LONGEST_BODY, files=20, file_bytes=HEAVIEST_MB * MEGABYTE)

Sent = TypeVar("Sent")


class Form(dict[str, list[str]]):
    """Its fields by name, and the files that came with them: `with form` closes these."""

    def __init__(
        self,
        fields: dict[str, list[str]],
        files: dict[str, list[Upload]] | None = None,
        opened: ExitStack | None = None,
    ) -> None:
        super().__init__(fields)
        self.files = files or {}
        self._opened = opened or ExitStack()

    def __enter__(self) -> "Form":
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()


async def form_of(request: Request) -> Form:
    """Raises 403 for another site's form, 413 for one that is too large."""
    _refuse_unless_ours(request)
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await _with_files(request)
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LONGEST_BODY:
            raise HTTPException(413)
    try:
        return Form(parse_qs(body.decode("utf8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError as wrong:
        raise HTTPException(413) from wrong


async def _with_files(request: Request) -> Form:
    try:
        parts = await read_parts(request.stream(), request.headers["content-type"], LIMITS)
    except TooLarge as wrong:
        raise HTTPException(413) from wrong
    except Unreadable as wrong:
        raise HTTPException(400) from wrong
    return Form(_by_name(parts.fields), _by_name(parts.files), parts.opened)


def _by_name(sent: Iterable[tuple[str, Sent]]) -> dict[str, list[Sent]]:
    found: dict[str, list[Sent]] = {}
    for name, each in sent:
        found.setdefault(name, []).append(each)
    return found


def _refuse_unless_ours(request: Request) -> None:
    """An old browser names no origin with its forms, and only the page they were on."""
    source = request.headers.get("origin") or request.headers.get("referer", "")
    if urlsplit(source).netloc != request.headers.get("host"):
        raise HTTPException(403)
