"""What the actions ask of a store; db/ keeps it. One `with open_store() as store` is one transaction."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from core.archive.journal import Entry
from core.community.access import Person, Role
from core.community.api_tokens import ApiToken
from core.community.patience import Tries
from core.community.webhooks import Delivery, DeliveryState, Event, Webhook
from core.consultation.attributes import Combination
from core.consultation.definition import Definition
from core.consultation.line_status import LineState, LineStatus
from core.consultation.passages import Passage
from core.consultation.population import Population
from core.consultation.records import (
    Ballot,
    BallotStatus,
    Comment,
    Consultation,
    Debrief,
    Fate,
    FirstBallot,
    KeptQuestion,
    LogLine,
    Member,
    Note,
    PaperBatch,
    Reply,
    Signed,
    State,
    Version,
)
from core.consultation.source_links import SourceLink
from core.question_types.base import Question
from core.room.model import ItemKind, Room, RoomNow
from core.room.reactions import Reacted, Reaction
from core.room.wall import Decided, Post
from core.voices.hearing import Correction, Hearing
from core.voices.ideas.model import Grouping, JobState, Step, StoredGrouping


class Consultations(Protocol):
    def add(self, *, consultation_id: str, team_id: str, code: str, draft: Definition) -> None: ...
    def get(self, consultation_id: str) -> Consultation | None: ...
    def by_code(self, code: str) -> Consultation | None: ...
    def of_teams(self, team_ids: Sequence[str]) -> list[Consultation]:
        """The newest first, archived ones last."""
        ...

    def open_to_all(self) -> list[Consultation]:
        """Open or closed consultations that anyone may find on the home page, those closing soonest first."""
        ...

    def due(self) -> list[str]:
        """Ids of consultations still open whose deadline has passed by the database's clock."""
        ...

    def save_draft(
        self, consultation_id: str, draft: Definition, closes_at: datetime | None, *, by: str, revision: int
    ) -> int | None:
        """The new revision, or None where somebody else saved since `revision`: nothing was written."""
        ...

    def publish(self, consultation_id: str, definition: Definition, *, by: str) -> int:
        """Append a version that members answer from now on; versions never change. Returns its number."""
        ...

    def published_as(self, consultation_id: str, version: int) -> dict[str, Any]:
        """The definition in the very words in which it was published, whatever the application reads in it since."""
        ...

    def versions(self, consultation_id: str) -> list[Version]:
        """Every version published so far, the first first."""
        ...

    def set_state(self, consultation_id: str, state: State) -> None: ...
    def set_deadline(self, consultation_id: str, closes_at: datetime) -> None: ...
    def save_result(self, consultation_id: str, result: dict[str, Any]) -> None: ...
    def result(self, consultation_id: str) -> dict[str, Any] | None: ...
    def add_note(self, consultation_id: str, *, text: str, author: str) -> None: ...
    def notes(self, consultation_id: str) -> list[Note]: ...
    def debrief(self, consultation_id: str) -> Debrief: ...
    def save_debrief(self, consultation_id: str, debrief: Debrief) -> None: ...


class Ballots(Protocol):
    def lock(self, consultation_id: str) -> None:
        """Until this transaction ends, nobody else appends to or closes this consultation."""
        ...

    def append(
        self,
        consultation_id: str,
        *,
        key: str,
        status: BallotStatus,
        submit_key: str,
        leaf: str,
        sealed: str,
        answers: dict[str, Any] | None,
        readings: dict[str, Any],
        version: int,
        cast_at: datetime | None,
        cast_on: date,
        member_id: str | None,
        seed: str = "",
        withheld: str = "",
        attributes: Mapping[str, str] | None = None,
    ) -> Ballot:
        """Append under the lock: the next seq, superseding the same key's current ballot."""
        ...

    def append_firsts(self, consultation_id: str, ballots: Sequence[FirstBallot]) -> None:
        """Append, under the lock, many ballots of as many voters who have none yet."""
        ...

    def current(self, consultation_id: str, key: str) -> Ballot | None:
        """The voter's ballot that counts now, or the withdrawn one that stands last."""
        ...

    def leaf_of(self, consultation_id: str, seq: int) -> tuple[str, str, str]:
        """(leaf, sealed bytes, withheld bytes) of one ballot; both are "" once erased."""
        ...

    def lines(self, consultation_id: str, seq: int, *, most: int) -> list[LogLine]:
        """As `after`, without what the ballots say."""
        ...

    def seals(self, consultation_id: str, seq: int, *, most: int) -> list[tuple[int, str]]:
        """(seq, sealed bytes) of up to `most` ballots with a greater seq, in order, erased ones left out."""
        ...

    def signed(self, consultation_id: str, seq: int, *, most: int) -> list[Signed]:
        """Who gave up to `most` ballots with a greater seq, in order: for consultations that are named."""
        ...

    def fate(self, consultation_id: str, leaf: str) -> Fate | None:
        """What became of the ballot behind a receipt; None where there is none."""
        ...

    def by_submit_key(self, consultation_id: str, submit_key: str) -> Ballot | None: ...
    def after(self, consultation_id: str, seq: int, *, most: int) -> list[Ballot]:
        """The tail: up to `most` ballots with a greater seq, in order, without holes."""
        ...

    def at(self, consultation_id: str, seqs: Sequence[int]) -> list[Ballot]:
        """These ballots, in the order asked for; at most a few hundred at once."""
        ...

    def last_seq(self, consultation_id: str) -> int: ...
    def erase(self, consultation_id: str, key: str) -> None:
        """Delete the content of every ballot of this voter, with the checkpoints and corrections of it; the log rows
        stay."""
        ...

    def put_readings(self, consultation_id: str, readings: Mapping[int, dict[str, Any]]) -> None:
        """What was read anew in these ballots, by seq; what they say is untouched."""
        ...


