"""How many answered on each day: a bar a day, and what it says in words."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

import altair as alt
import pandas as pd

from core.charts.horizontal import Bar, draw_bars
from core.charts.said import figures
from core.charts.theme import Palette
from core.language.formats import number, share, weekday
from core.language.texts import Texts

MOST_DAYS = 45  # the last ones; the table has them all

Days = Mapping[date, int]


def draw(days: Days, *, palette: Palette, texts: Texts, scale: float = 1) -> alt.LayerChart | None:
    if not days:
        return None
    whole, busiest = sum(days.values()), _busiest(days)
    bars = (
        Bar(
            label=weekday(day, texts.language),
            figures=figures(days[day], Fraction(days[day], whole), texts),
            share=days[day] / days[busiest],
            colour=palette.accent if day == busiest else palette.categorical[0],
            strong=day == busiest,
        )
        for day in list(days)[-MOST_DAYS:]
    )
    return draw_bars(bars, palette=palette, language=texts.language, scale=scale)


def sentence(days: Days, texts: Texts) -> str:
    if not days:
        return texts("explore-no-days")
    busiest = _busiest(days)
    return texts("explore-busiest", day=weekday(busiest, texts.language), count=days[busiest], days=len(days))


def table(days: Days, texts: Texts) -> pd.DataFrame:
    day_said, count, part = texts("explore-day"), texts("charts-count"), texts("charts-share")
    whole = sum(days.values())
    rows = [
        {
            day_said: weekday(day, texts.language),
            count: number(answers, texts.language),
            part: share(Fraction(answers, whole), texts.language),
        }
        for day, answers in days.items()
    ]
    return pd.DataFrame(rows, columns=[day_said, count, part])


def _busiest(days: Days) -> date:
    return max(days, key=lambda day: days[day])
