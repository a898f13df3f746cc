"""The sponsor's picture, small enough for a slow line."""

from functools import lru_cache
from io import BytesIO

from PIL import Image

from pages.parts.database import open_store_of_process

WIDEST = 160  # twice what is shown, for sharp screens
QUALITY = 78


@lru_cache(maxsize=200)
def sponsor_picture(kept_as: str) -> bytes | None:
    """A JPEG of the stored picture; None where there is none."""
    if not kept_as:
        return None
    with open_store_of_process()(read_only=True) as store:
        kept = store.files.get(kept_as)
    return _small(kept[1]) if kept else None


def _small(content: bytes) -> bytes:
    written = BytesIO()
    with Image.open(BytesIO(content)) as opened:
        opened.thumbnail((WIDEST, WIDEST))
        seen = opened.convert("RGBA")
        paper = Image.new("RGBA", seen.size, "white")
        paper.alpha_composite(seen)
        paper.convert("RGB").save(written, "JPEG", quality=QUALITY, optimize=True)
    return written.getvalue()
