"""The answers as a Parquet file: typed columns, categories as dictionaries, what each column means beside it."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from core.exports.format import Choices, Format, Tell
from core.exports.wording import label_of
from core.results.answer_table import AnswerTable, Series
from core.results.columns import ColumnKind

GROUP = 50_000  # rows written together


def write(table: AnswerTable, choices: Choices, path: Path, tell: Tell) -> None:
    schema = pa.schema([_field(series, choices.language) for series in table.series])
    with pq.ParquetWriter(path, schema) as writer:
        for cut, chunk in table.chunks(GROUP):
            columns = [_array(series, field.type) for series, field in zip(chunk, schema, strict=True)]
            writer.write_table(pa.Table.from_arrays(columns, schema=schema))
            tell(cut.stop)


PARQUET = Format(
    name="parquet",
    ending="parquet",
    media_type="application/vnd.apache.parquet",
    write=write,
    heeds=frozenset({"language"}),
)


def _field(series: Series, language: str) -> Any:
    variable = series.variable
    meaning = {code: label_of(variable, code, language) for code in variable.codes}
    said = {"label": variable.label.say(language), "codes": json.dumps(meaning, ensure_ascii=False)}
    return pa.field(variable.name, _type(series), metadata=said)


def _type(series: Series) -> Any:
    if series.variable.kind is ColumnKind.CATEGORY:
        return pa.dictionary(pa.int32(), pa.string())
    if series.variable.kind is ColumnKind.BOOLEAN:
        return pa.bool_()
    if series.variable.kind is ColumnKind.TEXT:
        return pa.string()
    return pa.int64() if series.is_whole else pa.float64()


def _array(series: Series, kind: Any) -> Any:
    if series.variable.kind is ColumnKind.CATEGORY:
        indices = pa.array(series.cells, type=pa.int32(), mask=series.cells < 0)
        return pa.DictionaryArray.from_arrays(indices, pa.array(series.codes, type=pa.string()))
    if series.variable.kind is ColumnKind.BOOLEAN:
        return pa.array(series.cells > 0, mask=series.cells < 0)
    return pa.array(series.values(), type=kind)
