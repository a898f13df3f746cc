"""What every format of export is: its name, its file, the choices it heeds and what writes it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from core.language import FRENCH
from core.results.answer_table import AnswerTable

Tell = Callable[[int], None]  # is told how many rows are written, and raises Stopped where nobody waits any more


class Stopped(Exception):
    """Whoever asked for an export wants it no more."""


class Separator(StrEnum):
    COMMA = "comma"
    SEMICOLON = "semicolon"


@dataclass(frozen=True)
class Choices:
    """`said` writes words in `language` in place of codes; `decimal_comma` as French spreadsheets read numbers."""

    language: str = FRENCH
    said: bool = False
    separator: Separator = Separator.COMMA
    decimal_comma: bool = False


@dataclass(frozen=True)
class Format:
    """`name` ends the keys `export-format-<name>` and `export-format-<name>-for`; `heeds` names fields of Choices.

    `rows` is False where the file holds no answers.
    """

    name: str
    ending: str
    media_type: str
    write: Callable[[AnswerTable, Choices, Path, Tell], None]
    heeds: frozenset[str] = frozenset()
    rows: bool = True

    def file_name(self, code: str) -> str:
        kind = "" if self.name == self.ending else f"-{self.name}"
        return f"tablee-{code}{kind}.{self.ending}"
