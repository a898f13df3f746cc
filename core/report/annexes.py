"""The annexes: the questionnaire as it was asked, the long tables, the rules in plain words, columns and sources."""

from collections.abc import Iterator

from core.language.texts import Texts
from core.question_types.base import Question
from core.questionnaire.piping import told
from core.report.answers import title_of
from core.report.blocks import Block, Heading, Points, Said, Section, Table, Together, Tone
from core.report.drawings import small_table, whole_table
from core.report.glossary import glossary
from core.report.material import Material
from core.results.columns import Column

MOST_VALUES = 12


def annexes(material: Material, texts: Texts) -> Section:
    blocks = (
        *_questionnaire(material, texts),
        *_tables(material, texts),
        *_glossary(material, texts),
        *_codebook(material, texts),
        *_sources(material, texts),
    )
    return Section(texts("report-annexes"), blocks)


def _questionnaire(material: Material, texts: Texts) -> Iterator[Block]:
    yield Heading(texts("report-questionnaire"))
    for place, page in enumerate(told(material.definition.questionnaire).pages, start=1):
        title = page.title.say(texts.language)
        key = "report-page-titled" if title else "report-page"
        heading = Heading(texts(key, number=str(place), **({"title": title} if title else {})), level=3)
        questions = [question for question in page.questions if question.id not in material.withheld]
        first, *others = [_asked(material, question, texts) for question in questions] or [()]
        yield Together((heading, *first))
        yield from (Together(each) for each in others if each)


def _asked(material: Material, question: Question, texts: Texts) -> tuple[Block, ...]:
    """As people read it: its words, how one answers, and what there was to choose from."""
    language = texts.language
    title = question.title.say(language) or texts("report-untitled")
    place = material.number(question.id)
    kind = [texts(f"question-{question.type.replace('_', '-')}")]
    kind += [texts("report-required")] if question.required and question.asks else []
    kind += [texts("report-conditional")] if question.shown_if else []
    said: list[Block] = [Heading(texts("report-question", number=str(place), title=title) if place else title, level=4)]
    said.append(Said(" · ".join(kind), Tone.NOTE))
    if note := question.note.say(language).strip():
        said.append(Said(note, Tone.NOTE))
    if options := [label.say(language) for label in _options(question)]:
        said.append(Said(texts("report-options", options=" ; ".join(options)), Tone.NOTE))
    return tuple(said)


def _options(question: Question) -> list:
    """What it lists and, where each is answered alike, the answers."""
    things = [thing.label for thing in getattr(question, "things", ()) or getattr(question, "options", ())]
    scale = [option.label for option in getattr(question, "scale", ())]
    return [label for label in (*things, *scale) if label]


def _tables(material: Material, texts: Texts) -> Iterator[Block]:
    """Those that were too long for their place."""
    long = [
        summary
        for summary in material.summaries_beside_criteria
        if summary.answered and summary.rows and not small_table(summary, texts)
    ]
    if not long:
        return
    yield Heading(texts("report-tables"))
    for summary in long:
        yield Heading(title_of(material, summary, texts), level=3)
        yield whole_table(summary, texts)


def _glossary(material: Material, texts: Texts) -> Iterator[Block]:
    said = tuple(texts("report-glossary-one", name=name, said=meant) for name, meant in glossary(material, texts))
    if said:
        yield Heading(texts("report-glossary"))
        yield Points(said)


def _codebook(material: Material, texts: Texts) -> Iterator[Block]:
    heads = tuple(texts(f"report-column{part}") for part in ("", "-question", "-kind"))
    rows = tuple(
        (column.name, question.title.say(texts.language) or texts("report-untitled"), _holds(column, texts))
        for question in told(material.definition.questionnaire).asked()
        if question.id not in material.withheld
        for column in question.columns()
    )
    yield Together((Heading(texts("report-codebook")), Said(texts("report-codebook-said"))), with_next=True)
    yield Table(heads, rows, wordy=True, letters=(0, 2))


def _holds(column: Column, texts: Texts) -> str:
    said = texts(f"report-column-{column.kind.value}")
    if not column.codes:
        return said
    codes = ", ".join(column.codes[:MOST_VALUES])
    return f"{said} {codes}{'…' if len(column.codes) > MOST_VALUES else ''}"


def _sources(material: Material, texts: Texts) -> Iterator[Block]:
    sources = material.definition.sources
    if sources:
        yield Heading(texts("report-sources"))
        yield Points(tuple(texts("report-source", label=each.label, address=each.address) for each in sources))
