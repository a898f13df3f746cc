"""A sponsor's picture is drawn afresh: small, upright, and telling nothing but what it shows."""

from io import BytesIO

import pytest
from PIL import Image

from core.consultation.pictures import MOST_BYTES, redraw
from core.problems import Refused

TURNED_LEFT = 6  # what a phone held upright writes
ORIENTATION, AUTHOR = 0x0112, 0x013B


def a_picture(*, size: tuple[int, int] = (40, 20), kind: str = "JPEG", mode: str = "RGB", **told: object) -> bytes:
    written = BytesIO()
    Image.new(mode, size, 200 if mode == "L" else None).save(written, kind, **told)
    return written.getvalue()


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_large_picture_is_made_smaller_in_its_proportions(kind):
    _, content = redraw(a_picture(size=(3000, 1500), kind=kind))

    assert opened(content).size == (1200, 600)


def test_a_small_picture_keeps_its_size():
    media_type, content = redraw(a_picture(size=(40, 20)))

    assert media_type == "image/jpeg"
    assert opened(content).size == (40, 20)


def test_what_shows_through_still_does():
    media_type, content = redraw(a_picture(kind="PNG", mode="RGBA"))

    assert media_type == "image/png"
    assert opened(content).mode == "RGBA"


def test_what_the_file_told_is_gone_and_the_picture_stands_upright():
    exif = Image.Exif()
    exif[ORIENTATION] = TURNED_LEFT
    exif[AUTHOR] = "Camille"

    _, content = redraw(a_picture(size=(40, 20), exif=exif, comment=b"47.2184, -1.5536"))

    assert opened(content).size == (20, 40)
    assert dict(opened(content).getexif()) == {}
    assert b"Camille" not in content
    assert b"47.2184" not in content


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "picture_unreadable"),
        (b"<svg onload='alert(1)'/>", "picture_unreadable"),
        (a_picture(kind="GIF", mode="P"), "picture_unreadable"),
        (a_picture(kind="PNG")[:40], "picture_unreadable"),
        (b"\0" * (MOST_BYTES + 1), "picture_too_heavy"),
        (a_picture(size=(8000, 7000), kind="PNG", mode="L"), "picture_too_large"),
    ],
    ids=["nothing", "a drawing with a script", "a GIF", "half a file", "too heavy", "unfolding too large"],
)
def test_what_is_no_picture_to_keep_is_refused(content, code):
    with pytest.raises(Refused) as refused:
        redraw(content)

    assert [problem.code for problem in refused.value.problems] == [code]
