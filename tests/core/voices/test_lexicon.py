"""What single words say."""

import subprocess
import sys

import pytest

from core.voices.lexicon import is_verb, polarity, speaks_when_negated


@pytest.mark.parametrize("word", ["bravo", "utile", "géniale", "adore", "adorons", "sublime", "attachant"])
def test_praise_is_favourable(word):
    assert polarity(word) > 0


@pytest.mark.parametrize("word", ["arnaque", "inadmissible", "bugue", "échouait", "déçus", "moche", "vain"])
def test_blame_is_unfavourable(word):
    assert polarity(word) < 0


@pytest.mark.parametrize("word", ["première", "grand", "français", "réunion", "si", "moyens", "solidarité", "après"])
def test_words_that_only_describe_say_nothing(word):
    assert polarity(word) == 0


@pytest.mark.parametrize(("typed", "meant"), [("decu", "déçu"), ("geniale", "géniale"), ("décu", "déçu")])
def test_a_word_without_its_accents_says_the_same(typed, meant):
    assert polarity(typed) == polarity(meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("interressant", "intéressant"), ("passionante", "passionnante"), ("abération", "aberration")],
)
def test_a_letter_doubled_for_once_or_once_for_doubled_says_the_same(typed, meant):
    assert polarity(typed) == polarity(meant) != 0


@pytest.mark.parametrize("word", ["poisson", "habillement", "trahison", "menacés"])
def test_a_word_near_another_that_speaks_is_not_taken_for_it(word):
    assert polarity(word) == 0


@pytest.mark.parametrize("word", ["limite", "structure", "téléphone", "salé"])
def test_a_word_of_its_own_is_not_taken_for_one_without_its_accents(word):
    assert polarity(word) == 0


def test_what_one_expects_speaks_only_when_negated():
    assert [speaks_when_negated(word) for word in ("fonctionne", "fonctionnaient", "normal", "table")] == [
        True,
        True,
        True,
        False,
    ]


def test_forms_of_verbs_are_told_from_other_words():
    assert [is_verb(word) for word in ("marche", "aime", "utile")] == [True, True, False]


def test_textblob_is_imported_without_a_word_on_its_patterns():
    told = subprocess.run(
        [sys.executable, "-W", "error", "-c", "import core.voices.lexicon"], capture_output=True, text=True, check=False
    )

    assert (told.returncode, told.stderr) == (0, "")
