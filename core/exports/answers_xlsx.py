"""The answers as a spreadsheet: the answers, a codebook of what every column means, and where they are from."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import xlsxwriter

from core.exports.format import Choices, Format, Tell
from core.exports.wording import headings, label_of, words_of
from core.language.texts import Texts
from core.questionnaire.codebook import Variable
from core.results.answer_table import AnswerTable, Series
from core.results.columns import ColumnKind

MOST_ROWS = 1_000_000  # of a sheet, below what Excel opens
SHEET_NAME = 31  # characters that Excel allows
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_LEAN = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_HEAD = {"bold": True, "font_color": "#FFFFFF", "bg_color": "#9C3D16", "valign": "top"}
_BOOK = ("question", "column", "label", "kind", "short", "code", "meaning")
_BOOK_WIDTHS = (40, 24, 50, 14, 14, 20, 40)


def write(table: AnswerTable, choices: Choices, path: Path, tell: Tell) -> None:
    texts = Texts(choices.language)
    with xlsxwriter.Workbook(path, _LEAN) as book:
        book.set_properties({"title": table.definition.title.say(choices.language)})
        _write_answers(book, table, choices, texts, tell)
        _write_codebook(book, table, choices, texts)
        _write_about(book, table, texts)


XLSX = Format(
    name="xlsx",
    ending="xlsx",
    media_type=MEDIA_TYPE,
    write=write,
    heeds=frozenset({"language", "said"}),
)


def _write_answers(book: Any, table: AnswerTable, choices: Choices, texts: Texts, tell: Tell) -> None:
    """Numbers stay numbers; texts are never formulas nor links. A further sheet begins where one is full."""
    heads = headings(table.variables, choices.language) if choices.said else [each.name for each in table.variables]
    words = [_words(each, choices) for each in table.series]
    sheet = _new_sheet(book, texts("export-sheet-answers"), heads)
    for cut, chunk in table.chunks():
        columns = [_cells(series, said) for series, said in zip(chunk, words, strict=True)]
        for place, row in enumerate(zip(*columns, strict=True), start=cut.start):
            if place and not place % MOST_ROWS:
                sheet = _new_sheet(book, f"{texts('export-sheet-answers')} {place // MOST_ROWS + 1}", heads)
            write_row(sheet, place % MOST_ROWS + 1, row)
        tell(cut.stop)


def write_row(sheet: Any, row: int, cells: Iterable[Any]) -> None:
    for column, cell in enumerate(cells):
        if isinstance(cell, str):
            sheet.write_string(row, column, cell)
        elif cell is not None:
            sheet.write_number(row, column, cell)


def _new_sheet(book: Any, name: str, heads: list[str]) -> Any:
    sheet = book.add_worksheet(name[:SHEET_NAME])
    style = book.add_format(_HEAD)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, max(0, len(heads) - 1), 18)
    for column, head in enumerate(heads):
        sheet.write_string(0, column, head, style)
    return sheet


def _words(series: Series, choices: Choices) -> dict[str | bool, Any]:
    if choices.said:
        return {**words_of(series, choices.language)}
    if series.variable.kind is ColumnKind.BOOLEAN:
        return {False: 0, True: 1}
    return {code: code for code in series.codes}


def _cells(series: Series, words: dict[str | bool, Any]) -> list[Any]:
    return series.worded(words, none=None) if series.is_coded else series.values()


def _write_codebook(book: Any, table: AnswerTable, choices: Choices, texts: Texts) -> None:
    """A line a column, and a line a code below it."""
    sheet = _new_sheet(book, texts("export-sheet-codebook"), [texts(f"export-book-{name}") for name in _BOOK])
    for column, width in enumerate(_BOOK_WIDTHS):
        sheet.set_column(column, column, width)
    row = 1
    for series in table.series:
        for line in _lines(series.variable, series, choices, texts):
            write_row(sheet, row, line)
            row += 1


def _lines(variable: Variable, series: Series, choices: Choices, texts: Texts) -> Iterable[tuple[str, ...]]:
    said = choices.language
    title = " ".join(variable.title.say(said).split())
    label = " ".join(variable.label.say(said).split())
    yield title, variable.name, label, texts(f"export-kind-{kind_of(variable)}"), variable.short, "", ""
    for code in variable.codes:
        yield "", variable.name, "", "", "", code, label_of(variable, code, said)
    if variable.kind is ColumnKind.BOOLEAN:
        for ticked, word in words_of(series, said).items():
            yield "", variable.name, "", "", "", str(int(ticked)), word


def kind_of(variable: Variable) -> str:
    return "amount" if variable.amount else variable.kind.value


def _write_about(book: Any, table: AnswerTable, texts: Texts) -> None:
    sheet = book.add_worksheet(texts("export-sheet-about")[:SHEET_NAME])
    strong = book.add_format({"bold": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 90)
    for row, (head, said) in enumerate(table.about):
        sheet.write_string(row, 0, head, strong)
        sheet.write_string(row, 1, said, wrapped)
