import pytest

from core.language.wishes import wished


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", "fr"),
        ("fr-FR,fr;q=0.9,en;q=0.8", "fr"),
        ("en-US,en;q=0.9", "en"),
        ("de,en;q=0.5", "en"),
        ("de,en;q=0.5,fr;q=0.7", "fr"),
        ("de", "fr"),
        ("*", "fr"),
        ("en;q=0", "fr"),
        ("en;q=much, ;;,fr", "fr"),
        ("EN", "en"),
    ],
)
def test_the_browser_is_answered_in_the_language_it_likes_best(header, expected):
    assert wished(header) == expected
