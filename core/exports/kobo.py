"""The answers in the columns of Kobo's own spreadsheet (formpack), so that what reads one reads the other.

A group is named before `/`; several choices are one column of text and one of 0 or 1 an option, `Q2/option`.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from core.exports.answers_xlsx import MEDIA_TYPE, write_row
from core.exports.format import Choices, Format, Tell
from core.exports.limesurvey import DAY
from core.exports.wording import words_of
from core.language.texts import Texts
from core.questionnaire.codebook import Variable
from core.results.answer_table import AnswerTable, Series
from core.results.columns import ColumnKind

HEAD = ("start", "end")
TAIL = (
    "_id",
    "_uuid",
    "_submission_time",
    "_validation_status",
    "_notes",
    "_status",
    "_submitted_by",
    "__version__",
    "_tags",
    "_index",
)
STATUS = "submitted_via_web"
WITHIN = "/"
_LEAN = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write(table: AnswerTable, choices: Choices, path: Path, tell: Tell) -> None:
    groups = list(_groups(table))
    day = next((series for series in table.series if series.variable.name == DAY), None)
    beside = [series for series in table.series if not series.variable.number and series is not day]
    with xlsxwriter.Workbook(path, _LEAN) as book:
        sheet = book.add_worksheet(Texts(choices.language)("export-sheet-answers"))
        heads = [*HEAD, *(each.variable.short for each in beside)]
        heads += [head for group in groups for head in _headings(group, choices)]
        write_row(sheet, 0, [*heads, *TAIL])
        for cut, _ in table.chunks():
            days = [f"{each}T00:00:00" for each in day.taken(cut).values()] if day else None
            columns = [series.taken(cut).values() for series in beside]
            columns += [cells for group in groups for cells in _cells(_cut(group, cut), choices)]
            for number, *row in zip(range(cut.start + 1, cut.stop + 1), *columns, strict=True):
                moment = days[number - cut.start - 1] if days else None
                tail = (number, None, moment, None, None, STATUS, None, None, None, number)
                write_row(sheet, number, [moment, moment, *row, *tail])
            tell(cut.stop)


KOBO = Format(
    name="kobo",
    ending="xlsx",
    media_type=MEDIA_TYPE,
    write=write,
    heeds=frozenset({"language", "said"}),
)


def _groups(table: AnswerTable) -> Iterator[list[Series]]:
    """The answers question by question; the boxes of a question together, everything else alone."""
    boxes: list[Series] = []
    for series in table.series:
        variable = series.variable
        if boxes and (variable.kind is not ColumnKind.BOOLEAN or not _same_question(boxes[0], series)):
            yield boxes
            boxes = []
        if not variable.number or variable.read:
            continue
        if variable.kind is ColumnKind.BOOLEAN:
            boxes.append(series)
        else:
            yield [series]
    if boxes:
        yield boxes


def _same_question(one: Series, other: Series) -> bool:
    return one.variable.question_id == other.variable.question_id


def _cut(group: Sequence[Series], rows: slice) -> list[Series]:
    return [series.taken(rows) for series in group]


def _headings(group: Sequence[Series], choices: Choices) -> list[str]:
    first = group[0].variable
    if not _is_boxes(group):
        return [_said(first, choices)]
    whole = " ".join(first.title.say(choices.language).split()) if choices.said else f"Q{first.number}"
    return [whole, *(f"{whole}{WITHIN}{_option(series, choices)}" for series in group)]


def _said(variable: Variable, choices: Choices) -> str:
    if choices.said:
        return " ".join(variable.label.say(choices.language).split())
    if variable.places and isinstance(variable.places[0], int):
        return f"Q{variable.number}{WITHIN}{'_'.join(map(str, variable.places))}"
    return variable.short


def _option(series: Series, choices: Choices) -> str:
    code = ".".join(series.variable.parts)
    return series.variable.part.say(choices.language) if choices.said else code


def _cells(group: Sequence[Series], choices: Choices) -> list[list[Any]]:
    if not _is_boxes(group):
        (series,) = group
        if series.variable.kind is not ColumnKind.CATEGORY:
            return [series.values()]
        words = words_of(series, choices.language) if choices.said else {code: code for code in series.codes}
        return [series.worded(words, none=None)]
    boxes = [series.values() for series in group]
    options = [_option(series, choices) for series in group]
    together = [_ticked(row, options) for row in zip(*boxes, strict=True)]
    return [together, *([None if each is None else int(each) for each in column] for column in boxes)]


def _is_boxes(group: Sequence[Series]) -> bool:
    return group[0].variable.kind is ColumnKind.BOOLEAN


def _ticked(row: Sequence[Any], options: Sequence[str]) -> str | None:
    if all(each is None for each in row):
        return None
    return " ".join(option for option, ticked in zip(options, row, strict=True) if ticked)
