"""The tables of answers on their way: drafts, files given, and how many came to each page."""

from typing import Any

from sqlalchemy import ForeignKey, Integer, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class AnswerDraftRow(Base):
    """What somebody typed so far; deleted at submit. No time, so that it tells nothing of who was there when."""

    __tablename__ = "answer_drafts"
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    content: Mapped[dict[str, Any]]


class AnswerFileRow(Base):
    """A file given as an answer, under the hash of its bytes, for as long as one of its givers keeps it."""

    __tablename__ = "answer_files"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    key: Mapped[str] = mapped_column(String(64), primary_key=True)  # the giver's, as on their ballot


class AnswerFileContentRow(Base):
    __tablename__ = "answer_file_contents"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str] = mapped_column(String(100))
    content: Mapped[bytes] = mapped_column(LargeBinary)


class PassageRow(Base):
    """How many came to a page, how many went on from it and how long `timed` of them took: sums alone, of nobody."""

    __tablename__ = "passages"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    page_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    came: Mapped[int] = mapped_column(Integer, default=0)
    went_on: Mapped[int] = mapped_column(Integer, default=0)
    timed: Mapped[int] = mapped_column(Integer, default=0)
    seconds: Mapped[int] = mapped_column(Integer, default=0)
