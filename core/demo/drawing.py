"""Ballots drawn so that their counts agree with published shares: simulated, and said to be so wherever they show."""

import random
from collections.abc import Mapping


def draw_answers(voters: int, shares: Mapping[str, Mapping[str, int]], *, seed: int) -> list[dict[str, str]]:
    """One answer a voter to each question, from percentages by question and option.

    The counts are exact to the nearest ballot; which voter holds which is shuffled, question by question, by `seed`:
    sources publish no combinations, so none is pretended.
    """
    lot = random.Random(seed)
    answers: list[dict[str, str]] = [{} for _ in range(voters)]
    for question, by_option in shares.items():
        column = [option for option, count in apportion(voters, by_option).items() for _ in range(count)]
        lot.shuffle(column)
        for answer, option in zip(answers, column, strict=True):
            answer[question] = option
    return answers


def apportion(whole: int, percentages: Mapping[str, int]) -> dict[str, int]:
    """`whole` shared out by percentages that sum to 100, by largest remainders; of equal ones, the first.

    >>> apportion(10, {"a": 66, "b": 34})
    {'a': 7, 'b': 3}
    """
    if sum(percentages.values()) != 100:
        raise ValueError(f"these percentages do not sum to 100: {dict(percentages)}")
    counts = {name: whole * percentage // 100 for name, percentage in percentages.items()}
    by_remainder = sorted(percentages, key=lambda name: -(whole * percentages[name] % 100))
    for name in by_remainder[: whole - sum(counts.values())]:
        counts[name] += 1
    return counts
