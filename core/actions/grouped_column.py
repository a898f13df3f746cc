"""One column whose texts are grouped, as it counts now.

A column is named by the question's own id, or by that of what is written beside a choice.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from core.actions.column_texts import ColumnTexts
from core.actions.key_words import asked_of
from core.actions.moderating import hash_of
from core.actions.same_words import numbers_now
from core.actions.store import OpenStore
from core.actions.watching import Lookout, Watcher
from core.community.access import Person
from core.consultation.records import Consultation
from core.problems import Refused, problem
from core.results.frame import Frame
from core.results.text_columns import TextColumn, text_columns
from core.room.wall import TextState
from core.voices.ideas.apart import Material
from core.voices.ideas.editing import renumbered, texts_in
from core.voices.ideas.model import Grouping
from core.voices.ideas.rewording import reworded, titles_made

MOST_READ = 20_000


@dataclass(frozen=True)
class GroupedColumn:
    """`seqs` are the newest ballots that hold a text, at most MOST_READ, in the order they came."""

    open_store: OpenStore
    consultation: Consultation
    frame: Frame
    column: TextColumn
    seqs: list[int]

    @classmethod
    def of(
        cls,
        open_store: OpenStore,
        lookout: Lookout,
        consultation: Consultation,
        person: Person | None,
        question_id: str,
    ) -> "GroupedColumn":
        def compute(frame: Frame, _: str) -> tuple[Frame, TextColumn, list[int]]:
            column = column_named(frame, question_id)
            newest = frame.written(column.question.id, column=_beside(column))[:MOST_READ]
            return frame, column, sorted(newest.tolist())

        found = lookout.computed(consultation.code, Watcher(person), compute, team_only=True)
        return cls(open_store, consultation, *found)

    @property
    def texts(self) -> ColumnTexts:
        return ColumnTexts(
            self.open_store, self.consultation.id, self.frame, self.column.question.id, _beside(self.column)
        )

    def standing(self, seqs: Collection[int]) -> dict[int, int]:
        """By the number that a text had, the one that it has now; what is gone or was rewritten has none."""
        return numbers_now(self.frame, seqs, self.texts.as_written)

    def of_those_left(self, grouping: Grouping, now: Mapping[int, int]) -> Grouping:
        """Groups by their texts as they are numbered now, without the words of texts that are gone."""
        left = renumbered(grouping, now)
        if texts_in(grouping) <= now.keys():
            return left
        return reworded(left, titles_made(grouping, ()), self.texts.masked, question=self._asked)

    @property
    def _asked(self) -> str:
        """Everybody repeats these words."""
        return " ".join(asked_of(self.column.question))

    def material(self, *, fineness: int = 0, before: Grouping | None = None) -> Material:
        return Material(
            texts=self.texts.masked(self.seqs),
            question=self._asked,
            fineness=fineness,
            hidden=self._refused(),
            before=before,
        )

    def _refused(self) -> frozenset[int]:
        """Decisions are of a text as it was written."""
        with self.open_store(read_only=True) as store:
            decisions = store.moderations.of(self.consultation.id, self.column.question.id)
        refused = {hashed for hashed, decided in decisions.items() if decided.state is TextState.REFUSED}
        if not refused:
            return frozenset()
        written = self.texts.as_written(self.seqs)
        hashes = {seq: hash_of(self.consultation.id, self.column.name, text) for seq, text in written.items()}
        return frozenset(seq for seq, hashed in hashes.items() if hashed in refused)


def column_named(frame: Frame, name: str) -> TextColumn:
    """Raises Refused where no column of texts has this name."""
    found = next((column for column in text_columns(frame.questions) if column.name == name), None)
    if found is None:
        raise Refused(problem("question_unknown"))
    return found


def _beside(column: TextColumn) -> str:
    return column.name if column.is_beside else ""
