"""In which language a text is written."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from core.voices.gate import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("le guichet ferme trop tôt le soir", "fr"),
        ("the counter closes too early in the evening", "en"),
        ("der schalter schließt am abend zu früh", "de"),
        ("o balcão fecha cedo demais à noite", "pt"),
        ("lo sportello chiude troppo presto la sera", "it"),
        ("la ventanilla cierra demasiado temprano por la tarde", "es"),
        ("het loket sluit 's avonds te vroeg", "nl"),
        ("окно закрывается слишком рано вечером", "und"),
    ],
)
def test_a_language_is_recognised(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "bof", "très bon accueil", "👍👍", "12 34 56 78 90"])
def test_under_four_words_nobody_can_tell(text):
    assert language_of(text) is None


def test_eight_first_readers_at_once_get_the_same_answer():
    with ThreadPoolExecutor(8) as readers:
        found = list(readers.map(language_of, ["le guichet ferme trop tôt le soir"] * 16))

    assert found == ["fr"] * 16
