"""After the deadline: the debrief and the result in words and tables, at the consultation's one link."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from core.actions.closing import close_due
from core.actions.debriefing import PARTS
from core.actions.watching import Watcher
from core.charts import binding, criterion, priced, said
from core.consultation.ratifying import Ratification
from core.consultation.records import State
from core.language.formats import day, signed_cents
from core.language.texts import Texts
from core.pricing.outcome import CriterionOutcome
from core.problems import Refused
from core.results.by_college import ByCollege
from core.results.look import Look
from core.results.summary import Summary
from core.voices.accuracy import Accuracy, load_accuracy
from core.voices.publication import accuracy_sentences
from pages.light import screens
from pages.light.price import ShownPrice, shown_price
from pages.light.proof import shown_proof
from pages.light.replies import shown_replies
from pages.light.visitor import Visitor
from pages.parts.database import lookout, open_store_of_process


@dataclass(frozen=True)
class Bar:
    """One option with its votes; `width` in thousandths of the whole."""

    label: str
    delta: str
    figures: str
    width: int
    retained: bool


@dataclass(frozen=True)
class Card:
    """One question's result: the sentence, then bars for a criterion, or a table."""

    title: str
    sentence: str
    bars: tuple[Bar, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    remarks: tuple[str, ...] = ()
    link: tuple[str, str] | None = None  # where more is said of it, and its words


@dataclass(frozen=True)
class Result:
    """What may be seen: `refusal` says why nothing is."""

    counted: int = 0
    price: ShownPrice | None = None
    remarks: tuple[str, ...] = ()
    criteria: tuple[Card, ...] = ()
    questions: tuple[Card, ...] = ()
    colleges: tuple[Card, ...] = ()
    refusal: str = ""


def ending(visitor: Visitor, *, receipt: str = "") -> str:
    """`receipt` is one that somebody asks about."""
    if visitor.consultation.state is State.OPEN:
        close_due(open_store_of_process())
    with open_store_of_process()(read_only=True) as store:
        debrief = store.consultations.debrief(visitor.consultation.id)
        notes = store.consultations.notes(visitor.consultation.id)
    published = day(debrief.published_at, visitor.language, zone=visitor.zone) if debrief.published_at else ""
    parts = {part: getattr(debrief, part).strip() for part in PARTS} if published else {}
    return screens.draw_screen(
        "ending",
        visitor,
        notes=notes,
        published=published,
        debrief={part: text for part, text in parts.items() if text},
        replies=shown_replies(visitor),
        result=_result(visitor),
        proof=shown_proof(visitor, receipt),
    )


def _result(visitor: Visitor) -> Result:
    if not visitor.consultation.definition.rules.public_results:
        return Result(refusal=visitor.texts("ending-team-only"))
    try:
        look = lookout().look(visitor.code, Watcher(voter=visitor.voter))
    except Refused as refused:
        return Result(refusal=visitor.texts.problem(refused.problems[0]))
    if not look.counted:
        return Result(refusal=visitor.texts("result-nobody"))
    return _seen(visitor, look)


def _seen(visitor: Visitor, look: Look) -> Result:
    model, outcome, texts = visitor.consultation.definition.price, look.outcome, visitor.texts
    shown = {each.question_id for each in outcome.criteria} if outcome else set()
    others = (summary for summary in look.summaries if summary.question_id not in shown)
    return Result(
        counted=look.counted,
        price=shown_price(outcome.price, model, texts) if outcome and model else None,
        remarks=tuple(priced.remarks(outcome, model, texts)) if outcome and model else (),
        criteria=tuple(criterion_card(visitor, each) for each in outcome.criteria) if outcome else (),
        questions=tuple(question_card(visitor, look, summary) for summary in others),
        colleges=tuple(_college_card(visitor, each) for each in look.colleges.values()),
    )


def criterion_card(visitor: Visitor, outcome: CriterionOutcome, *, over: bool = True) -> Card:
    texts = visitor.texts
    drawn = outcome.question_id in visitor.consultation.definition.drawn
    return Card(
        title=outcome.title.say(visitor.language),
        sentence=criterion.sentence(outcome, texts, over=over),
        bars=tuple(
            Bar(
                label=each.option.label.say(visitor.language),
                delta=signed_cents(each.option.delta, visitor.language),
                figures=said.figures(int(each.votes), each.share, texts),
                width=int(each.share * 1000),
                retained=each is outcome.retained,
            )
            for each in outcome.votes
        ),
        remarks=(texts("live-shares-drawn"),) if drawn else (),
    )


def question_card(visitor: Visitor, look: Look, summary: Summary) -> Card:
    """Of a ratification the verdict and its four figures, and never a share alone."""
    found, texts = look.ratified.get(summary.question_id), visitor.texts
    if found is None:
        return _summary_card(summary, texts)
    rules = visitor.consultation.definition.rules.ratification or Ratification()
    return Card(
        title=summary.title.say(texts.language) or texts("widget-untitled"),
        sentence=binding.verdict(found, summary, texts, over=True),
        rows=tuple(binding.four_figures(found, summary, texts)),
        remarks=tuple(
            filter(None, (binding.votes_by_price(found, summary, texts), binding.rules_met(found, rules, texts)))
        ),
    )


def _college_card(visitor: Visitor, found: ByCollege) -> Card:
    texts = visitor.texts
    differs = (texts("colleges-differ"),) if found.differs else ()
    lines = binding.lines(found, visitor.consultation.definition.rules.weighing.colleges, texts)
    return Card(
        title=found.title.say(texts.language) or texts("widget-untitled"),
        sentence=binding.both_counts(found, texts),
        columns=(texts("colleges-who"), *binding.options(found, texts)),
        rows=tuple((line.title, *line.cells) for line in lines),
        remarks=(*differs, *binding.remarks(found, texts)),
    )


def _summary_card(summary: Summary, texts: Texts) -> Card:
    table = said.table(summary, texts)
    columns: dict[str, Any] = table.to_dict("split")
    measured = summary.chart == "sentiment" and summary.answered
    return Card(
        title=summary.title.say(texts.language) or texts("widget-untitled"),
        sentence=said.sentence(summary, texts),
        columns=tuple(map(str, columns["columns"])) if summary.rows and summary.answered else (),
        rows=tuple(tuple(map(str, row)) for row in columns["data"]) if summary.answered else (),
        remarks=(accuracy_sentences(_accuracy(), texts)[-1],) if measured else (),
        link=("/exactitude", texts("voices-accuracy-page")) if measured else None,
    )


@lru_cache(maxsize=1)
def _accuracy() -> Accuracy:
    return load_accuracy()
