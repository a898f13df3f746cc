"""Any chart of a consultation as a picture for slides: its title, its sentence, and where it comes from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

import altair as alt

from core.charts import acceptability, build_up, criterion, price_studies, split
from core.charts.said import sentence
from core.charts.theme import PRINT
from core.language.formats import day, number
from core.language.texts import Texts
from core.pricing.live_price import price_of
from core.report.blocks import Drawing
from core.report.drawings import SCALE, drawings
from core.report.findings import split_said
from core.report.material import Material
from core.results.price_studies import FEWEST

STUDY = "study_"


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


def picture_of(material: Material, name: str, texts: Texts, *, zone: tzinfo) -> Picture | None:
    """`name` is a question's id, `study_` before one that asks about prices, or one of WHOLE; None where it draws
    nothing.
    """
    found = WHOLE[name](material, texts) if name in WHOLE else _of_question(material, name, texts)
    if found is None or found.chart is None:
        return None
    source = texts(
        "picture-source",
        code=material.consultation.code,
        count=found.answered,
        shown=number(found.answered, texts.language),
        day=day(material.now, texts.language, zone=zone),
    )
    if material.definition.simulated:
        source = texts("picture-source-simulated", source=source)
    return Picture(found.title, found.sentence, found.chart, source)


def _of_question(material: Material, name: str, texts: Texts) -> _Found | None:
    question_id = name.removeprefix(STUDY)
    summary = next((each for each in material.look.summaries if each.question_id == question_id), None)
    if summary is None or question_id in material.look.ratified:
        return None
    title = summary.title.say(texts.language) or texts("report-untitled")
    if name != question_id:
        return _study(material, question_id, title, texts)
    outcome = next((each for each in _criteria(material) if each.question_id == name), None)
    if outcome:
        chart = criterion.draw(outcome, palette=PRINT, texts=texts, scale=SCALE)
        return _Found(title, criterion.sentence(outcome, texts, over=material.over), chart, summary.answered)
    drawn = [block.chart for block in drawings(summary, texts) if isinstance(block, Drawing)]
    return _Found(title, sentence(summary, texts), drawn[0] if drawn else None, summary.answered)


def _study(material: Material, question_id: str, title: str, texts: Texts) -> _Found | None:
    study = material.studies.get(question_id)
    if study is None or study.answers < FEWEST:
        return None
    said = price_studies.sentences(study, material.definition.price, texts)
    chart = price_studies.draw(study, palette=PRINT, texts=texts, scale=SCALE)
    return _Found(title, said[0], chart, study.answers)


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


WHOLE: dict[str, Callable[[Material, Texts], _Found | None]] = {
    "acceptability": _acceptability,
    "build_up": _build_up,
    "split": _split,
}
