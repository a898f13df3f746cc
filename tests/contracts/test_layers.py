"""Imports go one way between the rooms, as CONTRIBUTING.md says, and pages write no HTML of their own."""

import ast
from pathlib import Path

import pytest

from tests.servers.app import ROOT

KINDS = ("question_types", "decision_rules", "charts", "exports", "imports", "voices")
OUTSIDE_OF_CORE = ("app", "manage", "commands", "pages", "db", "streamlit", "sqlalchemy", "alembic", "psycopg")
FORBIDDEN = {
    "core": OUTSIDE_OF_CORE,
    "db": ("app", "manage", "commands", "pages", "streamlit"),
    "commands": ("app", "manage", "streamlit", "alembic", "psycopg"),
    "pages": ("app", "manage", "commands", "sqlalchemy", "alembic", "psycopg"),
} | {f"core.{kind}": ("core.actions", *(f"core.{other}" for other in KINDS if other != kind)) for kind in KINDS}


def breaches(path: Path, source: str) -> list[str]:
    """What a module at this path, from the root, does against the rules of the rooms."""
    module = ".".join(path.with_suffix("").parts)
    rules = [forbidden for room, forbidden in FORBIDDEN.items() if _is_in(module, room)]
    found = [f"{path} imports {name}" for name in _imported(source) if _is_forbidden(name, rules)]
    if _is_in(module, "pages") and "unsafe_allow_html" in source:
        found.append(f"{path} writes HTML")
    return found


def _imported(source: str) -> list[str]:
    """Every name that is imported, in full: `from core import charts` is core.charts."""
    names = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom):
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return names


def _is_forbidden(name: str, rules: list[tuple[str, ...]]) -> bool:
    return any(_is_in(name, room) for rule in rules for room in rule)


def _is_in(name: str, room: str) -> bool:
    return name == room or name.startswith(f"{room}.")


def test_no_module_breaks_the_rules_of_the_rooms():
    modules = [path for room in ("commands", "core", "db", "pages") for path in sorted((ROOT / room).rglob("*.py"))]

    found = [breach for path in modules for breach in breaches(path.relative_to(ROOT), path.read_text("utf-8"))]

    assert modules
    assert found == []


@pytest.mark.parametrize(
    ("path", "source", "said"),
    [
        ("core/results/tail.py", "import sqlalchemy.orm", "core/results/tail.py imports sqlalchemy.orm"),
        ("core/texts.py", "def f():\n    from db import stores", "core/texts.py imports db.stores"),
        ("core/charts/bars.py", "from core import exports", "core/charts/bars.py imports core.exports"),
        (
            "core/voices/groups.py",
            "import core.actions.vote",
            "core/voices/groups.py imports core.actions.vote",
        ),
        ("db/engine.py", "from streamlit import cache_data", "db/engine.py imports streamlit.cache_data"),
        ("commands/demo.py", "import streamlit", "commands/demo.py imports streamlit"),
        ("pages/home.py", "from sqlalchemy import select", "pages/home.py imports sqlalchemy.select"),
        ("pages/home.py", "st.markdown(x, unsafe_allow_html=True)", "pages/home.py writes HTML"),
    ],
)
def test_a_module_that_breaks_a_rule_is_named(path, source, said):
    assert breaches(Path(path), source) == [said]


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("pages/home.py", "import streamlit\nfrom core.actions import publish\nfrom db import stores"),
        ("db/engine.py", "import sqlalchemy\nfrom core.questionnaire import model"),
        (
            "core/charts/bars.py",
            "import altair\nfrom core.charts import theme\nfrom core.questionnaire import page",
        ),
        ("core/actions/vote.py", "from core import charts, exports\nimport dbm"),
    ],
)
def test_a_module_that_keeps_the_rules_is_not_named(path, source):
    assert breaches(Path(path), source) == []
