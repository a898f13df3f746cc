"""What people wrote, for the team alone: how it was read, how far to trust that, and some of it in their words."""

from collections.abc import Iterator, Sequence

from core.language.texts import Texts
from core.report.answers import title_of
from core.report.blocks import Block, Heading, Quotes, Said, Section, Together, Tone
from core.report.material import Material
from core.results.summary import Summary
from core.voices.accuracy import load_accuracy
from core.voices.publication import accuracy_sentences

READ = ("favourable", "unfavourable", "mixed", "uncertain")
MOST_OF_EACH = 4
MOST_UNREAD = 8
MOST_CHARACTERS = 600


def voices_chapter(material: Material, texts: Texts) -> Section | None:
    """None in the public edition, and where nobody wrote."""
    blocks = tuple(
        block
        for summary in material.look.summaries
        for column, heading in _columns(summary, title_of(material, summary, texts), texts)
        if material.for_team and column in material.written
        for block in _written(summary, heading, material.written[column], texts)
    )
    if not blocks:
        return None
    return Section(texts("report-voices"), (Said(texts("report-voices-intro")), *blocks))


def some_of(found: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The newest of each reading, or the newest where nothing was read; `found` has the newest first."""
    if not any(reading for _, reading in found):
        return tuple(found[:MOST_UNREAD])
    taken: list[tuple[str, str]] = []
    for name in dict.fromkeys((*READ, *(reading for _, reading in found))):
        taken += [each for each in found if each[1] == name][:MOST_OF_EACH]
    return tuple(taken)


def _columns(summary: Summary, title: str, texts: Texts) -> Iterator[tuple[str, str]]:
    """Each column of texts with its heading."""
    for writing in summary.writings:
        yield writing.column, texts("report-voices-column", title=title, column=texts(writing.key))
    if not summary.writings:
        yield summary.question_id, title


def _written(summary: Summary, heading: str, quotes: tuple[tuple[str, str], ...], texts: Texts) -> Iterator[Block]:
    read = tuple((_cut(text), _said(reading, texts)) for text, reading in quotes)
    yield Together((Heading(heading), *_trust(summary, texts), Quotes(read[:1])))
    if read[1:]:
        yield Quotes(read[1:])


def _trust(summary: Summary, texts: Texts) -> Iterator[Block]:
    """How many were read as what, and what was measured on the texts most like these."""
    counts = [
        texts(f"voices-sentiment-count-{row.code.replace('_', '-')}", count=row.count)
        for row in summary.rows
        if row.count and summary.chart == "sentiment"
    ]
    if counts:
        yield Said(texts("report-voices-counts", counts=", ".join(counts)))
        yield Said(accuracy_sentences(load_accuracy(), texts)[-1], Tone.NOTE)


def _said(reading: str, texts: Texts) -> str:
    return texts(f"voices-sentiment-{reading.replace('_', '-')}") if reading else ""


def _cut(text: str) -> str:
    text = text.strip()
    return text if len(text) <= MOST_CHARACTERS else f"{text[:MOST_CHARACTERS].rstrip()}…"
