"""Pictures to choose among have a name each; one or several are chosen as in any choice."""

import pytest

from core.language.wording import Wording
from core.problems import problem
from core.question_types.picture import Picture
from core.question_types.picture_choice import PictureChoice, PictureOption
from tests.builders import a_question


def test_one_picture_is_chosen_where_one_is_asked_for():
    question = a_question(PictureChoice)

    assert question.is_single
    assert question.check(["rouge"]) == []
    assert question.check(["rouge", "vert"]) == [problem("choices_too_many", most=1)]


def test_several_are_chosen_where_several_may_be():
    question = a_question(PictureChoice, most=0)

    assert not question.is_single
    assert question.check(["rouge", "vert", "bleu"]) == []


@pytest.mark.parametrize("answer", ["rouge", ["gone"], [["rouge"]], {"chosen": "rouge"}])
def test_what_is_none_of_them_is_refused(answer):
    assert a_question(PictureChoice).check(answer) == [problem("option_unknown")]


def test_each_needs_its_picture_and_its_name_before_opening():
    options = (PictureOption(label=Wording("Verre")), PictureOption(picture="0" * 64))

    codes = [gap.code for gap in a_question(PictureChoice, options=options).gaps()]

    assert codes == ["option_empty", "option_picture_missing"]


def test_none_of_these_needs_no_picture():
    options = (*a_question(PictureChoice).options, PictureOption(label=Wording("Aucune"), excludes=True))

    assert a_question(PictureChoice, options=options).gaps() == []


def test_a_picture_shown_needs_words_for_those_who_do_not_see_it():
    assert a_question(Picture, description="").gaps() == [problem("description_missing")]
    assert a_question(Picture, picture="").gaps() == [problem("picture_missing")]
