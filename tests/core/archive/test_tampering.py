"""Archives that somebody changed: each change is said in one sentence of French, whatever it is, and nothing breaks."""

import io
import json
import warnings
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.archive import verify
from core.archive.bundle import files_of, zipped
from tests.core.archive.test_bundle import contents

SEALED = {name: text.encode() for name, text in files_of(contents()).items()}
CHECKED = [name for name in verify.FILES if SEALED[name]]


def against(files: dict[str, bytes]) -> list[str]:
    return [sentence for agrees, sentence in verify.examine(files).lines if not agrees]


@given(name=st.sampled_from(CHECKED), data=st.data())
def test_no_byte_can_be_changed_removed_or_added_unseen(name: str, data):
    before = SEALED[name]
    place = data.draw(st.integers(0, len(before) - 1))
    removed = data.draw(st.integers(0, 3))
    after = before[:place] + data.draw(st.binary(max_size=3)) + before[place + removed :]

    found = against(SEALED | {name: after})

    assert bool(found) == (after != before and _means_other(before, after, name))
    assert all(sentence.endswith((".", "...")) for sentence in found)


def _means_other(before: bytes, after: bytes, name: str) -> bool:
    """The manifest is held to what it says, not to its bytes; an empty line more is no ballot."""
    if name == "ballots.jsonl":
        return before.split(b"\n") != [line for line in after.split(b"\n") if line] + [b""]
    if name != "manifest.json":
        return True
    try:
        return {**json.loads(after)} != json.loads(before)
    except (ValueError, TypeError):
        return True


@pytest.mark.parametrize("name", verify.FILES)
def test_a_file_that_is_missing_is_named(name: str):
    assert against({each: content for each, content in SEALED.items() if each != name}) == [
        f"Il manque dans l'archive : {name}."
    ]


def test_a_file_that_came_from_elsewhere_is_named():
    assert against(SEALED | {"bulletins.xlsx": b"x"}) == ["Ne vient pas de cette archive : bulletins.xlsx."]


@pytest.mark.parametrize(
    "content", [b"\xff\xfe{\x00}\x00", "é".encode("latin-1"), b"[" * 100_000, b"9" * 5_000, b"[]", b"{}", b"null", b""]
)
@pytest.mark.parametrize("name", CHECKED)
def test_no_content_breaks_the_check(name: str, content: bytes):
    assert against(SEALED | {name: content})


@pytest.mark.parametrize(("key", "value"), [("ballots_published", False), ("batches", 1), ("counted", 10**400)])
def test_a_manifest_that_says_something_else_is_told(key: str, value: object):
    manifest = json.loads(SEALED["manifest.json"]) | {key: value}

    assert against(SEALED | {"manifest.json": json.dumps(manifest).encode()})


def test_ballots_left_out_of_an_archive_that_should_publish_them_are_missed():
    result = contents().result | {"by_college": {"": 20}}
    files = {name: text.encode() for name, text in files_of(contents(result=result, publishes_ballots=False)).items()}

    assert any("les bulletins sont publiés autrement" in sentence for sentence in against(files))


@pytest.mark.parametrize("damage", ["twice", "cut", "torn", "encrypted"])
def test_a_damaged_zip_is_said_to_be_unreadable(tmp_path: Path, capsys, damage: str):
    path = tmp_path / "archive.zip"
    path.write_bytes(damaged(zipped(files_of(contents())), damage))

    assert verify.main([str(path)]) == 2
    said = capsys.readouterr()
    assert (said.out.splitlines()[0][:10], len(said.out.splitlines()), said.err) == ("ILLISIBLE ", 1, "")


def test_a_zip_that_unfolds_to_far_more_than_it_holds_is_refused_unread(tmp_path: Path, capsys, monkeypatch):
    monkeypatch.setattr(verify, "MOST_BYTES", 3 << 20)
    path = tmp_path / "archive.zip"
    path.write_bytes(zipped(files_of(contents()) | {"ballots.jsonl": "\n" * (3 << 20)}))

    assert verify.main([str(path)]) == 2
    assert "ses fichiers dépassent 3 Mio" in capsys.readouterr().out


def test_a_zip_that_announces_less_than_it_unfolds_to_is_said_to_be_unreadable(tmp_path: Path, capsys):
    packed = bytearray(zipped(files_of(contents())))
    place = packed.rindex(b"PK\x01\x02") + 24
    packed[place : place + 4] = (10).to_bytes(4, "little")
    path = tmp_path / "archive.zip"
    path.write_bytes(packed)

    assert verify.main([str(path)]) == 2
    assert capsys.readouterr().out.startswith("ILLISIBLE ")


def damaged(packed: bytes, damage: str) -> bytes:
    if damage == "cut":
        return packed[: len(packed) // 2]
    if damage == "torn":
        return packed[:200] + b"\x00" * 60 + packed[260:]
    if damage == "encrypted":
        place = packed.index(b"PK\x01\x02") + 8
        return packed[:place] + b"\x01" + packed[place + 1 :]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        again = io.BytesIO(packed)
        with zipfile.ZipFile(again, "a") as archive:
            archive.writestr("result.json", "{}")
    return again.getvalue()
