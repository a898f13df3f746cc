"""The columns of LimeSurvey and of Kobo, as their own exports lay them out."""

import csv

import openpyxl
import pytest

from core.consultation.definition import Definition, Rules
from core.consultation.records import Ballot, BallotStatus
from core.exports import Choices
from core.exports.kobo import write as write_kobo
from core.exports.limesurvey import write as write_limesurvey
from core.language.wording import Wording
from core.question_types.grid import Grid
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.number import Number
from core.question_types.single_choice import SingleChoice
from core.question_types.yes_no import YesNo
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_question
from tests.core.exports.tables import nobody_stops, table_of

QUESTIONS = (
    a_question(SingleChoice, id="colour", other=True, comment=True),
    a_question(MultipleChoice, id="care", other=True, fewest=0, most=0),
    a_question(YesNo, id="sure"),
    a_question(Grid, id="often"),
    a_question(Number, id="litres"),
)
BALLOTS = (
    {
        "colour": {"chosen": "other", "other": "=Mauve", "comment": "Oui, bien sûr"},
        "care": {"chosen": ["rouge", "other"], "other": "Le goût"},
        "sure": "yes",
        "often": {"rouge": "some", "bleu": "none"},
        "litres": 2.5,
    },
    {"colour": "vert", "care": ["bleu"], "sure": "no"},
)


@pytest.fixture
def table():
    questionnaire = Questionnaire(pages=(Page(id="page", questions=QUESTIONS),))
    asked = Definition(title=Wording("Tout"), questionnaire=questionnaire, rules=Rules(anonymity="named"))
    return table_of(asked, [Ballot(n, f"{n}", BallotStatus.CAST, None, said) for n, said in enumerate(BALLOTS, 1)])


def test_limesurvey_columns_hold_codes_ticks_and_other(table, tmp_path):
    write_limesurvey(table, Choices(), tmp_path / "answers.csv", nobody_stops)

    with (tmp_path / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)

    assert first == {
        "id": "1",
        "submitdate": "2026-11-02 00:00:00",
        "lastpage": "1",
        "startlanguage": "fr",
        "seed": "",
        "name": "Léa 1",
        "day": "2026-11-02",
        "Q1": "-oth-",
        "Q1[other]": "'=Mauve",
        "Q1[comment]": "Oui, bien sûr",
        "Q2[SQ001]": "Y",
        "Q2[SQ002]": "",
        "Q2[SQ003]": "",
        "Q2[other]": "Le goût",
        "Q3": "Y",
        "Q4[SQ001]": "A2",
        "Q4[SQ002]": "",
        "Q4[SQ003]": "A1",
        "Q5": "2.5",
    }
    assert (second["Q1"], second["Q1[other]"], second["Q2[SQ003]"], second["Q3"]) == ("A2", "", "Y", "N")


def test_limesurvey_may_hold_whole_answers(table, tmp_path):
    write_limesurvey(table, Choices(said=True), tmp_path / "answers.csv", nobody_stops)

    with (tmp_path / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        first, _ = csv.DictReader(file)

    assert first["Question single_choice"] == "Autre"
    assert first["Question multiple_choice : Rouge"] == "Oui"
    assert first["Question grid : Rouge"] == "Parfois"


def test_kobo_columns_hold_several_choices_as_text_and_as_ones(table, tmp_path):
    write_kobo(table, Choices(), tmp_path / "answers.xlsx", nobody_stops)

    sheet = openpyxl.load_workbook(tmp_path / "answers.xlsx").active
    heads, first, second = sheet.iter_rows(values_only=True)
    one, two = dict(zip(heads, first, strict=True)), dict(zip(heads, second, strict=True))

    assert heads[:2] == ("start", "end")
    assert heads[-10:-7] == ("_id", "_uuid", "_submission_time")
    assert {name: one[name] for name in heads if name.startswith("Q")} == {
        "Q1": "other",
        "Q1_other_text": "=Mauve",
        "Q1_comment": "Oui, bien sûr",
        "Q2": "rouge other",
        "Q2/rouge": 1,
        "Q2/vert": 0,
        "Q2/bleu": 0,
        "Q2/other": 1,
        "Q2_other_text": "Le goût",
        "Q3": "yes",
        "Q4/1": "some",
        "Q4/2": None,
        "Q4/3": "none",
        "Q5": 2.5,
    }
    assert (two["Q1"], two["Q2"], two["_id"], two["_index"]) == ("vert", "bleu", 2, 2)


def test_kobo_may_hold_labels(table, tmp_path):
    write_kobo(table, Choices(said=True), tmp_path / "answers.xlsx", nobody_stops)

    heads, first, _ = openpyxl.load_workbook(tmp_path / "answers.xlsx").active.iter_rows(values_only=True)

    said = dict(zip(heads, first, strict=True))
    assert said["Question multiple_choice"] == "Rouge Autre"
    assert said["Question multiple_choice/Rouge"] == 1
