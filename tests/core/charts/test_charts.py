"""Every chart holds what the pages count on: nothing where nothing is, legible letters, both lights, both languages."""

import pytest

from core.charts import CHARTS
from core.charts.said import sentence
from core.charts.theme import DARK, LIGHT
from core.language import LANGUAGES
from core.language.texts import Texts
from core.question_types import KINDS
from core.results.columns import Tally
from tests.builders import a_question
from tests.core.charts.drawn import a_summary, rows_of, text_sizes

DRAWN = ("bars", "columns", "sentiment")
LEAST_SIZE = 12


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_that_nobody_answered_has_a_sentence_and_no_chart(kind, language):
    summary = a_question(kind).summarise(Tally())

    assert CHARTS[summary.chart](summary, palette=LIGHT, texts=Texts(language)) is None
    assert sentence(summary, Texts(language))


@pytest.mark.parametrize("name", DRAWN)
@pytest.mark.parametrize("scale", [1, 2.5])
def test_letters_are_legible_on_a_phone_and_grow_for_a_projector(name, scale):
    chart = CHARTS[name](a_summary(name, a=1, b=3), palette=LIGHT, texts=Texts("fr"), scale=scale)

    sizes = text_sizes(chart.to_dict()["layer"])

    assert min(sizes) >= LEAST_SIZE * scale


@pytest.mark.parametrize("name", DRAWN)
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_are_in_the_ink_of_the_light_one_reads_in(name, colours):
    spec = CHARTS[name](a_summary(name, a=1, b=3), palette=colours, texts=Texts("fr")).to_dict()

    inks = {layer["mark"]["color"] for layer in spec["layer"] if layer["mark"]["type"] == "text"}

    assert inks <= {colours.text, colours.muted}


@pytest.mark.parametrize("name", DRAWN)
def test_only_the_data_changes_from_one_ballot_to_the_next(name):
    """Streamlit keeps a chart's drawing, without a flicker, as long as all but its data is the same."""

    def outside_of_data(summary):
        spec = CHARTS[name](summary, palette=LIGHT, texts=Texts("fr")).to_dict()
        return {part: value for part, value in spec.items() if part not in ("data", "datasets")}

    assert outside_of_data(a_summary(name, a=1, b=3)) == outside_of_data(a_summary(name, a=700, b=2))


@pytest.mark.parametrize("name", DRAWN)
def test_markup_in_a_label_is_only_text(name):
    label = "<script>alert(1)</script>"

    chart = CHARTS[name](a_summary(name, **{label: 2, "b": 1}), palette=LIGHT, texts=Texts("fr"))

    if name != "sentiment":  # whose labels are the application's own
        assert rows_of(chart)[0]["label"] == label
