"""Below best-worst sets: how much each thing weighs, estimated where the team asks for it."""

from dataclasses import dataclass, field
from functools import lru_cache

import pandas as pd
import streamlit as st

from core.actions.importance import FEWEST, importance
from core.actions.watching import Watcher
from core.language.formats import share
from core.price_research.maxdiff import Worths
from core.problems import Refused
from core.question_types.best_worst import BestWorst
from core.results.summary import Summary
from pages.parts.chart_card import draw_table
from pages.parts.database import open_store_of_process
from pages.parts.escape import plain
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit

KEPT = 50


@dataclass(frozen=True)
class _Asked:
    """All that the estimate depends on: the log is read once a version, whoever of the team looks."""

    code: str
    question_id: str
    items: tuple[str, ...]
    seq: int
    watcher: Watcher = field(compare=False, repr=False)


def draw_importance(visit: Visit, sight: Sight, summary: Summary) -> None:
    question = sight.consultation.definition.questionnaire.question(summary.question_id)
    if not isinstance(question, BestWorst) or not sight.of_team or sight.look is None or not summary.answered:
        return
    texts = visit.texts
    if not st.toggle(texts("maxdiff-show"), key=f"w_importance_{question.id}"):
        return
    items = tuple(option.id for option in question.options)
    watcher = watcher_of(visit, sight.consultation)
    try:
        people, found = _importance(_Asked(sight.consultation.code, question.id, items, sight.look.seq, watcher))
    except Refused:
        st.info(plain(texts("maxdiff-impossible")), icon=":material/hourglass_empty:")
        return
    if found is None:
        st.caption(plain(texts("research-few", count=people, fewest=FEWEST)))
        return
    labels = {option.id: option.label.say(visit.language) for option in question.options}
    ordered = sorted(found.shares.items(), key=lambda each: -each[1])
    first, part = ordered[0]
    st.markdown(plain(texts("maxdiff-sentence", label=labels[first], share=share(round(part, 4), visit.language))))
    st.caption(plain(texts("maxdiff-method", count=people)))
    name, of = texts("charts-option"), texts("charts-share")
    rows = [{name: labels[item], of: share(round(each, 4), visit.language, places=1)} for item, each in ordered]
    draw_table(visit, pd.DataFrame(rows, columns=[name, of]))


@lru_cache(maxsize=KEPT)
def _importance(asked: _Asked) -> tuple[int, Worths | None]:
    return importance(open_store_of_process(), asked.code, asked.watcher, asked.question_id, asked.items)
