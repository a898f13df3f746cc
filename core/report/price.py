"""The chapter on the price: how it is built up, who gets what, what was retained and how surely."""

from collections.abc import Iterator
from datetime import tzinfo

from core.charts import acceptability, baskets, build_up, criterion, priced, split
from core.charts.theme import PRINT
from core.consultation.specification_document import SpecificationDocument
from core.consultation.specification_rules import rule_words
from core.consultation.specification_words import LineWords, line_words, price_remarks
from core.language.texts import Texts
from core.pricing.live_price import price_of
from core.pricing.model import PriceModel
from core.pricing.outcome import CriterionOutcome, Outcome
from core.report.blocks import Block, Drawing, Heading, Points, Said, Section, Table, Together, Tone, table_of
from core.report.deciding import of_colleges, of_papers
from core.report.drawings import SCALE
from core.report.findings import split_said
from core.report.material import Material

HEADS = ("criterion", "option", "delta", "votes")


def price_chapter(material: Material, texts: Texts, *, zone: tzinfo) -> Section | None:
    """None where no price was voted on, or nobody voted."""
    outcome, model = material.look.outcome, material.definition.price
    if outcome is None or model is None or not material.look.counted:
        return None
    title = texts("report-price" if material.over else "report-price-so-far")
    return Section(title, tuple(_blocks(material, outcome, model, texts, zone=zone)))


def _blocks(material: Material, outcome: Outcome, model: PriceModel, texts: Texts, *, zone: tzinfo) -> Iterator[Block]:
    yield from _build_up(material, outcome, model, texts)
    yield from _split(material, outcome, model, texts)
    if material.specification:
        yield from _specification(material.specification, texts, zone=zone)
    yield from _whole(material, outcome, model, texts)
    yield Heading(texts("report-criteria"))
    for each in outcome.criteria:
        yield from _criterion(material, each, texts)


def _build_up(material: Material, outcome: Outcome, model: PriceModel, texts: Texts) -> Iterator[Block]:
    said = build_up.sentence(outcome, model, texts, over=material.over)
    chart = build_up.draw(outcome, model, over=material.over, palette=PRINT, texts=texts, scale=SCALE)
    drawn = (Drawing(chart, said),) if chart else ()
    yield Together((Heading(texts("report-build-up")), Said(said), *drawn))


def _split(material: Material, outcome: Outcome, model: PriceModel, texts: Texts) -> Iterator[Block]:
    named = texts("result-price" if material.over else "live-price-so-far")
    prices = [(texts("result-start-price"), price_of(model, ())), (named, outcome.price)]
    chart = split.draw(prices, model, palette=PRINT, texts=texts, scale=SCALE)
    said = split_said(outcome, model, texts)
    table = table_of(split.table(prices, model, texts).reset_index())
    yield Together((Heading(texts("report-split-title")), Said(said), Drawing(chart, said), table))
    if material.specification:
        remarks = price_remarks(material.specification, texts)
    else:
        remarks = priced.remarks(outcome, model, texts)
    yield from (Said(remark, Tone.NOTE) for remark in remarks)
    if below := priced.below_floor(outcome, model, texts):
        yield Said(below, Tone.WARNING)


def _specification(document: SpecificationDocument, texts: Texts, *, zone: tzinfo) -> Iterator[Block]:
    lines = [line_words(document, line, texts, zone=zone) for line in document.specification.lines]
    heads = tuple(texts(f"result-specification-{head}") for head in HEADS)
    yield Heading(texts("report-specification"))
    yield Table(heads, tuple(_line(line, texts) for line in lines), wordy=True)
    for line in lines:
        yield from (Said(f"{line.criterion}\u00a0· {said}", Tone.NOTE) for said in _standing(line, texts))
    yield Together((Heading(texts("report-rules"), level=3), Points(tuple(rule_words(document, texts)))))


def _line(line: LineWords, texts: Texts) -> tuple[str, ...]:
    either = f" {texts('specification-or')} "
    return (
        line.criterion,
        either.join(each.label for each in line.references) or texts("result-specification-none"),
        line.adds if line.references else "",
        "\n".join(each.votes for each in line.references),
    )


def _standing(line: LineWords, texts: Texts) -> Iterator[str]:
    """What is always said beside a line, and where it stands since."""
    if line.references:
        yield from line.remarks
    if line.history:
        latest = line.history[0]
        yield texts("report-signed-line", state=line.state_said, signed=latest.signed, why=latest.why).strip()


def _whole(material: Material, outcome: Outcome, model: PriceModel, texts: Texts) -> Iterator[Block]:
    """Whether the winners make a whole that people wanted, and who would accept which price."""
    look = material.look
    on_paper = (Said(texts("papers-no-baskets"), Tone.NOTE),) if look.papers else ()
    if look.baskets:
        said = tuple(Said(each) for each in baskets.sentences(look.baskets, texts))
        yield Together((Heading(texts("basket-title")), *said, *on_paper))
        if look.baskets.warns:
            yield Said(texts("basket-warns"), Tone.WARNING)
        yield table_of(baskets.table(look.baskets, texts))
    chart = acceptability.draw(look.acceptability, outcome, model, palette=PRINT, texts=texts, scale=SCALE)
    if chart:
        sentence = acceptability.sentence(look.acceptability, outcome, texts)
        heading = Heading(texts("acceptability-title"))
        yield Together((heading, Said(sentence), Drawing(chart, sentence), *on_paper))


def _criterion(material: Material, outcome: CriterionOutcome, texts: Texts) -> Iterator[Block]:
    said = criterion.sentence(outcome, texts, over=material.over)
    chart = criterion.draw(outcome, palette=PRINT, texts=texts, scale=SCALE)
    title = outcome.title.say(texts.language) or texts("report-untitled")
    drawn = (Drawing(chart, texts("report-found-one", title=title, sentence=said)),) if chart else ()
    illustrative = outcome.question_id in material.definition.drawn
    beside = (Said(texts("live-shares-drawn"), Tone.NOTE),) if illustrative else ()
    table = (table_of(criterion.table(outcome, texts)),) if outcome.retained else ()
    yield Together((Heading(title, level=3), Said(said), *drawn, *beside, *table))
    yield from of_colleges(material, outcome.question_id, texts)
    yield from of_papers(material, outcome.question_id, texts)
