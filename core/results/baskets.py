"""The basket check of a price vote's frame, at the cost of what is new since the last look."""

from core.pricing.basket_check import BasketCheck, check_baskets
from core.pricing.outcome import Outcome
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
    )
