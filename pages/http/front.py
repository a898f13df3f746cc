"""Streamlit's own scripts and styles, in the language of the page, packed once and kept by browsers for good.

The language is part of their address, so that any cache between us and the reader may keep them. What is
replaced, and by what, is in the tables beside this file; their keys are pieces of Streamlit's scripts.
"""

import gzip
import hashlib
import json
import mimetypes
import re
from collections.abc import Mapping
from pathlib import Path

from anyio import to_thread
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from streamlit import __version__ as streamlit_version
from streamlit.file_util import get_static_dir

from core.language import ANSWER_LANGUAGES

PREFIX = "/front"
INDEX = Path(get_static_dir()) / "index.html"
FOLDER = INDEX.parent / "static"
NAMES = frozenset(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file())
PACKED_KINDS = (".js", ".css", ".svg")
KEPT_FOR_A_YEAR = "public, immutable, max-age=31536000"

_HERE = Path(__file__).parent


def _table(name: str) -> dict[str, dict[str, str]]:
    path = _HERE / name
    return json.loads(path.read_text("utf8")) if path.exists() else {}


LOOK = _table("streamlit_look.json")
WORDS = {language: _table(f"streamlit_words.{language}.json") for language in ANSWER_LANGUAGES}


def _edition(language: str) -> str:
    tables = json.dumps([streamlit_version, LOOK, WORDS[language]])
    return f"{language}-{hashlib.sha256(tables.encode()).hexdigest()[:10]}"


EDITIONS = {language: _edition(language) for language in ANSWER_LANGUAGES}
_packed: dict[tuple[str, str], bytes] = {}


async def front(request: Request) -> Response:
    """`/front/fr-1a2b3c/js/index.js`; an older edition, asked by a page left open, gets the words of today."""
    edition, name = request.path_params["edition"], request.path_params["name"]
    language = edition.partition("-")[0]
    if language not in ANSWER_LANGUAGES or name not in NAMES:
        raise HTTPException(404)
    headers = {"Cache-Control": KEPT_FOR_A_YEAR if edition == EDITIONS[language] else "no-cache"}
    if not name.endswith(PACKED_KINDS):
        return FileResponse(FOLDER / name, headers=headers)
    return packed_response(request, await packed(language, name), _kind(name), headers)


async def packed(language: str, name: str) -> bytes:
    """The file in this language, gzipped off the event loop the first time it is asked for."""
    if (language, name) not in _packed:
        _packed[language, name] = await to_thread.run_sync(_pack, language, name)
    return _packed[language, name]


def packed_response(request: Request, content: bytes, kind: str, headers: Mapping[str, str]) -> Response:
    """Gzipped content as it is, or unpacked for the rare client that does not read gzip."""
    vary = ", ".join(filter(None, (headers.get("Vary"), "Accept-Encoding")))
    if "gzip" in request.headers.get("accept-encoding", ""):
        sent = {**headers, "Vary": vary, "Content-Encoding": "gzip"}
        return Response(content, media_type=kind, headers=sent)
    return Response(gzip.decompress(content), media_type=kind, headers={**headers, "Vary": vary})


def first_names() -> list[str]:
    """The scripts and styles that every first visit loads, as the index names them."""
    return re.findall(r'"\./static/((?:js|css)/[^"]+)"', INDEX.read_text("utf8"))


def reworded(name: str, text: str, language: str) -> str:
    """A script's text with Streamlit's words and colours replaced by ours."""
    chunk = Path(name).name.partition(".")[0]
    for table in (LOOK, WORDS[language]):
        for theirs, ours in table.get(chunk, {}).items():
            text = text.replace(theirs, ours)
    return text


def _pack(language: str, name: str) -> bytes:
    text = (FOLDER / name).read_text("utf8")
    return gzip.compress(reworded(name, text, language).encode(), compresslevel=6, mtime=0)


def _kind(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
