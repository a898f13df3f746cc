import pytest
from hypothesis import given

from core.language import ANSWER_LANGUAGES
from core.voices.personal.finding import KINDS, found
from core.voices.personal.masking import mask_words, masked
from tests.core.voices.personal.test_finding import PIECES, SURE, st

BESIDE = st.text("abé ,.!?\n", max_size=20)
WORDS = mask_words("fr")


def test_what_is_sure_gives_way_to_what_it_was():
    said = masked("Écrivez à jean dupont (at) gmail.com ou au 06 12 34 56 78, avant le 01 02 2024 14.", WORDS)

    assert said == "Écrivez à [adresse e-mail] ou au [téléphone], avant le 01 02 2024 14."


def test_what_is_not_sure_stays():
    assert masked("Mme Roux, 75011 Paris", WORDS) == "Mme Roux, 75011 Paris"


def test_the_words_are_those_of_the_language():
    assert masked("06 12 34 56 78", mask_words("en")) == "[telephone]"
    assert set(mask_words("fr")) == {kind.name for kind in KINDS}


@pytest.mark.parametrize("language", ANSWER_LANGUAGES)
def test_no_mask_is_itself_a_datum(language):
    assert [found(word) for word in mask_words(language).values()] == [()] * len(KINDS)


@given(st.lists(PIECES | st.text(max_size=8), max_size=8).map("".join))
def test_nothing_sure_is_left_whatever_was_written(text):
    said = masked(text, WORDS)

    assert not any(each.sure for each in found(said))
    assert masked(said, WORDS) == said


@given(st.sampled_from(list(SURE)), BESIDE, BESIDE)
def test_no_datum_stands_in_what_is_shown_of_it(written, before, after):
    assert written not in masked(f"{before} {written} {after}", WORDS)
