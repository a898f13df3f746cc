"""An answer of files names each by its hash, and nothing else passes for one; what was refused says why."""

import pytest

from core.language import LANGUAGES
from core.language.texts import Texts
from core.problems import problem
from core.question_types.file import REASONS, File
from tests.builders import a_question
from tests.core.question_types.counting import summary_of

DIGEST = "0123456789abcdef" * 4
PHOTO = {"digest": DIGEST, "kind": "image/jpeg", "size": 4_000}
PDF = {"digest": "f" * 64, "kind": "application/pdf", "size": 12}


def test_files_of_the_kinds_accepted_are_accepted():
    assert a_question(File).check([PHOTO, PDF]) == []


@pytest.mark.parametrize(
    "answer",
    [
        "photo",
        {"digest": DIGEST},
        [DIGEST],
        [PHOTO | {"digest": DIGEST[:-1]}],
        [PHOTO | {"digest": "../" + DIGEST[3:]}],
        [PHOTO | {"digest": DIGEST.upper()}],
        [PHOTO | {"kind": "image/svg+xml"}],
        [PHOTO | {"kind": "text/html"}],
        [PHOTO | {"kind": ["image/jpeg"]}],
        [PHOTO | {"size": 0}],
        [PHOTO | {"size": True}],
        [PHOTO | {"size": "4000"}],
        [PHOTO | {"name": "camille.jpg"}],
        [PHOTO, PHOTO],
    ],
)
def test_what_is_no_file_is_refused(answer):
    assert a_question(File).check(answer) == [problem("files_unreadable")]


def test_a_kind_that_is_not_accepted_is_refused():
    assert a_question(File, documents=False).check([PDF]) == [problem("files_unreadable")]


def test_no_more_than_the_most():
    assert a_question(File, most=1).check([PHOTO, PDF]) == [problem("files_too_many", most=1)]


def test_nothing_given_is_missing_where_an_answer_is_required():
    question = a_question(File, required=True)

    assert question.check(None) == question.check([]) == [problem("answer_missing")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", [*REASONS, "invented", None, ["x"]])
def test_every_refusal_has_its_sentence(reason, language):
    (found,) = a_question(File).check([PHOTO, {"refused": reason}])

    assert Texts(language).problem(found)


def test_what_a_form_carries_is_read_back():
    question = a_question(File)

    assert question.read_back(question.written(PHOTO)) == PHOTO
    assert question.read_back("refused files_too_many") == {"refused": "files_too_many"}
    assert question.read_back("anything else") == "anything else"


def test_results_name_the_files_as_they_are_downloaded():
    assert a_question(File).values([PHOTO, PDF]) == {"file": f"{DIGEST}.jpg {'f' * 64}.pdf"}


def test_results_count_who_gave_some():
    summary = summary_of(a_question(File), [[PHOTO, PDF], [PHOTO]])

    assert (summary.sentence, summary.answered) == ("files", 2)


def test_one_that_accepts_nothing_cannot_open():
    assert a_question(File, pictures=False, documents=False).gaps() == [problem("file_kinds_missing")]


def test_put_into_a_text_it_says_how_many():
    assert a_question(File).worded([PHOTO, PDF]).say("fr") == "2 fichiers"
