"""The chapter of who answered: against who was asked or a stated population, raw and weighed side by side."""

from collections.abc import Iterator

from core.charts import representation as words
from core.consultation.population import Sampling, sampling
from core.language.texts import Texts
from core.report.blocks import Block, Heading, Said, Section, Together, Tone, table_of
from core.report.material import Material
from core.results.representation import Comparison
from core.results.weighing import Weighed


def representation_chapter(material: Material, texts: Texts) -> Section | None:
    """None in the public edition, and where nothing was held against anybody."""
    found = material.beside.representation
    blocks = (
        *(block for each in found.comparisons for block in _compared(material, each, texts)),
        *(block for each in found.weighed for block in _weighed(material, each, texts)),
    )
    if not blocks or not material.for_team:
        return None
    few = () if found.weighed else (Said(texts("asked-too-few"), Tone.NOTE),)
    ending = (*few, Said(honesty(material, texts)), Said(texts("asked-decides-nothing"), Tone.NOTE))
    return Section(texts("asked-title"), (*blocks, *ending))


def honesty(material: Material, texts: Texts) -> str:
    """A margin of error where lots chose who was asked, the widest of those weighed; elsewhere, why there is none."""
    found = material.beside.representation
    least = min(found.weighed, key=lambda each: each.effective, default=None)
    return words.honesty(sampling_of(material), least, size=found.population.size, texts=texts)


def sampling_of(material: Material) -> Sampling:
    return sampling(material.definition.rules.access, material.beside.representation.population)


def _compared(material: Material, comparison: Comparison, texts: Texts) -> Iterator[Block]:
    summaries, margin = material.look.summaries, comparison.margin
    heading = Heading(words.name_of(margin, summaries, texts))
    labels = words.labels_of(margin.variable.name, summaries, texts)
    yield Together((heading, table_of(words.compared_table(comparison, labels, texts))))
    if margin.source:
        yield Said(texts("asked-source", source=margin.source), Tone.NOTE)


def _weighed(material: Material, weighed: Weighed, texts: Texts) -> Iterator[Block]:
    summaries = material.look.summaries
    title = next((each.title for each in summaries if each.question_id == weighed.question_id), None)
    heading = Heading((title.say(texts.language) if title else "") or texts("report-untitled"))
    labels = words.labels_of(weighed.question_id, summaries, texts)
    names = [words.name_of(margin, summaries, texts) for margin in weighed.margins]
    said = " ".join(words.weighed_sentences(weighed, names, texts))
    yield Together((heading, table_of(words.weighed_table(weighed, labels, texts)), Said(said, Tone.NOTE)))