@dataclass(frozen=True)
class Part:
    """Some of a checkpoint: the columns of ballots in a row, `seq` being the last of them."""

    seq: int
    content: bytes


class Checkpoints(Protocol):
    """Parts are named by how many ballots stand before them, and by the version of the questionnaire they count."""

    def ends(self, consultation_id: str, *, version: int) -> dict[int, int]:
        """Where each part ends, by how many ballots stand before it."""
        ...

    def part(self, consultation_id: str, after: int, *, version: int) -> Part | None: ...
    def put(self, consultation_id: str, after: int, part: Part, *, version: int) -> None:
        """Keep a part, under the lock of the ballots, in the place of what stood there."""
        ...

    def forget(self, consultation_id: str, seqs: Sequence[int]) -> None:
        """Every part that holds one of these ballots."""
        ...

    def forget_all(self, consultation_id: str) -> None: ...
    def erased_since(self, consultation_id: str, seq: int) -> bool:
        """Whether somebody took a ballot back after this one."""
        ...


class Journal(Protocol):
    def append(self, consultation_id: str, *, action: str, by: str, detail: dict[str, Any]) -> Entry:
        """One entry more, under the lock of the ballots; `by` is a role, or "" for the clock."""
        ...

    def entries(self, consultation_id: str) -> list[Entry]:
        """Every entry, the first first."""
        ...

    def configuration(self, consultation_id: str) -> str:
        """The hash of what is answered now, as the journal sealed it; "" where nothing was."""
        ...


class Quotas(Protocol):
    def filled(self, consultation_id: str) -> dict[str, int]:
        """By quota, how many ballots that count fill it; one that nothing fills may be left out."""
        ...

    def fill(self, consultation_id: str, filled: Mapping[str, int]) -> None:
        """Write these counts down, under the lock of the ballots."""
        ...


class Passages(Protocol):
    def add(self, consultation_id: str, passed: Mapping[str, Passage]) -> None:
        """Add these sums to those of each page."""
        ...

    def of(self, consultation_id: str) -> dict[str, Passage]:
        """By page, where anybody came."""
        ...


class Populations(Protocol):
    def get(self, consultation_id: str) -> Population: ...
    def keep(self, consultation_id: str, population: Population) -> None: ...


class Sources(Protocol):
    def declare(self, consultation_id: str, *, code: str, label: str) -> None: ...
    def of(self, consultation_id: str) -> list[SourceLink]:
        """By label."""
        ...

    def add(self, consultation_id: str, code: str, *, came: int = 0, began: int = 0) -> None:
        """Add so many to those who came by this link; nothing where nobody declared it."""
        ...

    def remove(self, consultation_id: str, code: str) -> None: ...


class Roll(Protocol):
    def lock(self, consultation_id: str) -> None:
        """Until this transaction ends, nobody else marks this roll or changes who is on it."""
        ...

    def add(self, consultation_id: str, members: Sequence[Member]) -> None: ...
    def members(self, consultation_id: str) -> list[Member]: ...
    def combinations(self, consultation_id: str) -> dict[Combination, int]:
        """How many members have each college, circle, entity and language."""
        ...

    def remove(self, consultation_id: str, member_ids: Sequence[str]) -> None: ...
    def give_links(self, consultation_id: str, keys: Mapping[str, str]) -> None:
        """The hash of each member's link, by member id."""
        ...

    def find(self, consultation_id: str, key: str) -> Member | None:
        """The member whose personal link hashes to `key`."""
        ...

    def mark(self, consultation_id: str, member_id: str) -> None:
        """Say that this member has voted, with no time and no order left behind."""
        ...

    def unmark(self, consultation_id: str, member_id: str) -> None:
        """Say that they have not: the batch of papers that held theirs was cancelled."""
        ...


