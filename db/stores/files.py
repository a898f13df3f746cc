"""Pictures, kept once under the hash of their bytes."""

import hashlib

from sqlalchemy.orm import Session

from db.stores.putting import put_once
from db.tables.drafting import FileRow


class Files:
    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, *, team_id: str, kind: str, content: bytes) -> str:
        digest = hashlib.sha256(content).hexdigest()
        values = {"team_id": team_id, "kind": kind, "content": content}
        put_once(self._session, FileRow, key={"digest": digest}, values=values)
        return digest

    def get(self, digest: str) -> tuple[str, bytes] | None:
        row = self._session.get(FileRow, digest)
        return (row.kind, row.content) if row else None
