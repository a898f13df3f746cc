"""Groups of ideas: who asked for them, how far they are, what was found, and what people did to them since."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from core.voices.ideas.model import Grouping, JobState, Step, StoredGrouping, as_json, grouping_of
from core.voices.ideas.rewording import step_without_words, without_words
from db.stores.putting import put_once
from db.tables.voices import GroupingRow, GroupingStepRow

UNDER_WAY = (JobState.WAITING, JobState.RUNNING)
TICK = timedelta(microseconds=1)  # less than a clock tells: what moves twice at once moved twice


class Groupings:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def add(
        self, *, grouping_id: str, consultation_id: str, question_id: str, settings: dict[str, Any], by: str
    ) -> None:
        now = self._now()
        self._session.add(
            GroupingRow(
                id=grouping_id,
                consultation_id=consultation_id,
                question_id=question_id,
                state=JobState.WAITING,
                settings=settings,
                content={},
                asked_by=by,
                asked_at=now,
                moved_at=now,
            )
        )
        self._session.flush()

    def get(self, grouping_id: str) -> StoredGrouping | None:
        row = self._session.get(GroupingRow, grouping_id, populate_existing=True)
        return _stored(row) if row else None

    def latest(self, consultation_id: str, question_id: str, *, done: bool = False) -> StoredGrouping | None:
        mine = (GroupingRow.consultation_id == consultation_id, GroupingRow.question_id == question_id)
        chosen = select(GroupingRow).where(*mine).order_by(GroupingRow.asked_at.desc(), GroupingRow.id).limit(1)
        if done:
            chosen = chosen.where(GroupingRow.state == JobState.DONE)
        row = self._session.scalars(chosen).first()
        return _stored(row) if row else None

    def move(self, seen: StoredGrouping, state: JobState, *, progress: int, failure: str = "") -> StoredGrouping | None:
        content = {"failure": failure} if failure else {}
        return self._write(seen, state=state, progress=progress, content=content)

    def finish(self, seen: StoredGrouping, grouping: Grouping) -> StoredGrouping | None:
        return self._write(seen, state=JobState.DONE, progress=100, content=as_json(grouping))

    def stop(self, grouping_id: str) -> bool:
        mine = (GroupingRow.id == grouping_id, GroupingRow.state.in_(UNDER_WAY))
        stopped = update(GroupingRow).where(*mine).values(state=JobState.STOPPED, moved_at=self._now())
        return bool(self._session.execute(stopped).rowcount)  # type: ignore[attr-defined]

    def set_settings(self, grouping_id: str, settings: dict[str, Any]) -> None:
        self._session.execute(update(GroupingRow).where(GroupingRow.id == grouping_id).values(settings=settings))

    def add_step(self, grouping_id: str, action: str, detail: dict[str, Any], *, by: str, number: int) -> bool:
        self.hold(grouping_id)
        before = self._session.scalar(_steps_of(grouping_id)) or 0
        if number != before + 1:
            return False
        at = self._now()
        values = {"action": action, "detail": detail, "by": by, "at": at}
        put_once(self._session, GroupingStepRow, key={"grouping_id": grouping_id, "number": number}, values=values)
        kept = self._session.get(GroupingStepRow, (grouping_id, number), populate_existing=True)
        return kept is not None and (kept.action, kept.by, kept.at) == (action, by, at)

    def hold(self, grouping_id: str) -> None:
        mine = GroupingRow.id == grouping_id
        seen = self._session.scalar(select(GroupingRow.moved_at).where(mine).with_for_update())
        if seen is not None:
            later = max(self._now(), seen + TICK)
            self._session.execute(update(GroupingRow).where(mine).values(moved_at=later))

    def steps(self, grouping_id: str) -> list[Step]:
        mine = GroupingStepRow.grouping_id == grouping_id
        rows = self._session.scalars(select(GroupingStepRow).where(mine).order_by(GroupingStepRow.number))
        return [_step(row) for row in rows]

    def _write(self, seen: StoredGrouping, **values: Any) -> StoredGrouping | None:
        unmoved = (
            GroupingRow.id == seen.id,
            GroupingRow.state == seen.state,
            GroupingRow.moved_at == seen.moved_at,
        )
        written = self._session.execute(update(GroupingRow).where(*unmoved).values(moved_at=self._now(), **values))
        return self.get(seen.id) if written.rowcount else None  # type: ignore[attr-defined]


def forget_words(session: Session, consultation_id: str, seqs: Iterable[int]) -> None:
    """Texts that were erased leave no words in the groups that they were in."""
    gone, mine = set(seqs), GroupingRow.consultation_id == consultation_id
    for row in session.scalars(select(GroupingRow).where(mine, GroupingRow.state == JobState.DONE)):
        left = without_words(row.content, gone)
        if left != row.content:
            row.content, row.moved_at = left, row.moved_at + TICK
    theirs = select(GroupingStepRow).join(GroupingRow, GroupingRow.id == GroupingStepRow.grouping_id).where(mine)
    for step in session.scalars(theirs):
        step.detail = step_without_words(step.action, step.detail, gone)
    session.flush()


def _steps_of(grouping_id: str) -> Any:
    return select(func.max(GroupingStepRow.number)).where(GroupingStepRow.grouping_id == grouping_id)


def _stored(row: GroupingRow) -> StoredGrouping:
    done = row.state == JobState.DONE
    return StoredGrouping(
        id=row.id,
        consultation_id=row.consultation_id,
        question_id=row.question_id,
        state=JobState(row.state),
        progress=row.progress,
        settings=row.settings,
        grouping=grouping_of(row.content) if done else None,
        failure="" if done else row.content.get("failure", ""),
        asked_by=row.asked_by,
        asked_at=row.asked_at,
        moved_at=row.moved_at,
    )


def _step(row: GroupingStepRow) -> Step:
    return Step(number=row.number, action=row.action, detail=row.detail, by=row.by, at=row.at)
