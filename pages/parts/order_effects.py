"""Whether the order drawn by lot moved the choice, a table one click away; for the team alone."""

from dataclasses import dataclass, field
from functools import lru_cache

import pandas as pd
import streamlit as st

from core.actions.order_effects import order_effects
from core.actions.watching import Watcher
from core.charts import said
from core.problems import Refused
from core.results.order_effects import Place, is_drawn
from core.results.summary import Summary
from pages.parts.database import open_store_of_process
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit

KEPT = 100


@dataclass(frozen=True)
class _Asked:
    """All that the table depends on: the log is read once a version, whoever of the team looks."""

    code: str
    question_id: str
    seq: int
    watcher: Watcher = field(compare=False, repr=False)


def draw_order_effects(visit: Visit, sight: Sight, summary: Summary) -> None:
    """Nothing where the order was everybody's."""
    questionnaire = sight.consultation.definition.questionnaire
    if not sight.of_team or sight.look is None or not is_drawn(questionnaire, summary.question_id):
        return
    texts = visit.texts
    if not st.toggle(texts("order-effects"), key=f"w_order_{summary.question_id}"):
        return
    watcher = watcher_of(visit, sight.consultation)
    try:
        places = _places(_Asked(sight.consultation.code, summary.question_id, sight.look.seq, watcher))
    except Refused as refused:
        st.error(texts.problem(refused.problems[0]))
        return
    st.caption(texts("order-effects-explained"))
    number, chosen = texts("order-effects-place"), texts("order-effects-chosen")
    rows = {
        number: [str(place.number) for place in places],
        chosen: [said.figures(place.chosen, place.share, texts) for place in places],
    }
    st.table(pd.DataFrame(rows).set_index(number))


@lru_cache(maxsize=KEPT)
def _places(asked: _Asked) -> tuple[Place, ...]:
    return order_effects(open_store_of_process(), asked.code, asked.watcher, asked.question_id)
