"""What an expression is once it is read: a tree of numbers, references and operations, each with its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Sort(StrEnum):
    """What an expression, or a thing it refers to, comes to."""

    NUMBER = "number"
    YES_NO = "yes_no"
    CHOICE = "choice"  # one among options: its options can be referred to, each a yes or a no
    SEVERAL = "several"  # what can only be counted
    TEXT = "text"


@dataclass(frozen=True)
class Literal:
    number: Fraction
    at: int


@dataclass(frozen=True)
class Reference:
    """`{name}`; `at` is where it stands, from 1, as every `at` is."""

    name: str
    at: int


@dataclass(frozen=True)
class Price:
    """The price as it stands."""

    at: int


@dataclass(frozen=True)
class Operation:
    """An operator or a function, by its own name: "+", "and", "if"..."""

    name: str
    parts: tuple["Node", ...]
    at: int


Node = Literal | Reference | Price | Operation


def references(node: Node) -> Iterator[Reference]:
    if isinstance(node, Reference):
        yield node
    for part in node.parts if isinstance(node, Operation) else ():
        yield from references(part)


def names_price(node: Node) -> bool:
    if isinstance(node, Operation):
        return any(map(names_price, node.parts))
    return isinstance(node, Price)
