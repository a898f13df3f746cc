"""Choosing on the full page: « Autre » and its words, ticks that exclude each other, taking an answer back."""

import pytest

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.rating import Rating
from core.question_types.single_choice import SingleChoice
from core.question_types.slider import Slider
from core.question_types.yes_no import YesNo
from core.questionnaire.model import Page, Questionnaire
from tests.builders import an_open_consultation
from tests.pages.test_respond import SEND, START, ballot_of, choose, click

ERASE = "Effacer ma réponse"
COLOURS = tuple(Option(id=name, label=Wording(name.title())) for name in ("red", "green"))
TICKED = (
    *(Tickable(id=each.id, label=each.label) for each in COLOURS),
    Tickable(id="none", label="Rien", excludes=True),
)
ONE = SingleChoice(id="one", title=Wording("Laquelle ?"), options=COLOURS, other=True, comment=True)
LONG = tuple(Option(id=f"o{number}", label=Wording(f"Option {number}")) for number in range(9))


@pytest.fixture
def answering(open_screen, open_sqlite_store):
    """Opens a consultation that asks these questions, and begins to answer."""

    def begin(*questions):
        questionnaire = Questionnaire(pages=(Page(questions=questions),))
        definition = Definition(title=Wording("Couleurs"), benefit=Wording("Voir."), questionnaire=questionnaire)
        vote = an_open_consultation(open_sqlite_store, definition)
        screen = click(open_screen("repondre", c=vote.code), START)
        return screen, lambda: ballot_of(open_sqlite_store, screen, vote.id).answers

    return begin


def field(screen, ending):
    return next(each for each in (*screen.text_input, *screen.text_area) if str(each.key).endswith(ending))


def box(screen, option):
    return next(each for each in screen.checkbox if str(each.key).endswith(f"_{option}"))


def test_other_asks_what_it_is_and_a_comment_goes_with_the_choice(answering):
    screen, ballot = answering(ONE)
    assert [str(each.key) for each in screen.text_input] == []

    choose(screen, "Laquelle", "other")
    click(screen, SEND)
    assert "Précisez" in screen.error[0].value

    field(screen, "other_text").set_value("Mauve")
    field(screen, "comment_text").set_value("Joli.").run()
    click(screen, SEND)
    assert ballot() == {"one": {"chosen": "other", "other": "Mauve", "comment": "Joli."}}


def test_other_left_takes_its_words_along(answering):
    screen, ballot = answering(ONE)
    choose(screen, "Laquelle", "other")
    field(screen, "other_text").set_value("Mauve").run()

    choose(screen, "Laquelle", "red")
    click(screen, SEND)

    assert ballot() == {"one": "red"}


def test_other_stands_at_the_end_of_a_list_to_unfold(answering):
    screen, ballot = answering(ONE.model_copy(update={"options": LONG}))

    screen.selectbox[0].set_value("other").run()
    field(screen, "other_text").set_value("Ailleurs").run()
    click(screen, SEND)

    assert ballot() == {"one": {"chosen": "other", "other": "Ailleurs"}}


def test_an_option_that_excludes_the_others_takes_their_ticks_off_and_back(answering):
    screen, ballot = answering(MultipleChoice(id="some", title=Wording("Lesquelles ?"), options=TICKED, other=True))
    box(screen, "red").check().run()
    box(screen, "other").check().run()

    box(screen, "none").check().run()
    assert [each.value for each in screen.checkbox] == [False, False, True, False]

    box(screen, "green").check().run()
    assert [each.value for each in screen.checkbox] == [False, True, False, False]

    click(screen, SEND)
    assert ballot() == {"some": ["green"]}


def test_an_answer_that_may_be_left_out_can_be_taken_back(answering):
    screen, ballot = answering(ONE, Rating(id="note", title=Wording("Une note ?")), YesNo(id="yes", title=Wording("?")))
    assert ERASE not in [button.label for button in screen.button]
    choose(screen, "Laquelle", "red")
    field(screen, "comment_text").set_value("Joli.").run()
    screen.button_group[0].set_value(4).run()
    screen.radio[1].set_value("no").run()

    click(screen, ERASE)
    assert (screen.radio[0].value, field(screen, "comment_text").value) == (None, "")
    click(screen, ERASE)
    assert screen.button_group[0].value in (None, [])

    click(screen, SEND)
    assert ballot() == {"yes": "no"}


def test_what_must_be_answered_cannot_be_taken_back(answering):
    screen, _ = answering(YesNo(id="yes", title=Wording("Oui ?"), required=True))

    choose(screen, "Oui", "yes")

    assert ERASE not in [button.label for button in screen.button]


def test_a_line_and_stars_have_no_answer_until_they_are_touched(answering):
    screen, ballot = answering(
        Slider(id="line", title=Wording("Combien ?")), Rating(id="stars", title=Wording("Une note ?"), style="stars")
    )

    click(screen, SEND)

    assert ballot() == {}