class Papers(Protocol):
    def add(self, consultation_id: str, batch: PaperBatch) -> None: ...
    def batches(self, consultation_id: str) -> list[PaperBatch]:
        """Cancelled ones too, the first entered first."""
        ...

    def check(self, batch_id: str, *, by: str, at: datetime) -> None: ...
    def cancel(self, batch_id: str) -> None: ...


class Rooms(Protocol):
    def get(self, consultation_id: str) -> RoomNow | None:
        """None where nobody changed it yet: its agenda is the questionnaire's."""
        ...

    def save(self, consultation_id: str, room: Room, *, revision: int) -> int | None:
        """The new revision, or None where somebody else saved since `revision`: nothing was written."""
        ...

    def stir(self, consultation_id: str) -> None:
        """Something was said on a wall, or decided of it: whoever watches is told."""
        ...


class Walls(Protocol):
    def put(self, consultation_id: str, post: Post, *, key: str) -> None:
        """Once, under its own id; `key` is its author's. One that was taken back is said anew."""
        ...

    def count(self, consultation_id: str, wall: ItemKind) -> int:
        """With those taken back."""
        ...

    def standing(self, consultation_id: str, wall: ItemKind) -> int:
        """How many show or wait to be read."""
        ...

    def said_by(self, consultation_id: str, wall: ItemKind, *, key: str) -> list[Post]:
        """Those of one author, without their support; those taken back have no words any more."""
        ...

    def posts(self, consultation_id: str, wall: ItemKind, *, viewer: str) -> list[Post]:
        """Those that stand, the first said first, as whoever has this key sees it; "" is nobody's."""
        ...

    def get(self, consultation_id: str, post_id: str, *, viewer: str) -> Post | None: ...
    def take_back(self, consultation_id: str, post_id: str, *, key: str) -> bool:
        """Its words and its support go, what was decided of it stays. Whether it stood, and was its author's."""
        ...

    def support(self, post_id: str, *, key: str, supported: bool) -> None: ...
    def decide(self, consultation_id: str, post_id: str, decided: Decided) -> None: ...


class Reactions(Protocol):
    def put(self, consultation_id: str, item_id: str, reaction: Reaction, *, key: str, given: bool) -> None: ...
    def of_item(self, consultation_id: str, item_id: str, *, viewer: str) -> list[Reacted]:
        """Every reaction, touched or not, as whoever has this key sees it; "" is nobody's."""
        ...


class Moderations(Protocol):
    def add(self, consultation_id: str, question_id: str, text_hash: str, decided: Decided, *, by: str) -> None:
        """One entry more, dated by the database's clock; the last of a text holds."""
        ...

    def take_back(self, consultation_id: str, question_id: str, text_hash: str, *, by: str) -> None:
        """One entry more, after which nothing is decided of the text."""
        ...

    def of(self, consultation_id: str, question_id: str) -> dict[str, Decided]:
        """What holds now, by the hash of the text."""
        ...


class Hearings(Protocol):
    def mark(self, consultation_id: str) -> tuple[int, int]:
        """(revision of the hearing, id of the last correction), 0 for none: whether anything is heard otherwise."""
        ...

    def get(self, consultation_id: str) -> Hearing: ...
    def keep(self, consultation_id: str, hearing: Hearing) -> None: ...
    def correct(self, consultation_id: str, *, question_id: str, seq: int, label: str, by: str) -> None:
        """One entry more, dated by the database's clock; the last of a text holds, and "" takes it back."""
        ...

    def hand_on(self, consultation_id: str, said: Correction, *, seq: int) -> None:
        """The same entry of another ballot, in the place of this one: it keeps its date, and tells none of a ballot."""
        ...

    def corrections(self, consultation_id: str, *, after: int = 0, seq: int | None = None) -> list[Correction]:
        """Every entry since that one, in their order; those of one ballot where it is named."""
        ...


class Replies(Protocol):
    def add(self, consultation_id: str, reply: Reply) -> None:
        """Dated by the database's clock."""
        ...

    def of(self, consultation_id: str) -> list[Reply]:
        """Withdrawn ones too, the first published first."""
        ...

    def withdraw(self, consultation_id: str, reply_id: str) -> bool:
        """Whether it stood."""
        ...


