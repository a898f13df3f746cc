"""Near-identical contributions: how many times each came, and on which days where that singles nobody out."""

from datetime import date

import streamlit as st

from core.actions.ideas import Campaign, Drafted, campaigns_of
from core.language.formats import number, weekday
from pages.parts.database import lookout
from pages.parts.escape import plain
from pages.parts.voices.ideas.desk import Desk, one_line


def draw_near(desk: Desk, drafted: Drafted) -> None:
    """Nothing where nobody wrote the same."""
    texts = desk.visit.texts
    found = campaigns_of(lookout(), desk.sight.consultation.code, desk.watcher, drafted, over=desk.sight.over)
    if not found:
        return
    alike = sum(each.count for each in found)
    said = texts("ideas-near", count=alike, times=len(found))
    with st.popover(said, icon=":material/content_copy:"):
        st.caption(texts("ideas-near-explained"))
        words = desk.words([each.seq for each in found])
        for each in found:
            st.markdown(f"**{number(each.count, desk.visit.language)} ×** {plain(one_line(words.get(each.seq, '')))}")
            if when := _when(desk, each):
                st.caption(plain(when))


def _when(desk: Desk, campaign: Campaign) -> str:
    texts = desk.visit.texts
    days = [
        texts("ideas-near-day", day=weekday(date.fromisoformat(told.values[0]), texts.language), count=told.count)
        for told in campaign.days
        if len(told.values) == 1 and told.values[0]
    ]
    return " · ".join(days)
