"""How well groups meet those that people made, as it is measured and printed."""

import pytest

from core.voices.ideas.accuracy import evaluate, measured
from tests.core.voices.ideas.said import BUS, CANTEEN


def test_groups_that_meet_those_of_people_are_measured_as_such(tmp_path):
    rows = [("a", text, "cantine") for text in CANTEEN] + [("b", text, "bus") for text in BUS]
    lines = ["id\ttext\tlabel", *("\t".join(row) for row in rows)]
    (tmp_path / "two.tsv").write_text("\n".join(lines), encoding="utf-8")

    figures = measured(tmp_path / "two.tsv")

    assert (figures.texts, figures.groups, figures.covered, figures.purity) == (12, 2, 1.0, 1.0)
    assert (figures.nmi, figures.stability) == (pytest.approx(1), 1.0)
    assert str(figures).startswith("two              texts     12  groups   2  covered 1.00  NMI 1.000  purity 1.000")


def test_where_no_group_is_found_nothing_is_stable(tmp_path):
    (tmp_path / "vide.tsv").write_text("id\ttext\tlabel\n", encoding="utf-8")

    figures = measured(tmp_path / "vide.tsv")

    assert (figures.texts, figures.stability) == (0, None)
    assert "ARI between seeds    -  " in str(figures)


def test_real_consultations_are_grouped_as_well_as_the_goals_say(reference_data):
    clusters = reference_data / "voices" / "clusters"

    one_question, themes = (measured(clusters / f"{name}.tsv") for name in ("gdn_q166", "rc_4themes"))

    assert (one_question.nmi >= 0.475, one_question.covered >= 0.445, one_question.stability >= 0.9) == (True,) * 3
    assert (themes.nmi >= 0.438, themes.covered >= 0.64, themes.stability >= 0.72) == (True,) * 3


@pytest.mark.deep
def test_every_set_is_stable_and_measured_in_a_process_of_its_own(reference_data):
    every = list(evaluate(reference_data / "voices"))

    assert {figures.name for figures in every} >= {"gdn_q166", "gdn_questions", "rc_4themes"}
    assert min(figures.stability for figures in every) >= 0.72
