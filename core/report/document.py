"""Puts a report together, chapter by chapter. To add a chapter: write its file, then call it here."""

from collections.abc import Iterator
from datetime import tzinfo

from core.language.formats import day
from core.language.texts import Texts
from core.report.annexes import annexes
from core.report.answers import answers_chapter
from core.report.blocks import Heading, Report, Said, Section, Tone
from core.report.cover import cover_of, edition_said
from core.report.findings import findings
from core.report.ideas import ideas_chapter
from core.report.key_words import key_words_chapter
from core.report.material import Material
from core.report.participation import participation
from core.report.price import price_chapter
from core.report.representation import representation_chapter
from core.report.rounds import rounds_chapter
from core.report.voices import voices_chapter
from core.report.walk import walk_chapter

DEBRIEF = ("said", "decided", "refused", "who", "when")


def report_of(material: Material, texts: Texts, *, zone: tzinfo, site: str) -> Report:
    """`site` is the address of the application, without a slash at its end."""
    cover = cover_of(material, texts, zone=zone)
    running = "report-running-simulated" if material.definition.simulated else "report-running"
    return Report(
        language=texts.language,
        cover=cover,
        running=texts(running, title=cover.title, edition=edition_said(material, texts)),
        of=texts("report-pages"),
        contents=texts("report-contents"),
        sections=tuple(_sections(material, texts, zone=zone, site=site)),
    )


def _sections(material: Material, texts: Texts, *, zone: tzinfo, site: str) -> Iterator[Section]:
    chapters = (
        findings(material, texts),
        participation(material, texts, zone=zone, site=site),
        representation_chapter(material, texts),
        walk_chapter(material, texts),
        price_chapter(material, texts, zone=zone),
        answers_chapter(material, texts),
        rounds_chapter(material, texts),
        ideas_chapter(material, texts),
        key_words_chapter(material, texts),
        voices_chapter(material, texts),
        _debrief(material, texts, zone=zone),
        annexes(material, texts),
    )
    return (chapter for chapter in chapters if chapter)


def _debrief(material: Material, texts: Texts, *, zone: tzinfo) -> Section | None:
    """None until it is published: before, it is a draft."""
    debrief = material.debrief
    if debrief.published_at is None:
        return None
    published = day(debrief.published_at, texts.language, zone=zone)
    blocks: list[Heading | Said] = [Said(texts("debrief-published-on", day=published), Tone.NOTE)]
    for part in DEBRIEF:
        paragraphs = [line.strip() for line in getattr(debrief, part).splitlines() if line.strip()]
        if paragraphs:
            blocks += [Heading(texts(f"debrief-{part}")), *map(Said, paragraphs)]
    return Section(texts("report-debrief"), tuple(blocks))
