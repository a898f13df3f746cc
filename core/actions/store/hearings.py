"""The contract of the hearings: how texts are heard, and what people said against it."""

from typing import Protocol

from core.voices.hearing import Correction, Hearing


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
