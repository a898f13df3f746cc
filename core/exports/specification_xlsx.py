"""The specification as a spreadsheet: amounts are numbers in euros that can be summed, texts are never formulas."""

from collections.abc import Sequence
from datetime import tzinfo
from io import BytesIO
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

from core.consultation.specification_document import SpecificationDocument
from core.consultation.specification_rules import rule_words
from core.consultation.specification_words import LineWords, line_words, origin_words, price_remarks
from core.language.formats import MILS_PER_CENT, MILS_PER_EURO, day
from core.language.texts import Texts
from core.pricing.model import Split
from core.pricing.specification import Line, Specification

_PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
_ACCENT, _HAIR = "#9C3D16", "#DDD3C3"
_AMOUNT = 5  # after the criterion, both references, votes and share; then comes a column an actor


def specification_xlsx(document: SpecificationDocument, texts: Texts, *, zone: tzinfo, address: str) -> bytes:
    """Two sheets: the lines with their sums, and where these figures come from."""
    written = BytesIO()
    with xlsxwriter.Workbook(written, _PLAIN) as book:
        book.set_properties({"title": document.title.say(texts.language)})
        _Lines(book, document, texts, zone=zone).write()
        _write_sources(book, document, texts, zone=zone, address=address)
    return written.getvalue()


class _Lines:
    """The first sheet; its sums are formulas that hold their value already."""

    def __init__(self, book: Any, document: SpecificationDocument, texts: Texts, *, zone: tzinfo) -> None:
        self.book, self.document, self.texts, self.zone = book, document, texts, zone
        self.found = document.specification
        self.sheet = book.add_worksheet(texts("specification-sheet-lines"))
        self.actors = [actor.id for actor in self.found.actors]
        self.after = _AMOUNT + 1 + len(self.actors)
        pattern = _pattern(self.found)
        self.text = book.add_format({"text_wrap": True, "valign": "top"})
        self.money = book.add_format({"num_format": pattern, "valign": "top"})
        self.count = book.add_format({"num_format": "#,##0", "valign": "top"})
        self.share = book.add_format({"num_format": "0 %", "valign": "top"})
        self.strong = book.add_format({"bold": True, "top": 1, "top_color": _HAIR})
        self.total = book.add_format({"bold": True, "num_format": pattern, "top": 1, "top_color": _HAIR})

    def write(self) -> None:
        first = self._write_title()
        self._write_heads(first - 1)
        self._write_amounts(first, self.texts("result-start-price"), self.found.base, self.found.base_split)
        for row, line in enumerate(self.found.lines, start=first + 1):
            self._write_line(row, line)
        self._write_totals(first, last=first + len(self.found.lines))
        self._shape(first)

    def _write_title(self) -> int:
        """The row that the first amounts stand in."""
        title = self.book.add_format({"bold": True, "font_size": 16})
        said = [
            self.texts("specification-draft"),
            " · ".join(filter(None, (_say(self.found.product, self.texts), _say(self.found.unit, self.texts)))),
            origin_words(self.document, self.texts, zone=self.zone),
            *([self.texts("simulated")] if self.document.simulated else []),
        ]
        self.sheet.write_string(0, 0, _say(self.document.title, self.texts), title)
        for row, sentence in enumerate(said, start=1):
            self.sheet.write_string(row, 0, sentence)
        return len(said) + 3

    def _write_heads(self, row: int) -> None:
        head = self.book.add_format(
            {"bold": True, "font_color": "#FFFFFF", "bg_color": _ACCENT, "text_wrap": True, "valign": "top"}
        )
        columns = ("criterion", "option", "other", "count", "share", "adds")
        said = [self.texts(f"specification-column-{column}") for column in columns]
        said += [_say(actor.name, self.texts) for actor in self.found.actors]
        said += [self.texts(f"specification-column-{column}") for column in ("state", "why", "remarks")]
        for column, words in enumerate(said):
            self.sheet.write_string(row, column, words, head)

    def _write_line(self, row: int, line: Line) -> None:
        words = line_words(self.document, line, self.texts, zone=self.zone)
        self._write_amounts(row, words.criterion, line.adds, line.split)
        for column, reference in enumerate(words.references, start=1):
            self.sheet.write_string(row, column, reference.label, self.text)
        if line.retained:
            self.sheet.write_number(row, 3, float(line.retained.votes), self.count)
            self.sheet.write_number(row, 4, float(line.retained.share), self.share)
        for column, said in enumerate((words.state_said, _why(words), " ".join(words.remarks)), start=self.after):
            self.sheet.write_string(row, column, said, self.text)

    def _write_amounts(self, row: int, said: str, amount: int, split: Split) -> None:
        self.sheet.write_string(row, 0, said, self.text)
        for column, mils in enumerate(self._amounts(amount, split), start=_AMOUNT):
            self.sheet.write_number(row, column, mils / MILS_PER_EURO, self.money)

    def _write_totals(self, first: int, *, last: int) -> None:
        row = last + 1
        for column in range(self.after + 3):
            self.sheet.write_blank(row, column, None, self.strong)
        self.sheet.write_string(row, 0, self.texts("result-price"), self.strong)
        for column, mils in enumerate(self._amounts(self.found.price.total, self.found.price.split), start=_AMOUNT):
            span = f"{xl_rowcol_to_cell(first, column)}:{xl_rowcol_to_cell(last, column)}"
            self.sheet.write_formula(row, column, f"=SUM({span})", self.total, mils / MILS_PER_EURO)
        for place, said in enumerate(price_remarks(self.document, self.texts), start=row + 2):
            self.sheet.write_string(place, 0, said)

    def _amounts(self, amount: int, split: Split) -> list[int]:
        return [amount, *(split.get(actor, 0) for actor in self.actors)]

    def _shape(self, first: int) -> None:
        self.sheet.freeze_panes(first, 1)
        self.sheet.set_column(0, 2, 30)
        self.sheet.set_column(3, self.after - 1, 13)
        self.sheet.set_column(self.after, self.after, 24)
        self.sheet.set_column(self.after + 1, self.after + 2, 48)
        self.sheet.hide_gridlines(2)
        self.sheet.set_landscape()
        self.sheet.set_paper(9)
        self.sheet.fit_to_pages(1, 0)


