"""One view of the results as an address that can be sent: filters, question, cross table, and how it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from core.problems import Refused, problem
from core.results.filtering import EVERYBODY, Filter
from core.results.summary import Summary
from core.results.variables import Variable

Part = Literal["questions", "crossed", "days", "compared", "asked"]
Order = Literal["asked", "count"]
Figures = Literal["both", "share", "count"]
EVERY = ""


@dataclass(frozen=True)
class View:
    """`question` is the id of the only one shown, EVERY for all; `beside` the code of another consultation."""

    part: Part = "questions"
    wanted: Filter = EVERYBODY
    question: str = EVERY
    row: Variable | None = None
    column: Variable | None = None
    order: Order = "asked"
    figures: Figures = "both"
    beside: str = ""

    @property
    def address(self) -> dict[str, str]:
        """What of it differs from the first view, by the name of each parameter."""
        said = {
            "voir": self.part if self.part != "questions" else "",
            "filtre": self.wanted.address,
            "question": self.question,
            "lignes": self.row.address if self.row else "",
            "colonnes": self.column.address if self.column else "",
            "ordre": self.order if self.order != "asked" else "",
            "chiffres": self.figures if self.figures != "both" else "",
            "avec": self.beside,
        }
        return {name: value for name, value in said.items() if value}

    @classmethod
    def read(cls, parameters: Mapping[str, str]) -> "View":
        """Raises Refused for what no view of ours is written as; parameters of other names are not its business."""
        variables = {name: parameters.get(name, "") for name in ("lignes", "colonnes")}
        known = {name: Variable.read(text) if text else None for name, text in variables.items()}
        return cls(
            part=_one_of(Part, parameters.get("voir", "questions")),
            wanted=Filter.read(parameters.get("filtre", "")),
            question=parameters.get("question", EVERY),
            row=known["lignes"],
            column=known["colonnes"],
            order=_one_of(Order, parameters.get("ordre", "asked")),
            figures=_one_of(Figures, parameters.get("chiffres", "both")),
            beside=parameters.get("avec", ""),
        )

    def arranged(self, summary: Summary) -> Summary:
        """Its bars by how many where that is asked for; scales, and rows of a grid, keep their order."""
        if self.order == "asked" or summary.chart != "bars" or any(row.part_of for row in summary.rows):
            return summary
        return replace(summary, rows=tuple(sorted(summary.rows, key=lambda row: -row.count)))


def _one_of(choices: Any, text: str) -> Any:
    if text not in get_args(choices):
        raise Refused(problem("filter_unreadable"))
    return text
