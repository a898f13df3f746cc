"""Words, emojis and idioms as the rules read them."""

from core.voices.normalise import normalise
from core.voices.tokens import tokens
from core.voices.units import units


def test_an_idiom_is_one_unit_between_the_words_around_it():
    read = list(units(tokens(normalise("une perte de temps totale"))))

    assert [unit.word for unit in read] == ["une", "perte de temps", "totale"]
    assert [unit.is_idiom for unit in read] == [False, True, False]


def test_an_idiom_that_holds_its_negation_and_an_emoji_are_whole():
    read = list(units(tokens(normalise("pas mal 👍 coup de cœur"))))

    assert [unit.is_whole for unit in read] == [True, True, False]
