"""The tables of ballots and of what is counted beside them; the roll shares no key with them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, ForeignKey, Index, Integer, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class BoxRow(Base):
    """The narrow row that a consultation's writers queue for: the last seq given, and how many people count."""

    __tablename__ = "boxes"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    last_seq: Mapped[int] = mapped_column(Integer, default=0)
    counted: Mapped[int] = mapped_column(Integer, default=0)


class BallotRow(Base):
    """One line of the append-only log. In anonymous mode `cast_at` is empty: the day is all that is kept."""

    __tablename__ = "ballots"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    key: Mapped[str] = mapped_column(String(64))
    status: Mapped[str] = mapped_column(String(12))
    supersedes: Mapped[int | None] = mapped_column(Integer)
    submit_key: Mapped[str] = mapped_column(String(64))
    leaf: Mapped[str] = mapped_column(String(64))
    version: Mapped[int] = mapped_column(Integer)
    cast_on: Mapped[date] = mapped_column(Date)
    cast_at: Mapped[datetime | None]
    __table_args__ = (
        UniqueConstraint("consultation_id", "submit_key"),
        # One ballot has at most one successor: the second of two concurrent changes fails instead of forking.
        UniqueConstraint("consultation_id", "supersedes"),
        Index("ix_ballots_voter", "consultation_id", "key", "seq"),
    )


class BallotContentRow(Base):
    """What a ballot says; deleted when its voter erases it, while the log row stays."""

    __tablename__ = "ballot_contents"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    sealed: Mapped[str] = mapped_column(Text)
    readings: Mapped[dict[str, Any]]
    member_id: Mapped[str | None] = mapped_column(String(32))  # empty in anonymous mode, always
    withheld: Mapped[str | None] = mapped_column(Text)  # what no archive publishes; `sealed` holds its hash
    attributes: Mapped[dict[str, Any] | None]  # what results may be read by: college, language, source link...


class CheckpointRow(Base):
    """The counted columns of some ballots, read instead of them; `part` is how many stand before, `seq` the last."""

    __tablename__ = "checkpoints"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    part: Mapped[int] = mapped_column(Integer, primary_key=True)
    version: Mapped[int] = mapped_column(Integer)
    seq: Mapped[int] = mapped_column(Integer)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class QuotaRow(Base):
    """How many ballots that count fill a quota, moved under the box's lock with the ballot that fills it."""

    __tablename__ = "quotas"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    quota_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    filled: Mapped[int] = mapped_column(Integer)
