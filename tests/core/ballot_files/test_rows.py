from pathlib import Path

import pytest

from core.ballot_files.rows import rows_of, text_of


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_file_is_read_whatever_wrote_it(tmp_path: Path, encoding: str, end: str):
    path = tmp_path / "votes.csv"
    path.write_bytes(f"Crémerie{end}Œufs{end}".encode(encoding))

    assert text_of(path) == "Crémerie\nŒufs\n"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_what_stands_between_quotes_separates_nothing(separator: str):
    headings, line = rows_of(f'"a, b; c\td | e",,;x{separator} f\n1{separator}2'.replace(",,;x", ""))

    assert headings == (1, ["a, b; c\td | e", "f"])
    assert line == (2, ["1", "2"])
