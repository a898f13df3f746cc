"""The sentences above the charts and their tables, in each language."""

from collections.abc import Mapping
from fractions import Fraction

import pytest

from core.charts.said import figures_of, quoted, sentence, table
from core.language.texts import Texts
from core.language.wording import Wording
from core.results.summary import Row, Summary
from tests.core.charts.drawn import a_summary


def said(name: str, facts: Mapping, language: str = "fr", *, answered: int = 10) -> str:
    summary = Summary("question", Wording("Question"), "bars", answered, (), name, dict(facts))
    return sentence(summary, Texts(language)).replace("\u00a0", " ")


LABEL = Wording({"fr": "Bio", "en": "Organic"})


@pytest.mark.parametrize(
    ("name", "facts", "french", "english"),
    [
        ("nobody", {}, "Aucune réponse à cette question.", "No answer to this question."),
        (
            "most-chosen",
            {"label": LABEL, "share": Fraction(2, 3)},
            "« Bio » arrive en tête, avec 67 % des réponses.",
            "“Organic” comes first, with 67% of the answers.",
        ),
        (
            "most-ticked",
            {"label": LABEL, "share": Fraction(1, 3)},
            "« Bio » est le plus souvent coché : par 33 % des personnes qui ont répondu.",
            "“Organic” is ticked most often: by 33% of those who answered.",
        ),
        (
            "tied",
            {"labels": (LABEL, Wording("Local")), "share": Fraction(1, 2)},
            "Égalité en tête : « Bio » et « Local », avec 50 % chacun.",
            "A tie for first place: “Organic” and “Local”, with 50% each.",
        ),
        (
            "tied",
            {"labels": (LABEL, Wording("Local"), Wording("Vrac")), "share": Fraction(1, 3)},
            "Égalité en tête : « Bio », « Local » et « Vrac », avec 33 % chacun.",
            "A tie for first place: “Organic”, “Local” and “Vrac”, with 33% each.",
        ),
        (
            "rating-mean",
            {"mean": Fraction(386, 100), "highest": 5},
            "Note moyenne : 3,9 sur 5.",
            "Average rating: 3.9 out of 5.",
        ),
        (
            "number-median",
            {"median": Fraction(25, 2), "unit": Wording("€")},
            "La moitié des réponses ne dépasse pas 12,5 €.",
            "Half of the answers are at most 12.5 €.",
        ),
        (
            "number-median",
            {"median": Fraction(1200), "unit": Wording()},
            "La moitié des réponses ne dépasse pas 1\u202f200.",
            "Half of the answers are at most 1,200.",
        ),
        ("written", {}, "10 personnes ont écrit.", "10 people wrote."),
    ],
)
def test_a_sentence_says_its_facts_as_its_reader_would(name, facts, french, english):
    assert said(name, facts) == french
    assert said(name, facts, "en") == english


def test_one_person_is_not_several():
    assert said("written", {}, answered=1) == "Une personne a écrit."


def test_the_table_has_the_rows_of_the_chart():
    shown = table(a_summary(yes=3, no=1), Texts("fr"))

    assert shown.to_dict("list") == {"Réponse": ["yes", "no"], "Nombre": ["3", "1"], "Part": ["75\u00a0%", "25\u00a0%"]}


def test_a_label_of_the_applications_own_begins_a_line_and_is_written_so():
    row = Row("favourable", Wording(), 1, Fraction(1), key="voices-sentiment-favourable")

    shown = table(Summary("q", Wording(), "sentiment", 1, (row,), "voices"), Texts("fr"))

    assert shown["Réponse"].tolist() == ["Favorable"]


def test_what_a_bar_measures_stands_in_place_of_count_and_share():
    row = Row("cheap", LABEL, 1200, Fraction(1, 2), figure=Wording({"fr": "1,20 €", "en": "€1.20"}))
    summary = Summary("question", Wording("Prix"), "bars", 10, (row,), "nobody")

    assert table(summary, Texts("fr")).to_dict("list") == {"Réponse": ["Bio"], "Valeur": ["1,20 €"]}
    assert figures_of(row, Texts("en")) == "€1.20"


def test_of_many_that_are_as_many_the_first_are_named_and_the_others_counted():
    tied = tuple(Wording(name) for name in ("Brie", "Comté", "Cantal", "Bleu", "Tomme"))

    assert (
        quoted(tied[:4], Texts("fr"))
        == "«\u00a0Brie\u00a0», «\u00a0Comté\u00a0», «\u00a0Cantal\u00a0» et «\u00a0Bleu\u00a0»"
    )
    assert quoted(tied, Texts("fr")) == "«\u00a0Brie\u00a0», «\u00a0Comté\u00a0», «\u00a0Cantal\u00a0» et 2 autres"
