"""A grade for each thing, among seven (majority judgment): what it gets is the lower of the median grades.

Balinski and Laraki, « Majority Judgment », MIT Press, 2010. Each thing must have as many grades as another to be
compared with it, so an answer grades them all.
"""

from typing import Any, ClassVar, Literal

from core.language.everywhere import in_every_language
from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.by_row import ByRow
from core.results.columns import Tally

BEST_FIRST = (
    "grade_excellent",
    "grade_very_good",
    "grade_good",
    "grade_fairly_good",
    "grade_passable",
    "grade_insufficient",
    "grade_to_reject",
)


class Grades(ByRow):
    icon: ClassVar[str] = "workspace_premium"
    family: ClassVar[str] = "weigh"
    whole: ClassVar[bool] = True
    fixed_once_open: ClassVar[tuple[str, ...]] = ("decided_by",)

    type: Literal["grades"] = "grades"
    decided_by: Literal["information", "one", "calm", "points"] = "information"  # fixed before opening

    @property
    def scale(self) -> tuple[Option, ...]:
        return tuple(
            Option(id=code, label=in_every_language(f"offered-{code.replace('_', '-')}")) for code in BEST_FIRST
        )

    def _said(self, tally: Tally) -> dict[str, Any]:
        """The best of the majority grades, and everything that has it."""
        medians = {row: lower_median(tally.of(self._column(row))) for row in self.rows}
        best = min(medians.values(), key=BEST_FIRST.index)
        labels = tuple(row.label for row, grade in medians.items() if grade == best)
        return {"sentence": "grades", "facts": {"grade": _named(best), "labels": labels}}

    def _heading(self, row: Option, tally: Tally) -> Wording:
        counts = tally.of(self._column(row))
        if not counts:
            return row.label
        return in_every_language("grades-heading", label=row.label, grade=_named(lower_median(counts)))


def lower_median(counts: Any) -> str:
    """The grade in the middle; of an even number, the worse of the middle two.

    >>> lower_median({"grade_good": 1, "grade_to_reject": 1})
    'grade_to_reject'
    """
    half = sum(counts.values()) // 2
    reached = 0
    for grade in BEST_FIRST:
        reached += counts.get(grade, 0)
        if reached > half:
            return grade
    raise ValueError("nobody gave a grade")


def _named(grade: str) -> Wording:
    return in_every_language(f"offered-{grade.replace('_', '-')}")
