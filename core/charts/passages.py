"""How far people go in a questionnaire: a bar a page, what it says in words, and its table."""

from fractions import Fraction

import altair as alt
import pandas as pd

from core.charts.horizontal import Bar, draw_bars
from core.charts.said import figures
from core.charts.theme import Palette
from core.language.formats import number, share
from core.language.texts import Texts
from core.results.passages import FEWEST, PagePassed, Walk


def draw(walk: Walk, *, palette: Palette, texts: Texts, scale: float) -> alt.LayerChart:
    bars = (
        Bar(
            label=name_of(page, texts),
            figures=figures(page.came, Fraction(page.came, walk.came or 1), texts),
            share=page.came / (walk.came or 1),
            colour=palette.accent if page == walk.steepest else palette.categorical[0],
            strong=page == walk.steepest,
        )
        for page in walk.pages
    )
    return draw_bars(bars, palette=palette, language=texts.language, scale=scale)


def sentences(walk: Walk, texts: Texts) -> list[str]:
    said = [texts("passages-came", count=walk.came, shown=number(walk.came, texts.language))]
    if walk.came < FEWEST:
        return [*said, texts("passages-few", fewest=FEWEST)]
    page = walk.steepest
    if page is None:
        said.append(texts("passages-nobody-stops"))
    else:
        lost = share(page.lost, texts.language)
        count = number(page.stopped, texts.language)
        said.append(texts("passages-steepest", page=name_of(page, texts), share=lost, count=count))
    if walk.seconds is not None:
        said.append(texts("passages-whole", time=time_said(walk.seconds, texts)))
    return said


def table(walk: Walk, texts: Texts) -> pd.DataFrame:
    names = ("page", "arrived", "went-on", "lost", "time")
    columns = [texts(f"passages-column-{name}") for name in names]
    rows = [
        (
            name_of(page, texts),
            number(page.came, texts.language),
            number(page.went_on, texts.language),
            share(page.lost, texts.language) if page.came >= FEWEST else "–",
            "–" if page.seconds is None else time_said(page.seconds, texts),
        )
        for page in walk.pages
    ]
    return pd.DataFrame(rows, columns=columns)


def name_of(page: PagePassed, texts: Texts) -> str:
    """« 2. Le prix »"""
    title = page.title.say(texts.language)
    return (
        texts("passages-page-named", number=page.number, title=title)
        if title
        else texts("passages-page", number=page.number)
    )


def time_said(seconds: float, texts: Texts) -> str:
    """« 1 min 20 s »"""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return texts("passages-seconds", seconds=rest)
    return texts("passages-minutes", minutes=minutes, seconds=f"{rest:02}")
