"""The text of a file whatever wrote it, and the rows of a table whatever separates its columns."""

import csv
import io
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from core.problems import Refused, problem

_SEPARATORS = ",;\t|"
_QUOTED = re.compile(r'"[^"]*"')
_TWO_WAYS = re.compile(r"[\s€$£]*[1-9]\d{0,2}(,\d{3})+[\s€$£%]*")  # thousands, or decimals
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")

Numbered = tuple[int, list[str]]  # a line's number in the file, and its cells


def text_of(path: Path) -> str:
    """UTF-8, UTF-16 where it says so, else as Windows writes; every end of line is one newline. Raises Refused."""
    try:
        content = path.read_bytes()
        text = content.decode("utf-16") if content.startswith(_UTF_16) else _utf_8_or_windows(content)
    except (OSError, UnicodeDecodeError) as wrong:
        raise Refused(problem("ballot_file_unreadable")) from wrong
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _utf_8_or_windows(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252")


def rows_of(text: str) -> list[Numbered]:
    """Without empty lines, the headings first; a cell without the spaces around it. Raises Refused.

    A line of separators alone stays: somebody left every cell empty.
    """
    separator = _separator(text)
    reader = csv.reader(io.StringIO(text), delimiter=separator, skipinitialspace=True)
    try:
        found = [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
    except csv.Error as wrong:
        raise Refused(problem("ballot_file_unreadable")) from wrong
    found = [(number, cells) for number, cells in found if len(cells) > 1 or any(cells)]
    if len(found) < 2:
        raise Refused(problem("ballot_file_empty"))
    if separator == ",":
        _refuse_two_ways(found)
    return found


def _refuse_two_ways(found: Sequence[Numbered]) -> None:
    for number, cells in found:
        for cell in cells:
            if _TWO_WAYS.fullmatch(cell):
                raise Refused(problem("number_unclear", name=cell, line=number))


def plain_name(heading: str) -> str:
    """A heading as one compares it: case, spaces, signs and accents aside.

    >>> plain_name("Too cheap"), plain_name("T1"), plain_name("Bon marché")
    ('toocheap', 't1', 'bonmarche')
    """
    return "".join(letter for letter in unicodedata.normalize("NFKD", heading).casefold() if letter.isalnum())


def distinct(names: Sequence[str]) -> tuple[str, ...]:
    """Whoever has the name of one before is told apart by their place.

    >>> distinct(["a", "b", "a"])
    ('a', 'b', 'a (3)')
    """
    first = {name: place for place, name in reversed(list(enumerate(names)))}
    return tuple(name if first[name] == place else f"{name} ({place + 1})" for place, name in enumerate(names))


def _separator(text: str) -> str:
    first = next((line for line in text.split("\n") if line.strip()), "")
    bare = _QUOTED.sub("", first)
    return max(_SEPARATORS, key=bare.count)
