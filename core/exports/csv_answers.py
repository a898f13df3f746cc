"""The answers as a CSV in UTF-8 with a byte-order mark: a line a ballot, a column a variable, formulas disarmed."""

import csv
from pathlib import Path

from core.exports.csv_table import safe_cell
from core.exports.format import Choices, Format, Separator, Tell
from core.exports.wording import headings, safe_words, words_of
from core.results.answer_table import AnswerTable, Series
from core.results.columns import ColumnKind

SIGNS = {Separator.COMMA: ",", Separator.SEMICOLON: ";"}


def write(table: AnswerTable, choices: Choices, path: Path, tell: Tell) -> None:
    heads = headings(table.variables, choices.language) if choices.said else [each.name for each in table.variables]
    words = [safe_words(_words(each, choices)) for each in table.series]
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=SIGNS[choices.separator])
        writer.writerow([safe_cell(head) for head in heads])
        for cut, chunk in table.chunks():
            columns = [_cells(series, said, choices) for series, said in zip(chunk, words, strict=True)]
            writer.writerows(zip(*columns, strict=True))
            tell(cut.stop)


CSV = Format(
    name="csv",
    ending="csv",
    media_type="text/csv; charset=utf-8",
    write=write,
    heeds=frozenset({"language", "said", "separator", "decimal_comma"}),
)


def _words(series: Series, choices: Choices) -> dict[str | bool, str]:
    if choices.said:
        return words_of(series, choices.language)
    if series.variable.kind is ColumnKind.BOOLEAN:
        return {False: "0", True: "1"}
    return {code: code for code in series.codes}


def _cells(series: Series, words: dict[str | bool, str], choices: Choices) -> list[str]:
    if series.is_coded:
        return series.worded(words, none="")
    if series.variable.kind is ColumnKind.TEXT:
        return [safe_cell(text) if text else "" for text in series.cells]
    numbers = ["" if value is None else str(value) for value in series.values()]
    return [number.replace(".", ",") for number in numbers] if choices.decimal_comma else numbers
