"""Promises that every format of export keeps."""

import dataclasses
import importlib
import pkgutil

import pytest

from core import exports
from core.exports import BY_NAME, FORMATS, Choices, Format, Stopped
from core.language import LANGUAGES
from core.language.texts import Texts
from core.question_types import KINDS
from core.questionnaire.codebook import codebook
from tests.builders import a_question
from tests.core.exports.tables import a_table, nobody_stops


def test_every_name_is_its_own():
    assert len(BY_NAME) == len(FORMATS)


def test_every_format_that_a_file_holds_is_in_the_list():
    modules = [
        importlib.import_module(f"core.exports.{found.name}") for found in pkgutil.iter_modules(exports.__path__)
    ]

    held = {each.name for module in modules for each in vars(module).values() if isinstance(each, Format)}

    assert held == BY_NAME.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("each", FORMATS, ids=lambda each: each.name)
def test_a_format_has_its_words_and_heeds_choices_that_exist(each, language):
    assert Texts(language)(f"export-format-{each.name}")
    assert Texts(language)(f"export-format-{each.name}-for")
    assert each.heeds <= {field.name for field in dataclasses.fields(Choices)}


@pytest.mark.parametrize("each", FORMATS, ids=lambda each: each.name)
@pytest.mark.parametrize("anonymity", ["anonymous", "named"])
def test_a_format_writes_every_kind_of_question_twice_alike_and_says_how_far_it_is(each, anonymity, tmp_path):
    table = a_table(anonymity=anonymity)
    told: list[int] = []

    each.write(table, Choices(language="en", said=True), tmp_path / "one", told.append)
    each.write(table, Choices(language="en", said=True), tmp_path / "two", nobody_stops)

    assert told[-1] == (table.rows if each.rows else 0)
    assert (tmp_path / "one").stat().st_size > 0
    if each.ending not in ("xlsx", "sav"):  # these two hold the second in which they were written
        assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("each", FORMATS, ids=lambda each: each.name)
def test_a_format_writes_what_nobody_answered(each, tmp_path):
    each.write(a_table(0), Choices(), tmp_path / "empty", nobody_stops)

    assert (tmp_path / "empty").exists()


@pytest.mark.parametrize("each", [each for each in FORMATS if each.rows], ids=lambda each: each.name)
def test_a_format_stops_when_it_is_told_to(each, tmp_path):
    def stop(rows: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        each.write(a_table(), Choices(), tmp_path / "stopped", stop)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.asks], ids=lambda kind: kind.__name__)
def test_the_codebook_words_every_column_of_every_kind(kind):
    settings = {"other": True, "comment": True} if "other" in kind.model_fields else {}
    question = a_question(kind, **settings)

    found = codebook([question])

    assert [each.name for each in found] == [column.name for column in question.columns()]
    assert len({each.short for each in found}) == len(found)
    for language in LANGUAGES:
        assert len({each.label.say(language) for each in found}) == len(found)
    for each, column in zip(found, question.columns(), strict=True):
        assert set(each.codes) in (set(column.codes), set())
