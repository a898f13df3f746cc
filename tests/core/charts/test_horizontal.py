"""Where lying bars are placed."""

from core.charts.horizontal import LABEL_CHARACTERS, MOST_LINES, Bar, draw_bars
from core.charts.theme import LIGHT
from tests.core.charts.drawn import rows_of


def draw(*labels, scale=1):
    bars = [Bar(label=label, figures="1 · 50 %", share=0.5, colour="#000000") for label in labels]
    return draw_bars(bars, palette=LIGHT, language="fr", scale=scale)


def test_a_long_label_is_cut_between_words_into_lines_a_phone_can_hold():
    (row,) = rows_of(draw("Du pâturage au moins quatre mois par an, dès que le temps le permet"))

    lines = row["label"].split("\n")
    assert lines == ["Du pâturage au moins quatre mois par an,", "dès que le temps le permet"]
    assert max(map(len, lines)) <= LABEL_CHARACTERS


def test_an_endless_label_is_cut_short_and_said_to_be():
    (row,) = rows_of(draw("mot " * 1000))

    assert row["label"].count("\n") == MOST_LINES - 1
    assert row["label"].endswith("…")


def test_a_word_longer_than_a_line_is_broken():
    (row,) = rows_of(draw("a" * (LABEL_CHARACTERS + 5)))

    assert row["label"] == "a" * LABEL_CHARACTERS + "\n" + "a" * 5


def test_no_bar_covers_another_nor_leaves_the_chart():
    chart = draw("court", "long " * 30, "", scale=1.7)

    rows = rows_of(chart)
    edges = [edge for row in rows for edge in (row["top"], row["start"], row["end"])]
    assert edges == sorted(edges)
    assert edges[-1] <= chart.height
