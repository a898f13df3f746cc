"""Any chart of a consultation as a picture for slides: its title, its sentence, and where it comes from.

To add one: write what it shows, then list it in WHOLE, or in OF_QUESTION where it is of one question.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from functools import partial

import altair as alt

from core.charts import acceptability, build_up, cloud, criterion, crossed, days, moves, passages, price_studies, split
from core.charts.said import sentence
from core.charts.theme import PRINT
from core.language.formats import day, number
from core.language.texts import Texts
from core.pricing.live_price import price_of
from core.report.blocks import Drawing
from core.report.drawings import SCALE, drawings
from core.report.findings import split_said
from core.report.material import Material
from core.results.passages import FEWEST as FEWEST_TO_WALK
from core.results.price_studies import FEWEST
from core.results.summary import Summary


@dataclass(frozen=True)
class Picture:
    title: str
    sentence: str
    chart: alt.LayerChart
    source: str


@dataclass(frozen=True)
class _Found:
    title: str
    sentence: str
    chart: alt.LayerChart | None
    answered: int
    filters: str = ""


def picture_of(material: Material, name: str, texts: Texts, *, zone: tzinfo) -> Picture | None:
    """`name` is a question's id, with one of OF_QUESTION before it or not, or one of WHOLE; None where it draws
    nothing.
    """
    found = _found(material, name, texts)
    if found is None or found.chart is None:
        return None
    source = texts(
        "picture-source",
        code=material.consultation.code,
        count=found.answered,
        shown=number(found.answered, texts.language),
        day=day(material.now, texts.language, zone=zone),
    )
    if found.filters:
        source = f"{source} · {found.filters}"
    if material.definition.simulated:
        source = texts("picture-source-simulated", source=source)
    return Picture(found.title, found.sentence, found.chart, source)


def _found(material: Material, name: str, texts: Texts) -> _Found | None:
    if name in WHOLE:
        return WHOLE[name](material, texts)
    summary = _summary(material, name)
    if summary:
        return _answers(material, summary, texts)
    before = next((each for each in OF_QUESTION if name.startswith(each)), None)
    summary = _summary(material, name.removeprefix(before)) if before else None
    return OF_QUESTION[before](material, summary, texts) if before and summary else None


def _summary(material: Material, question_id: str) -> Summary | None:
    kept = () if question_id in material.look.ratified else material.look.summaries
    return next((each for each in kept if each.question_id == question_id), None)


def _title(summary: Summary, texts: Texts) -> str:
    return summary.title.say(texts.language) or texts("report-untitled")


def _answers(material: Material, summary: Summary, texts: Texts) -> _Found | None:
    if material.explored.filtered:
        return _filtered(material, summary, texts)
    title = _title(summary, texts)
    outcome = next((each for each in _criteria(material) if each.question_id == summary.question_id), None)
    if outcome:
        chart = criterion.draw(outcome, palette=PRINT, texts=texts, scale=SCALE)
        return _Found(title, criterion.sentence(outcome, texts, over=material.over), chart, summary.answered)
    return _Found(title, sentence(summary, texts), _first_drawn(summary, texts), summary.answered)


def _filtered(material: Material, summary: Summary, texts: Texts) -> _Found | None:
    """Of those whom the view's filter lets through, which the source names."""
    kept = material.explored.filtered.summaries if material.explored.filtered else ()
    seen = next((each for each in kept if each.question_id == summary.question_id), None)
    if seen is None:
        return None
    said, filters = sentence(seen, texts), _filters(material, texts)
    return _Found(_title(seen, texts), said, _first_drawn(seen, texts), seen.answered, filters)


def _filters(material: Material, texts: Texts) -> str:
    explored = material.explored
    known = ((explored.of(each.variable), each) for each in explored.view.wanted.conditions)
    return " · ".join(crossed.condition_said(offered, each, texts) for offered, each in known if offered)


def _first_drawn(summary: Summary, texts: Texts) -> alt.LayerChart | None:
    return next((block.chart for block in drawings(summary, texts) if isinstance(block, Drawing)), None)


def _study(material: Material, summary: Summary, texts: Texts) -> _Found | None:
    study = material.studies.get(summary.question_id)
    if study is None or study.answers < FEWEST:
        return None
    title = _title(summary, texts)
    said = price_studies.sentences(study, material.definition.price, texts)
    chart = price_studies.draw(study, palette=PRINT, texts=texts, scale=SCALE)
    return _Found(title, said[0], chart, study.answers)


