"""A consultation and its companions as the store gives them back: plain values, no session behind."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from core.consultation.definition import Definition
from core.question_types.base import Question


class State(StrEnum):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    ARCHIVED = "archived"


@dataclass(frozen=True)
class Consultation:
    """`draft` is what the designer edits; `published` is the version members answer, None before opening."""

    id: str
    team_id: str
    code: str
    state: State
    draft: Definition
    draft_revision: int
    published: Definition | None
    version: int
    closes_at: datetime | None
    opened_at: datetime | None
    closed_at: datetime | None
    debrief_published_at: datetime | None
    created_at: datetime
    ballots: int  # people counted so far: superseded and withdrawn ballots are not
    last_seq: int
    draft_by: str | None = None  # who saved the draft last
    room_revision: int = 0  # of the room it is held in: every change that its animator makes
    stirred: int = 0  # what people write on its walls, and what the team decides of that

    @property
    def definition(self) -> Definition:
        return self.published or self.draft

    def is_answerable(self, now: datetime) -> bool:
        return self.state is State.OPEN and self.closes_at is not None and now < self.closes_at

    def is_over(self, now: datetime) -> bool:
        """Closed, or past its deadline while the work of closing waits."""
        return self.state in (State.CLOSED, State.ARCHIVED) or (
            self.state is State.OPEN and not self.is_answerable(now)
        )

    def debrief_is_overdue(self) -> bool:
        """Once closed, until the debrief is published: putting it away does not end that."""
        return self.closed_at is not None and self.debrief_published_at is None


@dataclass(frozen=True)
class Version:
    """What members answered from `at` on, until the next one; `by` is the id of whoever published it."""

    number: int
    definition: Definition
    at: datetime
    by: str


class BallotStatus(StrEnum):
    CAST = "cast"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Ballot:
    """One line of the append-only log with its content; `supersedes` is the seq of the same voter's earlier ballot.

    `answers` is None where the content was erased. `readings` holds what was read in free texts, by question. `seed`
    is what the order of things on the voter's paper was drawn from, "" where nothing says it. `version` is the one it
    answered. `college` is the voter's, where colleges are weighed; `attributes` are those of ATTRIBUTES that it keeps,
    `cast_on` is its day.
    """

    seq: int
    key: str
    status: BallotStatus
    supersedes: int | None
    answers: dict[str, Any] | None
    readings: dict[str, Any] = field(default_factory=dict)
    seed: str = ""
    version: int = 1
    college: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    cast_on: date | None = None


@dataclass(frozen=True)
class FirstBallot:
    """A ballot of somebody who has none yet, as a batch appends it; `sealed` and `withheld` hold its answers."""

    key: str
    submit_key: str
    leaf: str
    sealed: str
    readings: dict[str, Any]
    version: int
    cast_on: date
    withheld: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Signed:
    """Who gave the ballot `seq`, and when, where a consultation is named; `member_id` is None of nobody on the roll."""

    seq: int
    member_id: str | None
    cast_on: date
    attributes: Mapping[str, str] = field(default_factory=dict)


class Fate(StrEnum):
    """What became of a ballot of which somebody holds the receipt."""

    COUNTED = "counted"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class LogLine:
    """One line of the log without its content."""

    seq: int
    status: BallotStatus
    supersedes: int | None
    leaf: str


@dataclass(frozen=True)
class Receipt:
    """Proof that a ballot was counted: `leaf` is the salted hash the log keeps, `seal` the exact bytes it hashes.

    `withheld` holds the answers which no archive publishes; `seal` holds its hash.
    """

    leaf: str
    seal: str
    changed: bool
    withheld: str = ""

    @property
    def file(self) -> str:
        """What the voter keeps: the ballot on the first line, what is never published on the second."""
        return f"{self.seal}\n{self.withheld}\n" if self.withheld else self.seal


@dataclass(frozen=True)
class Member:
    """A person on a consultation's roll. `has_voted` is None while saying it would help to guess a ballot."""

    id: str
    name: str
    email: str
    college: str = ""
    circle: str = ""
    entity: str = ""
    language: str = "fr"
    has_link: bool = False
    has_voted: bool | None = False


class PaperState(StrEnum):
    ENTERED = "entered"  # by one person; it counts once another has entered the same
    CHECKED = "checked"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class PaperBatch:
    """Votes counted in a room. `tallies` are by question and option, `voters` the papers given in.

    `members` are the ids of those struck off the roll for it; none where there is no roll.
    """

    id: str
    label: str
    college: str
    state: PaperState
    voters: int
    tallies: dict[str, dict[str, int]]
    members: tuple[str, ...]
    entered_by: str
    entered_at: datetime
    checked_by: str | None = None
    checked_at: datetime | None = None


@dataclass(frozen=True)
class Debrief:
    """What was said, decided, will not be done and why, who does it and when; `published_at` ends « en retard »."""

    said: str = ""
    decided: str = ""
    refused: str = ""
    who: str = ""
    when: str = ""
    published_at: datetime | None = None


@dataclass(frozen=True)
class Reply:
    """What the team answers to those who shared an idea; `seqs` are the ballots it answers, `people` how many.

    `at` is when it was published, by the database's clock.
    """

    id: str
    question_id: str
    idea: str
    text: str
    people: int
    seqs: frozenset[int]
    by: str = ""
    at: datetime | None = None
    withdrawn_at: datetime | None = None


@dataclass(frozen=True)
class KeptQuestion:
    """A question that a team keeps to ask it again."""

    id: str
    question: Question


@dataclass(frozen=True)
class Comment:
    """What a colleague says of a question before opening, or of the whole where `question_id` is empty."""

    id: int
    question_id: str
    author: str
    text: str
    at: datetime
    done: bool = False


@dataclass(frozen=True)
class Note:
    """A word added while the consultation runs."""

    text: str
    author: str
    at: datetime
