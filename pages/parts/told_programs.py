"""Addresses that are told what happens to a team's consultations: added and ended here, with what each was told."""

import streamlit as st

from core.actions import webhooks
from core.community.access import Person
from core.community.webhooks import Delivery, Event, Webhook, target_of
from core.language.formats import day_and_time
from core.problems import Refused
from pages.http.webhooks import resolve
from pages.parts import state
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.given_out import draw_ending, draw_line, draw_secret
from pages.parts.refusals import ANYWHERE, say_refusal
from pages.parts.visit import Visit

SHOWN = 10


def draw_told(visit: Visit, person: Person, team_id: str) -> None:
    with open_store_of_process()(read_only=True) as store:
        found = webhooks.webhooks(store, person, team_id)
        told = {each.id: webhooks.told(store, person, team_id, each.id) for each in found}
    st.markdown(f"**{visit.texts('webhooks-title')}**")
    st.caption(plain(visit.texts("webhooks-how")))
    for webhook in found:
        _draw_webhook(visit, person, webhook, told[webhook.id])
    draw_secret(st.session_state.get(state.WEBHOOK_SECRET), team_id, said=visit.texts("webhooks-once"))
    _draw_new(visit, person, team_id)


def _draw_webhook(visit: Visit, person: Person, webhook: Webhook, told: list[Delivery]) -> None:
    texts, question = visit.texts, f"end_webhook_{webhook.id}"
    events = ", ".join(texts(f"webhooks-event-{event}") for event in webhook.events)
    draw_line(visit, webhook.address, events, question=question)
    if told:
        with st.expander(texts("webhooks-told", count=len(told))):
            st.markdown("\n".join(f"- {_line(visit, each)}" for each in told[:SHOWN]))
    draw_ending(
        visit,
        question=question,
        explained=texts("webhooks-end-explained", address=webhook.address),
        end=lambda: _end(person, webhook),
        done=texts("webhooks-ended"),
    )


def _line(visit: Visit, delivery: Delivery) -> str:
    moment = day_and_time(delivery.due_at, visit.language, zone=visit.zone)
    said = visit.texts(
        f"webhooks-{delivery.state.replace('_', '-')}",
        event=visit.texts(f"webhooks-event-{delivery.event}"),
        code=delivery.content["code"],
        moment=moment,
        tries=delivery.tries,
        said=delivery.said,
    )
    return plain(said)


def _end(person: Person, webhook: Webhook) -> None:
    with open_store_of_process()() as store:
        webhooks.end_webhook(store, person, webhook.team_id, webhook.id)


def _draw_new(visit: Visit, person: Person, team_id: str) -> None:
    with st.form(f"webhook_{team_id}", border=False):
        address = st.text_input(visit.texts("webhooks-address"), key=f"w_webhook_{team_id}", autocomplete="off")
        places = {"address": st.empty()}
        events = st.pills(
            visit.texts("webhooks-events"),
            list(Event),
            selection_mode="multi",
            default=list(Event),
            format_func=lambda event: visit.texts(f"webhooks-event-{event}"),
            key=f"w_events_{team_id}",
        )
        places |= {"events": st.empty(), ANYWHERE: st.empty()}
        sent = st.form_submit_button(visit.texts("webhooks-make"))
    if not sent:
        return
    found = target_of(address.strip(), resolve)
    try:
        with open_store_of_process()() as store:
            secret = webhooks.make_webhook(store, person, team_id, address.strip(), events, found=found)
    except Refused as refused:
        say_refusal(visit, refused, places)
        return
    st.session_state[state.WEBHOOK_SECRET] = (team_id, secret)
    st.rerun()
