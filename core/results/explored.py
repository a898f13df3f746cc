"""What a view of the explorer shows beside the whole: the days, two questions crossed, the people of a filter."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from core.results.crossing import Crossed
from core.results.filtered import Filtered
from core.results.offered import Offered
from core.results.variables import Variable
from core.results.view import View


@dataclass(frozen=True)
class Explored:
    """`crossed` is None where the view crosses nothing, or where it may not be shown; `filtered` where all are."""

    view: View = field(default_factory=View)
    offered: tuple[Offered, ...] = ()
    days: Mapping[date, int] = field(default_factory=dict)
    crossed: Crossed | None = None
    filtered: Filtered | None = None

    def of(self, variable: Variable | None) -> Offered | None:
        return next((each for each in self.offered if each.variable == variable), None)
