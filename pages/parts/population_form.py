"""Where an organizer says what is known of those they would hear: shares with their source, whether lots chose."""

from collections.abc import Callable

import streamlit as st

from core.actions import populations
from core.actions.store import Store
from core.charts.said import label_of
from core.consultation.definition import Access
from core.consultation.population import LONGEST_SOURCE, Population
from core.problems import Refused
from core.results.look import Look
from core.results.summary import Summary
from core.results.weighing import may_be_weighed
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.shell import say_next
from pages.parts.sight import Sight
from pages.parts.visit import Visit


def draw_population_form(visit: Visit, sight: Sight, look: Look, known: Population) -> None:
    texts, definition = visit.texts, sight.consultation.definition
    asked = {question.id for question in definition.questionnaire.asked() if may_be_weighed(question)}
    summaries = {each.question_id: each for each in look.summaries if each.question_id in asked and each.rows}
    with st.expander(texts("asked-form-title"), icon=":material/groups_2:"):
        st.markdown(plain(texts("asked-form-help")))
        if summaries:
            question_id = st.selectbox(
                texts("asked-form-question"),
                list(summaries),
                format_func=lambda each: summaries[each].title.say(visit.language) or texts("widget-untitled"),
                key="w_population_question",
            )
            _draw_shares(visit, sight, summaries[question_id], known)
        if definition.rules.access is Access.PERSONAL:
            _draw_lots(visit, sight, known)


def _draw_shares(visit: Visit, sight: Sight, summary: Summary, known: Population) -> None:
    texts, question_id = visit.texts, summary.question_id
    stated = known.stated.get(question_id)
    with st.form(f"population_{question_id}", border=False):
        shares = {
            row.code: st.number_input(
                f"{plain(label_of(row, texts))} (%)",
                min_value=0.0,
                max_value=100.0,
                step=1.0,
                format="%.1f",
                value=stated.shares.get(row.code, 0.0) if stated else 0.0,
                key=f"w_population_{question_id}_{row.code}",
            )
            for row in summary.rows
        }
        source = st.text_input(
            texts("asked-form-source"),
            value=stated.source if stated else "",
            max_chars=LONGEST_SOURCE,
            placeholder=texts("asked-form-source-example"),
            key=f"w_population_{question_id}",
        )
        with st.container(horizontal=True):
            keep = st.form_submit_button(texts("asked-form-keep"), type="primary")
            forget = bool(stated) and st.form_submit_button(texts("asked-form-forget"), type="tertiary")
    if keep:

        def state(store: Store) -> None:
            populations.state_population(
                store, visit.person, sight.consultation.id, question_id, shares=shares, source=source
            )

        _act(visit, state)
    if forget:
        _act(visit, lambda s: populations.forget_population(s, visit.person, sight.consultation.id, question_id))


def _draw_lots(visit: Visit, sight: Sight, known: Population) -> None:
    texts = visit.texts
    with st.form("population_lots", border=False):
        drawn = st.checkbox(texts("asked-form-drawn"), value=known.drawn_by_lot, key="w_population_drawn")
        size = st.number_input(texts("asked-form-size"), min_value=0, value=known.size, step=1, key="w_population_size")
        if st.form_submit_button(texts("asked-form-keep-lots")):
            _act(
                visit,
                lambda s: populations.say_drawn(s, visit.person, sight.consultation.id, drawn=drawn, size=int(size)),
            )


def _act(visit: Visit, act: Callable[[Store], None]) -> None:
    try:
        with open_store_of_process()() as store:
            act(store)
    except Refused as refused:
        st.error("  \n".join(plain(visit.texts.problem(found)) for found in refused.problems))
        return
    say_next(visit.texts("asked-form-kept"))
    st.rerun()
