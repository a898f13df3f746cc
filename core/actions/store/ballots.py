"""The contract of the ballots: an append-only log, totally ordered per consultation."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from core.consultation.records import Ballot, BallotStatus, Fate, FirstBallot, LogLine, Signed


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
