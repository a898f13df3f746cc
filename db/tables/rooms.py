"""The tables of a room: what its animator does, what is said on its walls, and what was decided of it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class RoomRow(Base):
    """A consultation held in a room, as its animator has it now; `revision` counts every change they make.

    `stirred` counts what people write and support on its walls, and what the team decides of that.
    """

    __tablename__ = "rooms"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    revision: Mapped[int] = mapped_column(Integer, default=0)
    stirred: Mapped[int] = mapped_column(Integer, default=0)
    content: Mapped[dict[str, Any]]


class WallPostRow(Base):
    """An idea or a question of a participant; `key` is a hash that no ballot, draft or roll shares.

    A reaction of the room is a row too, of nobody: its `wall` is `reactions`, its `key` empty.
    """

    __tablename__ = "wall_posts"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    wall: Mapped[str] = mapped_column(String(32))
    key: Mapped[str] = mapped_column(String(64))
    text: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(12))
    pinned: Mapped[bool] = mapped_column(Boolean, default=False)
    theme: Mapped[str] = mapped_column(String(100), default="")
    why: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime]


class WallSupportRow(Base):
    __tablename__ = "wall_supports"
    post_id: Mapped[str] = mapped_column(ForeignKey("wall_posts.id"), primary_key=True)
    key: Mapped[str] = mapped_column(String(64), primary_key=True)


class ModerationRow(Base):
    """What the team decided of a text before a room sees it, by the hash of the text: the latest entry holds."""

    __tablename__ = "moderations"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    question_id: Mapped[str] = mapped_column(String(32))
    text_hash: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(12))
    pinned: Mapped[bool] = mapped_column(Boolean, default=False)
    theme: Mapped[str] = mapped_column(String(100), default="")
    why: Mapped[str] = mapped_column(Text, default="")
    by: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
