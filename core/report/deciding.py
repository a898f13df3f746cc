"""What decides one question: its ratification, colleges, votes in a room, and what decision rules say."""

from collections.abc import Iterator

from core.charts import binding
from core.charts import decided as saying
from core.consultation.ratifying import Ratification
from core.language.texts import Texts
from core.report.blocks import Block, Figures, Heading, Said, Table, Together, Tone, table_of
from core.report.material import Material
from core.results.summary import Summary


def of_ratification(material: Material, summary: Summary, texts: Texts) -> Iterator[Block]:
    """The verdict, then yes, valid, cast and members, and never a share alone."""
    found = material.look.ratified.get(summary.question_id)
    if found is None:
        return
    rules = material.definition.rules.ratification or Ratification()
    yield Said(binding.verdict(found, summary, texts, over=material.over), Tone.LEAD)
    yield Figures(tuple(binding.four_figures(found, summary, texts)))
    if by_price := binding.votes_by_price(found, summary, texts):
        yield Said(by_price)
    yield Said(binding.rules_met(found, rules, texts), Tone.NOTE)


def of_colleges(material: Material, question_id: str, texts: Texts) -> Iterator[Block]:
    found = material.look.colleges.get(question_id)
    if found is None:
        return
    yield Said(binding.both_counts(found, texts))
    if found.hidden:
        return
    if found.differs:
        yield Said(texts("colleges-differ"), Tone.WARNING)
    lines = binding.lines(found, material.definition.rules.weighing.colleges, texts)
    yield Table(
        heads=(texts("colleges-who"), *binding.options(found, texts)),
        rows=tuple((line.title, *line.cells) for line in lines),
        strong=tuple(place for place, line in enumerate(lines) if line.decides),
    )
    yield from (Said(remark, Tone.NOTE) for remark in binding.remarks(found, texts))


def of_papers(material: Material, question_id: str, texts: Texts) -> Iterator[Block]:
    room = material.look.paper.get(question_id)
    summary = next((each for each in material.look.summaries if each.question_id == question_id), None)
    if room and summary:
        yield Said(binding.papers_apart(summary, room, texts), Tone.NOTE)


def of_rules(material: Material, question_id: str, texts: Texts) -> Iterator[Block]:
    found = material.decided.get(question_id)
    question = material.definition.questionnaire.question(question_id)
    if found is None or question is None:
        return
    labels = {thing.id: thing.label for thing in question.things}  # type: ignore[attr-defined]  # as all that are decided have
    ruling = found.binding() or found.rulings[next(iter(found.rules.values()))]
    said = tuple(Said(sentence) for sentence in saying.sentences(found, ruling, labels, texts))
    yield Together((Heading(texts("decided-title"), level=3), *said))
    if found.bound_to or not found.is_robust:
        yield table_of(saying.table(found, labels, texts), wordy=True)
