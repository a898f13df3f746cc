"""The published accuracy: how it is measured, and that what is frozen is what is measured."""

from datetime import date

import pytest

from core.voices.accuracy import PUBLISHED, Row, as_table, evaluate, freeze, is_kept_back, load_accuracy
from core.voices.sentiment import ANALYSER_VERSION

ROWS = """id\ttext\tlabel
1\tTrès bon accueil.\tpos
2\tC'est inadmissible.\tneg
3\tQuelle belle surprise sur ma facture, merci beaucoup.\tneg
4\tLe guichet ouvre à neuf heures.\tneg
5\tLe guichet ouvre à dix heures.\tneu
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "guichet.tsv").write_text(ROWS, encoding="utf-8")
    return tmp_path


def test_a_set_is_measured_on_what_is_decided_and_on_what_is_right(folder):
    measured = evaluate(folder, measured_on=date(2026, 1, 2)).of("guichet")

    assert (measured.texts, measured.polar, measured.decided, measured.right) == (5, 4, 3, 2)
    assert measured.auc == 0.6667
    assert measured.macro_f1 == pytest.approx((2 / 3 + 1 / 2 + 2 / 3) / 3, abs=1e-4)


def test_rows_that_are_not_kept_are_not_measured(folder):
    measured = evaluate(folder, keep=lambda row: row.id != "5").of("guichet")

    assert (measured.texts, measured.macro_f1) == (4, None)


def test_for_and_against_are_read_as_favourable_and_unfavourable(tmp_path):
    (tmp_path / "loi.tsv").write_text("id\ttext\tlabel\n1\tBravo\tpour\n2\tNul\tcontre\n", encoding="utf-8")

    measured = evaluate(tmp_path).of("loi")

    assert (measured.decided, measured.right) == (2, 2)


@pytest.mark.parametrize("written", ["", "id\ttext\tlabel\n"])
def test_a_file_without_a_text_is_measured_as_such(tmp_path, written):
    (tmp_path / "vide.tsv").write_text(written, encoding="utf-8")

    measured = evaluate(tmp_path)

    assert (measured.of("vide").texts, measured.of("vide").auc) == (0, None)
    assert as_table(measured).splitlines()[1].split() == ["vide", "0", "-", "-", "-", "-", "-"]


def test_a_folder_without_a_table_is_said_to_have_none(tmp_path):
    assert as_table(evaluate(tmp_path)) == "Nothing measured: there is no *.tsv there."


def test_labels_in_capitals_and_other_columns_are_read(tmp_path):
    (tmp_path / "autre.tsv").write_text("stars\tLangue\tlabel\ttext\n5\tfr\tPOS \tBravo\n", encoding="utf-8")

    assert evaluate(tmp_path).of("autre").right == 1


def test_texts_all_of_one_opinion_have_no_auc(tmp_path):
    (tmp_path / "pour.tsv").write_text("id\ttext\tlabel\n1\tBravo\tpos\n", encoding="utf-8")

    assert evaluate(tmp_path).of("pour").auc is None


def test_texts_without_an_id_are_kept_back_by_their_words(tmp_path):
    lines = ["text\tlabel", *(f"Bravo pour le guichet {number}\tpos" for number in range(100))]
    (tmp_path / "sans.tsv").write_text("\n".join(lines), encoding="utf-8")

    assert 30 < evaluate(tmp_path, keep=is_kept_back).of("sans").texts < 70


def test_a_file_without_its_columns_is_named_and_the_others_are_measured(folder):
    (folder / "autre.tsv").write_text("id\tavis\n1\tBravo\n", encoding="utf-8")
    (folder / "dossier.tsv").mkdir()
    (folder / "octets.tsv").write_bytes(b"text\tlabel\n\xff\xfe\tpos\n")

    said = as_table(evaluate(folder)).splitlines()

    assert said[1].startswith("guichet ")
    assert said[2:] == [
        "autre.tsv: not measured, it has no column text and no column label.",
        "dossier.tsv: not measured, it is no table in UTF-8.",
        "octets.tsv: not measured, it is no table in UTF-8.",
    ]


def test_labels_that_are_none_are_counted_and_left_out(tmp_path):
    rows = "1\tBravo\tpos\n2\tNul\tneg\n3\tBof\tironie\n4\tBien\t\n5\tTronqué\n"
    (tmp_path / "mots.tsv").write_text(f"id\ttext\tlabel\n{rows}", encoding="utf-8")

    measured = evaluate(tmp_path)

    assert (measured.of("mots").texts, measured.of("mots").left_out) == (2, 3)
    assert as_table(measured).endswith("(3 left out: their label is none of neg, pos, neu, contre, pour)")


def test_the_table_gives_a_line_to_each_set(folder):
    lines = as_table(evaluate(folder)).splitlines()

    assert [line.split()[0] for line in lines] == ["set", "guichet"]
    assert "0.750" in lines[1]


def test_about_half_of_the_rows_are_kept_back():
    kept = sum(is_kept_back(Row(f"apps-{number}", "", "pos")) for number in range(1000))

    assert 450 < kept < 550


def test_what_is_frozen_was_measured_with_this_analyser():
    frozen = load_accuracy()

    assert frozen.analyser == ANALYSER_VERSION
    assert tuple(figures.name for figures in frozen.sets) == PUBLISHED


def test_what_is_frozen_is_what_the_reference_data_give(reference_data, tmp_path):
    measured = evaluate(reference_data / "voices", keep=is_kept_back, measured_on=load_accuracy().measured_on)

    freeze(measured, tmp_path / "accuracy.json")

    assert tuple(measured.of(name) for name in PUBLISHED) == load_accuracy().sets


@pytest.mark.parametrize(
    ("name", "auc", "decided", "right"),
    [
        ("apps", 0.89, 0.70, 0.88),
        ("bank", 0.88, 0.68, 0.87),
        ("allocine", 0.90, 0.70, 0.87),
        ("books", 0.87, 0.65, 0.87),
        ("verbatims", 0.85, 0.50, 0.80),
    ],
)
def test_the_goals_are_met_on_what_was_kept_back(name, auc, decided, right):
    figures = load_accuracy().of(name)

    assert figures.auc >= auc
    assert figures.decided_share >= decided
    assert figures.right_share >= right
