"""What a summary says in words: the sentence above its chart, its labels, its figures and its table."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pandas as pd

from core.language.formats import number, share
from core.language.texts import Texts
from core.language.wording import Wording
from core.results.summary import Row, Summary

PLACES_OF_A_MEAN = 1
MOST_QUOTED = 4


def sentence(summary: Summary, texts: Texts) -> str:
    """The one sentence that says what the chart shows."""
    facts = {name: _said(name, fact, texts) for name, fact in summary.facts.items()}
    return texts(f"summary-{summary.sentence}", answered=summary.answered, **facts)


def table(summary: Summary, texts: Texts) -> pd.DataFrame:
    """The same rows as the chart, to read one by one."""
    label, count, part = (texts(f"charts-{column}") for column in ("option", "count", "share"))
    if any(row.figure for row in summary.rows):
        value = texts("charts-value")
        rows = [{label: _whole_label(row, texts), value: figures_of(row, texts)} for row in summary.rows]
        return pd.DataFrame(rows, columns=[label, value])
    return pd.DataFrame(
        [
            {
                label: _whole_label(row, texts),
                count: number(row.count, texts.language),
                part: share(row.share, texts.language),
            }
            for row in summary.rows
        ],
        columns=[label, count, part],
    )


def label_of(row: Row, texts: Texts) -> str:
    if not row.key:
        return row.label.say(texts.language)
    label = texts(row.key)
    return label[:1].upper() + label[1:]


def _whole_label(row: Row, texts: Texts) -> str:
    """With the row of the grid that it is a part of."""
    label = label_of(row, texts)
    return f"{row.part_of.say(texts.language)} · {label}" if row.part_of else label


def figures_of(row: Row, texts: Texts) -> str:
    return row.figure.say(texts.language) or figures(row.count, row.share, texts)


def figures(count: int, part: Fraction, texts: Texts) -> str:
    """« 5 212 · 56 % »"""
    return f"{number(count, texts.language)} · {share(part, texts.language)}"


def _said(name: str, fact: Any, texts: Texts) -> Any:
    if isinstance(fact, Wording):
        said = fact.say(texts.language)
        return f"\u00a0{said}" if name == "unit" and said else said
    if isinstance(fact, tuple):
        return quoted(fact, texts)
    if isinstance(fact, Fraction):
        return _FRACTIONS.get(name, _exact)(fact, texts.language)
    return fact


def quoted(labels: Iterable[Wording], texts: Texts) -> str:
    """« Bio » et « Plein air »; of many, the first and how many others"""
    names = [label.say(texts.language) for label in labels]
    if len(names) <= MOST_QUOTED:
        return listed(names, texts)
    first = ", ".join(texts("charts-quoted", label=name) for name in names[: MOST_QUOTED - 1])
    return texts("charts-and-others", first=first, count=len(names) - MOST_QUOTED + 1)


def listed(names: Sequence[str], texts: Texts) -> str:
    """« Collège », « Cercle » et « Entité »"""
    said = [texts("charts-quoted", label=name) for name in names]
    return texts("charts-and").join(filter(None, (", ".join(said[:-1]), *said[-1:])))


def _exact(fact: Fraction, language: str) -> str:
    return number(Decimal(fact.numerator) / fact.denominator, language)


def _mean(fact: Fraction, language: str) -> str:
    return number(round(Decimal(fact.numerator) / fact.denominator, PLACES_OF_A_MEAN), language)


_FRACTIONS: dict[str, Callable[[Fraction, str], str]] = {
    "share": share,
    "mean": _mean,
    "agree": share,
    "disagree": share,
}
