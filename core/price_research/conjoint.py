"""Choices among whole offers, brand and price together: what each part is worth, and in money.

Formula: conditional logit on the attributes, with a constant for each alternative but the last; willingness to pay for
one unit of an attribute is -b / b(price). Source: McFadden (1974); Train, « Discrete Choice Methods » (2009). Shares of
preference are not market shares.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.statistics.choice_logit import fit

Offer = Mapping[str, float]


@dataclass(frozen=True)
class PartWorths:
    """By attribute and, with constants, by alternative; `errors` are standard errors.

    `pays` is in the price's unit, empty without a price; `null` is the log-likelihood where chance alone chose.
    """

    coefficients: dict[str, float]
    errors: dict[str, float]
    pays: dict[str, float]
    log_likelihood: float
    null: float
    choices: int


def part_worths(
    choices: Sequence[tuple[Mapping[str, Offer], str]], *, price: str = "price", constants: bool = True
) -> PartWorths:
    """Each choice: the offers shown, by alternative, and the one taken. Raises Refused where nothing is determined."""
    alternatives = list(dict.fromkeys(name for offers, _ in choices for name in offers))
    attributes = list(dict.fromkeys(name for offers, _ in choices for offer in offers.values() for name in offer))
    fixed = alternatives[:-1] if constants else []
    rows = [
        (
            [float(name == each) for each in fixed] + [offer[attribute] for attribute in attributes],
            number,
            name == taken,
        )
        for number, (offers, taken) in enumerate(choices)
        for name, offer in offers.items()
    ]
    features, sets, chosen = zip(*rows, strict=True)
    found = fit(np.array(features), np.array(sets), np.array(chosen))
    worth = dict(zip([*fixed, *attributes], found.coefficients.tolist(), strict=True))
    return PartWorths(
        worth,
        dict(zip(worth, found.errors.tolist(), strict=True)),
        {name: -each / worth[price] for name, each in worth.items() if name != price} if worth.get(price) else {},
        found.log_likelihood,
        found.null,
        len(choices),
    )
