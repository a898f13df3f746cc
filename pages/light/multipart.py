"""Reads a form that files came with: fields as they are, each file in a place of its own that never grows too large."""

from collections.abc import AsyncIterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from tempfile import SpooledTemporaryFile
from typing import IO

from python_multipart import MultipartParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header

IN_MEMORY = 256 * 1024  # a larger file waits on the disk
LONGEST_BODY = 200 * 1024 * 1024  # read to the end, so that the fields after a file too large are not lost


class TooLarge(Exception):
    """More than a form can be; nothing of it is kept."""


class Unreadable(Exception):
    """Not a form at all."""


@dataclass(frozen=True)
class Upload:
    """What was sent of one file, up to a byte more than may be: its own name is not even looked at."""

    content: IO[bytes]

    def read(self) -> bytes:
        self.content.seek(0)
        return self.content.read()


@dataclass
class Parts:
    """`opened` closes every place that a file was written to."""

    fields: list[tuple[str, str]] = field(default_factory=list)
    files: list[tuple[str, Upload]] = field(default_factory=list)
    opened: ExitStack = field(default_factory=ExitStack)


@dataclass(frozen=True)
class Limits:
    """`field_bytes` of all fields together, `file_bytes` of each file."""

    fields: int
    field_bytes: int
    files: int
    file_bytes: int


async def read_parts(body: AsyncIterator[bytes], content_type: str, limits: Limits) -> Parts:
    _, options = parse_options_header(content_type)
    boundary = options.get(b"boundary")
    if not boundary:
        raise Unreadable
    parts = Parts()
    with ExitStack() as unless_whole:
        unless_whole.callback(parts.opened.close)
        await _read(body, boundary, _Reading(limits, parts))
        unless_whole.pop_all()
    return parts


async def _read(body: AsyncIterator[bytes], boundary: bytes, reading: "_Reading") -> None:
    length = 0
    try:
        parser = MultipartParser(
            boundary,
            {
                "on_part_begin": reading.begin,
                "on_header_field": reading.header_name,
                "on_header_value": reading.header_value,
                "on_header_end": reading.header_end,
                "on_headers_finished": reading.headers_end,
                "on_part_data": reading.data,
                "on_part_end": reading.end,
            },
        )
        async for piece in body:
            length += len(piece)
            if length > LONGEST_BODY:
                raise TooLarge
            parser.write(piece)
        parser.finalize()
    except FormParserError as wrong:
        raise Unreadable from wrong


class _Reading:
    """What the parser tells, piece by piece."""

    def __init__(self, limits: Limits, parts: Parts) -> None:
        self.parts = parts
        self._limits = limits
        self._field_bytes = 0

    def begin(self) -> None:
        self._header, self._value = b"", b""
        self._name, self._is_file = "", False
        self._written = bytearray()
        self._file: IO[bytes] | None = None
        self._length = 0

    def header_name(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def header_end(self) -> None:
        if self._header.lower() == b"content-disposition":
            _, options = parse_options_header(self._value)
            self._name = options.get(b"name", b"").decode("utf8", "replace")
            self._is_file = b"filename" in options
        self._header, self._value = b"", b""

    def headers_end(self) -> None:
        if len(self.parts.fields) >= self._limits.fields:
            raise TooLarge
        if self._is_file and len(self.parts.files) < self._limits.files:
            place = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - closed with the whole form
            self._file = self.parts.opened.enter_context(place)

    def data(self, data: bytes, start: int, end: int) -> None:
        if self._is_file:
            self._keep_some(data[start:end])
            return
        self._field_bytes += end - start
        if self._field_bytes > self._limits.field_bytes:
            raise TooLarge
        self._written += data[start:end]

    def end(self) -> None:
        """A field where no file was chosen sends an empty one."""
        if not self._is_file:
            self.parts.fields.append((self._name, self._written.decode("utf8", "replace")))
        elif self._file is not None and self._length:
            self.parts.files.append((self._name, Upload(self._file)))

    def _keep_some(self, piece: bytes) -> None:
        room = self._limits.file_bytes + 1 - self._length
        if self._file is not None and room > 0:
            self._file.write(piece[:room])
        self._length += len(piece)
