"""Exactitude: anybody reads how often the analysis is right, from the frozen figures, and what it cannot do."""

from core.language.formats import share
from core.language.texts import Texts
from core.voices.accuracy import load_accuracy
from pages.parts import accuracy_chart as chart
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
    shares = sorted(each.right_share for each in measured.sets if each.name not in chart.NOT_ITS_USE)

    said = chart.sentence(measured, texts)

    assert f"dans {share(shares[0], 'fr')} à {share(shares[-1], 'fr')} des cas" in said
