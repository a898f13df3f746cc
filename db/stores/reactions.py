"""The reactions of a room, kept as posts of nobody that people support: no wall shows them."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import case, delete, func, select
from sqlalchemy.orm import Session

from core import identity
from core.room.reactions import Reacted, Reaction
from core.room.wall import TextState
from db.stores.putting import put_once
from db.tables.rooms import WallPostRow, WallSupportRow

WALL = "reactions"


class Reactions:
    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now

    def put(self, consultation_id: str, item_id: str, reaction: Reaction, *, key: str, given: bool) -> None:
        post_id = identity.reaction_id(consultation_id, item_id, reaction)
        if not given:
            theirs = (WallSupportRow.post_id == post_id, WallSupportRow.key == key)
            self._session.execute(delete(WallSupportRow).where(*theirs))
            return
        values: dict[str, Any] = {"consultation_id": consultation_id, "wall": WALL, "key": "", "text": reaction}
        values |= {"state": TextState.SHOWN, "at": self._now()}
        put_once(self._session, WallPostRow, key={"id": post_id}, values=values)
        put_once(self._session, WallSupportRow, key={"post_id": post_id, "key": key}, values={})

    def of_item(self, consultation_id: str, item_id: str, *, viewer: str) -> list[Reacted]:
        ids = {reaction: identity.reaction_id(consultation_id, item_id, reaction) for reaction in Reaction}
        mine = func.sum(case((WallSupportRow.key == viewer, 1), else_=0))
        counted = (
            select(WallSupportRow.post_id, func.count(), mine)
            .where(WallSupportRow.post_id.in_(ids.values()))
            .group_by(WallSupportRow.post_id)
        )
        found = {post_id: (count, bool(own)) for post_id, count, own in self._session.execute(counted)}
        return [Reacted(reaction, *found.get(post_id, (0, False))) for reaction, post_id in ids.items()]
