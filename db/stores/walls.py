"""What people write on the walls of a room, and who supports it: by keys that are joined to nothing else."""

from typing import Any

from sqlalchemy import ColumnElement, Select, delete, exists, func, literal, select, update
from sqlalchemy.orm import Session

from core.room.model import WALLS, ItemKind
from core.room.wall import MOST_EVER_ON_A_WALL, Decided, Post, TextState
from db.stores.putting import put_once
from db.tables.rooms import WallPostRow, WallSupportRow


class Walls:
    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, consultation_id: str, post: Post, *, key: str) -> None:
        values: dict[str, Any] = {"consultation_id": consultation_id, "wall": post.wall, "key": key, "text": post.text}
        values |= {"state": post.state, "pinned": post.pinned, "theme": post.theme, "why": post.why, "at": post.at}
        put_once(self._session, WallPostRow, key={"id": post.id}, values=values)
        taken_back = (WallPostRow.id == post.id, WallPostRow.key == key, WallPostRow.text == "")
        self._session.execute(update(WallPostRow).where(*taken_back).values(**values))

    def count(self, consultation_id: str, wall: ItemKind) -> int:
        return self._count(consultation_id, wall)

    def standing(self, consultation_id: str, wall: ItemKind) -> int:
        return self._count(consultation_id, wall, WallPostRow.text != "", WallPostRow.state != TextState.REFUSED)

    def said_by(self, consultation_id: str, wall: ItemKind, *, key: str) -> list[Post]:
        chosen = (WallPostRow.consultation_id == consultation_id, WallPostRow.wall == wall, WallPostRow.key == key)
        rows = self._session.scalars(select(WallPostRow).where(*chosen).execution_options(populate_existing=True))
        return [_record(row, supports=0, supported=False, mine=True) for row in rows]

    def posts(self, consultation_id: str, wall: ItemKind, *, viewer: str) -> list[Post]:
        return self._read(_seen_by(viewer, consultation_id).where(WallPostRow.wall == wall).limit(MOST_EVER_ON_A_WALL))

    def get(self, consultation_id: str, post_id: str, *, viewer: str) -> Post | None:
        return next(iter(self._read(_seen_by(viewer, consultation_id).where(WallPostRow.id == post_id))), None)

    def take_back(self, consultation_id: str, post_id: str, *, key: str) -> bool:
        of_post = (WallPostRow.consultation_id == consultation_id, WallPostRow.id == post_id)
        chosen = (*of_post, WallPostRow.key == key, WallPostRow.text != "")
        if self._session.scalar(select(WallPostRow.id).where(*chosen)) is None:
            return False
        self._session.execute(delete(WallSupportRow).where(WallSupportRow.post_id == post_id))
        self._session.execute(update(WallPostRow).where(*chosen).values(text="", pinned=False, theme=""))
        return True

    def support(self, post_id: str, *, key: str, supported: bool) -> None:
        if supported:
            put_once(self._session, WallSupportRow, key={"post_id": post_id, "key": key}, values={})
            return
        theirs = (WallSupportRow.post_id == post_id, WallSupportRow.key == key)
        self._session.execute(delete(WallSupportRow).where(*theirs))

    def decide(self, consultation_id: str, post_id: str, decided: Decided) -> None:
        chosen = (WallPostRow.consultation_id == consultation_id, WallPostRow.id == post_id)
        values = {"state": decided.state, "pinned": decided.pinned, "theme": decided.theme, "why": decided.why}
        self._session.execute(update(WallPostRow).where(*chosen).values(**values))

    def _count(self, consultation_id: str, wall: ItemKind, *which: ColumnElement[bool]) -> int:
        chosen = (WallPostRow.consultation_id == consultation_id, WallPostRow.wall == wall, *which)
        return self._session.scalar(select(func.count()).select_from(WallPostRow).where(*chosen)) or 0

    def _read(self, chosen: Select[Any]) -> list[Post]:
        return [_record(*row) for row in self._session.execute(chosen)]


def _seen_by(viewer: str, consultation_id: str) -> Select[Any]:
    of_post = WallSupportRow.post_id == WallPostRow.id
    supports = select(func.count()).select_from(WallSupportRow).where(of_post).scalar_subquery()
    supported = exists().where(of_post, WallSupportRow.key == viewer) if viewer else literal(False)
    return (
        select(WallPostRow, supports, supported, WallPostRow.key == viewer)
        .where(WallPostRow.consultation_id == consultation_id, WallPostRow.wall.in_(WALLS), WallPostRow.text != "")
        .order_by(WallPostRow.at, WallPostRow.id)
        .execution_options(populate_existing=True)
    )


def _record(row: WallPostRow, supports: int, supported: bool, mine: bool) -> Post:
    return Post(
        id=row.id,
        wall=ItemKind(row.wall),
        text=row.text,
        state=TextState(row.state),
        pinned=row.pinned,
        theme=row.theme,
        why=row.why,
        supports=supports,
        mine=bool(mine),
        supported=bool(supported),
        at=row.at,
    )
