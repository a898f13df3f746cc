"""Works an expression out, exactly, in fractions.

What was not answered has no value, nor has what is divided by nothing, and nothing can be reckoned with it; but a sum,
a smallest and a largest leave it out, a comparison with it is false, and a choice not made is no. Nothing raises.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from math import prod
from typing import TypeGuard

from core.expressions.tree import Literal, Node, Operation, Price, Reference

Value = Fraction | bool | None

MOST_DIGITS = 60  # of a number and of what divides it: beyond, there is no value


@dataclass(frozen=True)
class Facts:
    """What is known when reckoning: each reference's value, how many things it holds, and the price in euros."""

    value: Callable[[str], Value]
    count: Callable[[str], int]
    price: Fraction | None = None


def reckon(node: Node, facts: Facts) -> Value:
    if isinstance(node, Literal):
        return node.number
    if isinstance(node, Price):
        return facts.price
    if isinstance(node, Reference):
        return facts.value(node.name)
    return _OPERATIONS[node.name](node, facts)


def rounded(value: Fraction, places: int) -> Decimal:
    """As people round: a half goes away from nothing.

    >>> rounded(Fraction(-5, 2), 0)
    Decimal('-3')
    """
    with localcontext(prec=3 * MOST_DIGITS):
        exact = Decimal(value.numerator) / value.denominator
        return exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP) + 0


def _if(node: Operation, facts: Facts) -> Value:
    condition, then, otherwise = node.parts
    return reckon(then if reckon(condition, facts) is True else otherwise, facts)


def _and(node: Operation, facts: Facts) -> Value:
    return all(reckon(part, facts) is True for part in node.parts)


def _or(node: Operation, facts: Facts) -> Value:
    return any(reckon(part, facts) is True for part in node.parts)


def _not(node: Operation, facts: Facts) -> Value:
    return reckon(node.parts[0], facts) is not True


def _count(node: Operation, facts: Facts) -> Value:
    counted = node.parts[0]
    return Fraction(facts.count(counted.name) if isinstance(counted, Reference) else 0)


def _round(node: Operation, facts: Facts) -> Value:
    value, *places = (reckon(part, facts) for part in node.parts)
    if not _is_number(value):
        return None
    return Fraction(rounded(value, int(places[0] or 0) if places else 0))


def _of_numbers(work: Callable[[Sequence[Fraction]], Value]) -> Callable[[Operation, Facts], Value]:
    """Of all the parts, as soon as each has a value."""

    def done(node: Operation, facts: Facts) -> Value:
        values = [reckon(part, facts) for part in node.parts]
        numbers = [value for value in values if _is_number(value)]
        return _bounded(work(numbers)) if len(numbers) == len(values) else None

    return done


def _of_given(work: Callable[[Sequence[Fraction]], Value]) -> Callable[[Operation, Facts], Value]:
    """Of those of its parts that have a value."""

    def done(node: Operation, facts: Facts) -> Value:
        values = (reckon(part, facts) for part in node.parts)
        return _bounded(work([value for value in values if _is_number(value)]))

    return done


def _compared(test: Callable[[Fraction, Fraction], bool]) -> Callable[[Operation, Facts], Value]:
    def done(node: Operation, facts: Facts) -> Value:
        left, right = (reckon(part, facts) for part in node.parts)
        return _is_number(left) and _is_number(right) and test(left, right)

    return done


def _is_number(value: Value) -> TypeGuard[Fraction]:
    return isinstance(value, Fraction)


def _bounded(value: Value) -> Value:
    if not isinstance(value, Fraction):
        return value
    return value if max(abs(value.numerator), value.denominator) < 10**MOST_DIGITS else None


_OPERATIONS: dict[str, Callable[[Operation, Facts], Value]] = {
    "if": _if,
    "and": _and,
    "or": _or,
    "not": _not,
    "count": _count,
    "round": _round,
    "minus": _of_numbers(lambda parts: -parts[0]),
    "inverse": _of_numbers(lambda parts: 1 / parts[0] if parts[0] else None),
    "+": _of_numbers(lambda parts: sum(parts, Fraction(0))),
    "*": _of_numbers(lambda parts: prod(parts, start=Fraction(1))),
    "sum": _of_given(lambda parts: sum(parts, Fraction(0))),
    "min": _of_given(lambda parts: min(parts, default=None)),
    "max": _of_given(lambda parts: max(parts, default=None)),
    "=": _compared(lambda left, right: left == right),
    "<>": _compared(lambda left, right: left != right),
    "<": _compared(lambda left, right: left < right),
    "<=": _compared(lambda left, right: left <= right),
    ">": _compared(lambda left, right: left > right),
    ">=": _compared(lambda left, right: left >= right),
}
