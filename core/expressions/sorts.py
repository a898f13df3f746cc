"""What an expression comes to, known before anything is answered: a number or a yes or no, or why it is neither."""

from collections.abc import Callable

from core.expressions.grammar import COMPARISONS
from core.expressions.tree import Literal, Node, Operation, Price, Reference, Sort
from core.problems import Refused, problem

Known = Callable[[Reference], Sort]  # raises Refused for a name that stands for nothing here

FINEST_ROUNDING = 6


def sort_of(node: Node, known: Known) -> Sort:
    """Raises Refused with the first thing that is used as what it is not."""
    if isinstance(node, Literal | Price):
        return Sort.NUMBER
    if isinstance(node, Reference):
        return known(node)
    if node.name == "count":
        return _counted(node, known)
    if node.name == "if":
        return _chosen(node, known)
    wanted = Sort.YES_NO if node.name in ("and", "or", "not") else Sort.NUMBER
    for part in node.parts:
        _want(part, known, wanted)
    if node.name == "round" and len(node.parts) == 2:
        _want_places(node.parts[1])
    return Sort.YES_NO if node.name in (*COMPARISONS, "and", "or", "not") else Sort.NUMBER


def want_number(node: Node, known: Known) -> None:
    """Raises Refused where the whole comes to no number."""
    _want(node, known, Sort.NUMBER)


def _want(node: Node, known: Known, wanted: Sort) -> None:
    found = sort_of(node, known)
    if found is not wanted:
        wants_number = wanted is Sort.NUMBER
        raise Refused(
            problem("expression_not_number" if wants_number else "expression_not_yes_no", found=found.value, at=node.at)
        )


def _counted(node: Operation, known: Known) -> Sort:
    if not isinstance(node.parts[0], Reference):
        raise Refused(problem("expression_count_of_nothing", at=node.at))
    known(node.parts[0])
    return Sort.NUMBER


def _chosen(node: Operation, known: Known) -> Sort:
    condition, *branches = node.parts
    _want(condition, known, Sort.YES_NO)
    first = sort_of(branches[0], known)
    _want(branches[1], known, Sort.YES_NO if first is Sort.YES_NO else Sort.NUMBER)
    if first not in (Sort.NUMBER, Sort.YES_NO):
        raise Refused(problem("expression_not_number", found=first.value, at=branches[0].at))
    return first


def _want_places(node: Node) -> None:
    if not isinstance(node, Literal) or node.number not in range(FINEST_ROUNDING + 1):
        raise Refused(problem("expression_places", most=FINEST_ROUNDING, at=node.at))
