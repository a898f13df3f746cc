"""The tables of who is asked, who has voted, and votes counted by hand; the ballots share no key with them."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Integer, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class MemberRow(Base):
    """Somebody on a consultation's roll. `position` is their place in the roll's marks, drawn by lot."""

    __tablename__ = "members"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    position: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(String(200))
    email: Mapped[str] = mapped_column(String(320))
    college: Mapped[str] = mapped_column(String(100))
    circle: Mapped[str] = mapped_column(String(100))
    entity: Mapped[str | None] = mapped_column(String(100))
    language: Mapped[str] = mapped_column(String(8))
    roll_key: Mapped[str | None] = mapped_column(String(64), unique=True)
    __table_args__ = (
        UniqueConstraint("consultation_id", "email"),
        UniqueConstraint("consultation_id", "position"),
    )


class RollMarksRow(Base):
    """Who has voted, one bit a member in one row: a mark a row would keep the order of voting in the table's pages."""

    __tablename__ = "roll_marks"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    marks: Mapped[bytes] = mapped_column(LargeBinary)


class PaperBatchRow(Base):
    """Votes given by hand or on paper, counted in a room: entered by one person, checked by another, never changed."""

    __tablename__ = "paper_batches"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    label: Mapped[str] = mapped_column(String(200))
    college: Mapped[str] = mapped_column(String(100))
    state: Mapped[str] = mapped_column(String(12))
    ballots: Mapped[dict[str, Any]]
    entered_by: Mapped[str] = mapped_column(String(32))
    entered_at: Mapped[datetime]
    checked_by: Mapped[str | None] = mapped_column(String(32))
    checked_at: Mapped[datetime | None]
