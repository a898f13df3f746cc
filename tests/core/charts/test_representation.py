import pytest

from core.charts import representation as words
from core.consultation.population import Sampling
from core.language.texts import Texts
from core.results.representation import Compared, Comparison, Margin
from core.results.variables import Of, Variable
from core.results.weighing import Weighed, WeighedOption

FRENCH = Texts("fr")
COLLEGE = Margin(Variable(Of.ATTRIBUTE, "college"), (("Mangeurs", 160), ("Éleveurs", 80)))
AGE = Margin(Variable(Of.QUESTION, "age"), (("old", 40), ("young", 60)), "Insee")
OPTIONS = (WeighedOption(("yes",), 60, 0.6, 0.52), WeighedOption(("no", ""), 40, 0.4, 0.48))
WEIGHED = Weighed("q", (COLLEGE, AGE), 100, 81.3, met=True, options=OPTIONS)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def rows(table) -> list[list[str]]:
    return [[plain(cell) for cell in row] for row in table.to_numpy().tolist()]


def test_the_roll_is_said_in_people_a_population_in_shares():
    lines = (Compared(("a",), 30, 160, 0.75, 2 / 3), Compared(("b", ""), 10, 80, 0.25, 1 / 3))

    assert rows(words.compared_table(Comparison(COLLEGE, 40, lines), {"": "non précisé"}, FRENCH)) == [
        ["a", "30 · 75 %", "160 · 67 %", "+8 pts"],
        ["b, non précisé", "10 · 25 %", "80 · 33 %", "−8 pts"],
    ]
    assert rows(words.compared_table(Comparison(AGE, 40, lines), {"a": "A", "b": "B", "": "?"}, FRENCH))[0] == [
        "A",
        "30 · 75 %",
        "67 %",
        "+8 pts",
    ]


def test_raw_and_weighed_stand_side_by_side():
    labels = {"yes": "Oui", "no": "Non", "": "sans réponse"}

    assert rows(words.weighed_table(WEIGHED, labels, FRENCH)) == [
        ["Oui", "60 · 60 %", "52 %", "−8 pts"],
        ["Non, sans réponse", "40 · 40 %", "48 %", "+8 pts"],
    ]
    by_what, capped = words.weighed_sentences(WEIGHED, ["Collège", "Cercle", "Âge"], FRENCH)
    assert plain(by_what).startswith("Redressé sur « Collège », « Cercle » et « Âge » : 100 réponses")
    assert "aussi précises que 81 qui pèseraient autant" in by_what
    assert plain(capped) == "Aucune ne pèse moins de 0,3 fois la moyenne, ni plus de 3 fois."


@pytest.mark.parametrize("kind", [Sampling.OPEN, Sampling.ALL])
def test_without_lots_there_is_no_margin_of_error(kind):
    said = words.honesty(kind, WEIGHED, size=0, texts=FRENCH)

    assert said.startswith("Ceci n’est pas un échantillon représentatif.")
    assert "±" not in said


def test_with_lots_the_margin_is_that_of_the_effective_size_corrected_for_a_known_population():
    assert "± 10,9 points" in plain(words.honesty(Sampling.DRAWN, WEIGHED, size=0, texts=FRENCH))
    assert "± 6,9 points" in plain(words.honesty(Sampling.DRAWN, WEIGHED, size=135, texts=FRENCH))
    assert "±" not in words.honesty(Sampling.DRAWN, None, size=0, texts=FRENCH)
