"""An organizer's words are kept as they are, unless they are too long or cannot be kept at all."""

import pytest

from core.language.limits import LINE, kept
from core.problems import Refused, problem


@pytest.mark.parametrize("text", ["Le prix juste 🐄", "السعر العادل", "<script>alert(1)</script>", "a\nb\tc", "=1+1"])
def test_words_of_any_kind_are_kept_as_they_are(text):
    assert kept(f"  {text}\n", most=LINE) == text


def test_words_too_long_are_refused_with_their_length():
    with pytest.raises(Refused) as refused:
        kept("é" * 100_000, most=LINE)

    assert refused.value.problems == (problem("text_too_long", most=LINE, given=100_000),)


@pytest.mark.parametrize("text", ["a\x00b", "\x1b[31m", "\ud800"])
def test_what_no_keyboard_gives_is_refused(text):
    with pytest.raises(Refused) as refused:
        kept(text, most=LINE)

    assert refused.value.problems == (problem("text_unreadable"),)
