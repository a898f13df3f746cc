"""A store over one transaction: the stores of each room share its session."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from threading import RLock
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from db.engine import reading
from db.stores.accounts import Accounts
from db.stores.answer_files import AnswerFiles
from db.stores.api_tokens import ApiTokens
from db.stores.ballots import Ballots
from db.stores.checkpoints import Checkpoints
from db.stores.comments import Comments
from db.stores.consultations import Consultations
from db.stores.drafts import Drafts
from db.stores.files import Files
from db.stores.groupings import Groupings
from db.stores.hearings import Hearings
from db.stores.journal import Journal
from db.stores.library import Library
from db.stores.line_statuses import LineStatuses
from db.stores.moderations import Moderations
from db.stores.papers import Papers
from db.stores.passages import Passages
from db.stores.populations import Populations
from db.stores.quotas import Quotas
from db.stores.reactions import Reactions
from db.stores.replies import Replies
from db.stores.roll import Roll
from db.stores.rooms import Rooms
from db.stores.sources import Sources
from db.stores.trials import Trials
from db.stores.walls import Walls
from db.stores.webhooks import Webhooks

Clock = Callable[[Session], datetime]


@dataclass(frozen=True)
class Store:
    session: Session
    clock: Clock

    def now(self) -> datetime:
        return self.clock(self.session)

    @cached_property
    def consultations(self) -> Consultations:
        return Consultations(self.session, self.now)

    @cached_property
    def ballots(self) -> Ballots:
        return Ballots(self.session)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        return Checkpoints(self.session)

    @cached_property
    def journal(self) -> Journal:
        return Journal(self.session, self.now)

    @cached_property
    def quotas(self) -> Quotas:
        return Quotas(self.session)

    @cached_property
    def passages(self) -> Passages:
        return Passages(self.session)

    @cached_property
    def populations(self) -> Populations:
        return Populations(self.session)

    @cached_property
    def sources(self) -> Sources:
        return Sources(self.session)

    @cached_property
    def papers(self) -> Papers:
        return Papers(self.session)

    @cached_property
    def roll(self) -> Roll:
        return Roll(self.session)

    @cached_property
    def rooms(self) -> Rooms:
        return Rooms(self.session)

    @cached_property
    def walls(self) -> Walls:
        return Walls(self.session)

    @cached_property
    def reactions(self) -> Reactions:
        return Reactions(self.session, self.now)

    @cached_property
    def moderations(self) -> Moderations:
        return Moderations(self.session, self.now)

    @cached_property
    def hearings(self) -> Hearings:
        return Hearings(self.session, self.now)

    @cached_property
    def replies(self) -> Replies:
        return Replies(self.session, self.now)

    @cached_property
    def groupings(self) -> Groupings:
        return Groupings(self.session, self.now)

    @cached_property
    def drafts(self) -> Drafts:
        return Drafts(self.session)

    @cached_property
    def trials(self) -> Trials:
        return Trials(self.session)

    @cached_property
    def comments(self) -> Comments:
        return Comments(self.session, self.now)

    @cached_property
    def files(self) -> Files:
        return Files(self.session)

    @cached_property
    def answer_files(self) -> AnswerFiles:
        return AnswerFiles(self.session)

    @cached_property
    def accounts(self) -> Accounts:
        return Accounts(self.session, self.now)

    @cached_property
    def library(self) -> Library:
        return Library(self.session, self.now)

    @cached_property
    def api_tokens(self) -> ApiTokens:
        return ApiTokens(self.session, self.now)

    @cached_property
    def webhooks(self) -> Webhooks:
        return Webhooks(self.session, self.now)

    @cached_property
    def line_statuses(self) -> LineStatuses:
        return LineStatuses(self.session, self.now)


def database_clock(session: Session) -> datetime:
    """The database's own clock, read when asked: a transaction that waited must not be judged by when it began."""
    if session.get_bind().dialect.name == "sqlite":
        read = session.execute(text("SELECT strftime('%Y-%m-%dT%H:%M:%f', 'now')")).scalar_one()
        return datetime.fromisoformat(read).replace(tzinfo=UTC)
    moment: datetime = session.execute(text("SELECT clock_timestamp()")).scalar_one()
    return moment.astimezone(UTC)


class StoreOpener:
    """Opens stores on one engine: `with open_store() as store` is one transaction."""

    def __init__(self, engine: Engine, clock: Clock = database_clock) -> None:
        self.engine = engine
        self._reading = reading(engine)
        self._clock = clock
        self._turn = _turns(engine)

    def __call__(self, *, read_only: bool = False) -> AbstractContextManager[Store]:
        return self._read() if read_only else self._write()

    @contextmanager
    def _read(self) -> Iterator[Store]:
        with Session(self._reading) as session, session.begin():
            yield Store(session, self._clock)

    @contextmanager
    def _write(self) -> Iterator[Store]:
        with self._turn, Session(self.engine) as session, session.begin():
            yield Store(session, self._clock)


def _turns(engine: Engine) -> AbstractContextManager[Any]:
    """SQLite's writers knock again and again, and the unlucky wait for seconds; within a process they take turns."""
    return RLock() if engine.dialect.name == "sqlite" else nullcontext()
