"""Tables for a spreadsheet: readable at once, and never run."""

import pytest

from core.exports.csv_table import csv_table, safe_cell


def test_a_table_opens_in_a_french_spreadsheet():
    content = csv_table(("Nom", "Collège"), [("Élie; Anne", 'dite "Nan"')])

    assert content == '\ufeffNom;Collège\r\n"Élie; Anne";"dite ""Nan"""\r\n'.encode()


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1", "＝1"])
def test_what_a_spreadsheet_would_run_is_shown_as_text(text):
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", " ", "Anne", "anne@exemple.fr", "1+1", "https://exemple.fr/p/KX7M2P/a-b_c="])
def test_what_a_spreadsheet_only_shows_is_left_alone(text):
    assert safe_cell(text) == text
