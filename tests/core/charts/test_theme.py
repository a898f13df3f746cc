import altair as alt
import pytest

from core.charts.theme import DARK, LIGHT, configure, palette


@pytest.fixture
def chart() -> alt.Chart:
    return alt.Chart(alt.InlineData(values=[{"prix": 1.45}])).mark_bar().encode(x="prix:Q")


@pytest.mark.parametrize(("kind", "expected"), [("light", LIGHT), ("dark", DARK), (None, LIGHT)])
def test_the_palette_follows_the_screen(kind, expected):
    assert palette(kind) is expected


@pytest.mark.parametrize(("language", "decimal", "first_month"), [("fr", ",", "janvier"), ("en", ".", "January")])
def test_a_chart_counts_and_dates_in_the_language_of_its_page(chart, language, decimal, first_month):
    locale = configure(chart, LIGHT, language).to_dict()["config"]["locale"]

    assert locale["number"]["decimal"] == decimal
    assert locale["time"]["months"][0] == first_month


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda colours: colours.kind)
def test_nothing_of_a_chart_keeps_a_colour_of_the_other_theme(chart, colours):
    config = configure(chart, colours, "fr").to_dict()["config"]

    assert config["axis"]["labelColor"] == config["text"]["color"] == config["title"]["color"] == colours.text
    assert config["range"]["category"] == list(colours.categorical)
    assert config["axis"]["gridColor"] == colours.grid


def test_a_chart_of_several_layers_is_drawn_alike(chart):
    layers = chart + chart.mark_text()

    assert configure(layers, DARK, "en").to_dict()["config"]["view"]["stroke"] is None
