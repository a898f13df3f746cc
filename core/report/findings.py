"""The page that is read when no other is: the decision in a few sentences, or what comes out first."""

from collections.abc import Iterator

from core.charts import baskets, binding, priced, split
from core.charts.criterion import warnings
from core.charts.said import sentence
from core.charts.theme import PRINT
from core.language.formats import cents, euros, number, share
from core.language.texts import Texts
from core.pricing.model import PriceModel
from core.pricing.outcome import CriterionOutcome, Outcome
from core.report.blocks import Block, Drawing, Figures, Heading, Points, Said, Section, Together, Tone
from core.report.drawings import SCALE
from core.report.material import Material
from core.report.participation import caution
from core.results.summary import Summary

MOST_FINDINGS = 8


def findings(material: Material, texts: Texts) -> Section:
    return Section(texts("report-summary"), tuple(_blocks(material, texts)))


def split_said(outcome: Outcome, model: PriceModel, texts: Texts) -> str:
    """« De ce prix : 58 c (40 %) pour « Éleveur », … », the largest part first."""
    price, language = outcome.price, texts.language
    parts = [
        texts(
            "report-split-one",
            actor=actor.name.say(language),
            amount=cents(part, language),
            share=share(part / price.total, language) if price.total else "",
        )
        for part, actor in sorted(
            ((price.split.get(actor.id, 0), actor) for actor in model.actors), key=lambda each: -each[0]
        )
        if part
    ]
    return texts("report-split", parts=", ".join(parts))


def _blocks(material: Material, texts: Texts) -> Iterator[Block]:
    look, model = material.look, material.definition.price
    yield Figures(tuple(_figures(material, texts)))
    if not look.counted:
        yield Said(texts("report-nobody"), Tone.LEAD)
        return
    yield from _ratified(material, texts)
    if look.outcome and model:
        yield from _decided_price(material, look.outcome, model, texts)
    yield from _first_findings(material, texts)
    yield Said(caution(material, texts), Tone.NOTE)


def _figures(material: Material, texts: Texts) -> Iterator[tuple[str, str]]:
    look, language = material.look, texts.language
    if look.outcome and look.counted:
        yield _what_is_priced(material, texts), euros(look.outcome.price.total, language)
    yield texts("report-counted", count=look.counted), number(look.counted, language)
    if material.asked:
        yield texts("report-turnout"), share(look.counted / material.asked, language)


def _what_is_priced(material: Material, texts: Texts) -> str:
    """« Le prix retenu · Lait bio de pâturage · le litre »"""
    model = material.definition.price
    names = (model.product.say(texts.language), model.unit.say(texts.language)) if model else ()
    return " · ".join(filter(None, (texts("result-price" if material.over else "live-price-so-far"), *names)))


def _ratified(material: Material, texts: Texts) -> Iterator[Block]:
    summaries = {summary.question_id: summary for summary in material.look.summaries}
    for name, found in material.look.ratified.items():
        yield Said(binding.verdict(found, summaries[name], texts, over=material.over), Tone.LEAD)


def _decided_price(material: Material, outcome: Outcome, model: PriceModel, texts: Texts) -> Iterator[Block]:
    named = texts("result-price" if material.over else "live-price-so-far")
    chart = split.draw([(named, outcome.price)], model, palette=PRINT, texts=texts, scale=SCALE)
    said = split_said(outcome, model, texts)
    yield Together((Said(said, Tone.LEAD), Drawing(chart, said)))
    heading = Heading(texts("report-retained" if material.over else "report-leading"))
    yield Together((heading, Points(tuple(_criterion(each, texts) for each in outcome.criteria))))
    if below := priced.below_floor(outcome, model, texts):
        yield Said(below, Tone.WARNING)
    if material.look.baskets:
        yield Said(baskets.sentences(material.look.baskets, texts)[0])
        if material.look.baskets.warns:
            yield Said(texts("basket-warns"), Tone.WARNING)


def _criterion(outcome: CriterionOutcome, texts: Texts) -> str:
    """With what is always said beside it: a tie, a close call, a winner replaced."""
    title = outcome.title.say(texts.language)
    if outcome.retained is None:
        return texts("report-open-one", criterion=title)
    said = texts(
        "report-retained-one",
        criterion=title,
        option=outcome.retained.option.label.say(texts.language),
        share=share(outcome.retained.share, texts.language),
    )
    return ". ".join((said, *warnings(outcome, texts)))


def _first_findings(material: Material, texts: Texts) -> Iterator[Block]:
    answered = [each for each in material.summaries_beside_criteria if each.answered and _is_found(material, each)]
    if not answered:
        return
    said = tuple(
        texts("report-found-one", title=each.title.say(texts.language), sentence=sentence(each, texts))
        for each in answered[:MOST_FINDINGS]
    )
    yield Heading(texts("report-found"))
    yield Points(said)
    if len(answered) > MOST_FINDINGS:
        yield Said(texts("report-others", count=len(answered) - MOST_FINDINGS), Tone.NOTE)


def _is_found(material: Material, summary: Summary) -> bool:
    """What was ratified stands above already; what only says who somebody is finds nothing."""
    return summary.question_id not in material.look.ratified and bool(summary.rows)
