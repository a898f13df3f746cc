"""A page speaks the language that the browser likes best, among those spoken here."""

import pytest

from core.language.wishes import wished


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("en-GB,en;q=0.9", "en"),
        ("de-DE,de;q=0.9,en;q=0.8,fr;q=0.7", "en"),
        ("de,fr;q=0.9,en;q=0.8", "fr"),
        ("pt-PT", "fr"),
        ("", "fr"),
        ("en;q=0,fr", "fr"),
        ("en;q=beaucoup, ;;,fr", "fr"),
        ("*", "fr"),
        ("EN", "en"),
    ],
)
def test_the_best_liked_of_the_spoken_languages_wins_else_french(header: str, language: str) -> None:
    assert wished(header) == language
