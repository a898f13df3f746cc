"""A picture as it is kept: drawn afresh, so that it is small and tells nothing but what it shows."""

from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from core.problems import Refused, problem

FORMATS = ("PNG", "JPEG", "WEBP")
MOST_BYTES = 2 * 1024 * 1024
MOST_PIXELS = 50_000_000  # a small file may unfold into a picture that fills the memory
WIDEST = 1200
QUALITY = 85


def redraw(content: bytes, *, most_bytes: int = MOST_BYTES, widest: int = WIDEST) -> tuple[str, bytes]:
    """Its media type and its bytes, at most `widest` pixels a side, upright, without place, date or author."""
    if len(content) > most_bytes:
        raise Refused(problem("picture_too_heavy", most=most_bytes // (1024 * 1024)))
    try:
        with Image.open(BytesIO(content), formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise Refused(problem("picture_too_large"))
            opened.thumbnail((widest, widest))  # first: a large photo is never unfolded whole
            picture = ImageOps.exif_transpose(opened)
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError) as wrong:
        raise Refused(problem("picture_unreadable")) from wrong
    return _written(picture)


def _written(picture: Image.Image) -> tuple[str, bytes]:
    """As a JPEG; as a PNG where something shows through it."""
    written = BytesIO()
    if picture.has_transparency_data:
        _bare(picture.convert("RGBA")).save(written, "PNG", optimize=True)
        return "image/png", written.getvalue()
    _bare(picture.convert("RGB")).save(written, "JPEG", quality=QUALITY, optimize=True)
    return "image/jpeg", written.getvalue()


def _bare(picture: Image.Image) -> Image.Image:
    """Its pixels alone: `info` is where a format's writer would find what the file told."""
    picture.info = {}
    return picture
