"""Who answered against who was asked, in words and as tables; a question's results raw and weighed, side by side."""

from collections.abc import Mapping, Sequence

import pandas as pd

from core.charts.said import label_of, listed
from core.consultation.population import Sampling
from core.language.formats import MINUS, number, share
from core.language.texts import Texts
from core.results.representation import Comparison, Margin
from core.results.summary import Summary
from core.results.variables import Of
from core.results.weighing import Weighed
from core.statistics.intervals import margin
from core.statistics.raking import CAPS

Labels = Mapping[str, str]


def compared_table(comparison: Comparison, labels: Labels, texts: Texts) -> pd.DataFrame:
    """Against the roll in people, against a stated population in shares."""
    against = "population" if comparison.margin.source else "roll"
    columns = [texts(f"asked-column-{name}") for name in ("group", "answered", against, "difference")]
    rows = [
        (
            _names(line.values, labels),
            _both(line.answered, line.share, texts),
            share(line.target_share, texts.language)
            if comparison.margin.source
            else _both(round(line.target), line.target_share, texts),
            points(line.difference, texts),
        )
        for line in comparison.lines
    ]
    return pd.DataFrame(rows, columns=columns)


def weighed_table(weighed: Weighed, labels: Labels, texts: Texts) -> pd.DataFrame:
    columns = [texts(f"asked-column-{name}") for name in ("option", "raw", "weighed", "difference")]
    rows = [
        (
            _names(option.values, labels),
            _both(option.count, option.share, texts),
            share(option.weighed, texts.language),
            points(option.weighed - option.share, texts),
        )
        for option in weighed.options
    ]
    return pd.DataFrame(rows, columns=columns)


def weighed_sentences(weighed: Weighed, margins: Sequence[str], texts: Texts) -> list[str]:
    """By what, how much precision it cost, and that nobody counts for too much."""
    language = texts.language
    return [
        texts(
            "asked-weighed",
            margins=listed(margins, texts),
            people=number(weighed.people, language),
            effective=number(round(weighed.effective), language),
        ),
        texts(
            "asked-capped" if weighed.met else "asked-capped-unmet",
            lowest=number(CAPS[0], language),
            highest=number(CAPS[1], language),
        ),
    ]


def honesty(kind: Sampling, weighed: Weighed | None, *, size: int, texts: Texts) -> str:
    """A margin of error where lots chose who was asked; elsewhere, why there is none."""
    if kind is not Sampling.DRAWN:
        return f"{texts('asked-not-representative')} {texts(f'asked-sampling-{kind}')}"
    if weighed is None:
        return texts("asked-sampling-drawn")
    most = margin(max(1, round(weighed.effective)), population=size or None) * 100
    return texts("asked-margin", points=number(round(most, 1), texts.language))


def name_of(margin: Margin, summaries: Sequence[Summary], texts: Texts) -> str:
    if margin.variable.of is Of.ATTRIBUTE:
        return texts(f"asked-by-{margin.variable.name}")
    titles = {summary.question_id: summary.title.say(texts.language) for summary in summaries}
    return titles.get(margin.variable.name, "") or texts("widget-untitled")


def labels_of(name: str, summaries: Sequence[Summary], texts: Texts) -> dict[str, str]:
    """By option, where this names a question; by nothing, for those whom nothing is known of."""
    rows = (row for summary in summaries if summary.question_id == name for row in summary.rows)
    labels = {row.code: label_of(row, texts) for row in rows}
    return labels | {"": texts("asked-none" if labels else "asked-none-said")}


def points(difference: float, texts: Texts) -> str:
    """« +4 pts », « −12 pts », « 0 pt »"""
    rounded = round(difference * 100)
    sign = "+" if rounded > 0 else MINUS if rounded < 0 else ""
    return texts("asked-points", value=f"{sign}{abs(rounded)}")


def _both(count: int, part: float, texts: Texts) -> str:
    return f"{number(count, texts.language)}\u00a0·\u00a0{share(part, texts.language)}"  # on one line of a phone


def _names(values: Sequence[str], labels: Labels) -> str:
    return ", ".join(labels.get(value, value) for value in values)
