"""Whatever is pressed and typed on the full page, what is counted is what the question accepts; the rest is said."""

from random import Random

import pytest
from streamlit.testing.v1 import AppTest

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types import KINDS
from core.question_types.base import Question
from core.questionnaire.answers import check_answers
from core.questionnaire.model import Page, Questionnaire
from db.store import StoreOpener
from tests.builders import a_price_model, a_question, an_open_consultation
from tests.pages.conftest import OpenScreen, words
from tests.pages.test_respond import SEND, START, TYPED, ballot_of, click

ODD = ("", "-1", "1e9", "99", "0,5", "33/13/2027", "25h80", "a@b", "<b>*gras*</b>", "حليب 🐄", "x" * 300)
NOT_PRESSED = ("rank", "slide", "choose_pictures", "file")  # components of the house, and files, which a browser tries
PRESSED = [kind for kind in KINDS if kind.asks and kind.model_validate({}).widget not in NOT_PRESSED]


@pytest.mark.parametrize("kind", PRESSED, ids=lambda kind: kind.model_fields["type"].default)
def test_what_the_page_lets_through_the_question_accepts(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, kind: type[Question], deep: bool
) -> None:
    question = a_question(kind)
    vote = an_open_consultation(open_sqlite_store, asking(question))

    for seed in range(12 if deep else 2):
        screen = click(open_screen("repondre", c=vote.code), START)
        press_anything(screen, question, Random(seed))
        click(screen, SEND)

        ballot = ballot_of(open_sqlite_store, screen, vote.id)
        if ballot is None:
            assert screen.error, (seed, words(screen))
        else:
            assert (seed, check_answers(of(question), ballot.answers)) == (seed, [])


def of(question: Question) -> Questionnaire:
    return Questionnaire(pages=(Page(questions=(question,)),))


def asking(question: Question) -> Definition:
    return Definition(
        title=Wording("Une question"),
        benefit=Wording("Elle sert."),
        price=a_price_model() if question.priced else None,
        questionnaire=of(question),
    )


def press_anything(screen: AppTest, question: Question, chance: Random) -> None:
    """What the kind expects where chance says so, and now and then nothing."""
    for radio in screen.radio:
        radio.set_value(chance.choice([None, *radio.options]))
    for group in screen.button_group:
        group.set_value(chance.choice(group.options))
    for box in screen.checkbox:
        box.set_value(chance.random() < 0.5)
    for field in (*screen.text_input, *screen.text_area):
        field.set_value(chance.choice([*ODD, *[TYPED.get(question.type, "12")] * len(ODD)]))
