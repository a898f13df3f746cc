"""The answers as an SPSS file: every variable and every value has its label, and its level of measurement."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyreadstat

from core.exports.format import Choices, Format, Tell
from core.exports.wording import words_of
from core.questionnaire.codebook import Variable
from core.results.answer_table import AnswerTable, Series
from core.results.columns import ColumnKind

GROUP = 50_000  # rows read together
LABEL_BYTES = 250  # SPSS keeps 256 and cuts without a word
VALUE_LABEL_BYTES = 118
TEXT_BYTES = 32_000  # the longest text that SPSS holds is 32,767 bytes
MEASURES = {
    ColumnKind.CATEGORY: "nominal",
    ColumnKind.BOOLEAN: "nominal",
    ColumnKind.NUMBER: "scale",
    ColumnKind.TEXT: "nominal",
}


def write(table: AnswerTable, choices: Choices, path: Path, tell: Tell) -> None:
    """Its library writes a whole table at once: the columns stand in memory as numbers, the texts as they are."""
    names = [name_of(variable) for variable in table.variables]
    parts = []
    for cut, chunk in table.chunks(GROUP):
        parts.append(pd.DataFrame({name: _cells(series) for name, series in zip(names, chunk, strict=True)}))
        tell(cut.start)
    columns = pd.concat(parts) if parts else pd.DataFrame({name: [] for name in names})
    coded = {name: series for name, series in zip(names, table.series, strict=True) if series.is_coded}
    pyreadstat.write_sav(
        columns,
        str(path),
        file_label=_cut(table.definition.title.say(choices.language), 60),
        column_labels=[_cut(each.label.say(choices.language), LABEL_BYTES) for each in table.variables],
        variable_value_labels={name: _value_labels(series, choices.language) for name, series in coded.items()},
        variable_measure={name: MEASURES[each.kind] for name, each in zip(names, table.variables, strict=True)},
        variable_format=dict.fromkeys(coded, "F8.0"),
        note="",
    )
    tell(table.rows)


SPSS = Format(
    name="spss",
    ending="sav",
    media_type="application/x-spss-sav",
    write=write,
    heeds=frozenset({"language"}),
)


def name_of(variable: Variable) -> str:
    """SPSS takes letters, digits and low lines, begun by a letter; the codebook of the spreadsheet says which is which.

    >>> from core.language.wording import Wording
    >>> name_of(Variable("member.name", ColumnKind.TEXT, Wording("Nom")))
    'member_name'
    """
    return re.sub(r"\W", "_", variable.short, flags=re.ASCII)


def _cells(series: Series) -> Any:
    """Codes count from 1, boxes are 0 and 1, what is missing is missing."""
    if series.variable.kind is ColumnKind.NUMBER:
        return series.cells
    if series.variable.kind is ColumnKind.TEXT:
        return [_cut(text, TEXT_BYTES) if text else "" for text in series.cells]
    first = 0 if series.variable.kind is ColumnKind.BOOLEAN else 1
    return np.where(series.cells < 0, np.nan, series.cells + float(first))


def _value_labels(series: Series, language: str) -> dict[float, str]:
    first = 0 if series.variable.kind is ColumnKind.BOOLEAN else 1
    words = words_of(series, language)
    return {float(place + first): _cut(words[code], VALUE_LABEL_BYTES) for place, code in enumerate(series.codes)}


def _cut(text: str, most: int) -> str:
    """At most so many bytes, on one line, and never within a letter."""
    flat = " ".join(text.split()) if most < TEXT_BYTES else text
    return flat.encode("utf-8", errors="replace")[:most].decode("utf-8", errors="ignore")