def _words(material: Material, summary: Summary, texts: Texts) -> _Found | None:
    heard = material.beside.heard.get(summary.question_id)
    if heard is None:
        return None
    entries, people = heard.cloud.entries, heard.cloud.people
    chart = cloud.draw(entries, palette=PRINT, texts=texts, scale=SCALE)
    return _Found(_title(summary, texts), cloud.sentence(entries, texts, people=people), chart, summary.answered)


def _moves(material: Material, summary: Summary, texts: Texts) -> _Found | None:
    """Of the last round of the two."""
    told = next((each for each in material.beside.rounds if each.question.id == summary.question_id), None)
    then = _summary(material, told.before.id) if told else None
    if told is None or then is None:
        return None
    chart = moves.draw(then, summary, told.flows, palette=PRINT, texts=texts, scale=SCALE)
    said = " ".join(filter(None, (moves.sentence(told.flows, texts), moves.kept_back(told.flows, texts))))
    return _Found(_title(then, texts), said, chart, summary.answered)


def _criteria(material: Material) -> tuple:
    return material.look.outcome.criteria if material.look.outcome else ()


def _acceptability(material: Material, texts: Texts) -> _Found | None:
    look, model = material.look, material.definition.price
    if look.outcome is None or model is None or not look.acceptability:
        return None
    chart = acceptability.draw(look.acceptability, look.outcome, model, palette=PRINT, texts=texts, scale=SCALE)
    said = acceptability.sentence(look.acceptability, look.outcome, texts)
    return _Found(texts("acceptability-title"), said, chart, look.counted - look.papers)


def _build_up(material: Material, texts: Texts) -> _Found | None:
    outcome, model = material.look.outcome, material.definition.price
    if outcome is None or model is None:
        return None
    chart = build_up.draw(outcome, model, over=material.over, palette=PRINT, texts=texts, scale=SCALE)
    said = build_up.sentence(outcome, model, texts, over=material.over)
    return _Found(texts("report-build-up"), said, chart, material.look.counted)


def _split(material: Material, texts: Texts) -> _Found | None:
    outcome, model = material.look.outcome, material.definition.price
    if outcome is None or model is None or not material.look.counted:
        return None
    named = texts("result-price" if material.over else "live-price-so-far")
    prices = [(texts("result-start-price"), price_of(model, ())), (named, outcome.price)]
    chart = split.draw(prices, model, palette=PRINT, texts=texts, scale=SCALE)
    return _Found(texts("report-split-title"), split_said(outcome, model, texts), chart, material.look.counted)


def _days(material: Material, texts: Texts) -> _Found:
    found = material.explored.days
    chart = days.draw(found, palette=PRINT, texts=texts, scale=SCALE)
    return _Found(texts("explore-days"), days.sentence(found, texts), chart, sum(found.values()))


def _crossed(material: Material, texts: Texts) -> _Found | None:
    explored = material.explored
    found, row, column = explored.crossed, explored.of(explored.view.row), explored.of(explored.view.column)
    if found is None or row is None or column is None:
        return None
    in_row, in_column = (partial(crossed.group_of, each, texts=texts) for each in (row, column))
    title = texts("explore-crossed", row=crossed.title_of(row, texts), column=crossed.title_of(column, texts))
    said = " ".join(crossed.sentences(found, row=in_row, column=in_column, texts=texts))
    chart = crossed.draw(found, row=in_row, column=in_column, palette=PRINT, texts=texts, scale=SCALE)
    return _Found(title, said, chart, found.whole, _filters(material, texts))


def _passages(material: Material, texts: Texts) -> _Found | None:
    walk = material.beside.walk
    if walk.came < FEWEST_TO_WALK:
        return None
    chart = passages.draw(walk, palette=PRINT, texts=texts, scale=SCALE)
    return _Found(texts("passages-title"), " ".join(passages.sentences(walk, texts)), chart, material.look.counted)


WHOLE: dict[str, Callable[[Material, Texts], _Found | None]] = {
    "acceptability": _acceptability,
    "build_up": _build_up,
    "split": _split,
    "days": _days,
    "crossed": _crossed,
    "passages": _passages,
}
OF_QUESTION: dict[str, Callable[[Material, Summary, Texts], _Found | None]] = {
    "study_": _study,
    "words_": _words,
    "moves_": _moves,
}
