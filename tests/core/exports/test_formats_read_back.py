"""Every file, read by a reader that is not ours, says what the table says."""

import csv
import json
import math

import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pyreadstat
import pytest

from core.exports import BY_NAME, Choices, Separator
from core.exports.csv_table import safe_cell
from core.exports.spss import name_of
from core.results.columns import ColumnKind
from tests.core.exports.tables import a_table, nobody_stops, rows_of


@pytest.fixture
def written(tmp_path):
    def write(name, table, **choices):
        path = tmp_path / f"{name}.{BY_NAME[name].ending}"
        BY_NAME[name].write(table, Choices(**choices), path, nobody_stops)
        return path

    return write


def as_csv(value):
    if isinstance(value, bool):
        return str(int(value))
    return safe_cell(value) if isinstance(value, str) else "" if value is None else str(value)


@pytest.mark.parametrize("anonymity", ["anonymous", "named"])
def test_a_csv_holds_every_value_and_no_formula(written, anonymity):
    table = a_table(anonymity=anonymity)

    content = written("csv", table).read_bytes()
    heads, *rows = csv.reader(content.decode("utf-8-sig").splitlines(keepends=True))

    assert content.startswith(b"\xef\xbb\xbf")
    assert heads == [variable.name for variable in table.variables]
    assert [dict(zip(heads, row, strict=True)) for row in rows] == [
        {name: as_csv(value) for name, value in row.items()} for row in rows_of(table)
    ]
    texts = [cell for row in rows for cell in row if not cell.lstrip("-").replace(".", "").isdigit()]
    assert not [cell for cell in texts if cell.lstrip()[:1] in set("=+-@")]


def test_a_french_spreadsheet_reads_semicolons_decimal_commas_and_words(written):
    table = a_table()

    path = written("csv", table, said=True, separator=Separator.SEMICOLON, decimal_comma=True)
    found = pd.read_csv(path, sep=";", decimal=",", encoding="utf-8-sig")

    column = next(name for name in found if name.startswith("Question number"))
    told = [row["number"] for row in rows_of(table)]
    assert [None if math.isnan(each) else each for each in found[column]] == told
    assert set(found["Question yes_no"].dropna()) == {"Oui", "Non"}
    assert "Question multiple_choice : Rouge" in found


def test_a_spreadsheet_holds_numbers_as_numbers_texts_as_texts_and_its_codebook(written):
    table = a_table()

    book = openpyxl.load_workbook(written("xlsx", table))
    heads, *rows = book["Réponses"].iter_rows()

    assert [cell.value for cell in heads] == [variable.name for variable in table.variables]
    told = [list(row.values()) for row in rows_of(table)]
    said = [[cell.value for cell in row] for row in rows]
    assert said == [[int(each) if isinstance(each, bool) else each for each in row] for row in told]
    assert {cell.data_type for row in rows for cell in row} <= {"n", "s"}
    book_rows = list(book["Dictionnaire"].iter_rows(values_only=True))[1:]
    assert {row[1] for row in book_rows} == {variable.name for variable in table.variables}
    meanings = {(row[1], row[5]): row[6] for row in book_rows if row[5]}
    assert meanings["yes_no", "yes"] == "Oui"
    assert meanings["grid.rouge", "some"] == "Parfois"
    assert book["À propos"]["B1"].value == "KX7M2P"


def test_an_spss_file_holds_labels_levels_and_every_value(written):
    table = a_table()
    told = rows_of(table)

    found, meta = pyreadstat.read_sav(written("spss", table))

    names = [name_of(variable) for variable in table.variables]
    assert list(found) == names
    assert meta.column_labels[names.index("Q5")] == "Question single_choice"
    assert meta.variable_value_labels["Q5"] == {1.0: "Rouge", 2.0: "Vert", 3.0: "Bleu"}
    assert (meta.variable_measure["Q5"], meta.variable_measure["Q19"]) == ("nominal", "scale")
    for name, series in zip(names, table.series, strict=True):
        variable, values = series.variable, [row[series.variable.name] for row in told]
        if variable.kind is ColumnKind.TEXT:
            assert [text.rstrip() for text in found[name]] == [(value or "").rstrip() for value in values]
            continue
        codes = {code: place for place, code in enumerate(series.codes, start=1)}
        expected = [codes[value] if variable.kind is ColumnKind.CATEGORY and value else value for value in values]
        assert [None if pd.isna(each) else each for each in found[name]] == expected


def test_a_parquet_file_holds_typed_columns_and_categories_as_dictionaries(written):
    table = a_table()

    found = pq.read_table(written("parquet", table))

    assert found.to_pylist() == rows_of(table)
    assert str(found.schema.field("single_choice").type) == "dictionary<values=string, indices=int32, ordered=0>"
    assert str(found.schema.field("rating").type) == "int64"
    assert json.loads(found.schema.field("yes_no").metadata[b"codes"]) == {"yes": "Oui", "no": "Non"}


def test_json_comes_as_a_document_or_a_line_a_ballot(written):
    table = a_table()
    told = [{name: value for name, value in row.items() if value is not None} for row in rows_of(table)]

    document = json.loads(written("json", table).read_text("utf-8"))
    lines = written("jsonl", table).read_text("utf-8").splitlines()

    assert document["code"] == "KX7M2P"
    assert document["answers"] == told
    assert [column["name"] for column in document["columns"]] == [variable.name for variable in table.variables]
    assert [json.loads(line) for line in lines] == told


def test_the_definition_is_the_definition(written):
    table = a_table(anonymity="anonymous")

    found = json.loads(written("definition", table).read_text("utf-8"))

    assert type(table.definition).model_validate(found) == table.definition


def test_amounts_are_in_euros():
    table = a_table()

    values = [row["four_prices.cheap"] for row in rows_of(table) if row["four_prices.cheap"] is not None]

    assert values
    assert all(0.5 <= value <= 3 for value in values)
