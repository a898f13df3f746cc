"""A PDF is put together anew: its pages stay, and nothing of who made it, where, when, or of what it could do."""

from contextlib import suppress
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.actions import JavaScript
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from core.consultation import documents
from core.consultation.documents import put_together_anew
from core.problems import Refused

SECRET = "Camillesecret"


def a_pdf(writer: PdfWriter | None = None, *, pages: int = 1) -> bytes:
    made = writer or PdfWriter()
    for _ in range(pages):
        made.add_blank_page(200, 200)
    written = BytesIO()
    made.write(written)
    return written.getvalue()


def a_telling_pdf() -> bytes:
    """Its author said in every place where a PDF says one."""
    writer = PdfWriter()
    page = writer.add_blank_page(200, 200)
    writer.add_metadata({"/Author": SECRET, "/CreationDate": "D:20200101"})
    writer.add_open_action(JavaScript(f"app.alert('{SECRET}')"))
    writer.add_attachment(f"{SECRET}.txt", SECRET.encode())
    writer.add_outline_item(title=SECRET, page_number=0)
    told = DecodedStreamObject()
    told.set_data(SECRET.encode())
    page[NameObject("/Metadata")] = writer._add_object(told)
    page[NameObject("/PieceInfo")] = DictionaryObject({NameObject("/App"): TextStringObject(SECRET)})
    remark = {"/Type": NameObject("/Annot"), "/Subtype": NameObject("/Text"), "/T": TextStringObject(SECRET)}
    remark |= {"/Contents": TextStringObject("Relire"), "/Rect": ArrayObject([FloatObject(n) for n in (0, 0, 9, 9)])}
    launch = DictionaryObject({NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject(SECRET)})
    film = {"/Subtype": NameObject("/FileAttachment"), "/Contents": TextStringObject(SECRET)}
    page[NameObject("/Annots")] = ArrayObject(
        [
            DictionaryObject({NameObject(key): value for key, value in (remark | {"/A": launch}).items()}),
            DictionaryObject({NameObject(key): value for key, value in film.items()}),
        ]
    )
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/XObject"): DictionaryObject({NameObject("/Photo"): writer._add_object(a_telling_photo())})}
    )
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def a_telling_photo() -> StreamObject:
    exif = Image.Exif()
    exif[0x013B] = SECRET
    written = BytesIO()
    Image.new("RGB", (8, 8), "red").save(written, "JPEG", exif=exif, comment=SECRET.encode())
    photo = StreamObject()
    photo._data = written.getvalue()
    named = {"/Type": "/XObject", "/Subtype": "/Image", "/Filter": "/DCTDecode", "/ColorSpace": "/DeviceRGB"}
    photo.update({NameObject(key): NameObject(value) for key, value in named.items()})
    photo.update({NameObject(key): FloatObject(8) for key in ("/Width", "/Height", "/BitsPerComponent")})
    return photo


def test_its_pages_stay():
    assert len(PdfReader(BytesIO(put_together_anew(a_pdf(pages=3)))).pages) == 3


def test_nothing_of_its_maker_is_left():
    told = a_telling_pdf()
    assert told.count(SECRET.encode()) > 5

    kept = put_together_anew(told)

    reader = PdfReader(BytesIO(kept))
    assert SECRET.encode() not in kept
    assert reader.metadata is None
    assert set(reader.trailer["/Root"]) == {"/Type", "/Pages"}
    assert b"pypdf" not in kept


def test_a_remark_stays_without_its_author_and_without_what_it_would_do():
    page = PdfReader(BytesIO(put_together_anew(a_telling_pdf()))).pages[0]

    (remark,) = (each.get_object() for each in page["/Annots"])

    assert remark["/Contents"] == "Relire"
    assert not remark.keys() & {"/T", "/A"}


def test_a_photo_inside_is_still_a_photo():
    page = PdfReader(BytesIO(put_together_anew(a_telling_pdf()))).pages[0]

    photo = Image.open(BytesIO(page["/Resources"]["/XObject"]["/Photo"].get_object()._data))

    assert photo.size == (8, 8)
    assert dict(photo.getexif()) == {}


def test_one_that_is_locked_is_refused():
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("secret", algorithm="RC4-128")

    with pytest.raises(Refused, match="document_locked"):
        put_together_anew(a_pdf(writer))


def test_one_that_is_too_long_is_refused(monkeypatch):
    monkeypatch.setattr(documents, "MOST_PAGES", 2)

    with pytest.raises(Refused, match="document_too_long"):
        put_together_anew(a_pdf(pages=3))


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7",
        b"%PDF-1.7\n<html><script>alert(1)</script>",
        b"%PDF-1.7\n1 0 obj\n<< /Kids [1 0 R] /Type /Pages >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF",
        b"%PDF-1.7\n" + b"[" * 100_000,
        a_pdf()[:200],
        a_pdf().replace(b"/Pages", b"/Pagez"),
    ],
    ids=["empty", "page of the web", "turning round", "deep", "cut short", "without pages"],
)
def test_one_that_is_broken_is_refused(content):
    with pytest.raises(Refused, match="document_unreadable"):
        put_together_anew(content)


def test_a_broken_one_is_put_together_or_refused_by_name():
    whole = a_telling_pdf()

    for place in range(0, len(whole), max(1, len(whole) // 60)):
        with suppress(Refused):
            assert put_together_anew(whole[:place] + b"\xff<<" + whole[place + 3 :]).startswith(b"%PDF")
