"""What price research says of the questions that ask about prices, from the columns of a frame.

To add one: write its function, then list it in STUDIES by its kind of question. Never for a tally that decides.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.price_research import gabor_granger, van_westendorp
from core.pricing.floor_price import floor_price, producer_at
from core.question_types.asked_prices import INTENTS
from core.question_types.base import Question
from core.question_types.four_prices import PRICES, FourPrices
from core.question_types.price_ladder import PriceLadder
from core.results.frame import Frame
from core.statistics.intervals import wilson

FEWEST = 30  # answers before anything is estimated
WANTED = 200  # answers below which an estimate is only indicative: the field asks for 200 to 300


@dataclass(frozen=True)
class Sensitivity:
    """Van Westendorp's meter, in mils. Nothing but `answers` below FEWEST; `demand` where intent was asked."""

    answers: int
    floor: int | None
    meter: van_westendorp.Meter | None = None
    curves: van_westendorp.Curves | None = None
    demand: van_westendorp.Demand | None = None


@dataclass(frozen=True)
class Ladder:
    """Gabor and Granger's demand, in mils. `recommended` is of the prices that keep the floor, None where none does.

    `interval` is of the share at its best price (0-1), as if those who answered had been drawn by lot.
    """

    answers: int
    floor: int | None
    producer: str = ""  # the id of the actor of the floor
    demand: gabor_granger.Curve | None = None
    recommended: gabor_granger.Curve | None = None
    interval: tuple[float, float] | None = None


Study = Sensitivity | Ladder


def study_of(frame: Frame, question: Question) -> Study | None:
    """None where nothing of this kind is asked."""
    make = STUDIES.get(type(question))
    return make(frame, question) if make else None


def is_studied(question: Question) -> bool:
    return type(question) in STUDIES


def _sensitivity(frame: Frame, question: FourPrices) -> Sensitivity:
    columns = [frame.cells(question.id, column=f"{question.id}.{price}").array() for price in PRICES]
    answers = np.column_stack(columns)
    given = frame.counted_rows() & ~np.isnan(answers).any(axis=1)
    floor = _floor(frame)
    if given.sum() < FEWEST:
        return Sensitivity(answers=int(given.sum()), floor=floor)
    found = van_westendorp.meter(answers[given])
    return Sensitivity(
        answers=int(given.sum()),
        floor=floor,
        meter=found,
        curves=van_westendorp.curves(answers[given]) if found.valid else None,
        demand=_demand(frame, question, answers, given),
    )


def _demand(
    frame: Frame, question: FourPrices, answers: NDArray[np.float64], given: NDArray[np.bool_]
) -> van_westendorp.Demand | None:
    """From those who said how sure they are to buy; the first of INTENTS is the surest, 5."""
    if not question.intents_asked:
        return None
    names = question.intents_asked.values()
    said = np.column_stack([frame.cells(question.id, column=f"{question.id}.{name}").array() for name in names])
    kept = given & (said >= 0).all(axis=1) & (np.diff(answers, axis=1) > 0).all(axis=1)
    return van_westendorp.demand(answers[kept], len(INTENTS) - said[kept].astype(np.int64)) if kept.any() else None


def _ladder(frame: Frame, question: PriceLadder) -> Ladder:
    first = frame.cells(question.id, column=f"{question.id}.{question.prices[0]}").array()
    given = frame.counted_rows() & (first >= 0)
    answers, floor, model = int(given.sum()), _floor(frame), frame.definition.price
    if answers < FEWEST:
        return Ladder(answers=answers, floor=floor)
    highest = np.nan_to_num(frame.cells(question.id, column=f"{question.id}.highest").array()[given], nan=-1)
    accepted = {int(price): int((highest >= price).sum()) for price in question.prices}

    def curve(prices: Sequence[int]) -> gabor_granger.Curve:
        shares = [accepted[price] / answers for price in prices]
        paid = {price: producer_at(model, price) for price in prices} if model else {}
        producer = {float(price): float(part) for price, part in paid.items() if part is not None}
        return gabor_granger.curve([float(price) for price in prices], shares, producer=producer or None)

    kept = [price for price in question.prices if not floor or price >= floor]
    recommended = curve(kept) if kept else None
    best = accepted[int(recommended.best_revenue)] if recommended else 0
    return Ladder(
        answers=answers,
        floor=floor,
        producer=model.floor.actor if model and producer_at(model, model.base) is not None else "",
        demand=curve(question.prices),
        recommended=recommended,
        interval=wilson(best, answers) if recommended else None,
    )


def _floor(frame: Frame) -> int | None:
    return floor_price(frame.definition.price) if frame.definition.price else None


STUDIES: dict[type[Question], Callable[[Frame, Any], Study]] = {FourPrices: _sensitivity, PriceLadder: _ladder}
