"""Drafts groups here where that takes a second, else in a process of its own (docs/decisions/0020)."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from core.voices.ideas.grouping import draft
from core.voices.ideas.model import Grouping, as_json, grouping_of

MOST_HERE = 400
"""Texts that take less time than a process takes to begin."""
MODULE = "core.voices.ideas"
ROOT = Path(__file__).parents[3]
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


class DraftFailedError(Exception):
    """The process ended without groups; nothing that people wrote is in its words."""


@dataclass(frozen=True)
class Material:
    """What groups are drafted from, as `grouping.draft` takes it."""

    texts: Mapping[int, str]
    question: str = ""
    fineness: int = 0
    hidden: frozenset[int] = frozenset()
    before: Grouping | None = None


def drafted(material: Material, tell: Callable[[int], None] = lambda _: None) -> Grouping:
    """`tell` hears the progress; where it raises, the work ends."""
    if len(material.texts) > MOST_HERE:
        return drafted_apart(material, tell)
    return draft(
        material.texts,
        question=material.question,
        fineness=material.fineness,
        hidden=material.hidden,
        before=material.before,
        tell=tell,
    )


def drafted_apart(material: Material, tell: Callable[[int], None]) -> Grouping:
    """`tell` hears the progress every two seconds; where it raises, the process is ended at once."""
    command = [sys.executable, "-m", MODULE]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | ONE_THREAD,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    ) as process:
        try:
            return _heard(process, material, tell)
        finally:
            process.kill()


def _heard(process: subprocess.Popen[str], material: Material, tell: Callable[[int], None]) -> Grouping:
    if process.stdin is None or process.stdout is None:
        raise DraftFailedError
    try:
        process.stdin.write(json.dumps(_asked(material)))
        process.stdin.close()
    except OSError as error:  # it ended before it had heard everything
        raise DraftFailedError from error
    for line in process.stdout:
        said = json.loads(line)
        if "grouping" in said:
            return grouping_of(said["grouping"])
        tell(said["progress"])
    raise DraftFailedError


def _asked(material: Material) -> dict[str, object]:
    return {
        "texts": material.texts,
        "question": material.question,
        "fineness": material.fineness,
        "hidden": sorted(material.hidden),
        "before": as_json(material.before) if material.before else None,
    }
