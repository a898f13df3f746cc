"""A text as HTML, with the words that made its score underlined: straight for what is good, wavy for what is not."""

from collections.abc import Iterator, Sequence
from html import escape

from core.actions.heard_texts import HeardText
from core.language.texts import Texts
from core.voices.marking import Mark

SHOWN_CHARACTERS = 400


def as_html(text: HeardText, texts: Texts) -> str:
    """A long text opens at a touch; each keeps its own direction of writing."""
    cut = _cut(text.text, text.marks)
    start = _pieces(text.text, 0, cut, text.marks, texts)
    if cut == len(text.text):
        return f'<p class="heard" dir="auto">{start}</p>'
    rest = _pieces(text.text, cut, len(text.text), text.marks, texts)
    more = escape(texts("live-read-on"))
    return f'<details class="heard" dir="auto"><summary>{start}<span>… <u>{more}</u></span></summary>{rest}</details>'


def _cut(text: str, marks: Sequence[Mark]) -> int:
    """After so many characters, and never within a mark."""
    if len(text) <= SHOWN_CHARACTERS:
        return len(text)
    return max([SHOWN_CHARACTERS, *(mark.end for mark in marks if mark.start < SHOWN_CHARACTERS)])


def _pieces(text: str, start: int, end: int, marks: Sequence[Mark], texts: Texts) -> str:
    return "".join(_piece_by_piece(text, start, end, marks, texts))


def _piece_by_piece(text: str, start: int, end: int, marks: Sequence[Mark], texts: Texts) -> Iterator[str]:
    done = start
    for mark in marks:
        if done <= mark.start and mark.end <= end:
            yield escape(text[done : mark.start])
            yield _marked(text[mark.start : mark.end], mark, texts)
            done = mark.end
    yield escape(text[done:end])


def _marked(words: str, mark: Mark, texts: Texts) -> str:
    """Whoever hears the page rather than sees it is told the same."""
    side = "for" if mark.contribution > 0 else "against"
    said = escape(texts(f"voices-mark-{side}"))
    return f'<mark class="{side}" title="{said}">{escape(words)}<span class="told"> ({said})</span></mark>'
