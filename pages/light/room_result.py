"""A result as it is revealed to a room, on a phone: its sentence, its bars and, if there is one, the price so far."""

from dataclasses import dataclass

from core.actions.watching import Watcher
from core.charts import said
from core.problems import Refused
from core.results.look import Look
from core.results.summary import Summary
from pages.light.ending import Bar, Card, criterion_card, question_card
from pages.light.price import ShownPrice, shown_price
from pages.light.visitor import Visitor
from pages.parts.database import lookout


@dataclass(frozen=True)
class RoomResult:
    """`refusal` says why nothing shows here."""

    card: Card | None = None
    price: ShownPrice | None = None
    answered: int = 0
    refusal: str = ""


def result_of(visitor: Visitor, question_id: str) -> RoomResult:
    """Under the visibility that was locked at opening, as everywhere."""
    try:
        look = lookout().look(visitor.code, Watcher(voter=visitor.voter))
    except Refused:
        return RoomResult(refusal=visitor.texts("room-result-on-screen"))
    summary = next((each for each in look.summaries if each.question_id == question_id), None)
    if summary is None or not summary.answered:
        return RoomResult(refusal=visitor.texts("room-result-nobody"))
    return _revealed(visitor, look, summary)


def _revealed(visitor: Visitor, look: Look, summary: Summary) -> RoomResult:
    model, outcome = visitor.consultation.definition.price, look.outcome
    criteria = outcome.criteria if outcome else ()
    decided = next((each for each in criteria if each.question_id == summary.question_id), None)
    if decided and outcome and model:
        price = shown_price(outcome.price, model, visitor.texts)
        return RoomResult(criterion_card(visitor, decided, over=False), price, summary.answered)
    found = look.ratified.get(summary.question_id)
    card = question_card(visitor, look, summary) if found or not _has_bars(summary) else _bars(visitor, summary)
    return RoomResult(card, answered=summary.answered)


def _has_bars(summary: Summary) -> bool:
    """Rows that are counts of one whole; what measures something else is read in a table."""
    return bool(summary.rows) and not any(row.figure or row.part_of for row in summary.rows)


def _bars(visitor: Visitor, summary: Summary) -> Card:
    texts, most = visitor.texts, max((row.count for row in summary.rows), default=0)
    return Card(
        title=summary.title.say(texts.language) or texts("widget-untitled"),
        sentence=said.sentence(summary, texts),
        bars=tuple(
            Bar(
                label=said.label_of(row, texts),
                delta="",
                figures=said.figures(row.count, row.share, texts),
                width=int(row.share * 1000),
                retained=bool(row.count) and row.count == most,
            )
            for row in summary.rows
        ),
    )
