"""The tables of a draft being made: its comments, its trial link, pictures and questions kept to use again."""

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, ForeignKey, Integer, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class CommentRow(Base):
    """What a colleague says of a question before opening; `question_id` is empty for the whole."""

    __tablename__ = "comments"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    question_id: Mapped[str] = mapped_column(String(32))
    author: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    done: Mapped[bool] = mapped_column(Boolean, default=False)


class TrialLinkRow(Base):
    """The link by which a draft is tried and commented; its secret is kept as a hash only."""

    __tablename__ = "trial_links"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)


class KeptQuestionRow(Base):
    """A question that a team keeps to use again."""

    __tablename__ = "kept_questions"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(ForeignKey("teams.id"), index=True)
    content: Mapped[dict[str, Any]]
    kept_by: Mapped[str] = mapped_column(String(32))
    kept_at: Mapped[datetime]


class FileRow(Base):
    """A picture, kept under the hash of its bytes."""

    __tablename__ = "files"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    team_id: Mapped[str] = mapped_column(ForeignKey("teams.id"))
    kind: Mapped[str] = mapped_column(String(100))
    content: Mapped[bytes] = mapped_column(LargeBinary)
