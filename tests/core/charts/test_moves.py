"""Two rounds side by side: ribbons where who moved may be told, both shares back to back where it may not."""

from core.charts import moves
from core.charts.theme import LIGHT
from core.language.texts import Texts
from core.results.rounds import Flow, Flows
from tests.core.charts.drawn import a_summary

FRENCH = Texts("fr")
BEFORE, AFTER = a_summary(low=30, high=20), a_summary(low=18, high=32)
TOLD = Flows("a", "b", 50, 0, 0, 12, (Flow("low", "low", 18), Flow("low", "high", 12), Flow("high", "high", 20)))
SMALL = Flows("a", "b", 12, 0, 0, 4, (Flow("low", "high", None), Flow("high", "low", None)))
FEW = Flows("a", "b", 8, 0, 0)


def marks(flows, then=BEFORE, now=AFTER):
    chart = moves.draw(then, now, flows, palette=LIGHT, texts=FRENCH)
    return [layer["mark"]["type"] for layer in chart.to_dict()["layer"]]


def words(flows):
    chart = moves.draw(BEFORE, AFTER, flows, palette=LIGHT, texts=FRENCH).to_dict()
    return [row["words"] for rows in chart["datasets"].values() for row in rows if "words" in row]


def test_who_moved_is_drawn_as_ribbons_where_it_may_be_told():
    assert marks(TOLD) == ["area", "text"]
    assert marks(SMALL) == marks(FEW) == ["bar", "text"]


def test_each_answer_stands_with_its_figures_before_and_after():
    assert words(TOLD) == [
        "Avant, 50 réponses",
        "low\n30 · 60\u00a0%",
        "high\n20 · 40\u00a0%",
        "Après, 50 réponses",
        "low\n18 · 36\u00a0%",
        "high\n32 · 64\u00a0%",
    ]


def test_what_is_kept_back_is_said_and_why():
    some = Flows("a", "b", 50, 0, 0, 12, (Flow("low", "high", 12), Flow("high", "low", None)))

    assert moves.kept_back(TOLD, FRENCH) == ""
    assert moves.kept_back(some, FRENCH).startswith("Les mouvements de moins de 10 personnes ne sont pas dessinés")
    assert moves.kept_back(SMALL, FRENCH).startswith(
        "On ne dit pas qui est passé de quoi à quoi\u00a0: chaque mouvement réunit moins de 10"
    )
    assert moves.sentence(FEW, FRENCH).startswith("8 personnes ont répondu aux deux tours\u00a0: à partir de 10")


def test_rounds_that_are_not_answered_alike_are_not_set_side_by_side():
    other = a_summary(low=30, middle=20)

    assert moves.draw(BEFORE, other, TOLD, palette=LIGHT, texts=FRENCH) is None
    assert moves.draw(BEFORE, a_summary(), TOLD, palette=LIGHT, texts=FRENCH) is None
