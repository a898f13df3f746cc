"""Says a specification in one language: the same words for the page, the PDF and the spreadsheet."""

from dataclasses import dataclass
from datetime import tzinfo

from core.charts import priced
from core.charts.criterion import warnings
from core.charts.said import figures
from core.consultation.line_status import LineState, LineStatus
from core.consultation.specification_document import SpecificationDocument
from core.language.formats import day, euros, share, signed_cents
from core.language.texts import Texts
from core.pricing.model import Split
from core.pricing.specification import Line, Specification


@dataclass(frozen=True)
class EntryWords:
    state: LineState
    said: str
    why: str
    signed: str


@dataclass(frozen=True)
class ReferenceWords:
    label: str
    votes: str


@dataclass(frozen=True)
class LineWords:
    """`references` are none, one, or two where the vote is close; `history` is the last first.

    `state_said` is "" where nobody voted and nothing came of it: such a line is open.
    """

    question_id: str
    criterion: str
    references: tuple[ReferenceWords, ...]
    adds: str
    shares: tuple[str, ...]
    remarks: tuple[str, ...]
    state: LineState
    state_said: str
    history: tuple[EntryWords, ...]


def line_words(document: SpecificationDocument, line: Line, texts: Texts, *, zone: tzinfo) -> LineWords:
    state = document.state(line.question_id)
    references = (
        ReferenceWords(each.option.label.say(texts.language), figures(int(each.votes), each.share, texts))
        for each in line.references
    )
    return LineWords(
        question_id=line.question_id,
        criterion=line.title.say(texts.language),
        references=tuple(references),
        adds=signed_cents(line.adds, texts.language),
        shares=tuple(_share_words(document.specification, line.split, texts)),
        remarks=tuple(_remarks(document.specification, line, texts)),
        state=state,
        state_said=state_words(state, texts) if line.retained or state is not LineState.VOTED else "",
        history=tuple(_entry(status, texts, zone=zone) for status in document.history(line.question_id)),
    )


def state_words(state: LineState, texts: Texts) -> str:
    return texts(f"specification-state-{state.value.replace('_', '-')}")


def origin_words(document: SpecificationDocument, texts: Texts, *, zone: tzinfo) -> str:
    """How many voted, and when it closed."""
    counted = document.specification.counted
    if document.closed_at is None:
        return texts("result-counted", count=counted)
    return texts("specification-origin", count=counted, day=day(document.closed_at, texts.language, zone=zone))


def price_remarks(document: SpecificationDocument, texts: Texts) -> list[str]:
    """What is said beside the price: VAT, the floor, the voters' own baskets, what no source explains."""
    found, language = document.specification, texts.language
    said = []
    if found.vat is not None and found.without_vat is not None:
        taxed = {"without": euros(found.without_vat, language), "vat": euros(found.vat, language)}
        said.append(texts("price-vat", rate=rate_words(found.vat_rate, language), **taxed))
    if found.floor:
        key = "price-floor-missed" if found.floor.lacks else "price-floor-kept"
        amounts = {"part": found.floor.gets, "floor": found.floor.amount, "lack": found.floor.lacks}
        spoken = {name: euros(amount, language) for name, amount in amounts.items()}
        said.append(texts(key, actor=found.floor.actor.name.say(language), **spoken))
    said += priced.remarks(document.outcome, document.model, texts)
    if document.model.illustrative:
        said.append(texts("price-split-illustrative"))
    return said


def rate_words(hundredths: int, language: str) -> str:
    """`550` is « 5,5 % »."""
    return share(hundredths / 10_000, language, places=0 if hundredths % 100 == 0 else 1 if hundredths % 10 == 0 else 2)


def _share_words(found: Specification, split: Split, texts: Texts) -> list[str]:
    return [
        texts(
            "specification-share",
            actor=actor.name.say(texts.language),
            amount=signed_cents(split[actor.id], texts.language),
        )
        for actor in found.actors
        if split.get(actor.id)
    ]


def _remarks(found: Specification, line: Line, texts: Texts) -> list[str]:
    said = [texts("result-specification-none")] if line.retained is None else warnings(line.outcome, texts)
    with_other = found.price_with_other(line)
    if line.other and with_other is not None:
        label, price = line.other.option.label.say(texts.language), euros(with_other, texts.language)
        said.append(texts("specification-other-price", label=label, price=price))
    if line.retained and line.retained.option.illustrative:
        said.append(texts("specification-illustrative"))
    return said


def _entry(status: LineStatus, texts: Texts, *, zone: tzinfo) -> EntryWords:
    return EntryWords(
        state=status.state,
        said=state_words(status.state, texts),
        why=status.why,
        signed=texts("specification-signed", day=day(status.at, texts.language, zone=zone), by=status.by),
    )
