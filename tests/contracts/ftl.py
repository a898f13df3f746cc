"""The texts as they are written in the Fluent files: each message with its values and its words."""

from dataclasses import dataclass
from functools import cache

from fluent.syntax import FluentParser, ast, visitor

from core.language.texts import sources


@dataclass(frozen=True)
class Message:
    """`values` are the names between braces; `words` is everything a reader may see, each piece on its own."""

    key: str
    file: str
    values: frozenset[str]
    words: tuple[str, ...]


@cache
def messages(language: str) -> tuple[Message, ...]:
    """Every message of a language, in the order of its files."""
    found = []
    for path in sources(language):
        for entry in FluentParser(with_spans=False).parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Junk):
                raise ValueError(f"{path}: {entry.content}")
            if isinstance(entry, ast.Message | ast.Term):
                found.append(_message(entry, path.name))
    return tuple(found)


class _Pieces(visitor.Visitor):
    def __init__(self) -> None:
        self.values: set[str] = set()
        self.words: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own name
        self.values.add(node.id.name)

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802
        """A value stands for a letter: what is around it keeps its place."""
        self.words.append("".join(e.value if isinstance(e, ast.TextElement) else "X" for e in node.elements))
        self.generic_visit(node)


def _message(entry: ast.Message | ast.Term, file: str) -> Message:
    pieces = _Pieces()
    pieces.visit(entry)
    return Message(entry.id.name, file, frozenset(pieces.values), tuple(pieces.words))
