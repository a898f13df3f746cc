"""Agree, pass or disagree, on a run of statements."""

from typing import Any, ClassVar, Literal

from core.language.everywhere import in_every_language
from core.question_types.base import Option
from core.question_types.by_row import ByRow
from core.results.columns import Tally
from core.results.summary import share_of

AGREE = "statement_agree"
CODES = (AGREE, "statement_pass", "statement_disagree")


class Statements(ByRow):
    icon: ClassVar[str] = "checklist"
    family: ClassVar[str] = "weigh"

    type: Literal["statements"] = "statements"

    @property
    def scale(self) -> tuple[Option, ...]:
        return tuple(Option(id=code, label=in_every_language(f"offered-{code.replace('_', '-')}")) for code in CODES)

    def _said(self, tally: Tally) -> dict[str, Any]:
        """The statement most agreed with; every one, where several are."""
        shares = {row: share_of(counts[AGREE], counts.total()) for row, counts in self._counted(tally)}
        most = max(shares.values())
        labels = tuple(row.label for row, share in shares.items() if share == most)
        return {"sentence": "statements", "facts": {"labels": labels, "share": most}}

    def _counted(self, tally: Tally) -> list[tuple[Option, Any]]:
        return [(row, tally.of(self._column(row))) for row in self.rows]
