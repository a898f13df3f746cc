"""A short way to write rankings, for worked examples."""

import numpy as np

from core.decision_rules.ballots import Rankings


def ranked(*lines: str) -> Rankings:
    """« 4: a b=c » is four ballots with a first, then b and c tied.

    >>> ranked("4: a b=c", "1: c").ranks.tolist()
    [[1, 2, 2], [1073741824, 1073741824, 1]]
    """
    groups = [
        (int(weight), [tier.split("=") for tier in order.split()])
        for weight, _, order in (line.partition(":") for line in lines)
    ]
    names = sorted({name for _, order in groups for tier in order for name in tier})
    ranks = [
        [
            next((place for place, tier in enumerate(order, start=1) if name in tier), Rankings.UNRANKED)
            for name in names
        ]
        for _, order in groups
    ]
    return Rankings(tuple(names), np.array(ranks), np.array([weight for weight, _ in groups]))
