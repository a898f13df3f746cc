"""One look at a consultation: every summary and, for a price vote, the outcome, at one version of the log."""

from dataclasses import dataclass

from core.pricing.outcome import Outcome, decide
from core.results.frame import Frame
from core.results.summary import Summary


@dataclass(frozen=True)
class Look:
    """`seq` is the version looked at; `counted` the people counted."""

    seq: int
    counted: int
    summaries: tuple[Summary, ...]
    outcome: Outcome | None


def look_at(frame: Frame) -> Look:
    summaries = tuple(question.summarise(frame.tallies[question.id]) for question in frame.questions)
    return Look(seq=frame.seq, counted=frame.counted, summaries=summaries, outcome=_outcome(frame))


def _outcome(frame: Frame) -> Outcome | None:
    if frame.definition.price is None:
        return None
    criteria = tuple(question for question in frame.questions if question.priced)
    return decide(
        frame.definition.price,
        criteria,  # type: ignore[arg-type]  # a priced question has options, which its base does not know
        {criterion.id: frame.tallies[criterion.id].of(criterion.id) for criterion in criteria},
        own_prices=frame.own_prices,
        close_points=frame.definition.rules.close_points,
    )
