"""That only some people's words are looked at, and the way back to everybody's."""

import streamlit as st

from core.actions.exploring import Explorer
from core.charts import crossed
from core.results.filtering import Filter
from pages.parts.database import lookout
from pages.parts.escape import plain
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit
from pages.parts.voices.address import go


def draw_narrowed(visit: Visit, sight: Sight, wanted: Filter) -> None:
    if not wanted:
        return
    explorer = Explorer(lookout(), sight.consultation.code, watcher_of(visit, sight.consultation), sight.over)
    offered = {each.variable: each for each in explorer.offered()}
    with st.container(horizontal=True, gap="small", key="voices_narrowed"):
        for place, condition in enumerate(wanted.conditions):
            known = offered.get(condition.variable)
            if known is None:
                continue
            said = crossed.condition_said(known, condition, visit.texts)
            st.button(
                plain(said if len(said) < 90 else said[:88] + "…"),
                key=f"w_voices_narrowed_{place}",
                icon=":material/close:",
                help=visit.texts("explore-take-off"),
                on_click=go,
                kwargs={"filtre": wanted.without(condition.variable).address, "page": ""},
            )
