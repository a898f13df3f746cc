"""How often the analysis is right, measured on texts whose opinion is known, and frozen beside this file.

`python -m core.voices.accuracy FOLDER` measures it again and freezes it.
"""

import csv
import json
import sys
import time
from collections.abc import Callable, Iterable
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
SAME_AS = {"contre": "neg", "pour": "pos"}


class Row(NamedTuple):
    id: str
    text: str
    label: str


@dataclass(frozen=True)
class SetAccuracy:
    """`polar` texts are known to be for or against; of these `decided` were called, and `right` rightly."""

    name: str
    texts: int
    polar: int
    decided: int
    right: int
    auc: float
    macro_f1: float | None
    seconds: float | None = field(default=None, compare=False)

    @property
    def decided_share(self) -> Fraction:
        return Fraction(self.decided, self.polar or 1)

    @property
    def right_share(self) -> Fraction:
        """Of what was decided."""
        return Fraction(self.right, self.decided or 1)


@dataclass(frozen=True)
class Accuracy:
    analyser: str
    measured_on: date
    sets: tuple[SetAccuracy, ...]

    def of(self, name: str) -> SetAccuracy:
        return next(figures for figures in self.sets if figures.name == name)


def is_kept_back(row: Row) -> bool:
    """Half of the rows, chosen by their names: no word and no rule was tuned on them."""
    return sha1(row.id.encode(), usedforsecurity=False).digest()[0] % 2 == 1


def evaluate(
    folder: Path, *, keep: Callable[[Row], bool] = lambda _: True, measured_on: date | None = None
) -> Accuracy:
    """Measures the analysis on every `*.tsv` of a folder (columns id, text, label: neg, neu, pos, or contre, pour)."""
    analyse("Le premier texte charge les modèles, ce que la mesure des vitesses ne compte pas.")
    sets = [_measure(path.stem, filter(keep, _rows(path))) for path in sorted(folder.glob("*.tsv"))]
    return Accuracy(ANALYSER_VERSION, measured_on or datetime.now(UTC).date(), tuple(sets))


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
    lines = [f"{'set':12} {'texts':>6} {'AUC':>5} {'decided':>8} {'right':>6} {'macro-F1':>9} {'texts/s':>8}"]
    for figures in accuracy.sets:
        f1 = "-" if figures.macro_f1 is None else f"{figures.macro_f1:.3f}"
        speed = f"{figures.texts / figures.seconds:.0f}" if figures.seconds else "-"
        shares = f"{float(figures.decided_share):8.3f} {float(figures.right_share):6.3f}"
        lines.append(f"{figures.name:12} {figures.texts:6} {figures.auc:5.3f} {shares} {f1:>9} {speed:>8}")
    return "\n".join(lines)


def _rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as lines:
        read = csv.DictReader(lines, delimiter="\t")
        return [Row(row["id"], row["text"], SAME_AS.get(row["label"], row["label"])) for row in read]


def _measure(name: str, kept: Iterable[Row]) -> SetAccuracy:
    rows = list(kept)
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
        auc=round(area_under_roc(unfavourable=by_label["neg"], favourable=by_label["pos"]), 4),
        macro_f1=round(macro_f1(known, called), 4) if "neu" in known else None,
        seconds=seconds,
    )


def _call(score: float) -> str:
    """Mixed, uncertain, silent and foreign texts alike are not called."""
    if score < UNFAVOURABLE_UNDER:
        return "neg"
    return "pos" if score > FAVOURABLE_OVER else "neu"


def _without_time(figures: SetAccuracy) -> dict:
    return {name: value for name, value in asdict(figures).items() if name != "seconds"}


if __name__ == "__main__":
    measured = evaluate(Path(sys.argv[1]), keep=is_kept_back)
    freeze(measured)
    sys.stdout.write(as_table(measured) + "\n")
