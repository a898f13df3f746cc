"""What the documents name is there: files and folders, commands of operators and of make."""

import re

import pytest

from manage import commands
from tests.servers.app import ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "tests" / "README.md"])
PATH = re.compile(r"(?<![\w./-])(?:commands|core|db|docs|pages|scripts|tests)/[\w./*-]+|(?<![\w./-])(?:app|manage)\.py")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.stem)
def test_every_file_that_a_document_names_is_there(document):
    named = {path.rstrip("/.") for path in PATH.findall(document.read_text("utf-8"))}

    assert [path for path in sorted(named) if not list(ROOT.glob(f"{path}*"))] == []


def test_the_readme_names_every_command_of_operators():
    readme = (ROOT / "README.md").read_text("utf-8")

    assert [name for name in commands.commands if not re.search(rf"\b{name}\b", readme)] == []


def test_every_decision_is_titled_by_its_number():
    titles = {path.name: path.read_text("utf-8").splitlines()[0] for path in ROOT.glob("docs/decisions/*.md")}

    assert [name for name, title in titles.items() if not title.startswith(f"# {int(name[:4])}. ")] == []


def test_contributing_names_every_room_of_core():
    rooms = {path.parent.name for path in ROOT.glob("core/*/__init__.py")}
    contributing = (ROOT / "CONTRIBUTING.md").read_text("utf-8")

    assert [room for room in sorted(rooms) if f"{room}/" not in contributing] == []


def test_every_word_of_make_that_a_document_names_is_one():
    words = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {word for document in DOCUMENTS for word in re.findall(r"`make ([a-z]+)`", document.read_text("utf-8"))}

    assert named
    assert named - words == set()
