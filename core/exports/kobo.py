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
    groups = list(_groups(table.series))
    names = [variable.name for variable in table.variables]
    day = names.index(DAY) if DAY in names else None
    beside = [n for n, variable in enumerate(table.variables) if not variable.number and n != day]
    with xlsxwriter.Workbook(path, _LEAN) as book:
        sheet = book.add_worksheet(Texts(choices.language)("export-sheet-answers"))
        heads = [*HEAD, *(table.variables[place].short for place in beside)]
        heads += [head for group in groups for head in _headings(_at(table.series, group), choices)]
        write_row(sheet, 0, [*heads, *TAIL])
        for cut, chunk in table.chunks():
            days = [f"{each}T00:00:00" for each in chunk[day].values()] if day is not None else None
            columns = [chunk[place].values() for place in beside]
            columns += [cells for group in groups for cells in _cells(_at(chunk, group), choices)]
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


def _groups(series: Sequence[Series]) -> Iterator[list[int]]:
    """The places of the answers, question by question; the boxes of a question together, everything else alone."""
    boxes: list[int] = []
    for place, variable in enumerate(each.variable for each in series):
        is_box = variable.kind is ColumnKind.BOOLEAN and not variable.read
        if boxes and not (is_box and variable.question_id == series[boxes[0]].variable.question_id):
            yield boxes
            boxes = []
        if is_box:
            boxes.append(place)
        elif variable.number and not variable.read:
            yield [place]
    if boxes:
        yield boxes


def _at(series: Sequence[Series], places: Sequence[int]) -> list[Series]:
    return [series[place] for place in places]


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
