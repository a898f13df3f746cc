"""The texts and the problems that the code asks for by name, read from its source."""

import ast
import fnmatch
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import nodes

from pages.light.drawing import FOLDER, TEMPLATES
from tests.servers.app import ROOT

ROOMS = ("commands", "core", "db", "pages")


@dataclass(frozen=True)
class Asked:
    """`key` is a whole key, or one with a star where the code fills something in.

    `values` are those given with it, None where the code alone knows them.
    """

    key: str
    values: frozenset[str] | None
    where: str

    def among(self, keys: Collection[str]) -> list[str]:
        """Those that may be meant."""
        return fnmatch.filter(keys, self.key) if "*" in self.key else [key for key in (self.key,) if key in keys]


@cache
def sources() -> list[tuple[Path, ast.Module]]:
    paths = [*(path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))), *ROOT.glob("*.py")]
    return [(path.relative_to(ROOT), ast.parse(path.read_text("utf-8"))) for path in paths]


@cache
def texts_asked() -> list[Asked]:
    return [
        Asked(key, _values(call), f"{path}:{call.lineno}")
        for path, call in _calls(r"_?texts")
        for key in keys_of(call.args[0] if call.args else None)
    ] + list(texts_of_templates())


def texts_of_templates() -> Iterator[Asked]:
    """What the light page's templates say; a key put together is known by its first words."""
    for path in sorted(FOLDER.rglob("*.html")):
        for call in TEMPLATES.parse(path.read_text("utf-8")).find_all(nodes.Call):
            if getattr(call.node, "name", getattr(call.node, "attr", "")) == "texts":
                values = frozenset(value.key for value in call.kwargs)
                yield from (Asked(key, values, f"{path}:{call.lineno}") for key in _keys_of_template(call.args[0]))


def _keys_of_template(node: nodes.Expr) -> list[str]:
    if isinstance(node, nodes.Const):
        return [node.value]
    if isinstance(node, nodes.CondExpr):
        return _keys_of_template(node.expr1) + (_keys_of_template(node.expr2) if node.expr2 else [])
    if isinstance(node, nodes.Add):
        return [f"{key}*" for key in _keys_of_template(node.left)]
    return []


@cache
def problems_named() -> list[Asked]:
    return [
        Asked("problem-" + key.replace("_", "-"), _values(call), f"{path}:{call.lineno}")
        for path, call in _calls("problem|Problem")
        for key in keys_of(call.args[0] if call.args else None)
    ]


def _calls(name: str) -> Iterator[tuple[Path, ast.Call]]:
    for path, module in sources():
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and re.fullmatch(name, _name(node.func)):
                yield path, node


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    if isinstance(function, ast.Call):  # Texts(language)("key")
        return _name(function.func).lower()
    return function.id if isinstance(function, ast.Name) else ""


def _values(call: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in call.keywords]
    return None if None in names else frozenset(name for name in names if name)


def keys_of(node: ast.expr | None) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        return ["".join(f"{part.value}" if isinstance(part, ast.Constant) else "*" for part in node.values)]
    if isinstance(node, ast.IfExp):
        return keys_of(node.body) + keys_of(node.orelse)
    if isinstance(node, ast.Call) and _name(node.func) == "replace" and isinstance(node.func, ast.Attribute):
        return [key.replace("_", "-") for key in keys_of(node.func.value)]
    return []


def problems_in(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """The keys of the problems that these nodes name."""
    calls = (node for node in nodes if isinstance(node, ast.Call) and _name(node.func) in ("problem", "Problem"))
    for call in calls:
        yield from ("problem-" + key.replace("_", "-") for key in keys_of(call.args[0] if call.args else None))


@cache
def words_of_code() -> frozenset[str]:
    """Every string of the code that could name a text, with stars as above: names are put together in many ways."""
    code = (node for _, module in sources() for node in ast.walk(module))
    words = {key.replace("_", "-") for node in code for key in keys_of(node) if not key.startswith("*")}
    return frozenset(words | {asked.key for asked in texts_of_templates()})
