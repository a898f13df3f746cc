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


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("de-AT, en;q=0.8", "de"),
        ("pt-BR", "pt"),
        ("en, de;q=0.5", "de"),
        ("es, it", "fr"),
        ("de;q=0.3, pt;q=0.9", "pt"),
    ],
)
def test_where_other_languages_are_spoken_the_best_liked_of_those_wins(header: str, language: str) -> None:
    assert wished(header, ("fr", "pt", "de")) == language
