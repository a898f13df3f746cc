"""The cover of a report: what was asked, by whom, when, and what nobody may overlook."""

from collections.abc import Iterator
from datetime import tzinfo

from core.language.formats import day, day_and_time
from core.language.texts import Texts
from core.report.blocks import Cover
from core.report.material import Material


def cover_of(material: Material, texts: Texts, *, zone: tzinfo) -> Cover:
    definition = material.definition
    return Cover(
        kicker=texts("report-kicker" if material.over else "report-kicker-so-far"),
        title=definition.title.say(texts.language) or texts("report-untitled"),
        lead=definition.benefit.say(texts.language),
        facts=tuple(_facts(material, texts, zone=zone)),
        flags=tuple(_flags(material, texts)),
    )


def edition_said(material: Material, texts: Texts) -> str:
    return texts("report-edition-team" if material.for_team else "report-edition-public")


def _facts(material: Material, texts: Texts, *, zone: tzinfo) -> Iterator[tuple[str, str]]:
    consultation, language = material.consultation, texts.language
    yield texts("report-kind"), texts(f"kind-{material.definition.kind.value.replace('_', '-')}")
    yield texts("report-by-team"), material.team
    if sponsor := _sponsor(material, texts):
        yield texts("report-sponsor"), sponsor
    if consultation.opened_at:
        yield texts("report-opened"), day(consultation.opened_at, language, zone=zone)
    if material.over and (closed := consultation.closed_at or consultation.closes_at):
        yield texts("report-closed"), day(closed, language, zone=zone)
    elif consultation.closes_at:
        yield texts("report-closes"), day_and_time(consultation.closes_at, language, zone=zone)
    yield texts("report-made"), day_and_time(material.now, language, zone=zone)
    yield texts("report-code"), consultation.code
    yield texts("report-edition"), edition_said(material, texts)


def _sponsor(material: Material, texts: Texts) -> str:
    sponsor = material.definition.sponsor
    role = sponsor.role.say(texts.language)
    return texts("report-sponsor-said", name=sponsor.name, role=role) if sponsor.name and role else sponsor.name


def _flags(material: Material, texts: Texts) -> Iterator[str]:
    if material.definition.simulated:
        yield texts("simulated")
    if not material.over:
        yield texts("report-still-open")
    if material.written:
        yield texts("report-team-words")
