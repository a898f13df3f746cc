"""The chapter of the key words: those that come back most in each question's texts, and what was left out."""

from collections.abc import Iterator

from core.charts import cloud
from core.language.texts import Texts
from core.report.answers import title_of
from core.report.beside import Heard
from core.report.blocks import Block, Heading, Said, Section, Together, Tone, table_of
from core.report.material import Material

MOST = 15


def key_words_chapter(material: Material, texts: Texts) -> Section | None:
    """None where no word may be shown."""
    blocks = tuple(
        block
        for summary in material.look.summaries
        if (heard := material.beside.heard.get(summary.question_id)) and heard.cloud.entries
        for block in _words(title_of(material, summary, texts), heard, texts)
    )
    return Section(texts("report-words"), (Said(texts("report-words-intro")), *blocks)) if blocks else None


def _words(title: str, heard: Heard, texts: Texts) -> Iterator[Block]:
    entries = heard.cloud.entries
    said = cloud.sentence(entries, texts, people=heard.cloud.people)
    yield Together((Heading(title), Said(said), table_of(cloud.table(entries[:MOST], texts))))
    if len(entries) > MOST:
        yield Said(texts("report-words-first", shown=MOST, whole=len(entries)), Tone.NOTE)
    for note in cloud.left_out(texts, heard.cloud, kept_back=heard.kept_back, unread=heard.unread):
        yield Said(note, Tone.NOTE)
