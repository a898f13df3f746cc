"""What was asked, as JSON: the promise, the questionnaire, the price and the rules, without one answer."""

import json
from pathlib import Path

from core.exports.format import Choices, Format, Tell
from core.results.answer_table import AnswerTable


def write(table: AnswerTable, _: Choices, path: Path, tell: Tell) -> None:
    said = json.dumps(table.definition.model_dump(mode="json"), ensure_ascii=False, indent=2)
    path.write_text(said + "\n", encoding="utf-8")
    tell(0)


DEFINITION = Format(name="definition", ending="json", media_type="application/json", write=write, rows=False)
