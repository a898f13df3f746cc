"""Two questions crossed: in words, as bars, and as a table one can read."""

from functools import partial
from html import escape

import streamlit as st

from core.charts import crossed
from core.charts.theme import palette
from core.language.formats import number, share
from core.results.crossing import Crossed
from core.results.offered import Offered
from pages.parts.chart_card import theme_of
from pages.parts.escape import plain
from pages.parts.explore.controls import Table, choose, titles
from pages.parts.report_links import draw_picture_links


def draw_cross_table(table: Table) -> None:
    texts, view = table.visit.texts, table.view
    words = titles(table, table.offered)
    nothing = {None: texts("explore-choose")}
    across, down = st.columns(2)
    with across:
        choose(texts("explore-rows"), "row", view.row, {**nothing, **words}, as_list=True)
    with down:
        choose(texts("explore-columns"), "column", view.column, {**nothing, **words}, as_list=True)
    row, column = table.of(view.row), table.of(view.column)
    if row is None or column is None:
        st.info(texts("explore-choose-two"), icon=":material/table_chart:")
        return
    found = table.explorer.crossed(row.variable, column.variable, view.wanted)
    if found is None:
        st.info(plain(texts("explore-cross-hidden")), icon=":material/visibility_off:")
        return
    _draw(table, found, row, column)


def _draw(table: Table, found: Crossed, row: Offered, column: Offered) -> None:
    texts = table.visit.texts
    in_row = partial(crossed.group_of, row, texts=texts)
    in_column = partial(crossed.group_of, column, texts=texts)
    st.subheader(plain(texts("explore-crossed", row=table.title(row), column=table.title(column))), anchor=False)
    st.markdown(plain(" ".join(crossed.sentences(found, row=in_row, column=in_column, texts=texts))))
    if not found.whole:
        return
    st.html(_as_html(table, found, row=in_row, column=in_column))
    if any(len(group) > 1 for group in (*found.rows, *found.columns)):
        st.caption(f":material/visibility_off: {plain(texts('explore-put-together'))}")
    chart = crossed.draw(found, row=in_row, column=in_column, palette=palette(theme_of(table.visit)), texts=texts)
    if chart is not None:
        st.vega_lite_chart(chart.to_dict(validate=False), theme=None, key="chart_crossed")
        draw_picture_links(table.visit, table.sight, "crossed", view=table.view)
    measures = crossed.measures(found, row=in_row, texts=texts)
    if measures:
        with st.popover(texts("explore-measures"), icon=":material/functions:", type="tertiary"):
            for each in measures:
                st.markdown(plain(each))


def _as_html(table: Table, found: Crossed, *, row: crossed.Said, column: crossed.Said) -> str:
    """Of each row the shares of its answers, how many in small beside; the whole in the last line."""
    texts, language = table.visit.texts, table.visit.language
    head = "".join(f'<th scope="col">{escape(column(group))}</th>' for group in found.columns)
    lines = [
        _line(
            row(group),
            [(found.share_of_row(r, c), count) for c, count in enumerate(found.counts[r])],
            found.row_totals[r],
            language,
        )
        for r, group in enumerate(found.rows)
    ]
    whole = [(count / found.whole, count) for count in found.column_totals]
    lines.append(_line(texts("explore-whole-line"), whole, found.whole, language, last=True))
    corner, total = escape(texts("explore-of-row")), escape(texts("explore-total"))
    return (
        '<div class="crossed" tabindex="0"><table>'
        f'<thead><tr><th class="corner">{corner}</th>{head}<th scope="col">{total}</th></tr></thead>'
        f"<tbody>{''.join(lines)}</tbody></table></div>"
    )


def _line(label: str, cells: list, total: int, language: str, *, last: bool = False) -> str:
    shown = "".join(
        f"<td><b>{escape(share(part, language))}</b> <small>{escape(number(count, language))}</small></td>"
        for part, count in cells
    )
    kind = ' class="whole"' if last else ""
    return (
        f'<tr{kind}><th scope="row">{escape(label)}</th>{shown}<td><small>{number(total, language)}</small></td></tr>'
    )
