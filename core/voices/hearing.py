"""How one consultation's texts are heard: what people said against the analysis, and the thresholds they taught it."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from core.voices.sentiment import DEFAULT, Label, Thresholds

BY_PEOPLE = (Label.FAVOURABLE, Label.MIXED, Label.UNCERTAIN, Label.UNFAVOURABLE)
"""What a person may hear in a text; the last is said of one that takes no side, too."""
TAKEN_BACK = ""
BY_DEFAULT = "by_default"
"""In a reading, the label that everybody's thresholds give, where those that were learnt give another."""


@dataclass(frozen=True)
class Correction:
    """What `by` heard in one text, `label`; TAKEN_BACK where they no longer say anything of it.

    `question_id` is the id in the ballots. Of several of one text the last, by `id`, holds.
    """

    id: int
    seq: int
    question_id: str
    label: str
    by: str
    at: datetime


@dataclass(frozen=True)
class Learnt:
    """Of `texts` that people read, how many the analysis read alike: before, and with the thresholds they taught.

    `after` is measured on each text with thresholds learnt from the others.
    """

    texts: int
    before: int
    after: int
    on: date


@dataclass(frozen=True)
class Hearing:
    """`revision` counts every time that texts already there were read again. `kept_default` says that somebody chose
    the thresholds of everybody over those that were learnt; `waiting`, that texts are not read with these yet."""

    revision: int = 0
    thresholds: Thresholds = DEFAULT
    learnt: Learnt | None = field(default=None)
    kept_default: bool = False
    waiting: bool = False


def standing(corrections: Iterable[Correction]) -> dict[tuple[str, int], Correction]:
    """What holds now, by question and ballot; `corrections` come in their order."""
    found: dict[tuple[str, int], Correction] = {}
    for each in corrections:
        found[each.question_id, each.seq] = each
    return {place: each for place, each in found.items() if each.label != TAKEN_BACK}


def as_json(hearing: Hearing) -> dict[str, Any]:
    """Without its revision, which stands beside."""
    learnt = hearing.learnt and {**asdict(hearing.learnt), "on": hearing.learnt.on.isoformat()}
    return {
        "thresholds": list(hearing.thresholds),
        "learnt": learnt,
        "kept_default": hearing.kept_default,
        "waiting": hearing.waiting,
    }


def hearing_of(kept: dict[str, Any], *, revision: int) -> Hearing:
    learnt = kept["learnt"] and Learnt(**{**kept["learnt"], "on": date.fromisoformat(kept["learnt"]["on"])})
    return Hearing(revision, Thresholds(*kept["thresholds"]), learnt, kept["kept_default"], kept["waiting"])
