"""One form for every way of writing, and the way back to what was written."""

import pytest

from core.voices.normalise import LONGEST_READ, normalise, without_accents


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("C’est BON", "c'est bon"),
        ("de\u0301c\u0327u", "déçu"),
        ("d&eacute;&ccedil;u &amp; las", "déçu & las"),
        ("<b>nul</b>", "   nul    "),
        ("&lt;p class='bon'&gt;", " " * 15),
        ("voir https://exemple.fr/bon ici", "voir                        ici"),
        ("merci @bon_pseudo !", "merci             !"),
        ("suuuuper", "super"),
        ("in\u00adutile", "inutile"),
        ("a < b, b > c", "a < b, b > c"),
        ("", ""),
    ],
)
def test_ways_of_writing_come_to_one_form(written, read):
    assert normalise(written).text == read


def test_each_letter_remembers_where_it_was_written():
    written = "Tr&egrave;s d&eacute;&ccedil;u !"

    normal = normalise(written)

    start = normal.text.index("déçu")
    assert written[normal.origins[start] : normal.origins[start + 4]] == "d&eacute;&ccedil;u"


def test_a_letter_whose_small_form_is_longer_keeps_the_places_of_the_others():
    written = "İstanbul est nul"

    normal = normalise(written)

    assert len(normal.text) == len(written)
    assert normal.text.endswith("est nul")


def test_what_lies_beyond_the_longest_read_is_left():
    assert len(normalise("a b " * LONGEST_READ).text) == LONGEST_READ


def test_accents_and_ligatures_are_taken_off():
    assert [without_accents(word) for word in ("déçu", "œuvre", "bon")] == ["decu", "oeuvre", "bon"]
