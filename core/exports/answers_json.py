"""The answers as JSON: one document with what its columns mean, or a line of JSON a ballot."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from core.exports.format import Choices, Format, Tell
from core.results.answer_table import AnswerTable


def write_document(table: AnswerTable, _: Choices, path: Path, tell: Tell) -> None:
    with path.open("w", encoding="utf-8", errors="replace") as file:
        file.write(f'{{"code": {_json(table.code)},\n"columns": {_json(_columns(table))},\n"answers": [')
        _write_rows(file, table, tell, between=",\n")
        file.write("]}\n")


def write_lines(table: AnswerTable, _: Choices, path: Path, tell: Tell) -> None:
    with path.open("w", encoding="utf-8", errors="replace") as file:
        _write_rows(file, table, tell, between="\n")
        file.write("\n" if table.rows else "")


DOCUMENT = Format(name="json", ending="json", media_type="application/json", write=write_document)
LINES = Format(name="jsonl", ending="jsonl", media_type="application/x-ndjson", write=write_lines)


def _write_rows(file: TextIO, table: AnswerTable, tell: Tell, *, between: str) -> None:
    for cut, chunk in table.chunks():
        columns = [series.values() for series in chunk]
        rows = list(zip(*columns, strict=True)) or [()] * (cut.stop - cut.start)
        file.write((between if cut.start else "") + between.join(_rows(table, rows)))
        tell(cut.stop)


def _rows(table: AnswerTable, rows: list[tuple[Any, ...]]) -> Iterator[str]:
    """What was not answered is left out."""
    names = [variable.name for variable in table.variables]
    for row in rows:
        yield _json({name: value for name, value in zip(names, row, strict=True) if value is not None})


def _columns(table: AnswerTable) -> list[dict[str, Any]]:
    return [
        {
            "name": variable.name,
            "question": variable.question_id,
            "kind": variable.kind.value,
            "label": variable.label.root,
            "codes": {code: label.root for code, label in variable.codes.items()},
        }
        for variable in table.variables
    ]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
