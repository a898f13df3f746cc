"""A form as it was sent: from a page of this very site, and no larger than an answer can be."""

from urllib.parse import parse_qs, urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request

LONGEST_BODY = 500_000
MOST_FIELDS = 2_000

Form = dict[str, list[str]]


async def form_of(request: Request) -> Form:
    """Its fields by name. Raises 403 for another site's form, 413 for one that is too large."""
    _refuse_unless_ours(request)
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LONGEST_BODY:
            raise HTTPException(413)
    try:
        return parse_qs(body.decode("utf8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as wrong:
        raise HTTPException(413) from wrong


def _refuse_unless_ours(request: Request) -> None:
    """An old browser names no origin with its forms, and only the page they were on."""
    source = request.headers.get("origin") or request.headers.get("referer", "")
    if urlsplit(source).netloc != request.headers.get("host"):
        raise HTTPException(403)
