"""What may be told of a group: what was read in its texts, who gave them by tens, and when."""

from datetime import date
from fractions import Fraction

import streamlit as st

from core.actions.ideas import Drafted, Facts, facts_of
from core.charts.horizontal import Bar, draw_bars
from core.charts.theme import palette
from core.language.formats import number, share, weekday
from core.question_types.long_text import VOICES
from core.results.group_facts import Told
from core.results.variables import Of, Variable
from core.voices.ideas.model import Idea
from pages.parts.chart_card import theme_of
from pages.parts.database import lookout
from pages.parts.escape import plain
from pages.parts.voices.ideas.desk import Desk

MOST_VALUES = 12


def draw_facts(desk: Desk, drafted: Drafted, idea: Idea) -> None:
    sight = desk.sight
    facts = facts_of(lookout(), sight.consultation.code, desk.watcher, drafted, idea.id, over=sight.over)
    _draw_read(desk, facts)
    for variable, told in facts.told.items():
        _draw_told(desk, variable, told)
    if not facts.told and facts.of_start:
        st.caption(desk.visit.texts("ideas-told-nothing"))
    elif facts.of_start:
        st.caption(desk.visit.texts("ideas-told-of-start"))


def _draw_read(desk: Desk, facts: Facts) -> None:
    """Counts, the uncertain ones among them; nothing where the texts of a question are not read."""
    if not facts.read:
        return
    texts = desk.visit.texts
    said = [
        texts(f"voices-sentiment-count-{voice.replace('_', '-')}", count=facts.read[voice])
        for voice in VOICES
        if facts.read[voice]
    ]
    st.markdown(f"**{plain(texts('ideas-read'))}**  \n{plain(' · '.join(said))}")


def _draw_told(desk: Desk, variable: Variable, told: tuple[Told, ...]) -> None:
    whole, most = sum(each.count for each in told), max((each.count for each in told), default=0)
    if not whole:
        return
    texts, language = desk.visit.texts, desk.visit.language
    st.markdown(f"**{plain(texts(f'explore-{variable.name or variable.of.value}'))}**")
    ordered = sorted(told, key=lambda each: each.values) if variable.of is Of.DAY else sorted(told, key=_largest_first)
    bars = (
        Bar(
            label=_named(desk, variable, each),
            figures=f"{number(each.count, language)} · {share(Fraction(each.count, whole), language)}",
            share=each.count / most,
            colour=palette(theme_of(desk.visit)).categorical[0],
        )
        for each in ordered[:MOST_VALUES]
    )
    chart = draw_bars(bars, palette=palette(theme_of(desk.visit)), language=language, scale=1)
    st.vega_lite_chart(chart.to_dict(validate=False), theme=None, key=f"chart_idea_{variable.address}")


def _named(desk: Desk, variable: Variable, told: Told) -> str:
    """Values put together, so that none of them tells of fewer than ten."""
    texts = desk.visit.texts
    if len(told.values) > 1:
        return texts("ideas-told-others", count=len(told.values))
    value = told.values[0]
    if not value:
        return texts("ideas-told-none")
    return weekday(date.fromisoformat(value), texts.language) if variable.of is Of.DAY else value


def _largest_first(told: Told) -> tuple[bool, int]:
    return (len(told.values) > 1, -told.count)
