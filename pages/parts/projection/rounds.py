"""Two rounds of a question as a scene: before and after side by side, who moved where and why, how the price moved."""

from fractions import Fraction
from typing import Any

from core.charts import moves
from core.charts.ribbons import ribbons
from core.charts.said import label_of
from core.language.formats import euros, share
from core.question_types.base import Question
from core.results.price_moved import price_before, round_before
from core.results.rounds import Flows
from core.results.summary import Row, Summary
from pages.parts.projection.drawing import Scene
from pages.parts.projection.price import moved_words
from pages.parts.sight import Sight
from pages.parts.told_rounds import flows_between, reasons_given
from pages.parts.visit import Visit

MOST_ROWS = 8
MINUS = "\u2212"


def rounds_scene(visit: Visit, sight: Sight, question: Question, summary: Summary) -> Scene | None:
    """None for what was asked once, or is answered with no bars that can be set side by side."""
    before = round_before(sight.consultation.definition, question)
    found = sight.look.summaries if sight.look else ()
    then = next((each for each in found if before and each.question_id == before.id), None)
    if before is None or then is None or not then.answered or not summary.answered or len(summary.rows) > MOST_ROWS:
        return None
    if [row.code for row in then.rows] != [row.code for row in summary.rows]:
        return None
    flows = flows_between(visit, sight, before, question)
    places = {row.code: place for place, row in enumerate(summary.rows)}
    told = [
        (places[flow.origin], places[flow.to], flow.people or 0)
        for flow in (flows.flows if flows else ())
        if flow.origin in places and flow.to in places
    ]
    values: dict[str, Any] = {
        "heading": before.title.say(visit.language),
        "sentence": moves.sentence(flows, visit.texts) if flows and flows.moved is not None else "",
        "before_said": _column(visit, "screen-before-round", then),
        "after_said": _column(visit, "screen-after-round", summary),
        "flows_said": visit.texts("screen-moves") if told else "",
        "rows": [_row(visit, was, now) for was, now in zip(then.rows, summary.rows, strict=True)],
        "ribbons": ribbons(told, rows=len(summary.rows)),
        "price": _price(visit, sight, question),
        "reasons": [each.text for each in reasons_given(visit, sight, question)],
        "reasons_said": visit.texts("screen-reasons"),
        "notes": _hidden(visit, flows),
    }
    return Scene("rounds", values)


def _hidden(visit: Visit, flows: Flows | None) -> list[str]:
    hidden = moves.kept_back(flows, visit.texts) if flows else ""
    return [hidden] if hidden else []


def _price(visit: Visit, sight: Sight, question: Question) -> str:
    look = sight.look
    if look is None or look.outcome is None:
        return ""
    before = price_before(sight.consultation.definition, look, question)
    if before is None:
        return ""
    now = look.outcome.price.total
    said = visit.texts("screen-price-now", price=euros(now, visit.language))
    return f"{said} {moved_words(visit, before=before, now=now)}"


def _column(visit: Visit, key: str, summary: Summary) -> str:
    return visit.texts("screen-round-answered", round=visit.texts(key), count=summary.answered)


def _row(visit: Visit, was: Row, now: Row) -> dict[str, Any]:
    return {
        "code": now.code,
        "label": label_of(now, visit.texts),
        "before": float(was.share),
        "before_said": share(was.share, visit.language),
        "after": float(now.share),
        "after_said": share(now.share, visit.language),
        "step": _points(visit, now.share - was.share),
    }


def _points(visit: Visit, step: Fraction) -> str:
    points = round(100 * step)
    sign = "+" if points > 0 else MINUS if points < 0 else ""
    return visit.texts("screen-points", points=f"{sign}{abs(points)}")
