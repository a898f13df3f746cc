"""Would one recommend it, from 0 to 10: the net score is the share of 9 and 10 less that of 0 to 6.

Reichheld, « The One Number You Need to Grow », Harvard Business Review, 2003. 7 and 8 count for neither.
"""

from typing import ClassVar, Literal

from core.language.everywhere import in_every_language
from core.language.wording import Wording
from core.question_types.stepped import Stepped
from core.questionnaire.conditions import OF_A_NUMBER, Comparison
from core.results.columns import Tally
from core.results.summary import Row, Summary, share_of

GROUPS = {"promoters": range(9, 11), "passives": range(7, 9), "detractors": range(7)}


class Recommendation(Stepped):
    widget: ClassVar[str] = "scale"
    chart: ClassVar[str] = "columns"
    icon: ClassVar[str] = "recommend"
    family: ClassVar[str] = "scale"
    comparisons: ClassVar[tuple[Comparison, ...]] = OF_A_NUMBER
    style: ClassVar[str] = "numbers"
    lowest: ClassVar[int] = 0
    highest: ClassVar[int] = 10

    type: Literal["recommendation"] = "recommendation"

    @property
    def steps(self) -> range:
        return range(self.lowest, self.highest + 1)

    @property
    def lowest_label(self) -> Wording:
        return in_every_language("recommendation-lowest")

    @property
    def highest_label(self) -> Wording:
        return in_every_language("recommendation-highest")

    def summarise(self, tally: Tally) -> Summary:
        counts = tally.of(self.id)
        sizes = {group: sum(counts[step] for step in steps) for group, steps in GROUPS.items()}
        rows = tuple(
            Row(group, in_every_language(f"recommendation-{group}"), size, share_of(size, tally.answered))
            for group, size in sizes.items()
        )
        if not tally.answered:
            return self._summary(tally, rows=rows, sentence="nobody")
        score = round(100 * share_of(sizes["promoters"] - sizes["detractors"], tally.answered))
        return self._summary(tally, rows=rows, sentence="recommendation", facts={"score": score})
