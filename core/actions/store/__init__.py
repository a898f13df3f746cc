"""What the actions ask of a store, which db/ keeps: one file a store, gathered here.

One `with open_store() as store` is one transaction. To add a store: its file here, its line in `Store`, and the same in
db/stores and db/store.py.
"""

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from core.actions.store.accounts import Accounts
from core.actions.store.answer_files import AnswerFiles
from core.actions.store.api_tokens import ApiTokens
from core.actions.store.ballots import Ballots
from core.actions.store.checkpoints import Checkpoints
from core.actions.store.comments import Comments
from core.actions.store.consultations import Consultations
from core.actions.store.drafts import Drafts
from core.actions.store.files import Files
from core.actions.store.groupings import Groupings
from core.actions.store.hearings import Hearings
from core.actions.store.journal import Journal
from core.actions.store.library import Library
from core.actions.store.line_statuses import LineStatuses
from core.actions.store.moderations import Moderations
from core.actions.store.papers import Papers
from core.actions.store.passages import Passages
from core.actions.store.populations import Populations
from core.actions.store.quotas import Quotas
from core.actions.store.reactions import Reactions
from core.actions.store.replies import Replies
from core.actions.store.roll import Roll
from core.actions.store.rooms import Rooms
from core.actions.store.sources import Sources
from core.actions.store.trials import Trials
from core.actions.store.walls import Walls
from core.actions.store.webhooks import Webhooks


class Store(Protocol):
    @property
    def consultations(self) -> Consultations: ...
    @property
    def ballots(self) -> Ballots: ...
    @property
    def checkpoints(self) -> Checkpoints: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def quotas(self) -> Quotas: ...
    @property
    def passages(self) -> Passages: ...
    @property
    def populations(self) -> Populations: ...
    @property
    def sources(self) -> Sources: ...
    @property
    def papers(self) -> Papers: ...
    @property
    def roll(self) -> Roll: ...
    @property
    def rooms(self) -> Rooms: ...
    @property
    def walls(self) -> Walls: ...
    @property
    def reactions(self) -> Reactions: ...
    @property
    def moderations(self) -> Moderations: ...
    @property
    def replies(self) -> Replies: ...
    @property
    def groupings(self) -> Groupings: ...
    @property
    def hearings(self) -> Hearings: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def trials(self) -> Trials: ...
    @property
    def comments(self) -> Comments: ...
    @property
    def files(self) -> Files: ...
    @property
    def answer_files(self) -> AnswerFiles: ...
    @property
    def accounts(self) -> Accounts: ...
    @property
    def library(self) -> Library: ...
    @property
    def api_tokens(self) -> ApiTokens: ...
    @property
    def webhooks(self) -> Webhooks: ...
    @property
    def line_statuses(self) -> LineStatuses: ...
    def now(self) -> datetime:
        """The database's clock, the only one that decides."""
        ...


class OpenStore(Protocol):
    """Opens a transaction: committed at the end of the `with`, rolled back if an exception leaves it."""

    def __call__(self, *, read_only: bool = False) -> AbstractContextManager[Store]: ...
