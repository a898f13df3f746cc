"""Reads a list of members as a spreadsheet saves it: any usual separator, encoding and headings, no silent guess."""

import codecs
import csv
import re
import unicodedata
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from io import StringIO

from core.language import ENGLISH, FRENCH
from core.problems import Problem, problem

MOST_LINES = 20_000
FIELDS = ("name", "email", "college", "circle", "entity", "language")
MOST_CHARACTERS = {"name": 200, "email": 254, "college": 100, "circle": 100, "entity": 100}
HEADINGS = {  # without accents, capitals and punctuation
    "name": "nom nomcomplet nomprenom nometprenom prenomnom prenometnom nomdefamille membre"
    " name fullname lastname surname familyname member",
    "given_name": "prenom prenoms firstname givenname forename",
    "email": "email mail mel courriel adresseemail adressemail adresseelectronique adressecourriel"
    " emailaddress mailaddress",
    "college": "college",
    "circle": "cercle circle",
    "entity": "entite structure organisation organization entity",
    "language": "langue language lang",
}
SPOKEN = {FRENCH: "fr fra francais french", ENGLISH: "en eng anglais english"}

_SEPARATORS = (";", ",", "\t")
_FIELD_OF = {heading: field for field, headings in HEADINGS.items() for heading in headings.split()}
_LANGUAGE_OF = {name: language for language, names in SPOKEN.items() for name in names.split()}
_ANNOUNCED_SEPARATOR = re.compile(r'\A"?sep=([;,\t])"?\r?\n', re.IGNORECASE)
# A letter or a digit first: an address that a spreadsheet could take for a formula belongs to nobody.
_EMAIL = re.compile(r"\w[\w.!#$%&'*+/=?^`{|}~-]*@(?:[^\W_][\w-]*\.)+[^\W\d_]{2,}")
_REPLACED = "\ufffd"  # what a decoder leaves where it could not read


@dataclass(frozen=True)
class MemberLine:
    """A member as one line of the file gives them."""

    line: int
    name: str
    email: str
    college: str = ""
    circle: str = ""
    entity: str = ""
    language: str = FRENCH


