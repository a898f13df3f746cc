"""The results of one question as a scene: bars, columns or stacks of HTML, so that they grow where they stand."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import groupby
from typing import Any

from core.charts import binding, criterion, said
from core.charts.columns import MOST_CHARACTERS, MOST_COLUMNS, ends_of
from core.charts.said import label_of
from core.charts.sentiment import READ
from core.charts.stacks import LEAST_NAMED, colours_of
from core.consultation.ratifying import Ratification
from core.language.formats import number, share, signed_cents
from core.language.wording import Wording
from core.pricing.outcome import CriterionOutcome
from core.results.summary import Fact, Row, Summary
from pages.parts.decision_card import papers_words
from pages.parts.projection.drawing import Scene
from pages.parts.projection.inks import Inks
from pages.parts.sight import Sight
from pages.parts.trust import trust_words
from pages.parts.visit import Visit

MOST_BARS = 10
MOST_STACKS = 8
LONGEST_QUOTED = 70  # letters of an option, in the sentence above the bars

Values = dict[str, Any]


def scene_of(visit: Visit, sight: Sight, summary: Summary, inks: Inks) -> Scene | None:
    """None for a chart that has no scene of its own."""
    ratified = sight.look.ratified.get(summary.question_id) if sight.look else None
    if ratified:  # these four figures, and never a share alone
        rules = sight.consultation.definition.rules.ratification or Ratification()
        by_price = binding.votes_by_price(ratified, summary, visit.texts)
        notes = [*([by_price] if by_price else []), binding.rules_met(ratified, rules, visit.texts)]
        verdict = binding.verdict(ratified, summary, visit.texts, over=sight.over)
        figures = binding.four_figures(ratified, summary, visit.texts)
        notes += _notes(visit, sight, summary)
        return Scene("ratified", {**_heading(visit, summary), "sentence": verdict, "figures": figures, "notes": notes})
    drawn = SCENES.get(summary.chart)
    if drawn is None:
        return None
    name, values = drawn(visit, summary, inks) if summary.answered else ("heading", {})
    notes = [*values.pop("notes", ()), *_notes(visit, sight, summary)]
    return Scene(name, {**_heading(visit, summary), **values, "notes": notes})


def scene_of_criterion(visit: Visit, sight: Sight, outcome: CriterionOutcome) -> Scene:
    """The options of a price criterion: what each adds to the price, its votes, and the one that leads."""
    values: Values = {
        "heading": outcome.title.say(visit.language),
        "sentence": criterion.sentence(outcome, visit.texts, over=sight.over),
        "rows": [
            _bar(
                visit,
                code=each.option.id,
                label=each.option.label.say(visit.language),
                beside=signed_cents(each.option.delta, visit.language)
                + (f" ({visit.texts('illustrative')})" if each.option.illustrative else ""),
                part=each.share,
                count=int(each.votes),
                first=each is outcome.retained,
            )
            for each in outcome.votes
        ],
        "notes": [],
    }
    if outcome.retained is None:
        return Scene("heading", values)
    if outcome.question_id in sight.consultation.definition.drawn:
        values["notes"] = [visit.texts("live-shares-drawn")]
    for summary in sight.look.summaries if sight.look else ():
        if summary.question_id == outcome.question_id:
            values["notes"] += _notes(visit, sight, summary)
    return Scene("bars", values)


def _heading(visit: Visit, summary: Summary) -> Values:
    title = summary.title.say(visit.language) or visit.texts("widget-untitled")
    return {"heading": title, "sentence": said.sentence(_shortened(summary, visit.language), visit.texts)}


def _shortened(summary: Summary, language: str) -> Summary:
    """What is quoted of an option in the sentence is only its beginning: the bar below has more of it."""

    def short(fact: Fact) -> Fact:
        if isinstance(fact, tuple):
            return tuple(_cut(each, language) for each in fact)
        return _cut(fact, language) if isinstance(fact, Wording) else fact

    return replace(summary, facts={name: short(fact) for name, fact in summary.facts.items()})


def _cut(words: Wording, language: str) -> Wording:
    said = words.say(language)
    return words if len(said) <= LONGEST_QUOTED else Wording(f"{said[:LONGEST_QUOTED].rstrip()}…")


def _notes(visit: Visit, sight: Sight, summary: Summary) -> list[str]:
    """Votes weighed by college, and those given on paper: each in one sentence."""
    notes: list[str] = []
    if sight.look is None:
        return notes
    college = sight.look.colleges.get(summary.question_id)
    if college:
        notes.append(binding.both_counts(college, visit.texts))
        notes += binding.remarks(college, visit.texts)
    papers = papers_words(visit, sight, summary)
    return [*notes, papers] if papers else notes


def _bars(visit: Visit, summary: Summary, inks: Inks, *, standing_out: bool = True) -> tuple[str, Values]:  # noqa: ARG001
    """In the order published; the most chosen alone, in theirs, where there are too many for a screen."""
    rows, notes = summary.rows, []
    if len(rows) > MOST_BARS:
        rows = tuple(sorted(rows, key=lambda row: -row.share))[: MOST_BARS - 1]
        notes = [visit.texts("screen-more-options", count=len(summary.rows) - len(rows))]
    most = max(row.share for row in rows)
    bars = [_bar_of(visit, row, first=standing_out and row.share == most) for row in rows]
    return "bars", {"rows": bars, "notes": notes}


def _columns(visit: Visit, summary: Summary, inks: Inks) -> tuple[str, Values]:
    labels = [label_of(row, visit.texts) for row in summary.rows]
    if len(labels) > MOST_COLUMNS or max(map(len, labels)) > MOST_CHARACTERS:
        return _bars(visit, summary, inks, standing_out=False)
    most = max(row.share for row in summary.rows) or Fraction(1)
    rows = [_bar_of(visit, row, first=False) | {"tall": float(row.share / most)} for row in summary.rows]
    return "columns", {"rows": rows, "ends": " · ".join(ends_of(summary, visit.texts, scale=2))}


def _read(visit: Visit, summary: Summary, inks: Inks) -> tuple[str, Values]:  # noqa: ARG001
    """Always drawn, even empty: a reading that hides how often it is unsure would mislead."""
    rows = [_bar_of(visit, row, first=False) for row in summary.rows if row.count or row.code in READ]
    return "bars", {"rows": rows, "notes": [trust_words(visit)]}


def _stacks(visit: Visit, summary: Summary, inks: Inks) -> tuple[str, Values]:
    labels = tuple(dict.fromkeys(label_of(row, visit.texts) for row in summary.rows))
    colours = dict(zip(labels, colours_of(len(labels), inks.palette), strict=True))
    groups = [tuple(rows) for _, rows in groupby(summary.rows, key=lambda row: row.code.rpartition(".")[0])]
    left = len(groups) - MOST_STACKS
    rows = [
        {
            "code": group[0].code.rpartition(".")[0],
            "label": group[0].part_of.say(visit.language),
            "parts": list(_parts(visit, group, colours)),
        }
        for group in (groups[:MOST_STACKS] if left > 0 else groups)
    ]
    notes = [visit.texts("screen-more-rows", count=left)] if left > 0 else []
    legend = [(colour, label) for label, colour in colours.items()]
    return "stacks", {"rows": rows, "legend": legend, "notes": notes}


def _parts(visit: Visit, group: tuple[Row, ...], colours: dict[str, str]) -> Iterator[Values]:
    for row in group:
        label = label_of(row, visit.texts)
        yield {
            "code": row.code,
            "label": label,
            "share": float(row.share),
            "colour": colours[label],
            "figure": share(row.share, visit.language),
            "narrow": float(row.share) < LEAST_NAMED,
        }


def _told(visit: Visit, summary: Summary, inks: Inks) -> tuple[str, Values]:  # noqa: ARG001
    return "heading", {}


def _bar_of(visit: Visit, row: Row, *, first: bool) -> Values:
    label, figure = label_of(row, visit.texts), row.figure.say(visit.language)
    bar = _bar(visit, code=row.code, label=label, part=row.share, count=row.count, first=first)
    return bar | {"figure": figure, "count": ""} if figure else bar


def _bar(
    visit: Visit, *, code: str, label: str, part: Fraction, count: int, first: bool = False, beside: str = ""
) -> Values:
    return {
        "code": code,
        "label": label,
        "beside": beside,
        "share": float(part),
        "figure": share(part, visit.language),
        "count": number(count, visit.language),
        "first": first,
    }


SCENES: dict[str, Callable[[Visit, Summary, Inks], tuple[str, Values]]] = {
    "bars": _bars,
    "columns": _columns,
    "stacks": _stacks,
    "sentiment": _read,
    "verbatims": _told,
    "files": _told,
    "nothing": _told,
}
