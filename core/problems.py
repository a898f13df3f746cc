"""What is wrong with something a person gave, as a code with values; the sentences live in the texts."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Problem:
    """`code` names the sentence `problem-<code>` in the texts; `where` says which question or field it is about."""

    code: str
    values: dict[str, Any] = field(default_factory=dict)
    where: str = ""

    def at(self, where: str) -> "Problem":
        return Problem(self.code, self.values, where)


def problem(code: str, **values: Any) -> Problem:
    return Problem(code, values)


class Refused(Exception):
    """An action that was not done, with every reason why; nothing was changed."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(p.code for p in problems))
        self.problems = problems
