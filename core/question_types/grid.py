"""One answer a row, among options that all rows share."""

from typing import Any, ClassVar, Literal

from pydantic import Field

from core.problems import Problem
from core.question_types.base import Option, option_gaps
from core.question_types.by_row import ByRow
from core.results.columns import Tally
from core.results.summary import share_of


class Grid(ByRow):
    icon: ClassVar[str] = "table_rows"
    family: ClassVar[str] = "scale"

    type: Literal["grid"] = "grid"
    options: tuple[Option, ...] = Field(default_factory=lambda: (Option(), Option()))

    @property
    def scale(self) -> tuple[Option, ...]:
        return self.options

    def gaps(self) -> list[Problem]:
        found = super().gaps() + option_gaps(self.options, fewest=2)
        return [gap for place, gap in enumerate(found) if gap not in found[:place]]

    def _said(self, tally: Tally) -> dict[str, Any]:
        """The answer most widely shared, of the first row where there are several."""
        row, option, share = max(
            (
                (row, option, share_of(counts[option.id], counts.total()))
                for row in self.rows
                for counts in (tally.of(self._column(row)),)
                for option in self.options
            ),
            key=lambda found: found[2],
        )
        return {"sentence": "grid", "facts": {"row": row.label, "label": option.label, "share": share}}
