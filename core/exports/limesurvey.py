"""The answers in the columns of LimeSurvey's own CSV, so that what reads one reads the other.

`Q1`, `Q2[SQ001]`, `Q2[other]`, `Q2[comment]`, `Q4[SQ001_SQ002]`; a ticked box is Y and another empty, « Autre » is
`-oth-`; codes are A1, A2... or whole answers. Where no day is kept, LimeSurvey itself writes the first of 1980.
"""

import csv
from collections.abc import Sequence
from pathlib import Path

from core.exports.csv_table import safe_cell
from core.exports.format import Choices, Format, Tell
from core.exports.wording import headings, safe_words, words_of
from core.questionnaire.codebook import Variable
from core.results.answer_table import AnswerTable, Series
from core.results.columns import ColumnKind, Value

HEAD = ("id", "submitdate", "lastpage", "startlanguage", "seed")
NO_DAY = "1980-01-01 00:00:00"
DAY = "day"
OTHER_CODE = "-oth-"
TICKED, YES, NO = "Y", "Y", "N"
WORDS = {"other_text": "other"}


def write(table: AnswerTable, choices: Choices, path: Path, tell: Tell) -> None:
    kept = kept_places(table.variables)
    asked = [table.variables[place] for place in kept]
    beside = [place for place, variable in enumerate(table.variables) if not variable.number]
    heads = headings(asked, choices.language) if choices.said else [heading(variable) for variable in asked]
    words = [_words(table.series[place], choices) for place in kept]
    pages = str(len(table.definition.questionnaire.pages))
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow([*HEAD, *(table.variables[place].short for place in beside), *map(safe_cell, heads)])
        for cut, chunk in table.chunks():
            columns = [_cells(chunk[place], {each: each for each in chunk[place].codes}) for place in beside]
            columns += [_cells(chunk[place], said) for place, said in zip(kept, words, strict=True)]
            rows = zip(_days(chunk, cut), *columns, strict=True)
            for number, (day, *cells) in enumerate(rows, start=cut.start + 1):
                writer.writerow([number, day, pages, table.definition.languages[0], "", *cells])
            tell(cut.stop)


LIMESURVEY = Format(
    name="limesurvey",
    ending="csv",
    media_type="text/csv; charset=utf-8",
    write=write,
    heeds=frozenset({"language", "said"}),
)


def kept_places(variables: Sequence[Variable]) -> list[int]:
    """Answers alone; « Autre » of several boxes is told by its text."""
    names = {variable.name for variable in variables}
    return [
        place
        for place, variable in enumerate(variables)
        if variable.number and not variable.read
        if not (variable.is_other and f"{variable.question_id}.other_text" in names)
    ]


def heading(variable: Variable) -> str:
    """
    >>> from core.language.wording import Wording
    >>> heading(Variable("q.a", ColumnKind.BOOLEAN, Wording(), number=2, places=(1,)))
    'Q2[SQ001]'
    """
    if not variable.places:
        return f"Q{variable.number}"
    parts = (f"SQ{place:03}" if isinstance(place, int) else WORDS.get(place, place) for place in variable.places)
    return f"Q{variable.number}[{'_'.join(parts)}]"


def answer_codes(series: Series) -> dict[str | bool, str]:
    """What LimeSurvey would hold: at most five signs."""
    if series.variable.kind is ColumnKind.BOOLEAN:
        return {True: TICKED, False: ""}
    if tuple(series.codes) == ("yes", "no"):
        return {"yes": YES, "no": NO}
    return {code: OTHER_CODE if code == "other" else f"A{place}" for place, code in enumerate(series.codes, start=1)}


def _words(series: Series, choices: Choices) -> dict[str | bool, str]:
    return safe_words(words_of(series, choices.language)) if choices.said else answer_codes(series)


def _cells(series: Series, words: dict[str | bool, str]) -> list[str]:
    if series.is_coded:
        return series.worded(words, none="")
    return ["" if value is None else _written(value) for value in series.values()]


def _days(chunk: Sequence[Series], cut: slice) -> list[str]:
    for series in chunk:
        if series.variable.name == DAY:
            return [f"{day} 00:00:00" for day in series.values()]
    return [NO_DAY] * (cut.stop - cut.start)


def _written(cell: Value) -> str:
    return safe_cell(cell) if isinstance(cell, str) else str(cell)
