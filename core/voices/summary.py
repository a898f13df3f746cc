"""How many texts say what: counts by label, never an average, and kept up to date as texts come and go."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction

from core.voices.sentiment import Label, Sentiment

UNREAD = frozenset({Label.OTHER_LANGUAGE, Label.TOO_SHORT})


@dataclass(frozen=True)
class SentimentSummary:
    """`summary + new - old` is the summary after an answer has changed."""

    counts: Counter[Label] = field(default_factory=Counter)

    @property
    def total(self) -> int:
        return self.counts.total()

    @property
    def read(self) -> int:
        """Texts that were scored: French, and long enough to say something."""
        return sum(count for label, count in self.counts.items() if label not in UNREAD)

    def share(self, label: Label) -> Fraction:
        """Of all the texts, unread ones included; 0 where there are none."""
        return Fraction(self.counts[label], self.total or 1)

    def __add__(self, other: "SentimentSummary") -> "SentimentSummary":
        return SentimentSummary(self.counts + other.counts)

    def __sub__(self, other: "SentimentSummary") -> "SentimentSummary":
        if not other.counts <= self.counts:
            raise ValueError(f"cannot take {other.counts} from {self.counts}")
        return SentimentSummary(self.counts - other.counts)


def summarise(sentiments: Iterable[Sentiment]) -> SentimentSummary:
    return SentimentSummary(Counter(sentiment.label for sentiment in sentiments))
