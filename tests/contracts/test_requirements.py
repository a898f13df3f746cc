"""Every package that the code imports is pinned by name, once, with its reason in the decisions."""

import ast
import re
import sys
from importlib.metadata import packages_distributions

from tests.servers.app import ROOT

RUNS = ("*.py", "commands/**/*.py", "core/**/*.py", "db/**/*.py", "pages/**/*.py")
COMES_WITH_ANOTHER = {"fluent-syntax"}  # of fluent.runtime, which shares its name in imports


def pinned(file: str) -> dict[str, str]:
    """Versions by package, as pip compares names."""
    lines = (ROOT / file).read_text("utf-8").splitlines()
    found = (re.match(r"([\w.-]+)(?:\[\w+\])?==(\S+)", line) for line in lines)
    return {_name(each[1]): each[2] for each in found if each}


def imported(*patterns: str) -> set[str]:
    """The packages, ours and Python's own left out, that these files import."""
    files = [path for pattern in patterns for path in ROOT.glob(pattern)]
    modules = {name.split(".")[0] for path in files for name in _modules(ast.parse(path.read_text("utf-8")))}
    packages = packages_distributions()
    found = {_name(each) for module in modules - sys.stdlib_module_names for each in packages.get(module, [])}
    return found - COMES_WITH_ANOTHER


def _modules(tree: ast.AST) -> list[str]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    return [
        name
        for node in found
        for name in ([alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""])
    ]


def _name(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def test_what_runs_imports_nothing_but_what_is_pinned_to_run_it():
    assert imported(*RUNS) - set(pinned("requirements.txt")) == set()


def test_tests_import_nothing_but_what_is_pinned():
    assert imported("tests/**/*.py") - set(pinned("requirements.txt")) - set(pinned("requirements-dev.txt")) == set()


def test_every_pinned_package_has_its_reason():
    reasons = _name((ROOT / "docs/decisions/0002-libraries.md").read_text("utf-8"))

    named = {*pinned("requirements.txt"), *pinned("requirements-dev.txt")}
    assert [package for package in sorted(named) if not re.search(rf"(?<![\w-]){package}(?![\w-])", reasons)] == []


def test_constraints_hold_the_same_versions():
    asked = pinned("requirements.txt") | pinned("requirements-dev.txt")

    assert asked.items() <= pinned("constraints.txt").items()