class Groupings(Protocol):
    def add(
        self, *, grouping_id: str, consultation_id: str, question_id: str, settings: dict[str, Any], by: str
    ) -> None:
        """Groups that somebody asks for: waiting, until somebody's process takes them."""
        ...

    def get(self, grouping_id: str) -> StoredGrouping | None: ...
    def latest(self, consultation_id: str, question_id: str, *, done: bool = False) -> StoredGrouping | None:
        """The last asked for, whatever became of it; `done` asks for the last that was found."""
        ...

    def move(self, seen: StoredGrouping, state: JobState, *, progress: int, failure: str = "") -> StoredGrouping | None:
        """As it stands now, or None where it moved since it was `seen`: nothing was written."""
        ...

    def finish(self, seen: StoredGrouping, grouping: Grouping) -> StoredGrouping | None:
        """Done, with what was found; None where it moved since it was `seen`: nothing was written."""
        ...

    def stop(self, grouping_id: str) -> bool:
        """Whether it was still waiting or running."""
        ...

    def set_settings(self, grouping_id: str, settings: dict[str, Any]) -> None: ...
    def add_step(self, grouping_id: str, action: str, detail: dict[str, Any], *, by: str, number: int) -> bool:
        """One step more; False where somebody else made the step of this number: nothing was written.

        It moves the groups: what was found meanwhile from the steps before is not written.
        """
        ...

    def hold(self, grouping_id: str) -> None:
        """Nobody else adds a step or finishes before this transaction ends."""
        ...

    def steps(self, grouping_id: str) -> list[Step]:
        """The first first, numbered from 1."""
        ...


class Drafts(Protocol):
    def save(self, consultation_id: str, key: str, content: dict[str, Any]) -> None: ...
    def get(self, consultation_id: str, key: str) -> dict[str, Any] | None: ...
    def delete(self, consultation_id: str, key: str) -> None: ...
    def delete_all(self, consultation_id: str) -> None:
        """What nobody handed in before the closing is nobody's to keep."""
        ...


class Trials(Protocol):
    def link(self, consultation_id: str) -> str:
        """The hash of the secret in the link by which its draft is tried; "" where there is no link."""
        ...

    def set_link(self, consultation_id: str, secret_hash: str) -> None: ...
    def remove_link(self, consultation_id: str) -> None: ...
    def forget(self, consultation_id: str) -> None:
        """Remove the link, and what everybody typed while trying."""
        ...


class Comments(Protocol):
    def add(self, consultation_id: str, *, question_id: str, author: str, text: str) -> None: ...
    def of(self, consultation_id: str) -> list[Comment]:
        """The first said first."""
        ...

    def count(self, consultation_id: str, *, since: datetime | None = None) -> int: ...
    def settle(self, consultation_id: str, comment_id: int, *, done: bool) -> None: ...


class Files(Protocol):
    def add(self, *, team_id: str, kind: str, content: bytes) -> str:
        """Keep a file under its SHA-256, which is returned."""
        ...

    def get(self, digest: str) -> tuple[str, bytes] | None:
        """(media type, content)"""
        ...


class Library(Protocol):
    def add(self, *, kept_id: str, team_id: str, question: Question, by: str) -> None: ...
    def of_team(self, team_id: str) -> list[KeptQuestion]:
        """The last kept first."""
        ...

    def remove(self, *, team_id: str, kept_id: str) -> None: ...


class LineStatuses(Protocol):
    def add(self, consultation_id: str, *, question_id: str, state: LineState, why: str, by: str) -> None:
        """One entry more, dated by the database's clock; entries never change."""
        ...

    def of(self, consultation_id: str) -> list[LineStatus]:
        """Every entry of every line, the last first."""
        ...


@dataclass(frozen=True)
class GivenFile:
    """A file given as an answer, as an answer speaks of it."""

    digest: str
    kind: str
    size: int


class AnswerFiles(Protocol):
    def add(self, consultation_id: str, key: str, *, kind: str, content: bytes) -> GivenFile:
        """Keep a file for the giver whose ballots have this key, under its SHA-256."""
        ...

    def given_by(self, consultation_id: str, key: str) -> list[GivenFile]: ...
    def givers(self, consultation_id: str) -> list[str]:
        """The keys of everybody who gave a file."""
        ...

    def get(self, consultation_id: str, digest: str) -> tuple[str, bytes] | None:
        """(media type, content) of a file that somebody gave to this consultation."""
        ...

    def keep_only(self, consultation_id: str, key: str, digests: Collection[str]) -> None:
        """Give up this giver's other files; the content goes with its last giver."""
        ...


