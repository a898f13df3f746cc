"""A cross table in words and bars: for each answer of the columns, one bar a group of the rows."""

from collections.abc import Callable, Mapping

import altair as alt

from core.charts.horizontal import Bar, draw_bars
from core.charts.said import label_of
from core.charts.theme import Palette
from core.language.formats import euros, number, share
from core.language.texts import Texts
from core.results.crossing import NONE_GIVEN, Crossed, Group
from core.results.filtering import Condition
from core.results.offered import Offered
from core.results.summary import Row
from core.results.variables import BELOW, BETWEEN, NO, YES, Of

MOST_BARS = 16  # beyond, the table alone is read

Said = Callable[[Group], str]


def title_of(offered: Offered, texts: Texts) -> str:
    """« Par quel moyen venez-vous ? · À vélo », « Collège »"""
    if offered.variable.of is Of.QUESTION:
        title, part = offered.title.say(texts.language), offered.part.say(texts.language)
        return f"{title} · {part}" if part else title
    if offered.variable.of is Of.ROUND:
        return texts("explore-round", number=offered.variable.name)
    return texts(f"explore-{offered.variable.name or offered.variable.of.value}")


def value_of(offered: Offered, code: str, texts: Texts) -> str:
    if code in (YES, NO):
        return texts("explore-chosen" if code == YES else "explore-not-chosen")
    said = _euros if offered.variable.of is Of.PRICE else number
    if BELOW in code:
        lowest, highest = (said(float(each), texts.language) for each in code.split(BELOW))
        return texts("explore-range", lowest=lowest, highest=highest)
    if offered.variable.of is Of.PRICE and BETWEEN not in code:
        return said(float(code), texts.language)
    rows: Mapping[str, Row] = {row.code: row for row in offered.values}
    if code in rows:
        return label_of(rows[code], texts)
    return code


def condition_said(offered: Offered, condition: Condition, texts: Texts) -> str:
    """« Collège : producteurs »"""
    values = (value_of(offered, _said(value), texts) for value in condition.values)
    return texts("explore-chip", what=title_of(offered, texts), values=", ".join(values))


def group_of(offered: Offered, group: Group, texts: Texts) -> str:
    """Values put together are named one after the other; with them, those who gave nothing."""
    words = [value_of(offered, code, texts) for code in group if code != NONE_GIVEN]
    if NONE_GIVEN in group:
        words.append(texts("explore-none-given"))
    return texts("explore-or").join(words)


def draw(
    table: Crossed, *, row: Said, column: Said, palette: Palette, texts: Texts, scale: float = 1
) -> alt.LayerChart | None:
    if not table.whole or len(table.rows) * len(table.columns) > MOST_BARS:
        return None
    bars = (
        Bar(
            label=f"{column(answer)} · {row(group)}",
            figures=f"{share(table.share_of_row(r, c), texts.language)} · {number(table.counts[r][c], texts.language)}",
            share=float(table.share_of_row(r, c)),
            colour=palette.categorical[r % len(palette.categorical)],
        )
        for c, answer in enumerate(table.columns)
        for r, group in enumerate(table.rows)
    )
    return draw_bars(bars, palette=palette, language=texts.language, scale=scale)


def sentences(table: Crossed, *, row: Said, column: Said, texts: Texts) -> list[str]:
    """What it says, without a word of statistics."""
    if not table.whole:
        return [texts("explore-cross-nobody")]
    said = [texts(f"explore-link-{table.link.verdict}")] if table.link else [texts("explore-link-one-group")]
    strongest = table.strongest if table.link and table.link.verdict != "none" else None
    if strongest:
        r, c = strongest
        said.append(
            texts(
                "explore-strongest",
                group=row(table.rows[r]),
                answer=column(table.columns[c]),
                share=share(table.share_of_row(r, c), texts.language),
                whole=share(table.column_totals[c] / table.whole, texts.language),
            )
        )
    if table.link and table.link.few:
        said.append(texts("explore-link-few"))
    return said


def measures(table: Crossed, *, row: Said, texts: Texts) -> list[str]:
    """The figures behind the sentence, for whoever knows them."""
    said = []
    if table.link:
        link = table.link
        said.append(
            texts(
                "explore-test",
                statistic=number(round(link.chi_squared, 2), texts.language),
                degrees=link.degrees,
                chance=_chance(link.chance, texts),
                effect=number(round(link.cramers_v, 2), texts.language),
            )
        )
    for mean in table.means:
        words = {"group": row(mean.group), "mean": number(round(mean.mean, 1), texts.language)}
        said.append(texts("explore-mean", count=mean.count, **words))
    if table.explained is not None:
        said.append(texts("explore-explained", share=share(table.explained, texts.language)))
    if table.ranked is not None:
        said.append(texts("explore-ranked", coefficient=number(round(table.ranked, 2), texts.language)))
    return said


def _said(value: str) -> str:
    """« 2027-02-01 – 2027-02-05 »: a range of days; anything else as it is."""
    return value.replace(BETWEEN, " – ") if BETWEEN in value and "-" in value else value


def _euros(mils: float, language: str) -> str:
    return euros(round(mils), language)


def _chance(chance: float, texts: Texts) -> str:
    return texts("explore-chance-tiny") if chance < 0.001 else number(round(chance, 3), texts.language)
