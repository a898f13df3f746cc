"""Reads an expression, the loosest operator first:

or < and < not < comparison < `+` `-` < `*` `/` < minus < number, reference, function, parentheses

Numbers have a decimal comma or point; the arguments of a function are parted by `;`.
"""

from collections.abc import Callable
from fractions import Fraction

from core.expressions.signs import Sign, signs
from core.expressions.tree import Literal, Node, Operation, Price, Reference
from core.problems import Refused, problem

DEEPEST = 20  # each costs the reader a dozen calls of Python's own
COMPARISONS = ("=", "<>", "<", "<=", ">", ">=")
FEWEST_AND_MOST = {"if": (3, 3), "min": (1, 50), "max": (1, 50), "sum": (1, 50), "round": (1, 2), "count": (1, 1)}


def parse(text: str) -> Node:
    """The tree of an expression. Raises Refused with what is wrong and where."""
    return _Reader(signs(text)).whole()


class _Reader:
    def __init__(self, read: tuple[Sign, ...]) -> None:
        self.signs = read
        self.place = 0
        self.depth = 0

    def whole(self) -> Node:
        if self._next.kind == "end":
            raise Refused(problem("expression_empty"))
        node = self._either()
        if self._next.kind != "end":
            raise self._unexpected()
        return node

    @property
    def _next(self) -> Sign:
        return self.signs[self.place]

    def _take(self, *texts: str, kind: str = "operator") -> Sign | None:
        """The next sign where it is one of these, and go past it."""
        sign = self._next
        if sign.kind != kind or sign.text not in texts:
            return None
        self.place += 1
        return sign

    def _want(self, text: str) -> None:
        if not self._take(text):
            raise self._unexpected(wanted=text)

    def _unexpected(self, *, wanted: str = "") -> Refused:
        sign = self._next
        if sign.kind == "end":
            return Refused(problem("expression_unfinished", wanted=wanted or "none", at=sign.at))
        return Refused(problem("expression_unexpected", sign=sign.text, wanted=wanted or "none", at=sign.at))

    def _either(self) -> Node:
        return self._chain(self._both, "or", {"or": ""}, kind="word")

    def _both(self) -> Node:
        return self._chain(self._not, "and", {"and": ""}, kind="word")

    def _not(self) -> Node:
        sign = self._take("not", kind="word")
        if not sign:
            return self._compared()
        return self._deeper(lambda: Operation("not", (self._not(),), sign.at))

    def _compared(self) -> Node:
        """One comparison: `1 < x < 3` is two, joined by « et »."""
        left = self._added()
        sign = self._take(*COMPARISONS)
        return Operation(sign.text, (left, self._added()), sign.at) if sign else left

    def _added(self) -> Node:
        return self._chain(self._multiplied, "+", {"+": "", "-": "minus"})

    def _multiplied(self) -> Node:
        return self._chain(self._signed, "*", {"*": "", "/": "inverse"})

    def _chain(self, part: Callable[[], Node], name: str, turned: dict[str, str], *, kind: str = "operator") -> Node:
        """`a - b + c` is the sum of a, minus b and c: one operation, however long, so that no tree is deep."""
        first = part()
        parts, at = [first], 0
        while sign := self._take(*turned, kind=kind):
            at = at or sign.at
            each = part()
            parts.append(Operation(turned[sign.text], (each,), sign.at) if turned[sign.text] else each)
        return Operation(name, tuple(parts), at) if at else first

    def _signed(self) -> Node:
        sign = self._take("-")
        if not sign:
            return self._single()
        return self._deeper(lambda: Operation("minus", (self._signed(),), sign.at))

    def _single(self) -> Node:
        sign = self._next
        if sign.kind in ("number", "reference"):
            self.place += 1
            if sign.kind == "number":
                return Literal(Fraction(sign.text.replace(",", ".")), sign.at)
            return Reference(sign.text, sign.at)
        if self._take("("):
            return self._deeper(self._within)
        if sign.kind == "word" and sign.text == "price":
            self.place += 1
            return Price(sign.at)
        if sign.kind == "word" and sign.text in FEWEST_AND_MOST:
            self.place += 1
            return self._deeper(lambda: self._function(sign))
        raise self._unexpected()

    def _within(self) -> Node:
        node = self._either()
        self._want(")")
        return node

    def _function(self, sign: Sign) -> Node:
        self._want("(")
        parts = [self._either()]
        while self._take(";"):
            parts.append(self._either())
        self._want(")")
        fewest, most = FEWEST_AND_MOST[sign.text]
        if not fewest <= len(parts) <= most:
            raise Refused(problem("expression_arguments", function=sign.text, fewest=fewest, most=most, at=sign.at))
        return Operation(sign.text, tuple(parts), sign.at)

    def _deeper(self, read: Callable[[], Node]) -> Node:
        self.depth += 1
        if self.depth > DEEPEST:
            raise Refused(problem("expression_too_deep", at=self._next.at))
        node = read()
        self.depth -= 1
        return node
