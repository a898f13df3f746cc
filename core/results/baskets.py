"""The basket check of a price vote's frame: one pass over its columns, whatever the number of ballots."""

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

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
    choices = np.column_stack([_choices(frame, question_id) for question_id in retained])
    some = frame.counted_rows() & (choices >= 0).any(axis=1)
    return check_baskets(
        choices[some],
        [frame.cells(question_id).code_of(each.option.id) for question_id, each in retained.items()],
        winning_shares=[each.share for each in retained.values()],
        own_prices=frame.own_prices,
        voted=outcome.price.total,
        own_median=outcome.own_median,
        own_mean=_own_mean(frame),
    )


def _own_mean(frame: Frame) -> Fraction | None:
    """Nothing from a few: a mean that moves could tell what the last basket cost."""
    return trimmed_mean(frame.own_prices) if frame.own_prices.total() >= FEWEST_BALLOTS else None


def _choices(frame: Frame, question_id: str) -> NDArray[np.int8]:
    return frame.cells(question_id).array().astype(np.int8)
