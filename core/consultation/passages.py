"""How a questionnaire is walked through, as sums of nobody: who came to a page, who went on, how long it took them."""

from dataclasses import dataclass

LONGEST = 3_600  # seconds; beyond, the page was left open and found again


@dataclass(frozen=True)
class Passage:
    """Of one page: `seconds` are those of the `timed` alone, among the people who went on."""

    came: int = 0
    went_on: int = 0
    timed: int = 0
    seconds: int = 0

    def __add__(self, other: "Passage") -> "Passage":
        return Passage(
            came=self.came + other.came,
            went_on=self.went_on + other.went_on,
            timed=self.timed + other.timed,
            seconds=self.seconds + other.seconds,
        )


@dataclass(frozen=True)
class Left:
    """The page that somebody goes on from, and the seconds since it was drawn, None where nothing says."""

    page_id: str
    seconds: float | None = None

    @property
    def passage(self) -> Passage:
        """What a browser says is no proof: a time that cannot be is not counted, its page is."""
        if self.seconds is None or not 0 < self.seconds <= LONGEST:
            return Passage(went_on=1)
        return Passage(went_on=1, timed=1, seconds=max(1, round(self.seconds)))
