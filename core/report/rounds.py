"""The chapter of the rounds: what people answered before and after they spoke, who moved where, and why."""

from collections.abc import Iterator

from core.charts import moves
from core.charts.said import label_of
from core.language.formats import euros, number, share, signed_cents
from core.language.texts import Texts
from core.report.beside import TwoRounds
from core.report.blocks import Block, Heading, Quotes, Said, Section, Table, Together, Tone
from core.report.material import Material
from core.results.rounds import Flows
from core.results.summary import Row, Summary


def rounds_chapter(material: Material, texts: Texts) -> Section | None:
    """None where nothing was asked twice."""
    blocks = tuple(block for each in material.beside.rounds for block in _rounds(material, each, texts))
    if not blocks:
        return None
    return Section(texts("report-rounds"), (Said(texts("report-rounds-intro")), *blocks))


def _rounds(material: Material, rounds: TwoRounds, texts: Texts) -> Iterator[Block]:
    then, now = (_summary(material, question.id) for question in (rounds.before, rounds.question))
    title = rounds.question.title.say(texts.language) or texts("report-untitled")
    said = [moves.sentence(rounds.flows, texts), *_price(rounds, texts)]
    table = _before_and_after(then, now, texts) if then and now else None
    yield Together((Heading(title), *map(Said, said), *((table,) if table else ())))
    yield from _flows(rounds.flows, now, texts)
    if rounds.reasons:
        quotes = Quotes(tuple((reason, "") for reason in rounds.reasons))
        yield Together((Heading(texts("screen-reasons"), level=3), quotes))


def _summary(material: Material, question_id: str) -> Summary | None:
    return next((each for each in material.look.summaries if each.question_id == question_id), None)


def _price(rounds: TwoRounds, texts: Texts) -> Iterator[str]:
    if rounds.price is None:
        return
    before, now = rounds.price
    language = texts.language
    said = {
        "before": euros(before, language),
        "now": euros(now, language),
        "moved": signed_cents(now - before, language),
    }
    yield texts("animate-price-moved", **said)


def _before_and_after(then: Summary, now: Summary, texts: Texts) -> Table | None:
    """None where the two are not answered with the same rows."""
    if not now.rows or [row.code for row in then.rows] != [row.code for row in now.rows]:
        return None
    heads = (texts("charts-option"), *(texts(f"report-rounds-{name}") for name in ("before", "after")))
    rows = (
        (label_of(after, texts), _said(before, texts), _said(after, texts))
        for before, after in zip(then.rows, now.rows, strict=True)
    )
    return Table(heads, tuple(rows))


def _flows(flows: Flows, now: Summary | None, texts: Texts) -> Iterator[Block]:
    labels = {row.code: label_of(row, texts) for row in (now.rows if now else ())}
    moved = (flow for flow in flows.flows if flow.people and flow.origin != flow.to)
    told = sorted(moved, key=lambda flow: -(flow.people or 0))
    if told:
        heads = tuple(texts(f"report-rounds-{name}") for name in ("from", "to", "people"))
        rows = tuple(
            (
                labels.get(flow.origin, flow.origin),
                labels.get(flow.to, flow.to),
                number(flow.people or 0, texts.language),
            )
            for flow in told
        )
        yield Together((Heading(texts("screen-moves"), level=3), Table(heads, rows)))
    hidden = moves.kept_back(flows, texts)
    if hidden:
        yield Said(hidden, Tone.NOTE)


def _said(row: Row, texts: Texts) -> str:
    return f"{number(row.count, texts.language)}\u00a0·\u00a0{share(row.share, texts.language)}"
