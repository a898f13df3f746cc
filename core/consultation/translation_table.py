"""Every text of a consultation as a table to translate elsewhere: a row a text, a column a language, as CSV."""

import csv
from collections.abc import Iterator
from io import StringIO

from core.consultation.definition import Definition
from core.consultation.wordings import say_at, wordings
from core.language import FRENCH
from core.problems import Refused, problem

PLACE = "place"
MOST_BYTES = 4 * 1024 * 1024
BYTE_ORDER_MARK = "\ufeff"  # without it a spreadsheet takes the accents for others
_FORMULA = ("=", "+", "-", "@", "\t")  # a spreadsheet would reckon what begins so


def written(definition: Definition) -> bytes:
    """The texts that French says, each with its translations; semicolons, as French spreadsheets expect."""
    rows = StringIO()
    table = csv.writer(rows, delimiter=";", lineterminator="\r\n")
    table.writerow((PLACE, *definition.languages))
    for said in wordings(definition):
        texts = [said.wording.root.get(language, "") for language in definition.languages]
        if texts[0].strip():
            table.writerow((_place(said.where, said.way), *map(_bare, texts)))
    return (BYTE_ORDER_MARK + rows.getvalue()).encode()


def taken(definition: Definition, content: bytes) -> Definition:
    """With the translations that the table gives; its French is only there to be read.

    An empty cell changes nothing, nor does a row whose place is gone. Raises Refused for what is no such table.
    """
    known = {_place(said.where, said.way): said for said in wordings(definition)}
    for place, language, typed in _cells(content, definition.languages):
        said = known.get(place)
        if said and typed and said.wording.root.get(language, "") != typed:
            definition = say_at(definition, said.where, said.way, language=language, typed=typed)
    return definition


def _cells(content: bytes, languages: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    if len(content) > MOST_BYTES:
        raise Refused(problem("table_too_large"))
    try:
        text = content.decode("utf-8-sig")
        head = text.partition("\n")[0]
        rows = list(csv.DictReader(StringIO(text), delimiter=";" if ";" in head else ","))
    except (UnicodeDecodeError, csv.Error) as wrong:
        raise Refused(problem("table_unreadable")) from wrong
    if not rows or PLACE not in rows[0]:
        raise Refused(problem("table_unreadable"))
    for row in rows:
        for language in languages:
            if language != FRENCH and isinstance(row.get(language), str):
                yield row[PLACE] or "", language, _said(row[language]).strip()


def _place(where: str, way: tuple[str, ...]) -> str:
    return "/".join((where, *way))


def _bare(text: str) -> str:
    """Told to be text where a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _said(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell
