"""One look at a consultation: every summary and, for a price vote, the outcome, at one version of the log."""

from dataclasses import dataclass
from fractions import Fraction

from core.pricing.acceptability import acceptability
from core.pricing.basket_check import BasketCheck
from core.pricing.outcome import Outcome, decide
from core.results.baskets import basket_check
from core.results.frame import Frame
from core.results.summary import Summary


@dataclass(frozen=True)
class Look:
    """`seq` is the version looked at; `counted` the people counted.

    `baskets` says whether the winners make a whole that the voters wanted; `acceptability` is the share of voters whose
    own basket costs at least each price.
    """

    seq: int
    counted: int
    summaries: tuple[Summary, ...]
    outcome: Outcome | None
    baskets: BasketCheck | None = None
    acceptability: tuple[tuple[int, Fraction], ...] = ()


def look_at(frame: Frame, *, root: str = "") -> Look:
    """`root` seals the ballots once they are closed, and breaks the ties that nothing else breaks."""
    summaries = tuple(question.summarise(frame.tallies[question.id]) for question in frame.questions)
    outcome = _outcome(frame, root)
    return Look(
        seq=frame.seq,
        counted=frame.counted,
        summaries=summaries,
        outcome=outcome,
        baskets=basket_check(frame, outcome) if outcome else None,
        acceptability=tuple(acceptability(frame.own_prices)),
    )


def _outcome(frame: Frame, root: str) -> Outcome | None:
    if frame.definition.price is None:
        return None
    criteria = tuple(question for question in frame.questions if question.priced)
    return decide(
        frame.definition.price,
        criteria,  # type: ignore[arg-type]  # a priced question has options, which its base does not know
        {criterion.id: frame.tallies[criterion.id].of(criterion.id) for criterion in criteria},
        own_prices=frame.own_prices,
        close_points=frame.definition.rules.close_points,
        root=root,
    )