class Accounts(Protocol):
    def people(self) -> list[Person]: ...
    def get(self, person_id: str) -> Person | None: ...
    def by_email(self, email: str) -> Person | None: ...
    def closed(self) -> set[str]:
        """Ids of those whose account is closed."""
        ...

    def add(self, *, email: str, name: str, password_hash: str, is_admin: bool, given: bool = False) -> str:
        """`given` where somebody else chose the password."""
        ...

    def password_hash(self, email: str) -> str | None:
        """None where nobody active has this address."""
        ...

    def set_password(self, person_id: str, password_hash: str, *, given: bool = False) -> None:
        """Every session of this person but the caller's own is the action's to close."""
        ...

    def rename(self, person_id: str, name: str) -> None: ...
    def set_active(self, person_id: str, *, active: bool) -> None: ...
    def set_admin(self, person_id: str, *, is_admin: bool) -> None: ...
    def set_language(self, person_id: str, language: str) -> None: ...
    def teams(self) -> dict[str, str]:
        """Team names by id."""
        ...

    def add_team(self, name: str) -> str: ...
    def set_role(self, *, team_id: str, person_id: str, role: Role | None) -> None:
        """Give a role in a team, or take it away with None."""
        ...

    def open_session(self, person_id: str, *, ticket_hash: str) -> str:
        """A session without a cookie yet; `ticket_hash` lets the browser fetch its cookie once, within a minute."""
        ...

    def person_of_ticket(self, ticket_hash: str) -> Person | None:
        """None for a ticket that is used, old or nobody's."""
        ...

    def redeem_ticket(self, ticket_hash: str, *, cookie_hash: str) -> bool: ...
    def session_of_cookie(self, cookie_hash: str) -> str | None: ...
    def person_of_session(self, session_id: str) -> Person | None:
        """Fresh on every call: a role taken away or an account closed holds at the next click.

        None for a newcomer: until they chose a password of their own, they are signed in nowhere.
        """
        ...

    def newcomer_of_session(self, session_id: str) -> Person | None:
        """Whoever signed in with a password that was given to them, and has to choose their own."""
        ...

    def close_session(self, session_id: str) -> None:
        """With it go the sessions that share its cookie: the other tabs of the same browser."""
        ...

    def close_sessions_of(self, person_id: str, *, but: str | None = None) -> None: ...
    def lock(self, name: str) -> None:
        """Until this transaction ends, nobody else does what this name stands for."""
        ...

    def tries(self, name: str) -> Tries | None:
        """Wrong sign-in tries in a row, by e-mail or by e-mail and network address: `a@b.fr`, `a@b.fr|192.0.2.1`."""
        ...

    def tries_of(self, email: str) -> dict[str, Tries]:
        """The same for one e-mail, from wherever."""
        ...

    def add_try(self, name: str) -> None: ...
    def forget_tries(self, names: Iterable[str]) -> None: ...


class ApiTokens(Protocol):
    def add(self, *, token_id: str, team_id: str, name: str, token_hash: str, by: str) -> None: ...
    def of_team(self, team_id: str) -> list[ApiToken]:
        """Those that hold, the newest first."""
        ...

    def by_hash(self, token_hash: str) -> ApiToken | None:
        """None for one that is ended, or nobody's."""
        ...

    def used(self, token_id: str, on: date) -> None: ...
    def end(self, *, team_id: str, token_id: str) -> None: ...


class Webhooks(Protocol):
    def add(
        self, *, webhook_id: str, team_id: str, address: str, secret: str, events: Sequence[Event], by: str
    ) -> None: ...
    def of_team(self, team_id: str) -> list[Webhook]: ...
    def all(self) -> list[Webhook]:
        """Those that are not ended, the oldest first."""
        ...

    def end(self, *, team_id: str, webhook_id: str) -> None: ...
    def tell(self, webhook_id: str, event: Event, content: Mapping[str, Any]) -> None:
        """One thing more to tell it, at once."""
        ...

    def deliveries(self, webhook_id: str) -> list[Delivery]:
        """The first first."""
        ...

    def forget(self, delivery_ids: Sequence[int]) -> None: ...
    def take(self, delivery_id: int, *, lease: timedelta) -> None:
        """Nobody else sends it before the lease ends."""
        ...

    def settle(self, delivery_id: int, *, state: DeliveryState, tries: int, due_at: datetime, said: str) -> None: ...


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
