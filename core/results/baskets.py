"""The basket check of a price vote's frame: one pass over its columns, whatever the number of ballots."""

import numpy as np
from numpy.typing import NDArray

from core.pricing.basket_check import BasketCheck, check_baskets
from core.pricing.outcome import Outcome
from core.results.frame import Frame


def basket_check(frame: Frame, outcome: Outcome) -> BasketCheck | None:
    """None while nobody chose anything. Criteria without votes are left out: nobody disagrees on them."""
    retained = {each.question_id: each.retained for each in outcome.criteria if each.retained}
    if not retained:
        return None
    choices = np.column_stack([_choices(frame, question_id) for question_id in retained])
    some = frame.counted_rows() & (choices >= 0).any(axis=1)
    return check_baskets(
        choices[some],
        [frame.cells(question_id).code_of(each.option.id) for question_id, each in retained.items()],
        winning_shares=[each.share for each in retained.values()],
        own_prices=frame.own_prices,
        voted=outcome.price.total,
        own_median=outcome.own_median,
    )


def _choices(frame: Frame, question_id: str) -> NDArray[np.int8]:
    return frame.cells(question_id).array().astype(np.int8)
