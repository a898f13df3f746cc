"""Every table. The roll, the drafts and the ballots share no key, no time and no order (docs/decisions/0003)."""

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    Boolean,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Moment(TypeDecorator[datetime]):
    """A moment in UTC on every database: SQLite keeps no time zone of its own."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    # Names that a migration can address on every database.
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {datetime: Moment, dict[str, Any]: JSON}


class TeamRow(Base):
    __tablename__ = "teams"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))


class PersonRow(Base):
    __tablename__ = "people"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    email: Mapped[str] = mapped_column(String(320), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    password_hash: Mapped[str] = mapped_column(String(100))
    password_given: Mapped[bool | None] = mapped_column(Boolean)  # by somebody else, and not replaced yet
    is_admin: Mapped[bool] = mapped_column(Boolean)
    is_active: Mapped[bool] = mapped_column(Boolean, default=True)
    language: Mapped[str] = mapped_column(String(8), default="fr")


class RoleRow(Base):
    __tablename__ = "roles"
    team_id: Mapped[str] = mapped_column(ForeignKey("teams.id"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    role: Mapped[str] = mapped_column(String(20))


class SessionRow(Base):
    """A signed-in tab; the tabs of one browser share its cookie. Secrets are kept as hashes only."""

    __tablename__ = "sessions"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("people.id"), index=True)
    cookie_hash: Mapped[str | None] = mapped_column(String(64), index=True)
    ticket_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    ticket_expires_at: Mapped[datetime | None]
    expires_at: Mapped[datetime]


class FailureRow(Base):
    """Wrong sign-in tries in a row, by e-mail, and by e-mail and network address."""

    __tablename__ = "failures"
    key: Mapped[str] = mapped_column(String(400), primary_key=True)
    count: Mapped[int] = mapped_column(Integer)
    last_at: Mapped[datetime]


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


class AnswerDraftRow(Base):
    """What somebody typed so far; deleted at submit. No time, so that it tells nothing of who was there when."""

    __tablename__ = "answer_drafts"
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), index=True)
    content: Mapped[dict[str, Any]]


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


class FileRow(Base):
    """A picture, kept under the hash of its bytes."""

    __tablename__ = "files"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    team_id: Mapped[str] = mapped_column(ForeignKey("teams.id"))
    kind: Mapped[str] = mapped_column(String(100))
    content: Mapped[bytes] = mapped_column(LargeBinary)


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


class QuotaRow(Base):
    """How many ballots that count fill a quota, moved under the box's lock with the ballot that fills it."""

    __tablename__ = "quotas"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    quota_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    filled: Mapped[int] = mapped_column(Integer)


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


class CheckpointRow(Base):
    """The counted columns of some ballots, read instead of them; `part` is how many stand before, `seq` the last."""

    __tablename__ = "checkpoints"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    part: Mapped[int] = mapped_column(Integer, primary_key=True)
    version: Mapped[int] = mapped_column(Integer)
    seq: Mapped[int] = mapped_column(Integer)
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


class SourceRow(Base):
    """A link that the team gives out under a name, how many came by it, and how many of them began to answer."""

    __tablename__ = "sources"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    code: Mapped[str] = mapped_column(String(20), primary_key=True)
    label: Mapped[str] = mapped_column(String(100))
    came: Mapped[int] = mapped_column(Integer, default=0)
    began: Mapped[int] = mapped_column(Integer, default=0)


class PopulationRow(Base):
    """What the team says of the people it would hear: it is read beside the results, and decides nothing."""

    __tablename__ = "populations"
    consultation_id: Mapped[str] = mapped_column(ForeignKey("consultations.id"), primary_key=True)
    content: Mapped[dict[str, Any]]


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


class ApiTokenRow(Base):
    """A key by which another program reads a team's results; kept as a hash only."""

    __tablename__ = "api_tokens"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(ForeignKey("teams.id"), index=True)
    name: Mapped[str] = mapped_column(String(100))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    made_by: Mapped[str] = mapped_column(String(32))
    made_at: Mapped[datetime]
    used_on: Mapped[date | None] = mapped_column(Date)
    ended_at: Mapped[datetime | None]


class WebhookRow(Base):
    """An address that is told what happens to a team's consultations; `secret` signs what it is told."""

    __tablename__ = "webhooks"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    team_id: Mapped[str] = mapped_column(ForeignKey("teams.id"), index=True)
    address: Mapped[str] = mapped_column(String(500))
    secret: Mapped[str] = mapped_column(String(64))
    events: Mapped[dict[str, Any]]
    made_by: Mapped[str] = mapped_column(String(32))
    made_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class WebhookDeliveryRow(Base):
    """One thing to tell one address, until it was heard or given up."""

    __tablename__ = "webhook_deliveries"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    webhook_id: Mapped[str] = mapped_column(ForeignKey("webhooks.id"), index=True)
    event: Mapped[str] = mapped_column(String(40))
    content: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(String(12))
    tries: Mapped[int] = mapped_column(Integer, default=0)
    due_at: Mapped[datetime]
    said: Mapped[str] = mapped_column(String(200), default="")


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