def _write_sources(book: Any, document: SpecificationDocument, texts: Texts, *, zone: tzinfo, address: str) -> None:
    sheet = book.add_worksheet(texts("specification-sheet-sources"))
    strong = book.add_format({"bold": True, "valign": "top"})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    number = book.add_format({"num_format": "#,##0", "align": "left", "valign": "top"})
    row = 0
    for head, values in _sources(document, texts, zone=zone, address=address):
        sheet.write_string(row, 0, head, strong)
        for value in values:
            if isinstance(value, int):
                sheet.write_number(row, 1, value, number)
            else:
                sheet.write_string(row, 1, value, text)
            row += 1
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 100)
    sheet.hide_gridlines(2)


def _sources(
    document: SpecificationDocument, texts: Texts, *, zone: tzinfo, address: str
) -> list[tuple[str, Sequence[str | int]]]:
    floor = document.model.floor
    evidence = [
        " · ".join(filter(None, (_say(each.label, texts), _say(each.figure, texts), each.address)))
        for each in floor.evidence
        if floor.amount
    ]
    found: list[tuple[str, Sequence[str | int]]] = [
        (texts("specification-source-counted"), [document.specification.counted]),
        (
            texts("specification-source-closed"),
            [day(document.closed_at, texts.language, zone=zone)] if document.closed_at else [],
        ),
        (texts("specification-source-rule"), rule_words(document, texts)),
        (texts("specification-source-floor"), evidence),
        (texts("specification-root"), [document.root] if document.root else []),
        (texts("specification-address"), [address]),
        (
            texts("specification-source-sources"),
            [f"{source.label} · {source.address}" for source in document.sources],
        ),
        (texts("specification-source-notice"), [texts("simulated")] if document.simulated else []),
    ]
    return [(head, values) for head, values in found if values]


def _pattern(found: Specification) -> str:
    """Tenths of a cent show in every amount where one of them has some."""
    amounts = [found.base, *found.base_split.values()]
    amounts += [mils for line in found.lines for mils in (line.adds, *line.split.values())]
    places = "0.000" if any(mils % MILS_PER_CENT for mils in amounts) else "0.00"
    return f'#,##{places}\u00a0"€"'


def _why(words: LineWords) -> str:
    latest = words.history[0] if words.history else None
    return " · ".join(filter(None, (latest.why, latest.signed))) if latest else ""


def _say(wording: Any, texts: Texts) -> str:
    return str(wording.say(texts.language))
