"""A question asked again after people spoke: the button, then who moved where since the round before, and why."""

import streamlit as st

from core.actions import rounds
from core.charts import moves
from core.language.formats import euros, signed_cents
from core.question_types.base import Question
from core.results.price_moved import price_before, round_before
from core.results.rounds import Flow, Flows
from core.room.model import Item, Stage
from pages.parts.confirmation import ask, confirm, is_asked
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.report_links import draw_picture_links
from pages.parts.room.console import Console
from pages.parts.told_rounds import flows_between, reasons_given
from pages.parts.verbatims import as_list

MOST_FLOWS = 8


def draw_again(console: Console, item: Item, question: Question) -> None:
    """What was answered stays: it is the round before."""
    texts, asked = console.visit.texts, f"again {item.id}"
    st.button(
        texts("animate-again"), key="w_again", icon=":material/replay:", type="tertiary", on_click=ask, args=(asked,)
    )
    person = console.visit.person
    if not is_asked(asked) or person is None:
        return

    def again() -> None:
        with open_store_of_process()() as store:
            rounds.new_round(store, person, console.consultation.id, question_id=question.id)

    confirm(
        console.visit,
        title=texts("animate-again-title", title=plain(console.title(item))),
        explained=texts("animate-again-explained"),
        do=texts("animate-again-do"),
        act=again,
        done=texts("animate-again-done"),
    )


def draw_moves(console: Console, question: Question) -> None:
    """Nothing for what was asked once, nor while it is sealed or answered: each answer would show as it comes."""
    before = round_before(console.consultation.definition, question)
    if before is None or _is_open(console, before) or _is_open(console, question):
        return
    found = flows_between(console.visit, console.sight, before, question)
    if found is None:
        return
    with st.container(border=True, key="moves"):
        st.caption(console.visit.texts("animate-moves"))
        st.markdown(f"**{plain(moves.sentence(found, console.visit.texts))}**")
        labels = {str(code): label.say(console.visit.language) for code, label in question.choices().items()}
        _draw_flows(console, found, labels)
        if _is_pictured(console, before, question):
            draw_picture_links(console.visit, console.sight, f"moves_{question.id}")
        _draw_price_moved(console, question)
        _draw_reasons(console, question)


def _is_open(console: Console, question: Question) -> bool:
    item = console.room.asking(question.id)
    return item is not None and console.room.running and console.room.stage(item.id) is Stage.OPEN


def _draw_flows(console: Console, found: Flows, labels: dict[str, str]) -> None:
    told = [flow for flow in found.flows if flow.people and flow.origin != flow.to]
    for flow in sorted(told, key=lambda flow: -(flow.people or 0))[:MOST_FLOWS]:
        st.markdown(f"**{flow.people}** · {plain(_path(flow, labels))}")
    hidden = moves.kept_back(found, console.visit.texts)
    if hidden:
        st.caption(plain(hidden))


def _is_pictured(console: Console, before: Question, question: Question) -> bool:
    look = console.sight.look
    found = {each.question_id: each for each in look.summaries} if look else {}
    then, now = found.get(before.id), found.get(question.id)
    return then is not None and now is not None and moves.set_side_by_side(then, now)


def _path(flow: Flow, labels: dict[str, str]) -> str:
    return f"{labels.get(flow.origin, flow.origin)} → {labels.get(flow.to, flow.to)}"


def _draw_price_moved(console: Console, question: Question) -> None:
    """From what it would be by the round before, to what it is."""
    look, language = console.sight.look, console.visit.language
    before = price_before(console.consultation.definition, look, question) if look else None
    if look is None or look.outcome is None or before is None:
        return
    now = look.outcome.price.total
    said = {
        "before": euros(before, language),
        "now": euros(now, language),
        "moved": signed_cents(now - before, language),
    }
    st.markdown(plain(console.visit.texts("animate-price-moved", **said)))


def _draw_reasons(console: Console, question: Question) -> None:
    """Those that the room may see too; all of them are among the texts to moderate."""
    reasons = reasons_given(console.visit, console.sight, question)
    if reasons:
        st.markdown(f"**{plain(console.visit.texts('screen-reasons'))}**")
        st.html(as_list([each.text for each in reasons], more=console.visit.texts("live-read-on")))
