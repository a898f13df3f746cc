"""Exactitude: anybody reads how often the analysis is right, from the frozen figures, and what it cannot do."""

from dataclasses import replace

from core.charts.theme import LIGHT
from core.language.formats import share
from core.language.texts import Texts
from core.voices.accuracy import SetAccuracy, load_accuracy
from core.voices.publication import FEWEST_DECIDED
from pages.parts import accuracy_chart as chart
from tests.core.charts.drawn import column
from tests.pages.conftest import words


def test_anybody_reads_the_figures_and_what_fails(open_screen):
    screen = open_screen("exactitude", person=None)

    said = words(screen)
    assert not screen.exception
    assert "L’ironie lui échappe" in said
    assert "Un ton n’est pas une position" in said
    assert load_accuracy().analyser in said.replace("\\", "")


def test_every_set_stands_in_the_table_as_it_was_frozen():
    measured, texts = load_accuracy(), Texts("fr")

    table = chart.table(measured, texts)

    assert len(table) == len(measured.sets)
    apps = measured.of("apps")
    assert list(table.iloc[0])[1:4] == [
        str(apps.texts),
        share(apps.decided_share, "fr"),
        share(apps.right_share, "fr"),
    ]


def test_the_sentence_says_the_worst_and_the_best_of_what_it_is_for():
    measured, texts = load_accuracy(), Texts("fr")
    sure = [each for each in measured.sets if each.decided >= FEWEST_DECIDED]
    shares = sorted(each.right_share for each in sure if each.name not in chart.NOT_ITS_USE)

    said = chart.sentence(measured, texts)

    assert f"dans {share(shares[0], 'fr')} à {share(shares[-1], 'fr')} des cas" in said


def test_a_set_of_which_too_little_was_decided_is_drawn_with_its_number_and_left_out_of_the_sentence():
    measured, texts = load_accuracy(), Texts("fr")
    few = SetAccuracy("verbatims", texts=52, polar=20, decided=FEWEST_DECIDED - 1, right=2, auc=0.9, macro_f1=None)
    others = tuple(each for each in measured.sets if each.name != few.name)
    with_few = replace(measured, sets=(*others, few))

    assert chart.sentence(with_few, texts) == chart.sentence(replace(measured, sets=others), texts)
    labels = column(chart.draw(with_few, palette=LIGHT, texts=texts), "label")
    assert labels[-1].endswith(f"(n\u00a0=\u00a0{few.decided})")
