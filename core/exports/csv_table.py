"""A table as a CSV that a French spreadsheet opens at once: semicolons, accents kept, formulas disarmed."""

import codecs
import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_FORMULA_STARTS = frozenset("=+-@\t\r\n＝＋－＠")


def csv_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The byte-order mark is what tells Excel that this is UTF-8."""
    written = StringIO()
    writer = csv.writer(written, delimiter=";")
    writer.writerow(headings)
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return codecs.BOM_UTF8 + written.getvalue().encode(errors="replace")


def safe_cell(text: str) -> str:
    """Text that a spreadsheet shows as it was written, where it would otherwise run it (OWASP, CSV injection).

    >>> safe_cell('=HYPERLINK("http://exemple.fr")')
    '\\'=HYPERLINK("http://exemple.fr")'
    >>> safe_cell("Anne-Laure Petit")
    'Anne-Laure Petit'
    """
    begins = text[:1] in _FORMULA_STARTS or text.lstrip()[:1] in _FORMULA_STARTS
    return f"'{text}" if text and begins else text
