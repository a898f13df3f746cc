"""The tables of words: how they are written, and that no two of their lines disagree."""

from collections import Counter

import pytest

from core.voices import tables, verbs
from core.voices.tables import rows, spellings, words

VALUED = ("overlay.tsv", "verbs.tsv", "idioms.tsv", "emojis.tsv")


def test_a_choice_inside_an_option_is_spelled_out():
    assert spellings("pas (du [tout|plus]) mal") == ["pas mal", "pas du tout mal", "pas du plus mal"]


@pytest.mark.parametrize("path", sorted(tables.FOLDER.iterdir()), ids=lambda path: path.name)
def test_every_table_begins_with_one_line_that_explains_it(path):
    first = path.read_text(encoding="utf-8").splitlines()[0]

    assert first.startswith("# ")


@pytest.mark.parametrize("name", VALUED)
def test_every_value_lies_between_minus_one_and_one(name):
    beyond = [row for row in rows(name) if not -1 <= float(row[1]) <= 1]

    assert beyond == []


@pytest.mark.parametrize("name", [*VALUED, "negators.tsv", "intensifiers.tsv"])
def test_no_spelling_has_two_values(name):
    said = {(spelling, row[1]) for row in rows(name) for spelling in spellings(row[0])}

    assert [spelling for spelling, times in Counter(spelling for spelling, _ in said).items() if times > 1] == []


def test_no_word_is_both_corrected_and_neutralised():
    corrected = {spelling for row in rows("overlay.tsv") for spelling in spellings(row[0])}

    assert corrected & words("neutralised.txt") == frozenset()


def test_every_verb_with_a_value_can_be_conjugated():
    known = verbs.conjugations()

    assert [verb for verb, _ in rows("verbs.tsv") if verb not in known and not verb.endswith("er")] == []


def test_the_fingerprint_changes_with_a_word(monkeypatch, tmp_path):
    (tmp_path / "words.tsv").write_text("# Words\nbon\t0.5\n", encoding="utf-8")
    monkeypatch.setattr(tables, "FOLDER", tmp_path)
    before = tables.fingerprint()

    (tmp_path / "words.tsv").write_text("# Words\nbon\t0.4\n", encoding="utf-8")

    assert tables.fingerprint() != before
