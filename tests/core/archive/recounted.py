"""A result as the application computes it, to hold the standalone script against: nothing here is shared with it."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from core.pricing.model import PriceModel
from core.pricing.outcome import decide
from core.question_types.price_criterion import PriceCriterion


def result_of(
    model: PriceModel, criteria: tuple[PriceCriterion, ...], answers: Sequence[dict[str, str]], root: str
) -> dict[str, Any]:
    votes = {each.id: Counter(given[each.id] for given in answers if each.id in given) for each in criteria}
    outcome = decide(model, criteria, votes, own_prices=Counter(), close_points=2)
    return {
        "counted": len(answers),
        "tallies": {question: dict(sorted(counts.items())) for question, counts in sorted(votes.items())},
        "retained": {c.question_id: c.retained.option.id if c.retained else None for c in outcome.criteria},
        "price": outcome.price.total,
        "split": outcome.price.split,
    }
