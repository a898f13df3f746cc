"""A bar a day of answers, the busiest standing out, in words and as a table."""

from datetime import date, timedelta

from core.charts import days
from core.charts.theme import LIGHT
from core.language.texts import Texts
from tests.core.charts.drawn import column

FRENCH = Texts("fr")
THREE = {date(2026, 11, 22): 10, date(2026, 11, 23): 25, date(2026, 11, 24): 5}


def test_each_day_is_a_bar_and_the_busiest_stands_out():
    chart = days.draw(THREE, palette=LIGHT, texts=FRENCH)

    assert column(chart, "label") == ["dimanche 22 novembre", "lundi 23 novembre", "mardi 24 novembre"]
    assert column(chart, "figures") == ["10 · 25\u00a0%", "25 · 62\u00a0%", "5 · 12\u00a0%"]
    assert column(chart, "strong") == [False, True, False]


def test_the_last_days_are_drawn_and_the_table_has_them_all():
    many = {date(2026, 1, 1) + timedelta(days=place): 1 for place in range(days.MOST_DAYS + 3)}

    assert len(column(days.draw(many, palette=LIGHT, texts=FRENCH), "label")) == days.MOST_DAYS
    assert len(days.table(many, FRENCH)) == days.MOST_DAYS + 3


def test_nothing_is_drawn_of_no_day_and_that_is_said():
    assert days.draw({}, palette=LIGHT, texts=FRENCH) is None
    assert days.sentence({}, FRENCH) == "Aucun jour n’est connu pour ces réponses."
