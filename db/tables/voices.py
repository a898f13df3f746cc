"""The tables of what people wrote: how it is heard, its groups of ideas, and the team's replies."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class VoiceCorrectionRow(Base):
    """What somebody of the team hears in a text, against the analysis; the latest entry holds, "" takes it back.

    The number of an entry that was erased is given to no other: frames in memory know by it what they have taken.
    """

    __tablename__ = "voice_corrections"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    question_id: Mapped[str] = mapped_column(String(32))
    seq: Mapped[int] = mapped_column(Integer)
    label: Mapped[str] = mapped_column(String(20))
    by: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]


class HearingRow(Base):
    """How a consultation's texts are read: its own thresholds where corrections taught them.

    `revision` counts every time texts already there were read again, so that frames in memory are dropped.
    """

    __tablename__ = "hearings"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    revision: Mapped[int] = mapped_column(Integer, default=0)
    content: Mapped[dict[str, Any]]


class GroupingRow(Base):
    """The texts of one question put into groups of ideas: a draft that people correct step by step."""

    __tablename__ = "groupings"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    question_id: Mapped[str] = mapped_column(String(32))
    state: Mapped[str] = mapped_column(String(12))
    progress: Mapped[int] = mapped_column(Integer, default=0)
    settings: Mapped[dict[str, Any]]
    content: Mapped[dict[str, Any]]
    asked_by: Mapped[str] = mapped_column(String(200))
    asked_at: Mapped[datetime]
    moved_at: Mapped[datetime]


class GroupingStepRow(Base):
    """One thing somebody did to the groups: appended, never changed; taking a step back is a step too."""

    __tablename__ = "grouping_steps"
    grouping_id: Mapped[str] = mapped_column(ForeignKey("groupings.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    action: Mapped[str] = mapped_column(String(20))
    detail: Mapped[dict[str, Any]]
    by: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]


class ReplyRow(Base):
    """What the team answers to those who shared an idea, published at the consultation's link."""

    __tablename__ = "replies"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    question_id: Mapped[str] = mapped_column(String(32))
    idea: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)
    people: Mapped[int] = mapped_column(Integer)
    seqs: Mapped[dict[str, Any]]
    by: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]
