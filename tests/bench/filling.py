"""Fills a log with many ballots at once, as the store keeps them, faster than the store would take them one by one."""

import json
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from sqlalchemy import insert, update

from core.consultation.definition import Definition
from core.consultation.records import BallotStatus
from db.store import StoreOpener
from db.tables.ballots import BallotContentRow, BallotRow, BoxRow
from tests.builders import Vote, random_answers, read

CHUNK = 2_000
CHANGED = 0.05  # of the ballots supersede one that stood before


@dataclass
class Filler:
    """Goes on from where it left off; `voters` remembers each voter's last ballot."""

    open_store: StoreOpener
    vote: Vote
    definition: Definition
    chance: Random = field(default_factory=lambda: Random(1))
    voters: dict[int, int] = field(default_factory=dict)
    seq: int = 0

    def add(self, ballots: int) -> None:
        for start in range(0, ballots, CHUNK):
            self._write([self._ballot() for _ in range(min(CHUNK, ballots - start))])

    def _ballot(self) -> tuple[dict[str, Any], dict[str, Any]]:
        self.seq += 1
        voter = self.chance.choice(range(1, self.seq + 1)) if self.chance.random() < CHANGED else self.seq
        answers = random_answers(self.definition, self.chance)
        place = {"consultation_id": self.vote.id, "seq": self.seq}
        row = place | {
            "key": f"{voter:064}",
            "status": BallotStatus.CAST.value,
            "supersedes": self.voters.get(voter),
            "submit_key": f"{self.seq:064}",
            "leaf": "0" * 64,
            "version": 1,
            "cast_on": date(2026, 11, 23),
            "cast_at": None,
        }
        content = place | {
            "sealed": json.dumps({"answers": answers}),
            "readings": {"long_text": read(answers["long_text"])} if "long_text" in answers else {},
            "member_id": None,
        }
        self.voters[voter] = self.seq
        return row, content

    def _write(self, ballots: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
        rows, contents = zip(*ballots, strict=True)
        with self.open_store() as store:
            store.session.execute(insert(BallotRow), list(rows))
            store.session.execute(insert(BallotContentRow), list(contents))
            count = {"last_seq": self.seq, "counted": len(self.voters)}
            store.session.execute(update(BoxRow).where(BoxRow.consultation_id == self.vote.id).values(count))
