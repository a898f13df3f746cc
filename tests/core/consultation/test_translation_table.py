"""The texts leave as a table, are translated elsewhere, and come back."""

import pytest

from core.consultation.translation_table import taken, written
from core.consultation.wordings import lacking, wording_at
from core.language.wording import Wording
from core.problems import Refused
from tests.builders import a_price_vote, a_questionnaire_of_every_kind

OFFERED = a_price_vote().model_copy(update={"languages": ("fr", "de")})


def lines(content: bytes) -> list[str]:
    return content.decode("utf-8-sig").splitlines()


def test_a_table_has_a_row_a_text_and_a_column_a_language():
    head, first, *_ = lines(written(OFFERED))

    assert head == "place;fr;de"
    assert first == "promise/title;Le litre de lait;"


def test_a_table_that_comes_back_as_it_left_changes_nothing():
    definition = a_questionnaire_of_every_kind().model_copy(update={"languages": ("fr", "pt", "de")})

    assert taken(definition, written(definition)) == definition


@pytest.mark.parametrize("mark", [";", ","])
def test_what_was_filled_in_is_taken(mark):
    table = f"place{mark}fr{mark}de\r\npromise/title{mark}Le litre de lait{mark}Der Liter Milch\r\n"

    translated = taken(OFFERED, table.encode())

    assert translated.title == Wording({"fr": "Le litre de lait", "de": "Der Liter Milch"})
    assert len(lacking(translated, "de")) == len(lacking(OFFERED, "de")) - 1


def test_french_empty_cells_unknown_places_and_languages_not_offered_are_left_alone():
    table = "place;fr;de;pt\npromise/title;Autre chose;;O leite\ngone/title;Rien;Nichts;Nada\npromise/benefit;x\n"

    assert taken(OFFERED, table.encode()) == OFFERED


def test_a_text_that_looks_like_a_formula_leaves_as_text_and_comes_back_whole():
    minus = OFFERED.model_copy(update={"title": Wording({"fr": "=1+1", "de": "-2 Cent"})})

    row = lines(written(minus))[1]

    assert row == "promise/title;'=1+1;'-2 Cent"
    assert taken(minus, written(minus)) == minus


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"title;fr\nx;y\n", b'place;"fr\n'])
def test_what_is_no_such_table_is_refused(content):
    with pytest.raises(Refused) as refused:
        taken(OFFERED, content)

    assert [wrong.code for wrong in refused.value.problems] == ["table_unreadable"]


def test_words_that_cannot_be_kept_are_refused_and_nothing_is_taken():
    table = f"place;fr;de\npromise/title;x;{'y' * 400}\n"

    with pytest.raises(Refused) as refused:
        taken(OFFERED, table.encode())

    assert [wrong.code for wrong in refused.value.problems] == ["text_too_long"]
    assert wording_at(OFFERED, "promise", ("title",)) == Wording("Le litre de lait")
