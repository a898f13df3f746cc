"""The ballots: an append-only log, totally ordered per consultation, its contents in a table of their own."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, bindparam, cast, delete, insert, select, text, update
from sqlalchemy.orm import Session

from core.consultation.records import Ballot, BallotStatus, Fate, FirstBallot, LogLine, Signed
from core.consultation.sealing import all_unsealed, unsealed
from db.stores.checkpoints import Checkpoints
from db.stores.groupings import forget_words
from db.tables.ballots import BallotContentRow, BallotRow, BoxRow
from db.tables.voices import VoiceCorrectionRow


class Ballots:
    def __init__(self, session: Session) -> None:
        self._session = session

    def lock(self, consultation_id: str) -> None:
        """A plain sequence is not commit order on PostgreSQL: writers of one consultation queue for an advisory lock.

        On SQLite every writing transaction began with BEGIN IMMEDIATE and already holds the only lock there is.
        """
        if self._session.get_bind().dialect.name == "postgresql":
            take = text("SELECT pg_advisory_xact_lock(hashtextextended(:consultation, 0))")
            self._session.execute(take, {"consultation": consultation_id})

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
        current = self.current(consultation_id, key)
        counted = int(status is BallotStatus.CAST) - int(current is not None and current.status is BallotStatus.CAST)
        seq = self._next_seq(consultation_id, counted=counted)
        supersedes = current.seq if current else None
        self._session.add(
            BallotRow(
                consultation_id=consultation_id,
                seq=seq,
                key=key,
                status=status,
                supersedes=supersedes,
                submit_key=submit_key,
                leaf=leaf,
                version=version,
                cast_on=cast_on,
                cast_at=cast_at,
            )
        )
        self._session.add(
            BallotContentRow(
                consultation_id=consultation_id,
                seq=seq,
                sealed=sealed,
                readings=readings,
                member_id=member_id,
                withheld=withheld or None,
                **({"attributes": dict(attributes)} if attributes else {}),
            )
        )
        self._session.flush()
        return Ballot(seq, key, status, supersedes, answers, readings, seed, version)

    def append_firsts(self, consultation_id: str, ballots: Sequence[FirstBallot]) -> None:
        grown = {"last_seq": BoxRow.last_seq + len(ballots), "counted": BoxRow.counted + len(ballots)}
        box = update(BoxRow).where(BoxRow.consultation_id == consultation_id).values(grown)
        last = self._session.scalars(box.returning(BoxRow.last_seq)).one()
        places = [
            {"consultation_id": consultation_id, "seq": last - len(ballots) + n} for n in range(1, len(ballots) + 1)
        ]
        log = [
            place
            | {"key": ballot.key, "submit_key": ballot.submit_key, "leaf": ballot.leaf, "version": ballot.version}
            | {"status": BallotStatus.CAST, "cast_on": ballot.cast_on}
            for place, ballot in zip(places, ballots, strict=True)
        ]
        contents = [
            place
            | {"sealed": ballot.sealed, "readings": ballot.readings, "withheld": ballot.withheld or None}
            | {"attributes": dict(ballot.attributes)}
            for place, ballot in zip(places, ballots, strict=True)
        ]
        self._session.execute(insert(BallotRow), log)
        self._session.execute(insert(BallotContentRow), contents)

    def current(self, consultation_id: str, key: str) -> Ballot | None:
        chosen = _log(consultation_id).where(BallotRow.key == key).order_by(BallotRow.seq.desc()).limit(1)
        return self._one(chosen)

    def leaf_of(self, consultation_id: str, seq: int) -> tuple[str, str, str]:
        said = (BallotContentRow.sealed, BallotContentRow.withheld)
        chosen = select(BallotRow.leaf, *said).outerjoin(BallotContentRow, _CONTENT)
        mine = (BallotRow.consultation_id == consultation_id, BallotRow.seq == seq)
        leaf, sealed, withheld = self._session.execute(chosen.where(*mine)).one()
        return leaf, sealed or "", withheld or ""

    def lines(self, consultation_id: str, seq: int, *, most: int) -> list[LogLine]:
        chosen = select(BallotRow.seq, BallotRow.status, BallotRow.supersedes, BallotRow.leaf)
        after = (BallotRow.consultation_id == consultation_id, BallotRow.seq > seq)
        rows = self._session.execute(chosen.where(*after).order_by(BallotRow.seq).limit(most))
        return [LogLine(row.seq, BallotStatus(row.status), row.supersedes, row.leaf) for row in rows]

    def seals(self, consultation_id: str, seq: int, *, most: int) -> list[tuple[int, str]]:
        chosen = select(BallotContentRow.seq, BallotContentRow.sealed)
        after = (BallotContentRow.consultation_id == consultation_id, BallotContentRow.seq > seq)
        rows = self._session.execute(chosen.where(*after).order_by(BallotContentRow.seq).limit(most))
        return [(row.seq, row.sealed) for row in rows]

    def signed(self, consultation_id: str, seq: int, *, most: int) -> list[Signed]:
        chosen = select(BallotRow.seq, BallotContentRow.member_id, BallotRow.cast_on, BallotContentRow.attributes)
        after = (BallotRow.consultation_id == consultation_id, BallotRow.seq > seq)
        rows = self._session.execute(
            chosen.outerjoin(BallotContentRow, _CONTENT).where(*after).order_by(BallotRow.seq).limit(most)
        )
        return [Signed(row.seq, row.member_id, row.cast_on, row.attributes or {}) for row in rows]

    def fate(self, consultation_id: str, leaf: str) -> Fate | None:
        mine = BallotRow.consultation_id == consultation_id
        ballot = self._session.execute(
            select(BallotRow.seq, BallotRow.status).where(mine, BallotRow.leaf == leaf)
        ).one_or_none()
        if ballot is None or ballot.status != BallotStatus.CAST:
            return None  # taking a ballot back gives no receipt of its own
        after = self._session.scalar(select(BallotRow.status).where(mine, BallotRow.supersedes == ballot.seq))
        if after is None:
            return Fate.COUNTED
        return Fate.REPLACED if after == BallotStatus.CAST else Fate.WITHDRAWN

    def by_submit_key(self, consultation_id: str, submit_key: str) -> Ballot | None:
        return self._one(_log(consultation_id).where(BallotRow.submit_key == submit_key))

    def after(self, consultation_id: str, seq: int, *, most: int) -> list[Ballot]:
        """Two ranges of two indexes, put together here: of a join, PostgreSQL may read one side from its beginning."""
        after = (BallotRow.consultation_id == consultation_id, BallotRow.seq > seq)
        rows: Sequence[Any] = self._session.execute(
            select(*_LINE).where(*after).order_by(BallotRow.seq).limit(most)
        ).all()
        last = rows[-1].seq if rows else seq
        return self._with_contents(consultation_id, rows, BallotContentRow.seq.between(seq + 1, last))

    def at(self, consultation_id: str, seqs: Sequence[int]) -> list[Ballot]:
        mine = (BallotRow.consultation_id == consultation_id, BallotRow.seq.in_(seqs))
        rows: Sequence[Any] = self._session.execute(select(*_LINE).where(*mine)).all()
        found = self._with_contents(consultation_id, rows, BallotContentRow.seq.in_(seqs))
        by_seq = {ballot.seq: ballot for ballot in found}
        return [by_seq[seq] for seq in seqs if seq in by_seq]

    def _with_contents(self, consultation_id: str, rows: Sequence[Any], contents: ColumnElement[bool]) -> list[Ballot]:
        said = select(BallotContentRow.seq, *_SAID_AS_TEXT)
        mine = (BallotContentRow.consultation_id == consultation_id, contents)
        written = self._session.execute(said.where(*mine)).all()
        columns: list[Any] = list(zip(*written, strict=True)) or [()] * len(said.selected_columns)
        seqs, sealed, withheld, readings, attributes = columns
        ballots = all_unsealed(list(zip(sealed, withheld, strict=True)))
        beside = zip(ballots, _all_read(readings), _all_read(attributes), strict=True)
        by_seq: dict[int, Any] = dict(zip(seqs, beside, strict=True))
        return [_ballot(*row, *by_seq.get(row.seq, ({}, None, None))) for row in rows]

    def last_seq(self, consultation_id: str) -> int:
        found = self._session.scalar(select(BoxRow.last_seq).where(BoxRow.consultation_id == consultation_id))
        return found or 0

    def erase(self, consultation_id: str, key: str) -> None:
        theirs = select(BallotRow.seq).where(BallotRow.consultation_id == consultation_id, BallotRow.key == key)
        seqs = self._session.scalars(theirs).all()
        self._session.execute(
            delete(BallotContentRow).where(
                BallotContentRow.consultation_id == consultation_id, BallotContentRow.seq.in_(seqs)
            )
        )
        Checkpoints(self._session).forget(consultation_id, seqs)
        forgotten = (VoiceCorrectionRow.consultation_id == consultation_id, VoiceCorrectionRow.seq.in_(seqs))
        self._session.execute(delete(VoiceCorrectionRow).where(*forgotten))
        forget_words(self._session, consultation_id, seqs)

    def put_readings(self, consultation_id: str, readings: Mapping[int, dict[str, Any]]) -> None:
        theirs = (BallotContentRow.consultation_id == consultation_id, BallotContentRow.seq == bindparam("at"))
        rows = [{"at": seq, "read": read} for seq, read in readings.items()]
        if rows:
            anew = update(BallotContentRow).where(*theirs).values(readings=bindparam("read"))
            self._session.connection().execute(anew, rows)

    def _next_seq(self, consultation_id: str, *, counted: int) -> int:
        return self._session.scalars(
            update(BoxRow)
            .where(BoxRow.consultation_id == consultation_id)
            .values(last_seq=BoxRow.last_seq + 1, counted=BoxRow.counted + counted)
            .returning(BoxRow.last_seq)
        ).one()

    def _one(self, chosen: Select[Any]) -> Ballot | None:
        found = self._session.execute(chosen).first()
        return _record(*found) if found else None


_CONTENT = (BallotContentRow.consultation_id == BallotRow.consultation_id) & (BallotContentRow.seq == BallotRow.seq)
_LINE = (
    BallotRow.seq,
    BallotRow.key,
    BallotRow.status,
    BallotRow.supersedes,
    BallotRow.version,
    BallotRow.cast_on,
)
_SAID = (
    BallotContentRow.sealed,
    BallotContentRow.withheld,
    BallotContentRow.readings,
    BallotContentRow.attributes,
)
# Read together, many thousands of small JSON texts are several times as fast as one by one.
_SAID_AS_TEXT = (*_SAID[:2], *(cast(column, Text) for column in _SAID[2:]))
_LOG = select(*_LINE, *_SAID).outerjoin(BallotContentRow, _CONTENT)


def _log(consultation_id: str) -> Select[Any]:
    return _LOG.where(BallotRow.consultation_id == consultation_id)


def _all_read(texts: Sequence[str | None]) -> list[dict[str, Any] | None]:
    found: list[dict[str, Any] | None] = json.loads(f"[{','.join(text or 'null' for text in texts)}]")
    return found


def _record(
    seq: int,
    key: str,
    status: str,
    supersedes: int | None,
    version: int,
    cast_on: date,
    sealed: str | None,
    withheld: str | None,
    readings: dict[str, Any] | None,
    attributes: dict[str, str] | None,
) -> Ballot:
    said = unsealed(sealed, withheld) if sealed else {}
    return _ballot(seq, key, status, supersedes, version, cast_on, said, readings, attributes)


def _ballot(
    seq: int,
    key: str,
    status: str,
    supersedes: int | None,
    version: int,
    cast_on: date,
    said: dict[str, Any],
    readings: dict[str, Any] | None,
    attributes: dict[str, str] | None,
) -> Ballot:
    return Ballot(
        seq=seq,
        key=key,
        status=BallotStatus(status),
        supersedes=supersedes,
        answers=said.get("answers"),
        readings=readings or {},
        seed=said.get("seed", ""),
        version=version,
        college=said.get("college", ""),
        attributes=attributes or {},
        cast_on=cast_on,
    )
