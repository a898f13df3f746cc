"""The basket check of a price vote's frame, at the cost of what is new since the last look."""

from fractions import Fraction

from core.archive.bundle import FEWEST_BALLOTS
from core.pricing.basket_check import BasketCheck, check_baskets
from core.pricing.outcome import Outcome
from core.pricing.trimmed_mean import trimmed_mean
from core.results.frame import Frame


def basket_check(frame: Frame, outcome: Outcome) -> BasketCheck | None:
    """None while nobody chose anything. Criteria without votes are left out: nobody disagrees on them."""
    retained = {each.question_id: each.retained for each in outcome.criteria if each.retained}
    if not retained:
        return None
    combination = tuple((one, frame.cells(one).code_of(each.option.id)) for one, each in retained.items())
    return check_baskets(
        frame.agreement.read(frame, combination),
        criteria=len(combination),
        winning_shares=[each.share for each in retained.values()],
        own_prices=frame.own_prices,
        voted=outcome.price.total,
        own_median=outcome.own_median,
        own_mean=_own_mean(frame),
    )


def _own_mean(frame: Frame) -> Fraction | None:
    """Nothing from a few: a mean that moves could tell what the last basket cost."""
    return trimmed_mean(frame.own_prices) if frame.own_prices.total() >= FEWEST_BALLOTS else None
