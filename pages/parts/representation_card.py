"""Who answered, against who was asked or a stated population; results raw and weighed side by side; for the team."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

import pandas as pd
import streamlit as st

from core.actions.populations import asked, population
from core.actions.watching import Watcher
from core.charts import representation as words
from core.community import access
from core.consultation.population import sampling
from core.problems import Refused
from core.results.frame import Frame
from core.results.look import Look
from core.results.representation import Margin, compare, margins_of
from core.results.variables import Of
from core.results.weighing import Weighed, may_be_weighed, weigh
from pages.parts.database import lookout, open_store_of_process
from pages.parts.escape import plain
from pages.parts.population_form import draw_population_form
from pages.parts.sight import Sight
from pages.parts.visit import Visit

Found = TypeVar("Found")


def draw_representation(visit: Visit, sight: Sight) -> None:
    """Nothing for those who are not of the team, nor while the results are sealed."""
    consultation, texts, look = sight.consultation, visit.texts, sight.look
    if not sight.of_team or look is None:
        return
    with open_store_of_process()(read_only=True) as store:
        roll = asked(store, visit.person, consultation.id)
        known = population(store, visit.person, consultation.id)
    margins = margins_of(roll.by, known)
    kind = sampling(consultation.definition.rules.access, known)
    st.subheader(texts("asked-title"), anchor=False)
    st.markdown(plain(_turnout(visit, look, roll.people)))
    for margin in margins:
        _draw_comparison(visit, sight, look, margin)
    weighed = _draw_weighed(visit, sight, look, margins) if margins else None
    st.info(plain(words.honesty(kind, weighed, size=known.size, texts=texts)), icon=":material/info:")
    st.caption(plain(texts("asked-decides-nothing")))
    if access.may_organize(visit.person, consultation.team_id):
        draw_population_form(visit, sight, look, known)


def _turnout(visit: Visit, look: Look, people: int) -> str:
    if people:
        return visit.texts("asked-turnout", count=look.counted, people=people, share=round(100 * look.counted / people))
    return visit.texts("asked-open-turnout", count=look.counted)


def _draw_comparison(visit: Visit, sight: Sight, look: Look, margin: Margin) -> None:
    texts = visit.texts
    st.markdown(f"**{plain(words.name_of(margin, look.summaries, texts))}**")
    found = _computed(visit, sight, ("compared", margin), lambda frame: compare(frame, margin, over=sight.over))
    if found is None:
        st.caption(plain(texts("asked-too-few")))
        return
    _draw_table(words.compared_table(found, words.labels_of(margin.variable.name, look.summaries, texts), texts))
    if margin.source:
        st.caption(plain(texts("asked-source", source=margin.source)))


def _draw_weighed(visit: Visit, sight: Sight, look: Look, margins: Sequence[Margin]) -> Weighed | None:
    texts = visit.texts
    stated = {margin.variable.name for margin in margins if margin.variable.of is Of.QUESTION}
    questions = {
        each.id: each.title.say(visit.language)
        for each in sight.consultation.definition.questionnaire.asked()
        if may_be_weighed(each) and each.id not in stated
    }
    if not questions:
        return None
    st.markdown(f"**{texts('asked-weigh-title')}**")
    question_id = st.selectbox(
        texts("asked-weigh-question"),
        list(questions),
        format_func=lambda each: questions[each] or texts("widget-untitled"),
        key="w_asked_question",
    )
    key = ("weighed", question_id, *margins)
    found = _computed(visit, sight, key, lambda frame: weigh(frame, question_id, margins, over=sight.over))
    if found is None:
        st.caption(plain(texts("asked-too-few")))
        return None
    _draw_table(words.weighed_table(found, words.labels_of(question_id, look.summaries, texts), texts))
    names = [words.name_of(margin, look.summaries, texts) for margin in found.margins]
    st.markdown(plain(" ".join(words.weighed_sentences(found, names, texts))))
    return found


def _computed(visit: Visit, sight: Sight, key: Hashable, compute: Callable[[Frame], Found]) -> Found | None:
    """Once a version for the whole team."""
    watcher = Watcher(person=visit.person)
    try:
        return lookout().computed(
            sight.consultation.code,
            watcher,
            lambda frame, _root: compute(frame),
            key=(key, sight.over),
            team_only=True,
        )
    except Refused:
        return None  # sealed meanwhile: the page that is drawn next says so


def _draw_table(table: pd.DataFrame) -> None:
    label = table.columns[0]
    st.table(table.assign(**{label: table[label].map(plain)}).set_index(label))
