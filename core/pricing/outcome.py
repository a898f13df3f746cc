"""What a price vote gives: the retained option of each criterion, the price they make, and who gets what."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol

from core.decision_rules.option_by_option import retain
from core.language.wording import Wording
from core.pricing.live_price import Price, price_of
from core.pricing.model import PriceModel, PriceOption
from core.results.summary import share_of


class Criterion(Protocol):
    """What a priced question has, seen from here."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> Wording: ...
    @property
    def options(self) -> tuple[PriceOption, ...]: ...


@dataclass(frozen=True)
class OptionVotes:
    option: PriceOption
    votes: int
    share: Fraction


@dataclass(frozen=True)
class CriterionOutcome:
    """`retained` is None while nobody voted; `tied` and `close` are always said beside the result."""

    question_id: str
    title: Wording
    votes: tuple[OptionVotes, ...]
    retained: OptionVotes | None
    tied: tuple[PriceOption, ...]
    close: bool
    runner_up: OptionVotes | None


@dataclass(frozen=True)
class Outcome:
    """`own_median` is the lower median, in mils, of the prices of the voters' own baskets."""

    criteria: tuple[CriterionOutcome, ...]
    price: Price
    own_median: int | None


def decide(
    model: PriceModel,
    criteria: tuple[Criterion, ...],
    votes: Mapping[str, Counter[Any]],
    *,
    own_prices: Counter[int],
    close_points: int,
) -> Outcome:
    """The outcome of `votes` (criterion id -> option id -> count) under the rule option by option.

    A criterion without votes leaves its price untouched. `close_points` is in points of share, fixed before opening.
    """
    outcomes = tuple(_criterion(criterion, votes.get(criterion.id, Counter()), close_points) for criterion in criteria)
    price = price_of(model, (each.retained.option for each in outcomes if each.retained))
    return Outcome(criteria=outcomes, price=price, own_median=lower_median(own_prices))


def lower_median(counts: Counter[int]) -> int | None:
    """Of an even number, the lower of the middle two.

    >>> lower_median(Counter({990: 1, 1050: 1}))
    990
    """
    whole = sum(counts.values())
    seen = 0
    for value in sorted(counts):
        seen += counts[value]
        if 2 * seen >= whole:
            return value
    return None


def _criterion(criterion: Criterion, counts: Counter[Any], close_points: int) -> CriterionOutcome:
    options = {option.id: option for option in criterion.options}
    total = sum(counts[option] for option in options)
    votes = tuple(OptionVotes(o, counts[o.id], share_of(counts[o.id], total)) for o in criterion.options)
    found = retain(counts, [(option.id, option.delta) for option in criterion.options])
    retained = next((each for each in votes if each.option.id == found.winner), None)
    others = [each for each in votes if retained and each is not retained and each.votes]
    return CriterionOutcome(
        question_id=criterion.id,
        title=criterion.title,
        votes=votes,
        retained=retained,
        tied=tuple(options[option] for option in found.tied),
        close=bool(retained and others and found.lead * 100 < close_points),
        runner_up=max(others, key=lambda each: each.votes, default=None),
    )
