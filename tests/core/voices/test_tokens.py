"""Words, emojis and marks, each with its place."""

import pytest

from core.voices.normalise import normalise
from core.voices.tokens import tokens


def words(text):
    return [token.word for token in tokens(normalise(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("L'accueil d’aujourd'hui", ["l", "accueil", "d", "aujourd", "hui"]),
        ("peut-être... ou non !!", ["peut", "être", "...", "ou", "non", "!!"]),
        ("merci :-)", ["merci", ":-)"]),
        ("top👍🏽", ["top", "👍"]),
        ("ouvert de 9h à 12:(voir site)", ["ouvert", "de", "9h", "à", "12", ":", "(", "voir", "site", ")"]),
        ("\x00\x07", []),
    ],
)
def test_a_text_is_cut_into_words_emojis_and_marks(text, found):
    assert words(text) == found


def test_an_emoticon_is_not_a_mark():
    smile, stop = tokens(normalise(":) ."))

    assert (smile.is_mark, stop.is_mark) == (False, True)


def test_a_token_is_found_again_in_what_was_written():
    written = "Très   <i>BON</i>"

    last = tokens(normalise(written))[-1]

    assert written[last.start : last.end] == "BON"
    assert (last.word, last.plain) == ("bon", "bon")
