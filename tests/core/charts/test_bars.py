"""Options as lying bars."""

from core.charts import bars
from core.charts.theme import DARK, LIGHT
from core.language.texts import Texts
from tests.core.charts.drawn import a_summary, column


def draw(summary, *, palette=LIGHT, language="fr"):
    return bars.draw(summary, palette=palette, texts=Texts(language))


def test_options_keep_their_published_order_with_count_and_share_at_the_end_of_each_bar():
    chart = draw(a_summary(zebra=1303, apple=8005, mango=0))

    assert column(chart, "label") == ["zebra", "apple", "mango"]
    assert column(chart, "figures") == ["1\u202f303 · 14\u00a0%", "8\u202f005 · 86\u00a0%", "0 · 0\u00a0%"]
    assert [round(length, 3) for length in column(chart, "share")] == [0.14, 0.86, 0]


def test_figures_are_written_as_the_reader_writes_them():
    assert column(draw(a_summary(a=1303, b=8005), language="en"), "figures") == ["1,303 · 14%", "8,005 · 86%"]


def test_the_most_chosen_stands_out_by_its_weight_as_well_as_its_colour():
    chart = draw(a_summary(a=1, b=3, c=2), palette=DARK)

    assert column(chart, "strong") == [False, True, False]
    assert column(chart, "colour") == [DARK.categorical[0], DARK.accent, DARK.categorical[0]]


def test_equals_stand_out_together():
    assert column(draw(a_summary(a=2, b=2, c=1)), "strong") == [True, True, False]
