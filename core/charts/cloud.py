"""Key words in rows, the most said first: letters as large as their place allows, with a sentence and a table."""

from collections.abc import Sequence
from math import sqrt
from typing import Protocol

import altair as alt
import pandas as pd

from core.charts.frame import framed
from core.charts.theme import Palette
from core.language.formats import number
from core.language.texts import Texts

LARGEST = 5.5
LEAST = 1.25
WIDTH_OF_A_LETTER = 0.6  # of a line's height, in the house's bold letters, blanks included
LINE = 1.27
BETWEEN_WORDS = 3.2  # with the count beside each
STEP = 0.1
WIDTHS = (("iljIîï’'., ", 0.28), ("frt-", 0.39), ("mwMW%", 0.91), ("ABCDEFGHKLNOPQRSTUVXYZÀÉÈÊÇ", 0.7))
BROAD = 0.59
MOST_NAMED = 3  # words of the question
WIDE, HIGH = 45, 22  # of a picture, in its letters
LETTER = 16
COUNT = 0.9  # of a letter, and no more than half of its word
ROOM_OF_A_COUNT = 2.2


class Word(Protocol):
    @property
    def form(self) -> str: ...
    @property
    def people(self) -> int: ...
    @property
    def others(self) -> tuple[str, ...]: ...


class Words(Protocol):
    @property
    def left_out(self) -> int: ...
    @property
    def fewest(self) -> int: ...
    @property
    def uncut(self) -> int: ...
    @property
    def asked(self) -> Sequence[Word]: ...
    @property
    def joined(self) -> int: ...
    @property
    def cut_short(self) -> int: ...


def sizes(words: Sequence[Word], *, width: float, height: float) -> list[float]:
    """By the square root of the people, so that areas compare; all in one unit, that of `width` and `height`."""
    if not words:
        return []
    most = max(word.people for word in words)
    shares = [sqrt(word.people / most) for word in words]
    largest = LARGEST
    while largest > LEAST and not _fits(words, shares, largest, width=width, height=height):
        largest -= STEP
    return [_size(share, largest) for share in shares]


def draw(words: Sequence[Word], *, palette: Palette, texts: Texts, scale: float = 1) -> alt.LayerChart | None:
    """Words in rows, each with how many people said it; as wide as the picture."""
    if not words:
        return None
    rows, height = _laid(words, texts.language, LETTER * scale)
    base = alt.Chart(alt.InlineData(values=rows))
    pixels = alt.Scale(domain=[0, height], range=[0, height])
    across = alt.Scale(domain=[0, WIDE], nice=False)
    y = alt.Y("y:Q", axis=None, scale=pixels)
    form = base.mark_text(align="left", baseline="alphabetic", fontWeight=600).encode(
        x=alt.X("x:Q", axis=None, scale=across),
        y=y,
        text="form:N",
        description="said:N",
        size=alt.Size("size:Q", scale=None),
        color=alt.condition("datum.first", alt.value(palette.accent), alt.value(palette.text)),
    )
    people = base.mark_text(align="left", baseline="alphabetic", color=palette.muted, aria=False).encode(
        x=alt.X("after:Q", axis=None, scale=across), y=y, text="people:N", size=alt.Size("small:Q", scale=None)
    )
    return framed(form + people, palette, texts.language).properties(height=height)


def sentence(words: Sequence[Word], texts: Texts, *, people: int) -> str:
    """What comes back most; of words said as often, all of them where they are few."""
    if not words:
        return texts("summary-nobody") if not people else texts("cloud-nothing-yet", people=people)
    most = words[0].people
    first = [word.form for word in words if word.people == most]
    if len(first) > 3 or most == 1:
        return texts("cloud-many-first", people=people, count=len(words))
    labels = texts("charts-and").join(texts("charts-quoted", label=form) for form in first)
    return texts("cloud-first", words=labels, count=len(first), most=most, people=people)


def left_out(texts: Texts, found: Words, *, kept_back: int = 0, unread: int = 0) -> list[str]:
    """What the cloud does not show, and why, a sentence each."""
    fewer = "cloud-said-once" if found.fewest == 2 else "cloud-said-by-fewer" if found.fewest else "cloud-beyond"
    counts = {
        fewer: found.left_out,
        "cloud-of-question": len(found.asked),
        "cloud-joined": found.joined,
        "cloud-uncut": found.uncut,
        "cloud-cut-short": found.cut_short,
        "cloud-kept-back": kept_back,
        "cloud-unread": unread,
    }
    words = ", ".join(texts("charts-quoted", label=word.form) for word in found.asked[:MOST_NAMED])
    return [texts(key, count=count, fewest=found.fewest, words=words) for key, count in counts.items() if count]


def table(words: Sequence[Word], texts: Texts) -> pd.DataFrame:
    """Each word with how many people said it, and the writings that were merged into it."""
    label, people, others = (texts(f"cloud-{column}") for column in ("word", "people", "merged"))
    rows = [
        {label: word.form, people: number(word.people, texts.language), others: ", ".join(word.others)}
        for word in words
    ]
    return pd.DataFrame(rows, columns=[label, people, others])


def _laid(words: Sequence[Word], language: str, letter: float) -> tuple[list[dict[str, object]], int]:
    """In letters across, in pixels down: a row ends where the next word would not fit."""
    most = words[0].people
    laid: list[list[dict[str, object]]] = [[]]
    left = 0.0
    for word, size in zip(words, sizes(words, width=WIDE, height=HIGH), strict=True):
        wide = size * _ems(word.form)
        if laid[-1] and left + wide + ROOM_OF_A_COUNT > WIDE:
            laid.append([])
            left = 0.0
        people = number(word.people, language)
        laid[-1].append(
            {
                "form": word.form,
                "people": people,
                "said": f"{word.form} {people}",
                "x": round(left, 2),
                "after": round(left + wide + 0.3, 2),
                "size": round(size * letter, 1),
                "small": round(max(COUNT, size / 3) * letter, 1),
                "first": word.people == most > 1,
            }
        )
        left += wide + ROOM_OF_A_COUNT
    below = 0.0
    for row in laid:
        below += max(each["size"] for each in row) * LINE  # type: ignore[type-var, operator]
        for each in row:
            each["y"] = round(below - letter * 0.2, 1)
    return [each for row in laid for each in row], round(below + letter * 0.3)


def _ems(form: str) -> float:
    """How wide a word is in the house's bold letters, in its own height."""
    return sum(next((width for letters, width in WIDTHS if letter in letters), BROAD) for letter in form)


def _size(share: float, largest: float) -> float:
    return round(max(LEAST, largest * share), 2)


def _fits(words: Sequence[Word], shares: list[float], largest: float, *, width: float, height: float) -> bool:
    """Words laid in rows, one after another, as a browser does."""
    rows, row_height, left = 0.0, 0.0, width
    for word, share in zip(words, shares, strict=True):
        size = _size(share, largest)
        wide = len(word.form) * size * WIDTH_OF_A_LETTER + BETWEEN_WORDS
        if wide > width:
            return False
        if wide > left:
            rows, row_height, left = rows + row_height, 0.0, width
        left -= wide
        row_height = max(row_height, size * LINE)
    return rows + row_height <= height
