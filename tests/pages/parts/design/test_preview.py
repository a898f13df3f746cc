"""The phone of the designer shows what the answer page would, by what was answered on it."""

import pytest

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.yes_no import YesNo
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_draft
from tests.pages.conftest import words
from tests.pages.designing import go, open_designer

SHOWN_IF_MILK = Group(parts=(Condition(question="milk", test=Comparison.IS, values=("yes",)),))


@pytest.fixture
def draft(open_sqlite_store):
    questions = (
        YesNo(id="milk", title=Wording("Du lait ?")),
        YesNo(id="raw", title=Wording("Cru ?"), shown_if=SHOWN_IF_MILK),
    )
    then = Page(id="then", shown_if=SHOWN_IF_MILK, questions=(YesNo(id="butter", title=Wording("Du beurre ?")),))
    pages = (Page(id="first", questions=questions), then)
    return a_draft(open_sqlite_store, Definition(questionnaire=Questionnaire(pages=pages)))


def answer(screen, question, choice):
    edition = screen.session_state["_tried"].edition
    return screen.radio(key=f"w_preview_{edition}_{question}").set_value(choice).run()


def asked(screen):
    return [title for title in ("Du lait ?", "Cru ?", "Du beurre ?") if f"**{title}**" in words(screen)]


def test_a_question_appears_once_its_condition_holds(open_screen, draft):
    screen = open_designer(open_screen, draft, "first")
    before = asked(screen)

    answer(screen, "milk", "yes")

    assert (before, asked(screen)) == (["Du lait ?"], ["Du lait ?", "Cru ?"])


def test_what_was_answered_on_one_page_decides_on_the_next(open_screen, draft):
    screen = open_designer(open_screen, draft, "then")
    passed = "Avec ce que vous avez répondu ici, cette page serait passée." in words(screen)

    answer(go(screen, "first"), "milk", "yes")

    assert passed
    assert asked(go(screen, "then")) == ["Du beurre ?"]


def test_a_hidden_question_is_drawn_while_it_is_designed_and_said_to_be_hidden(open_screen, draft):
    screen = open_designer(open_screen, draft, "raw")

    assert asked(screen) == ["Cru ?"]
    assert "Avec ce que vous avez répondu ici, cette question serait masquée." in words(screen)


def test_answers_are_tried_afresh(open_screen, draft):
    screen = answer(open_designer(open_screen, draft, "first"), "milk", "yes")

    screen.button(key="w_preview_again").click().run()

    assert asked(screen) == ["Du lait ?"]
