"""Recounts a downloaded archive as anybody does: its own verify.py, in a process that knows nothing of Tablée."""

import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Recount:
    """What verify.py ended with, and what it said."""

    code: int
    said: str


def unfold(archive: Path, folder: Path) -> Path:
    """The archive's files, in a folder of their own; returns it."""
    with zipfile.ZipFile(archive) as zipped:
        zipped.extractall(folder)
    return folder


def recount(folder: Path, *asked: str) -> Recount:
    """Runs `python verify.py` where the archive lies unfolded, without this project's modules in sight."""
    done = subprocess.run(
        [sys.executable, "-I", "verify.py", *asked], cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
    return Recount(done.returncode, done.stdout + done.stderr)


def recount_with_a_byte_changed(folder: Path, name: str, written: bytes, instead: bytes) -> Recount:
    """The first time these bytes stand in that file; then it is put back."""
    file = folder / name
    kept = file.read_bytes()
    assert written in kept
    file.write_bytes(kept.replace(written, instead, 1))
    found = recount(folder)
    file.write_bytes(kept)
    return found
