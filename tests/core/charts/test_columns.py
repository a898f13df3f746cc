"""Ratings and numbers as columns."""

from dataclasses import replace

from core.charts import columns
from core.charts.theme import LIGHT
from core.language.texts import Texts
from core.language.wording import Wording
from core.question_types.rating import Rating
from core.results.columns import ColumnKind, Tally
from tests.core.charts.drawn import a_summary, column


def draw(summary):
    return columns.draw(summary, palette=LIGHT, texts=Texts("fr"))


def a_rating(**settings):
    tally = Tally(answered=4)
    for step in (5, 5, 4, 2):
        tally.add("rating", step, 1, kind=ColumnKind.NUMBER)
    return Rating(id="rating", title=Wording("Note"), **settings).summarise(tally)


def axis_of(chart):
    return chart.to_dict()["layer"][0]["encoding"]["x"]["axis"]


def test_every_step_has_its_column_even_the_empty_ones():
    chart = draw(a_rating())

    assert column(chart, "label") == ["1", "2", "3", "4", "5"]
    assert column(chart, "part") == ["0\u00a0%", "25\u00a0%", "0\u00a0%", "25\u00a0%", "50\u00a0%"]
    assert column(chart, "count") == ["0", "1", "0", "1", "2"]


def test_the_ends_of_a_scale_are_named_under_it():
    named = a_rating(lowest_label=Wording("pas du tout"), highest_label=Wording("tout à fait"))

    assert axis_of(draw(named))["title"] == ["1\u00a0: pas du tout", "5\u00a0: tout à fait"]
    assert axis_of(draw(a_rating()))["title"] is None


def test_many_columns_say_their_share_alone():
    texts = [layer for layer in draw(a_rating(highest=10)).to_dict()["layer"] if layer["mark"]["type"] == "text"]

    assert [layer["encoding"]["text"]["field"] for layer in texts] == ["part"]


def test_long_labels_lie_down_instead_of_overlapping():
    chart = draw(a_summary("columns", **{"1 000 – 2 000": 3, "2 000 – 3 000": 1}))

    assert column(chart, "figures") == ["3 · 75\u00a0%", "1 · 25\u00a0%"]


def test_what_is_not_told_of_a_few_is_not_drawn():
    assert draw(replace(a_rating(), rows=())) is None
