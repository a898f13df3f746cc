"""Material to write reports from: a consultation, its ballots and whatever else was gathered, without a database."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from core.consultation.definition import Definition
from core.consultation.records import Ballot, BallotStatus, Consultation, PaperBatch, State
from core.consultation.specification_document import document_of
from core.language.texts import Texts
from core.report.blocks import Report, Section, words_of
from core.report.document import report_of
from core.report.material import Edition, Material, Proof
from core.results.decided import decide
from core.results.frame import Frame
from core.results.look import look_at
from core.results.price_studies import study_of
from tests.builders import a_price_vote

PARIS = ZoneInfo("Europe/Paris")
SITE = "https://vote.exemple.fr"
NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
ROOT = "5f" * 32
FOR_PASTURE = {"pasture": "long", "origin": "near", "word": "Bravo à l’équipe"}
AGAINST = {"pasture": "none", "origin": "any"}
SOME = (FOR_PASTURE,) * 3 + (AGAINST,)


def a_material(
    definition: Definition | None = None,
    answers: Sequence[Mapping[str, Any]] = SOME,
    *,
    edition: Edition = Edition.TEAM,
    closed: bool = True,
    members: int = 0,
    paper: Sequence[PaperBatch] = (),
    **gathered: Any,
) -> Material:
    """Of a vote on pasture by four people, closed, unless told otherwise."""
    definition = definition or a_price_vote()
    consultation = a_consultation(definition, closed=closed)
    frame = a_frame(definition, answers)
    look = look_at(frame, root=ROOT if closed else "", members=members, over=closed, paper=paper)
    model = definition.price
    decided = {question.id: decide(frame, question) for question in frame.questions}
    studies = {question.id: study_of(frame, question) for question in frame.questions}
    found = Material(
        edition=edition,
        consultation=consultation,
        team="Les Prés",
        now=NOON,
        look=look,
        asked=members,
        specification=document_of(consultation, model, look.outcome, counted=look.counted, root=ROOT)
        if model and look.outcome and closed
        else None,
        decided={name: each for name, each in decided.items() if each},
        studies={name: each for name, each in studies.items() if each},
        written={"word": (("Bravo à l’équipe", "favourable"),)} if edition is Edition.TEAM else {},
        proof=Proof(ROOT, "a7" * 32, 3, publishes_ballots=True) if closed else None,
    )
    return replace(found, **gathered)


def a_frame(definition: Definition, answers: Sequence[Mapping[str, Any]]) -> Frame:
    frame = Frame(definition)
    frame.extend(
        Ballot(seq, f"{seq}", BallotStatus.CAST, None, dict(each), college=each.get("college", ""))
        for seq, each in enumerate(answers, start=1)
    )
    return frame


def a_consultation(definition: Definition, *, closed: bool) -> Consultation:
    opened = NOON - timedelta(days=30)
    return Consultation(
        id="consultation",
        team_id="team",
        code="KX7M2P",
        state=State.CLOSED if closed else State.OPEN,
        draft=definition,
        draft_revision=1,
        published=definition,
        version=1,
        closes_at=NOON - timedelta(days=1) if closed else NOON + timedelta(days=1),
        opened_at=opened,
        closed_at=NOON - timedelta(days=1) if closed else None,
        debrief_published_at=None,
        created_at=opened,
        ballots=4,
        last_seq=4,
    )


def report(material: Material, language: str = "fr") -> Report:
    return report_of(material, Texts(language), zone=PARIS, site=SITE)


def section(material: Material, title: str, language: str = "fr") -> Section | None:
    return next((each for each in report(material, language).sections if each.title == title), None)


def words(material: Material, language: str = "fr") -> list[str]:
    """Everything a report says, the cover first."""
    written = report(material, language)
    cover = [written.cover.kicker, written.cover.title, written.cover.lead, *written.cover.flags, written.running]
    facts = [word for row in written.cover.facts for word in row]
    inside = [word for each in written.sections for word in (each.title, *words_of(each.blocks))]
    return [*cover, *facts, *inside]
