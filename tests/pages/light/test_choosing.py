"""Choosing on the light page: « Autre » and its words, ticks that exclude each other, notes to touch, taking back."""

import pytest

from core.actions import answering
from core.actions.answering import Voter
from core.consultation.definition import Definition
from core.language.texts import Texts
from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.rating import Rating
from core.question_types.single_choice import SingleChoice
from core.question_types.slider import Slider
from core.question_types.yes_no import YesNo
from core.questionnaire.model import Page, Questionnaire
from pages.light.drawing import TEMPLATES
from pages.light.place import Place
from pages.light.readers import READERS
from tests.builders import an_open_consultation
from tests.pages.light.test_readers import Fields

COLOURS = tuple(Tickable(id=name, label=Wording(name.title())) for name in ("red", "green"))
NONE = Tickable(id="none", label=Wording("Aucune"), excludes=True)
BESIDE = {"title": Wording("?"), "other": True, "comment": True}
ONE = SingleChoice(
    id="one", options=tuple(Option(**each.model_dump(exclude={"excludes"})) for each in COLOURS), **BESIDE
)
SOME = MultipleChoice(id="some", options=(*COLOURS, NONE), **BESIDE)
LONG = ONE.model_copy(update={"options": tuple(Option(id=f"o{n}", label=Wording(f"Option {n}")) for n in range(9))})
PART = {"x-tablee": "part"}


def drawn(question, answer=None):
    return TEMPLATES.get_template("question.html").module.draw(question, answer, Place(question.id, Texts("fr")))


def read_back(question, answer):
    return READERS[question.widget](question, Fields(drawn(question, answer)).sent)


@pytest.fixture
def vote(open_sqlite_store):
    questions = (
        ONE,
        SOME,
        YesNo(id="yes", title=Wording("Oui ?")),
        YesNo(id="must", title=Wording("?"), required=True),
    )
    questionnaire = Questionnaire(pages=(Page(questions=questions),))
    definition = Definition(title=Wording("Couleurs"), benefit=Wording("Voir."), questionnaire=questionnaire)
    return an_open_consultation(open_sqlite_store, definition)


@pytest.fixture
def kept(open_sqlite_store, vote, visitor):
    """What the visitor's draft holds."""

    def answers():
        with open_sqlite_store(read_only=True) as store:
            return answering.take_paper(store, vote.code, Voter(visitor.client.cookies["tablee_browser"])).answers

    return answers


@pytest.mark.parametrize("question", [ONE, LONG, SOME], ids=["buttons", "list", "boxes"])
def test_the_words_beside_a_choice_are_drawn_and_read_back(question):
    chosen = ["other"] if question is SOME else "other"
    answer = {"chosen": chosen, "other": "Mauve <b>", "comment": "Deux\nlignes"}

    assert read_back(question, answer) == answer
    assert "Précisez «\u00a0Autre\u00a0»" in drawn(question)
    assert "<b>" not in drawn(question, answer)


@pytest.mark.parametrize(
    ("question", "fields", "answer"),
    [
        (ONE, {"one": ["red"]}, "red"),
        (ONE, {"one": ["red"], "one.other": ["Mauve"]}, "red"),
        (ONE, {"one.other": ["Mauve"]}, {"chosen": "other", "other": "Mauve"}),
        (ONE, {"one.comment": ["Joli."]}, {"chosen": None, "comment": "Joli."}),
        (SOME, {"some.other": ["Mauve"]}, {"chosen": ["other"], "other": "Mauve"}),
        (SOME, {"some": ["other"], "some.other": [" "]}, ["other"]),
    ],
)
def test_words_count_with_the_choice_that_they_explain(question, fields, answer):
    assert READERS[question.widget](question, fields) == answer


def test_a_tick_sent_by_itself_takes_off_what_cannot_stand_with_it(visitor, vote, kept):
    step = visitor.begin(vote.code)
    visitor.send(step, {"some": ["red", "green"]}, **PART)

    part = visitor.send(step, {"some": ["red", "green", "none"]}, **PART)

    assert kept()["some"] == ["none"]
    assert 'value="none" checked' in part.text
    assert 'value="red" checked' not in part.text


def test_a_page_sent_whole_keeps_every_tick_and_says_what_is_wrong(visitor, vote, kept):
    step = visitor.begin(vote.code)

    review = visitor.send(step, {"some": ["red", "none"], "must": "no"}).headers["location"]

    assert kept()["some"] == ["red", "none"]
    assert "exclut les autres" in visitor.get(review).text


def test_an_answer_that_may_be_left_out_can_be_taken_back(visitor, vote, kept):
    step = visitor.begin(vote.code)

    back = visitor.send(step, {"one": "red", "yes": "yes", "must": "no"}, go="erase yes").headers["location"]

    assert back == f"{step}#question_yes"
    assert kept() == {"one": "red", "yes": None, "some": None, "must": "no"}
    page = visitor.get(step).text
    assert 'value="erase yes"' in page
    assert 'value="erase must"' not in page


@pytest.mark.parametrize("go", ["erase gone", "erase ", "erase \0"])
def test_nothing_is_taken_back_that_nobody_asked(visitor, vote, kept, go):
    step = visitor.begin(vote.code)

    assert visitor.send(step, {"one": "red", "must": "no"}, go=go).headers["location"] == step
    assert kept()["one"] == "red"


def test_the_key_that_sends_a_form_erases_nothing(visitor, vote):
    page = visitor.get(visitor.begin(vote.code)).text

    assert page.index('name="_go" value="on"') < page.index('name="_go" value="erase')


@pytest.mark.parametrize("style", ["numbers", "stars", "faces"])
def test_a_note_is_read_back_however_it_is_shown(style):
    question = Rating(id="note", title=Wording("?"), style=style, highest_label=Wording("délicieux"))

    assert [read_back(question, step) for step in question.steps] == list(question.steps)
    assert read_back(question, None) is None
    assert ('aria-label="5 sur 5, délicieux"' in drawn(question)) == (style != "numbers")


def test_no_two_faces_look_alike():
    question = Rating(id="note", title=Wording("?"), style="faces", lowest=0, highest=10)
    html = drawn(question)

    assert len(set(html.split('<path d="')[1:])) == 11


def test_a_line_to_slide_on_says_nothing_until_it_is_touched():
    question = Slider(id="s", title=Wording("?"), highest=40, step=2, unit=Wording("litres"))

    assert read_back(question, None) is None
    assert read_back(question, 0) == 0
    assert read_back(question, 7) == 7
    assert 'aria-valuetext="0 litres"' in drawn(question, 0)
    assert "Pas encore de réponse" in drawn(question)
