"""The retained option of each criterion as a table to hand over: the cahier des charges."""

from html import escape

import streamlit as st

from core.charts.criterion import warnings
from core.charts.said import figures
from core.language.formats import euros, signed_cents
from core.pricing.model import PriceModel
from core.pricing.outcome import CriterionOutcome, Outcome
from pages.parts.visit import Visit

COLUMNS = ("criterion", "option", "delta", "votes")


def draw_specification(visit: Visit, outcome: Outcome, model: PriceModel) -> None:
    heads = [escape(visit.texts(f"result-specification-{column}")) for column in COLUMNS]
    head = "".join(f'<th scope="col">{said}</th>' for said in heads)
    start = (
        f'<tr class="start"><th scope="row">{escape(visit.texts("result-start-price"))}</th><td></td>'
        f'<td data-head="{heads[2]}">{escape(euros(model.base, visit.language))}</td><td></td></tr>'
    )
    rows = "".join(_row(visit, each, heads) for each in outcome.criteria)
    total = (
        f'<tr class="total"><th scope="row">{escape(visit.texts("result-price"))}</th><td></td>'
        f'<td data-head="{heads[2]}">{escape(euros(outcome.price.total, visit.language))}</td><td></td></tr>'
    )
    st.html(f'<table class="specification"><thead><tr>{head}</tr></thead><tbody>{start}{rows}{total}</tbody></table>')


def _row(visit: Visit, each: CriterionOutcome, heads: list[str]) -> str:
    title = escape(each.title.say(visit.language))
    if each.retained is None:
        none = escape(visit.texts("result-specification-none"))
        return f'<tr><th scope="row">{title}</th><td colspan="3">{none}</td></tr>'
    option = each.retained.option
    label = escape(option.label.say(visit.language))
    mark = f" <small>({escape(visit.texts('illustrative'))})</small>" if option.illustrative else ""
    said = "".join(f"<p>{escape(sentence)}</p>" for sentence in warnings(each, visit.texts))
    votes = escape(figures(each.retained.votes, each.retained.share, visit.texts))
    return (
        f'<tr><th scope="row">{title}</th><td><strong>{label}</strong>{said}</td>'
        f'<td data-head="{heads[2]}">{escape(signed_cents(option.delta, visit.language))}{mark}</td>'
        f'<td data-head="{heads[3]}">{votes}</td></tr>'
    )
