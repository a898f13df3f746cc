"""Reads the tables in `words/`: a line of comment, then one entry a line, its columns kept apart by tabs."""

import re
from hashlib import sha256
from pathlib import Path

FOLDER = Path(__file__).parent / "words"
_INNERMOST_CHOICE = re.compile(r"\[([^\[\]()]*)\]|\(([^\[\]()]*)\)")


def fingerprint() -> str:
    """Eight signs that change with any word of any table."""
    contents = b"".join(path.read_bytes() for path in sorted(FOLDER.iterdir()))
    return sha256(contents).hexdigest()[:8]


def rows(name: str) -> list[tuple[str, ...]]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line.strip() and not line.startswith("#")]


def words(name: str) -> frozenset[str]:
    return frozenset(spelling for row in rows(name) for spelling in spellings(row[0]))


def values(name: str) -> dict[str, float]:
    return {spelling: float(row[1]) for row in rows(name) for spelling in spellings(row[0])}


def spellings(notation: str) -> list[str]:
    """Every way of writing a notation, where `(...)` may be left out and `[...|...]` is a choice.

    >>> spellings("utile(s)")
    ['utile', 'utiles']
    >>> spellings("[pas|jamais] (du tout|si) mal")
    ['pas mal', 'pas du tout mal', 'pas si mal', 'jamais mal', 'jamais du tout mal', 'jamais si mal']
    """
    choice = _INNERMOST_CHOICE.search(notation)
    if choice is None:
        return [" ".join(notation.split())]
    options = choice[1].split("|") if choice[1] is not None else ["", *choice[2].split("|")]
    before, after = notation[: choice.start()], notation[choice.end() :]
    return list(dict.fromkeys(found for option in options for found in spellings(before + option + after)))
