"""Every page is listed, and begins with its guard: nothing is drawn or done before it is known who is here."""

import ast

import pytest
from streamlit.material_icon_names import ALL_MATERIAL_ICONS

from pages.parts.screens import BY_PATH, SCREENS
from tests.servers.app import ROOT

PAGES = sorted(path for path in (ROOT / "pages").glob("*.py") if path.stem not in ("main", "__init__"))


def first_deed(source: str) -> str:
    """The first thing that a page does when it runs; naming, importing and describing are no deeds."""
    for statement in ast.parse(source).body:
        if not _only_says(statement):
            return ast.unparse(statement)
    return ""


def _only_says(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Import | ast.ImportFrom | ast.FunctionDef | ast.ClassDef):
        return not any(_acts(decorator) for decorator in getattr(statement, "decorator_list", []))
    if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]).isupper():
        return "st." not in ast.unparse(statement.value)
    if isinstance(statement, ast.Assign | ast.AnnAssign):
        return statement.value is None or not _acts(statement.value)
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _acts(expression: ast.expr) -> bool:
    return any(isinstance(node, ast.Call) for node in ast.walk(expression))


def test_every_page_is_a_screen_and_every_screen_a_page():
    assert sorted(screen.script for screen in SCREENS) == [page.stem for page in PAGES]
    assert len(BY_PATH) == len(SCREENS)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.script)
def test_a_page_begins_by_asking_who_is_here(screen):
    source = (ROOT / "pages" / f"{screen.script}.py").read_text("utf-8")

    assert first_deed(source) == f"visit = enter('{screen.path}')"
    assert source.count("enter(") == 1


@pytest.mark.parametrize(
    "source",
    [
        "import streamlit as st\nst.title('Secret')\nvisit = enter('x')",
        "rows = read()\nvisit = enter('x')",
        "ROWS = st.secrets\nvisit = enter('x')",
        "if True:\n    visit = enter('x')",
        "@st.fragment\ndef draw():\n    pass\nst.write(1)\nvisit = enter('x')",
        "visit = enter('y')",
        "",
    ],
)
def test_a_page_that_begins_otherwise_would_be_named(source):
    assert first_deed(source) != "visit = enter('x')"


def test_the_main_script_registers_every_screen_by_its_list_alone():
    source = (ROOT / "pages" / "main.py").read_text("utf-8")

    assert "for screen in SCREENS" in source
    assert not (ROOT / "pages" / "pages").exists()


def test_every_icon_of_a_screen_exists():
    assert {screen.icon for screen in SCREENS} <= set(ALL_MATERIAL_ICONS)


def drawn_within_a_transaction(source: str) -> list[str]:
    """What Streamlit is told to do while the store is open: a rerun or a stop there would undo what was written."""
    return [
        ast.unparse(call.func)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.With) and any("open_store" in ast.unparse(item.context_expr) for item in node.items)
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and ast.unparse(call.func).startswith("st.")
        if not ast.unparse(call.func).startswith(("st.query_params", "st.session_state", "st.context"))
    ]


def test_no_page_draws_or_reruns_while_the_store_is_open():
    found = {
        str(path.relative_to(ROOT)): drawn
        for path in (ROOT / "pages").rglob("*.py")
        if (drawn := drawn_within_a_transaction(path.read_text("utf-8")))
    }

    assert found == {}
    assert drawn_within_a_transaction("with open_store() as s:\n    act(s)\n    st.rerun()") == ["st.rerun"]
