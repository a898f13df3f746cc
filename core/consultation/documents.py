"""A PDF as it is kept: its pages put together anew, without author, date, place, form, script or file inside."""

import logging
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, StreamObject

from core.problems import Refused, problem

PDF = "application/pdf"
SIGNATURE = b"%PDF-"
MOST_PAGES = 200
# Where a PDF tells of its makers, or does more than show its pages.
TOLD = ("/Metadata", "/PieceInfo", "/LastModified", "/AA", "/AF", "/JS", "/EF", "/Thumb")
TOLD_OF_A_REMARK = ("/T", "/M", "/CreationDate", "/NM", "/RC")
KEPT_REMARKS = ("/Link", "/Text", "/FreeText", "/Highlight", "/Underline", "/StrikeOut", "/Line", "/Square", "/Ink")
KEPT_DEEDS = ("/URI", "/GoTo")

# It would write into the log what it stumbles on, which is what people sent.
logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)

START_OF_SCAN = 0xDA
# A JPEG's own markers for what it tells: Exif and XMP, Photoshop's notes, comments. Colours (APP2, APP14) stay.
TELLING = frozenset({0xE1, *range(0xE3, 0xEE), 0xEF, 0xFE})


def put_together_anew(content: bytes) -> bytes:
    """Raises Refused for one that is locked, broken or too long."""
    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted:
            raise Refused(problem("document_locked"))
        if len(reader.pages) > MOST_PAGES:
            raise Refused(problem("document_too_long"))
        return _written(reader)
    except (PyPdfError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OSError) as wrong:
        raise Refused(problem("document_unreadable")) from wrong
    except (ArithmeticError, NotImplementedError, AssertionError, MemoryError) as wrong:
        raise Refused(problem("document_unreadable")) from wrong


def _written(reader: PdfReader) -> bytes:
    """Of its pages alone: what hangs on the whole, its name, its outline, its scripts, is not brought along."""
    writer = PdfWriter()
    for page in reader.pages:
        writer.add_page(page)
    if not writer.pages:
        raise Refused(problem("document_unreadable"))
    writer.metadata = None
    for page in writer.pages:
        _keep_remarks(page)
    for found in _dictionaries(writer):
        _bare(found)
    writer.compress_identical_objects(remove_duplicates=False)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _keep_remarks(page: DictionaryObject) -> None:
    """Those that show something or lead somewhere; never a file, a film or a form."""
    remarks = [each for each in page.get("/Annots") or () if _is_harmless(each.get_object())]
    page.pop("/Annots", None)
    if remarks:
        page[NameObject("/Annots")] = ArrayObject(remarks)


def _is_harmless(remark: Any) -> bool:
    if not isinstance(remark, DictionaryObject) or remark.get("/Subtype") not in KEPT_REMARKS:
        return False
    deed = remark.get("/A")
    deed = deed.get_object() if deed is not None else None
    if isinstance(deed, DictionaryObject) and deed.get("/S") not in KEPT_DEEDS:
        remark.pop("/A", None)
    for told in TOLD_OF_A_REMARK:
        remark.pop(told, None)
    return True


def _dictionaries(writer: PdfWriter) -> Iterator[DictionaryObject]:
    """Every one, wherever it stands."""
    waiting: list[Any] = list(writer._objects)  # noqa: SLF001 - the library offers no other way to see them all
    while waiting:
        found = waiting.pop()
        if isinstance(found, DictionaryObject):
            yield found
            waiting += found.values()
        elif isinstance(found, ArrayObject):
            waiting += found


def _bare(found: DictionaryObject) -> None:
    for told in TOLD:
        found.pop(told, None)
    if isinstance(found, StreamObject) and found.get("/Filter") in ("/DCTDecode", ["/DCTDecode"]):
        found._data = without_what_it_tells(found._data)  # noqa: SLF001 - its bytes as they lie, not unfolded


def without_what_it_tells(photo: bytes) -> bytes:
    """A JPEG's segments but those that say where, when and by whom; what is no JPEG comes back as it is.

    >>> without_what_it_tells(b"\\xff\\xd8\\xff\\xe1\\x00\\x04ab\\xff\\xda\\x00\\x02...")
    b'\\xff\\xd8\\xff\\xda\\x00\\x02...'
    """
    if not photo.startswith(b"\xff\xd8"):
        return photo
    kept, place = bytearray(photo[:2]), 2
    while place + 4 <= len(photo) and photo[place] == 0xFF and photo[place + 1] != START_OF_SCAN:
        end = place + 2 + int.from_bytes(photo[place + 2 : place + 4])
        if photo[place + 1] not in TELLING:
            kept += photo[place:end]
        place = end
    return bytes(kept + photo[place:])
