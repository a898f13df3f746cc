"""The tables of a consultation as its team runs it: versions, result, debrief, notes and journal."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class ConsultationRow(Base):
    __tablename__ = "consultations"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(ForeignKey("teams.id"), index=True)
    code: Mapped[str] = mapped_column(String(12), unique=True)
    state: Mapped[str] = mapped_column(String(12), index=True)
    draft: Mapped[dict[str, Any]]
    draft_revision: Mapped[int] = mapped_column(Integer, default=1)
    draft_by: Mapped[str | None] = mapped_column(String(32))
    closes_at: Mapped[datetime | None]
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class VersionRow(Base):
    """A published definition: inserted, never updated."""

    __tablename__ = "versions"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    definition: Mapped[dict[str, Any]]
    published_at: Mapped[datetime]
    published_by: Mapped[str] = mapped_column(String(32))


class NoteRow(Base):
    __tablename__ = "notes"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]


class DebriefRow(Base):
    __tablename__ = "debriefs"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    content: Mapped[dict[str, Any]]
    published_at: Mapped[datetime | None]


class ResultRow(Base):
    """What closing sealed: written once."""

    __tablename__ = "results"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    content: Mapped[dict[str, Any]]
    sealed_at: Mapped[datetime]


class JournalRow(Base):
    """What happened to a consultation, each entry sealing the one before: appended under the box's lock only."""

    __tablename__ = "journal"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[str] = mapped_column(String(40))
    action: Mapped[str] = mapped_column(String(40))
    by: Mapped[str] = mapped_column(String(20))
    detail: Mapped[dict[str, Any]]
    previous: Mapped[str] = mapped_column(String(64))


class LineStatusRow(Base):
    """What became of a line of the specification after the vote; the latest entry holds."""

    __tablename__ = "line_statuses"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    question_id: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(20))
    why: Mapped[str] = mapped_column(Text)
    by: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]


class PopulationRow(Base):
    """What the team says of the people it would hear: it is read beside the results, and decides nothing."""

    __tablename__ = "populations"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    content: Mapped[dict[str, Any]]


class SourceRow(Base):
    """A link that the team gives out under a name, how many came by it, and how many of them began to answer."""

    __tablename__ = "sources"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    code: Mapped[str] = mapped_column(String(20), primary_key=True)
    label: Mapped[str] = mapped_column(String(100))
    came: Mapped[int] = mapped_column(Integer, default=0)
    began: Mapped[int] = mapped_column(Integer, default=0)
