"""The words that made a score are found again in what is shown of a text."""

import pytest

from core.voices.marking import LONGEST_COMPARED, marks_in

WRITTEN = "Écrivez à lea@exemple.fr, merci, c'est nul"


@pytest.mark.parametrize(
    ("shown", "found"),
    [
        (WRITTEN, ["merci", "nul"]),
        ("Écrivez à [adresse électronique], merci, c'est nul", ["merci", "nul"]),
        ("[texte]", []),
    ],
)
def test_words_are_found_beside_what_was_masked(shown, found):
    words = [[26, 31, 0.5], [39, 42, -0.8]]

    marks = marks_in(shown, WRITTEN, words)

    assert [shown[mark.start : mark.end] for mark in marks] == found


def test_a_long_masked_text_is_shown_without_its_words():
    written = "Merci. " * LONGEST_COMPARED

    assert marks_in(written[1:], written, [[0, 5, 0.5]]) == ()
