"""Named links on the share page: made, copied, printed, and how many people came, began and answered by each."""

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from core.actions import sources
from core.actions.store import Store
from core.actions.watching import Watcher
from core.consultation.records import Consultation, State
from core.consultation.source_links import LONGEST_LABEL, MOST, SourceLink
from core.language.formats import number
from core.problems import Refused
from core.results.representation import answered_by
from pages.http.short_link import short_address
from pages.parts.addresses import site
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.qr_files import draw_qr_popover
from pages.parts.shell import say_next
from pages.parts.visit import Visit


def draw_named_links(visit: Visit, consultation: Consultation, *, runs: bool) -> None:
    texts = visit.texts
    with open_store_of_process()(read_only=True) as store:
        links = sources.sources(store, visit.person, consultation.id)
    st.subheader(texts("share-named-title"), anchor=False)
    st.write(texts("share-named-help"))
    for link in links:
        _draw_link(visit, consultation, link)
    if runs and len(links) < MOST:
        _draw_new(visit, consultation, key=f"w_named_link_{len(links)}")  # empty again once one is made
    if any(link.came for link in links):
        _draw_funnel(visit, consultation, links)


def _draw_link(visit: Visit, consultation: Consultation, link: SourceLink) -> None:
    texts, address = visit.texts, short_address(site(), consultation.code, source=link.code)
    with st.container(border=True, key=f"named_link_{link.code}"):
        st.markdown(f"**{plain(link.label)}**")
        st.code(address, language=None, wrap_lines=True)
        with st.container(horizontal=True, gap="small"):
            alt, name = texts("share-named-qr-of", label=link.label), f"tablee-{consultation.code}-{link.code}"
            draw_qr_popover(visit, address, alt=alt, name=name, key=f"w_named_{link.code}")
            if not link.came:
                _offer_removal(visit, consultation, link)


def _draw_new(visit: Visit, consultation: Consultation, *, key: str) -> None:
    texts = visit.texts
    with st.form("named_link", border=False):
        label = st.text_input(
            texts("share-named-name"),
            max_chars=LONGEST_LABEL,
            placeholder=texts("share-named-example"),
            key=key,
            autocomplete="off",
        )
        asked = st.form_submit_button(texts("share-named-do"), icon=":material/add_link:")
    if asked:
        done = texts("share-named-done", label=plain(label.strip()))
        _act(visit, lambda store: sources.declare_source(store, visit.person, consultation.id, label), done=done)


def _offer_removal(visit: Visit, consultation: Consultation, link: SourceLink) -> None:
    texts = visit.texts
    if st.button(texts("share-named-remove"), key=f"w_remove_{link.code}", icon=":material/delete:", type="tertiary"):
        done = texts("share-named-removed", label=plain(link.label))
        _act(visit, lambda store: sources.remove_source(store, visit.person, consultation.id, link.code), done=done)


def _act(visit: Visit, act: Callable[[Store], object], *, done: str) -> None:
    try:
        with open_store_of_process()() as store:
            act(store)
    except Refused as refused:
        st.error(plain(visit.texts.problem(refused.problems[0])))
        return
    say_next(done)
    st.rerun()


def _draw_funnel(visit: Visit, consultation: Consultation, links: Sequence[SourceLink]) -> None:
    texts = visit.texts
    answered, why = _answered(visit, consultation), ""
    columns = {texts("share-named-column-link"): [plain(link.label) for link in links]}
    columns |= {
        texts("share-named-column-came"): [number(link.came, visit.language) for link in links],
        texts("share-named-column-began"): [number(link.began, visit.language) for link in links],
    }
    if answered is None:
        why = texts("share-named-sealed")
    else:
        shown = [answered.get(link.code) for link in links]
        told = ["–" if each is None else number(each, visit.language) for each in shown]
        columns[texts("share-named-column-answered")] = told
        why = texts("share-named-hidden") if None in shown else ""
    st.markdown(f"**{texts('share-named-funnel')}**")
    st.table(pd.DataFrame(columns).set_index(texts("share-named-column-link")))
    st.caption(plain(" ".join(filter(None, (texts("share-named-counted"), why)))))


def _answered(visit: Visit, consultation: Consultation) -> dict[str, int] | None:
    """By link, those that may be told; None while the results are sealed."""
    over = consultation.state is not State.OPEN
    try:
        return lookout().computed(
            consultation.code,
            Watcher(person=visit.person),
            lambda frame, _root: answered_by(frame, "source", over=over),
            key=("answered by source", over),
            team_only=True,
        )
    except Refused:
        return None
