"""How often the analysis is right, measured on texts whose opinion is known, and frozen beside this file.

`python -m core.voices.accuracy FOLDER` measures it again and freezes it.
"""

import csv
import json
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from fractions import Fraction
from hashlib import sha1
from pathlib import Path
from typing import NamedTuple

from core.voices.measures import area_under_roc, macro_f1
from core.voices.sentiment import ANALYSER_VERSION, FAVOURABLE_OVER, UNFAVOURABLE_UNDER, analyse

FROZEN = Path(__file__).parent / "accuracy.json"
PUBLISHED = ("apps", "bank", "allocine", "books", "verbatims", "tweets", "stance_rn")
POLAR = ("neg", "pos")
LABELS = (*POLAR, "neu")
SAME_AS = {"contre": "neg", "pour": "pos"}
NEEDED = ("text", "label")


class Row(NamedTuple):
    id: str
    text: str
    label: str


@dataclass(frozen=True)
class SetAccuracy:
    """`polar` texts are known to be for or against; of these `decided` were called, and `right` rightly.

    `auc` is None where it has none: it compares texts for with texts against. `left_out` rows have another label.
    """

    name: str
    texts: int
    polar: int
    decided: int
    right: int
    auc: float | None
    macro_f1: float | None
    left_out: int = 0
    seconds: float | None = field(default=None, compare=False)

    @property
    def decided_share(self) -> Fraction:
        return Fraction(self.decided, self.polar or 1)

    @property
    def right_share(self) -> Fraction:
        """Of what was decided."""
        return Fraction(self.right, self.decided or 1)


@dataclass(frozen=True)
class Unread:
    """A file that cannot be measured, for want of these columns; none where it is no text at all."""

    name: str
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Accuracy:
    analyser: str
    measured_on: date
    sets: tuple[SetAccuracy, ...]
    unread: tuple[Unread, ...] = ()

    def of(self, name: str) -> SetAccuracy:
        return next(figures for figures in self.sets if figures.name == name)


def is_kept_back(row: Row) -> bool:
    """Half of the rows, chosen by their names, or their words where they have none: nothing was tuned on them."""
    return sha1((row.id or row.text).encode(), usedforsecurity=False).digest()[0] % 2 == 1


def evaluate(
    folder: Path, *, keep: Callable[[Row], bool] = lambda _: True, measured_on: date | None = None
) -> Accuracy:
    """Measures the analysis on every `*.tsv` of a folder (columns text, label: neg, neu, pos, or contre, pour; and id).

    What has no such columns is named, and the others are measured.
    """
    analyse("Le premier texte charge les modèles, ce que la mesure des vitesses ne compte pas.")
    sets, unread = [], []
    for path in sorted(folder.glob("*.tsv")):
        rows = _rows(path)
        if isinstance(rows, Unread):
            unread.append(rows)
        else:
            sets.append(_measure(path.stem, filter(keep, rows)))
    return Accuracy(ANALYSER_VERSION, measured_on or datetime.now(UTC).date(), tuple(sets), tuple(unread))


def load_accuracy() -> Accuracy:
    frozen = json.loads(FROZEN.read_text(encoding="utf-8"))
    sets = tuple(SetAccuracy(**figures) for figures in frozen["sets"])
    return Accuracy(frozen["analyser"], date.fromisoformat(frozen["measured_on"]), sets)


def freeze(accuracy: Accuracy, path: Path = FROZEN) -> None:
    sets = [_without_time(accuracy.of(name)) for name in PUBLISHED]
    frozen = {"analyser": accuracy.analyser, "measured_on": accuracy.measured_on.isoformat(), "sets": sets}
    path.write_text(json.dumps(frozen, indent=2) + "\n", encoding="utf-8")


def as_table(accuracy: Accuracy) -> str:
    """One line a set, for the command line."""
    if not (accuracy.sets or accuracy.unread):
        return "Nothing measured: there is no *.tsv there."
    lines = [f"{'set':12} {'texts':>6} {'AUC':>5} {'decided':>8} {'right':>6} {'macro-F1':>9} {'texts/s':>8}"]
    for figures in accuracy.sets:
        auc = "-" if figures.auc is None else f"{figures.auc:.3f}"
        f1 = "-" if figures.macro_f1 is None else f"{figures.macro_f1:.3f}"
        speed = f"{figures.texts / figures.seconds:.0f}" if figures.texts and figures.seconds else "-"
        decided = f"{float(figures.decided_share):.3f}" if figures.polar else "-"
        right = f"{float(figures.right_share):.3f}" if figures.decided else "-"
        line = f"{figures.name:12} {figures.texts:6} {auc:>5} {decided:>8} {right:>6} {f1:>9} {speed:>8}"
        lines.append(f"{line}  {_said_left_out(figures)}" if figures.left_out else line)
    return "\n".join([*lines, *map(_said_unread, accuracy.unread)])


def _said_left_out(figures: SetAccuracy) -> str:
    return f"({figures.left_out} left out: their label is none of {', '.join([*LABELS, *SAME_AS])})"


def _said_unread(unread: Unread) -> str:
    if not unread.missing:
        return f"{unread.name}: not measured, it is no table in UTF-8."
    return f"{unread.name}: not measured, it has no column {' and no column '.join(unread.missing)}."


def _rows(path: Path) -> list[Row] | Unread:
    """Of a file in which nothing is written there are none."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            read = csv.DictReader(lines, delimiter="\t")
            missing = tuple(name for name in NEEDED if name not in (read.fieldnames or NEEDED))
            if missing:
                return Unread(path.name, missing)
            return [_row({name: said or "" for name, said in row.items() if name}) for row in read]
    except (OSError, UnicodeDecodeError, csv.Error):
        return Unread(path.name, ())


def _row(said: Mapping[str, str]) -> Row:
    label = said["label"].strip().lower()
    return Row(said.get("id", ""), said["text"], SAME_AS.get(label, label))


def _measure(name: str, kept: Iterable[Row]) -> SetAccuracy:
    every = list(kept)
    rows = [row for row in every if row.label in LABELS]
    began = time.perf_counter()
    scores = [analyse(row.text).score for row in rows]
    seconds = time.perf_counter() - began
    known = [row.label for row in rows]
    called = [_call(score) for score in scores]
    decided = [(k, c) for k, c in zip(known, called, strict=True) if k in POLAR and c in POLAR]
    by_label = {label: [score for k, score in zip(known, scores, strict=True) if k == label] for label in POLAR}
    return SetAccuracy(
        name=name,
        texts=len(rows),
        polar=sum(label in POLAR for label in known),
        decided=len(decided),
        right=sum(k == c for k, c in decided),
        auc=round(area_under_roc(unfavourable=by_label["neg"], favourable=by_label["pos"]), 4)
        if all(by_label.values())
        else None,
        macro_f1=round(macro_f1(known, called), 4) if "neu" in known else None,
        left_out=len(every) - len(rows),
        seconds=seconds,
    )


def _call(score: float) -> str:
    """Mixed, uncertain, silent and foreign texts alike are not called."""
    if score < UNFAVOURABLE_UNDER:
        return "neg"
    return "pos" if score > FAVOURABLE_OVER else "neu"


def _without_time(figures: SetAccuracy) -> dict:
    return {name: value for name, value in asdict(figures).items() if name not in ("seconds", "left_out")}


if __name__ == "__main__":
    measured = evaluate(Path(sys.argv[1]), keep=is_kept_back)
    freeze(measured)
    sys.stdout.write(as_table(measured) + "\n")
