"""Answers in a form of their own: what people write of it is read, and nothing else is."""

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.date import Date
from core.question_types.departments import DEPARTMENTS
from core.question_types.email import Email
from core.question_types.phone import Phone
from core.question_types.postcode import Postcode
from core.question_types.time import Time
from core.question_types.web_address import WebAddress
from tests.core.question_types.counting import bars, summary_of

TITLE, PURPOSE = Wording("Laquelle ?"), Wording("Vous écrire le résultat.")
EMAIL = Email(id="q", title=TITLE, purpose=PURPOSE)
PHONE = Phone(id="q", title=TITLE, purpose=PURPOSE)
POSTCODE = Postcode(id="q", title=TITLE, purpose=PURPOSE)
ADDRESS = WebAddress(id="q", title=TITLE)
DATE = Date(id="q", title=TITLE)
TIME = Time(id="q", title=TITLE)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (EMAIL, "camille@exemple.fr"),
        (EMAIL, "l.o'neil+tri@mail.exemple.coop"),
        (EMAIL, "élodie@exemple.fr"),
        (PHONE, "06 12 34 56 78"),
        (PHONE, "0612345678"),
        (PHONE, "+33 (0)6.12.34.56.78"),
        (PHONE, "+351 912 345 678"),
        (POSTCODE, "42000"),
        (POSTCODE, "75 011"),
        (POSTCODE, "97400"),
        (ADDRESS, "https://exemple.fr/page?a=1#b"),
        (ADDRESS, "exemple.fr"),
        (DATE, "2027-02-03"),
        (DATE, "2028-02-29"),
        (TIME, "00:00"),
        (TIME, "23:59"),
    ],
)
def test_what_is_well_formed_is_accepted(question, answer):
    assert question.check(answer) == []


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (EMAIL, "camille"),
        (EMAIL, "camille@exemple"),
        (EMAIL, "a b@exemple.fr"),
        (EMAIL, "a@b@exemple.fr"),
        (EMAIL, "a@exemple..fr"),
        (EMAIL, "a" * 250 + "@exemple.fr"),
        (PHONE, "12"),
        (PHONE, "06 12 34 56 7"),
        (PHONE, "06 12 34 56 78 9"),
        (PHONE, "٠٦١٢٣٤٥٦٧٨"),
        (PHONE, "+1234567890123456"),
        (POSTCODE, "420"),
        (POSTCODE, "99000"),
        (POSTCODE, "٤٢٠٠٠"),
        (ADDRESS, "javascript:alert(1)"),
        (ADDRESS, "ftp://exemple.fr"),
        (ADDRESS, "https://"),
        (ADDRESS, "https://[::1"),
        (ADDRESS, "https://moi@exemple.fr"),
        (ADDRESS, "un exemple.fr"),
        (DATE, "2027-02-29"),
        (DATE, "03/02/2027"),
        (DATE, "20270203"),
        (TIME, "24:00"),
        (TIME, "9:00"),
    ],
)
def test_what_is_not_is_refused_with_an_example(question, answer):
    assert question.check(answer) == [problem(f"{question.type}_unreadable")]


@pytest.mark.parametrize("question", [EMAIL, PHONE, POSTCODE, ADDRESS, DATE, TIME])
@pytest.mark.parametrize("answer", [12, True, ["a"], {}, float("nan"), "\x00", "a\u0007"])
def test_what_is_no_text_is_unreadable(question, answer):
    assert question.check(answer) == [problem("text_unreadable")]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("3/2/2027", "2027-02-03"),
        (" 03.02.2027 ", "2027-02-03"),
        ("2027-02-03", "2027-02-03"),
        ("31/02/2027", "31/02/2027"),
        ("demain", "demain"),
        ("3/2/27", "3/2/27"),
        ("²/2/2027", "²/2/2027"),
    ],
)
def test_a_date_is_read_day_first(typed, kept):
    assert DATE.read(typed) == kept


def test_a_date_is_shown_as_it_is_typed():
    assert [DATE.typed(answer) for answer in ("2027-02-03", "demain", None)] == ["03/02/2027", "demain", ""]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("14h30", "14:30"), ("9 h", "09:00"), ("9", "09:00"), ("14:30", "14:30"), ("25h", "25h"), ("midi", "midi")],
)
def test_a_time_is_read_as_it_is_said(typed, kept):
    assert TIME.read(typed) == kept


@pytest.mark.parametrize("question", [EMAIL, PHONE, POSTCODE])
def test_what_says_who_somebody_is_needs_a_purpose(question):
    assert question.model_copy(update={"purpose": Wording()}).gaps() == [problem("purpose_missing")]
    assert question.gaps() == []


@pytest.mark.parametrize("question", [EMAIL, PHONE])
def test_no_result_lists_what_says_who_somebody_is(question):
    assert question.chart == "nothing"


def test_every_french_department_is_known_once():
    assert len(DEPARTMENTS) == len(set(DEPARTMENTS)) == 94 + 2 + 11


def test_postcodes_are_counted_by_department():
    summary = summary_of(POSTCODE, ["42000", "42 100", "20200", None])

    assert bars(summary) == {"42": 2, "2B": 1}
    assert (summary.answered, summary.sentence) == (3, "most-lived-in")


def test_the_others_are_only_counted():
    assert [
        (each.answered, each.sentence) for each in (summary_of(DATE, ["2027-02-03"]), summary_of(DATE, [None]))
    ] == [
        (1, "given"),
        (0, "nobody"),
    ]