@dataclass(frozen=True)
class BadLine:
    """A line that cannot be taken as it is, with its cells as they were read, to be corrected."""

    line: int
    cells: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class MembersFile:
    """What a file holds. `problems` concern the whole file: then nothing in it was read."""

    headings: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()  # (field, its heading) as recognised, in the file's order
    ignored: tuple[str, ...] = ()
    members: tuple[MemberLine, ...] = ()
    known: tuple[MemberLine, ...] = ()  # already on the roll: nothing to do, nothing to correct
    bad_lines: tuple[BadLine, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_members(content: bytes, *, on_roll: AbstractSet[str] = frozenset()) -> MembersFile:
    """The members in a file; `on_roll` are the addresses already there. Never raises, whatever the bytes."""
    text = _text(content)
    if text is None:
        return MembersFile(problems=(problem("members_not_a_csv"),))
    text, separator = _without_announcement(text)
    records = _records(text, separator or _separator(text))
    headings = next((cells for _, cells in records if cells), None)
    if headings is None:
        return MembersFile(problems=(problem("members_file_empty"),))
    fields = _fields(headings)
    found = MembersFile(
        headings=tuple(headings), columns=_columns(fields, headings), ignored=_ignored(fields, headings)
    )
    gaps = _gaps(fields)
    if gaps:
        return replace(found, problems=tuple(gaps))
    return _sorted_out(found, records, fields, on_roll)


def _sorted_out(
    found: MembersFile, records: Iterator[tuple[int, list[str] | None]], fields: list[str], on_roll: AbstractSet[str]
) -> MembersFile:
    members: list[MemberLine] = []
    known: list[MemberLine] = []
    bad_lines: list[BadLine] = []
    lines_of: dict[str, int] = {}
    for count, (number, cells) in enumerate(records, start=1):
        if count > MOST_LINES:
            return replace(found, problems=(problem("members_too_many", most=MOST_LINES),))
        if cells is None:
            bad_lines.append(BadLine(number, (), (problem("member_quotes"),)))
            continue
        member, problems = _member(number, cells, fields)
        if not problems and member.email in lines_of:
            problems = [problem("member_twice", line=lines_of[member.email])]
        if problems:
            bad_lines.append(BadLine(number, tuple(cells), tuple(problems)))
            continue
        lines_of[member.email] = number
        (known if member.email in on_roll else members).append(member)
    return replace(found, members=tuple(members), known=tuple(known), bad_lines=tuple(bad_lines))


# From bytes to cells


def _text(content: bytes) -> str | None:
    """A spreadsheet's own mark decides; then UTF-8, which hardly anything else can be mistaken for; then Windows."""
    if content.startswith(codecs.BOM_UTF8):
        text = content.decode("utf-8-sig", errors="replace")
    elif content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = content.decode("utf-16", errors="replace")
    else:
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            text = content.decode("cp1252", errors="replace")
    return None if "\x00" in text or text.startswith("PK\x03\x04") else text


def _without_announcement(text: str) -> tuple[str, str]:
    """Excel's own first line « sep=; », taken away and obeyed; its line still counts."""
    announced = _ANNOUNCED_SEPARATOR.match(text)
    return ("\n" + text[announced.end() :], announced[1]) if announced else (text, "")


def _separator(text: str) -> str:
    """The one that recognises most headings; then the one that makes most cells."""
    first = next((line for line in StringIO(text) if line.strip(" \t\r\n;,")), "")

    def found(separator: str) -> tuple[int, int]:
        cells = next((cells for _, cells in _records(first, separator) if cells), [])
        return sum(field != "" for field in _fields(cells)), len(cells)

    return max(_SEPARATORS, key=found)


def _records(text: str, separator: str) -> Iterator[tuple[int, list[str] | None]]:
    """(the number of its first line, its cells) for every line that holds something; None where quotes do not close."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        number = reader.line_num + 1
        try:
            cells = [_clean(cell) for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error:
            yield number, None
            continue
        if any(cells):
            yield number, cells


def _clean(cell: str) -> str:
    """One line, its blanks made single, in composed letters: « é » is one character whichever machine wrote it."""
    return unicodedata.normalize("NFC", " ".join(cell.replace("\u200b", "").replace("\ufeff", "").split()))


# From cells to members


def _fields(headings: Sequence[str]) -> list[str]:
    """The field of each column, "" where it is unknown or was named already."""
    fields: list[str] = []
    for heading in headings:
        field = _FIELD_OF.get(_bare(heading), "")
        fields.append("" if field in fields else field)
    return fields


def _columns(fields: Sequence[str], headings: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple((field, heading) for field, heading in zip(fields, headings, strict=True) if field)


def _ignored(fields: Sequence[str], headings: Sequence[str]) -> tuple[str, ...]:
    return tuple(heading for field, heading in zip(fields, headings, strict=True) if heading and not field)


def _gaps(fields: Sequence[str]) -> list[Problem]:
    if not any(fields):
        return [problem("members_headings_missing")]
    gaps = [] if "name" in fields or "given_name" in fields else [problem("members_name_column_missing")]
    return gaps if "email" in fields else [*gaps, problem("members_email_column_missing")]


def _member(line: int, cells: Sequence[str], fields: Sequence[str]) -> tuple[MemberLine, list[Problem]]:
    given = {field: cell for field, cell in zip(fields, cells, strict=False) if field}
    name = " ".join(filter(None, (given.get("given_name", ""), given.get("name", ""))))
    asked = given.get("language", "")
    member = MemberLine(
        line=line,
        name=name,
        email=given.get("email", "").lower(),
        college=given.get("college", ""),
        circle=given.get("circle", ""),
        entity=given.get("entity", ""),
        language=_LANGUAGE_OF.get(_bare(asked.split("-")[0]), "") if asked else FRENCH,
    )
    problems = _text_problems(member) + _email_problems(member.email)
    if not name:
        problems.insert(0, problem("member_name_missing").at("name"))
    if not member.language:
        problems.append(problem("member_language_unknown", given=asked[:40]).at("language"))
    if any(cells[len(fields) :]):
        problems.append(problem("member_cells_too_many"))
    return member, problems


def _text_problems(member: MemberLine) -> list[Problem]:
    problems = []
    for field, most in MOST_CHARACTERS.items():
        text = getattr(member, field)
        if len(text) > most:
            problems.append(problem("member_text_too_long", field=field, most=most, given=len(text)).at(field))
        if any(_is_unreadable(character) for character in text):
            problems.append(problem("member_text_unreadable", field=field).at(field))
    return problems


def _email_problems(email: str) -> list[Problem]:
    if not email:
        return [problem("member_email_missing").at("email")]
    if len(email) > MOST_CHARACTERS["email"]:
        return []  # said already
    if not _EMAIL.fullmatch(email) or ".." in email or ".@" in email:
        return [problem("member_email_malformed", given=email[:80]).at("email")]
    return []


def _is_unreadable(character: str) -> bool:
    return character == _REPLACED or unicodedata.category(character) in ("Cc", "Cs")


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if character.isascii() and character.isalnum())
