"""Where people stop in a questionnaire, page by page, and how long each page takes: from sums, of nobody."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from core.consultation.passages import Passage
from core.language.wording import Wording
from core.questionnaire.model import Questionnaire

FEWEST = 10  # people: from fewer, a share lost says nothing


@dataclass(frozen=True)
class PagePassed:
    """`number` is the page's place. Whoever is still there counts among the `stopped`. `seconds` is a mean."""

    page_id: str
    number: int
    title: Wording
    came: int
    went_on: int
    seconds: float | None

    @property
    def stopped(self) -> int:
        return self.came - self.went_on

    @property
    def lost(self) -> Fraction:
        """The share of those who came that did not go on."""
        return Fraction(self.stopped, self.came) if self.came else Fraction(0)


@dataclass(frozen=True)
class Walk:
    """`seconds` are those of somebody who goes through every page, at the mean of each; None where one has no mean."""

    pages: tuple[PagePassed, ...]

    @property
    def came(self) -> int:
        return max((page.came for page in self.pages), default=0)

    @property
    def seconds(self) -> float | None:
        times = [page.seconds for page in self.pages if page.came]
        return sum(each for each in times if each is not None) if times and None not in times else None

    @property
    def steepest(self) -> PagePassed | None:
        """The page that most stop at, by share; None where so few came that it says nothing, or where nobody stops."""
        known = [page for page in self.pages if page.came >= FEWEST and page.stopped]
        return max(known, key=lambda page: (page.lost, -page.number), default=None)


def walk_through(questionnaire: Questionnaire, passed: Mapping[str, Passage]) -> Walk:
    """Page by page as they stand now; of a page that a later version took away nothing is said."""
    return Walk(
        tuple(
            PagePassed(
                page_id=page.id,
                number=number,
                title=page.title,
                came=found.came,
                went_on=found.went_on,
                seconds=found.seconds / found.timed if found.timed else None,
            )
            for number, page in enumerate(questionnaire.pages, start=1)
            for found in [passed.get(page.id, Passage())]
        )
    )
