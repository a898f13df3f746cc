"""The chapter of the answers: every question with its sentence, its chart and its table."""

from collections.abc import Iterator

from core.charts import price_studies
from core.charts.said import sentence
from core.charts.theme import PRINT
from core.language.formats import number
from core.language.texts import Texts
from core.report.blocks import Block, Drawing, Heading, Said, Section, Together, Tone, table_of
from core.report.deciding import of_colleges, of_papers, of_ratification, of_rules
from core.report.drawings import SCALE, drawings, small_table
from core.report.material import Material
from core.results.price_studies import FEWEST
from core.results.summary import Summary


def answers_chapter(material: Material, texts: Texts) -> Section | None:
    """None where the chapter on the price says everything."""
    summaries = material.summaries_beside_criteria
    if not summaries:
        return None
    blocks = tuple(block for each in summaries for block in _question(material, each, texts))
    return Section(texts("report-answers"), blocks)


def title_of(material: Material, summary: Summary, texts: Texts) -> str:
    title = summary.title.say(texts.language) or texts("report-untitled")
    place = material.number(summary.question_id)
    return texts("report-question", number=str(place), title=title) if place else title


def _question(material: Material, summary: Summary, texts: Texts) -> Iterator[Block]:
    heading = Heading(title_of(material, summary, texts))
    if summary.question_id in material.look.ratified:
        yield Together((heading, *of_ratification(material, summary, texts)))
    else:
        yield from _shown(material, heading, summary, texts)
    yield from of_colleges(material, summary.question_id, texts)
    yield from of_papers(material, summary.question_id, texts)
    yield from _study(material, summary, texts)
    yield from of_rules(material, summary.question_id, texts)


def _shown(material: Material, heading: Heading, summary: Summary, texts: Texts) -> Iterator[Block]:
    drawn = tuple(drawings(summary, texts))
    said = Said(sentence(summary, texts))
    beginning = (heading, said, *_answered(material, summary, texts), *drawn[:1])
    table = tuple(_table(summary, texts))
    if len(drawn) < 2:
        yield Together((*beginning, *table))
    else:
        yield Together(beginning)
        yield from (*drawn[1:], *table)


def _table(summary: Summary, texts: Texts) -> Iterator[Block]:
    table = small_table(summary, texts)
    if table:
        yield table
    elif summary.answered and summary.rows:
        yield Said(texts("report-table-in-annex"), Tone.NOTE)


def _answered(material: Material, summary: Summary, texts: Texts) -> Iterator[Block]:
    """Where nobody answered, the sentence says so already."""
    if summary.answered:
        counted, shown = (number(count, texts.language) for count in (material.look.counted, summary.answered))
        yield Said(texts("report-answered", answered=summary.answered, shown=shown, counted=counted), Tone.NOTE)


def _study(material: Material, summary: Summary, texts: Texts) -> Iterator[Block]:
    study = material.studies.get(summary.question_id)
    if study is None:
        return
    first, *others = price_studies.sentences(study, material.definition.price, texts)
    chart = price_studies.draw(study, palette=PRINT, texts=texts, scale=SCALE) if study.answers >= FEWEST else None
    drawn = (Drawing(chart, first),) if chart else ()
    yield Together((Heading(price_studies.title(study, texts), level=3), Said(first), *drawn))
    yield from (Said(each) for each in others)
    if drawn:
        yield Together((table_of(price_studies.table(study, texts)),))
