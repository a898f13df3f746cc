"""What people wrote in one column, by the seqs of their ballots, read a part at a time."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.actions.store import OpenStore
from core.actions.watching import TEXTS_AT_ONCE
from core.results.frame import Frame


@dataclass(frozen=True)
class ColumnTexts:
    """Of a question, or of what is written `beside` one of its choices; a ballot that holds no text is left out."""

    open_store: OpenStore
    consultation_id: str
    frame: Frame
    question_id: str
    beside: str = ""

    def masked(self, seqs: Sequence[int]) -> dict[int, str]:
        return self._read(seqs, unmasked=False)

    def as_written(self, seqs: Sequence[int]) -> dict[int, str]:
        """For finding what was decided of a text, or whether it is the same still; never to be shown."""
        return self._read(seqs, unmasked=True)

    def _read(self, seqs: Sequence[int], *, unmasked: bool) -> dict[int, str]:
        found: dict[int, str] = {}
        for start in range(0, len(seqs), TEXTS_AT_ONCE):
            with self.open_store(read_only=True) as store:
                ballots = store.ballots.at(self.consultation_id, list(seqs[start : start + TEXTS_AT_ONCE]))
            for ballot in ballots:
                text, _ = self.frame.text_in(ballot, self.question_id, column=self.beside, unmasked=unmasked)
                if text:
                    found[ballot.seq] = text
        return found
