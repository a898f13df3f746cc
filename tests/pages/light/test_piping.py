"""Earlier answers and computed values on the light page: as words, as they were written, following every tick."""

import pytest

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.number import Number
from core.question_types.passage import Passage
from core.question_types.short_text import ShortText
from core.question_types.shown_value import ShownValue
from core.question_types.single_choice import SingleChoice
from core.questionnaire.computed import Computed
from core.questionnaire.model import Page, Questionnaire
from tests.builders import an_open_consultation

HOSTILE = "**x** <b>y</b> :red[z] $w$ {litres}"
PART = {"x-tablee": "part"}


def a_definition():
    name = ShortText(id="name", title=Wording("Votre prénom"))
    litres = Number(id="litres", title=Wording("Combien de litres, {name|vous} ?"))
    options = [{"id": "a", "label": "Comme {name}"}, {"id": "b", "label": "Autrement"}]
    how = SingleChoice(id="how", title=Wording("Comment ?"), note=Wording("Pour {name}"), options=options)
    basket = ShownValue(id="basket", text=Wording("Votre panier : {cost}"))
    first = Page(id="one", questions=(name, litres, how, basket))
    last = Page(
        id="two", title=Wording("Merci {name}"), questions=(Passage(id="end", text=Wording("{cost} : {litres}")),)
    )
    cost = Computed(id="cost", name=Wording("Coût"), expression="{litres} * 1,2", euros=True)
    return Definition(
        title=Wording("Le lait"),
        benefit=Wording("Un prix juste."),
        questionnaire=Questionnaire(pages=(first, last), computed=(cost,)),
    )


@pytest.fixture
def code(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, a_definition()).code


def test_without_an_answer_the_fallback_stands(visitor, code):
    page = visitor.get(visitor.begin(code)).text

    assert "Combien de litres, vous ?" in page
    assert "Votre panier : …" in page


def test_each_tick_changes_the_words_and_the_value(visitor, code):
    step = visitor.begin(code)

    part = visitor.send(step, {"name": "Zoé", "litres": "3"}, **PART).text

    assert '<legend id="title_litres" data-part>Combien de litres, Zoé ?' in part
    assert '<div class="note" id="note_how" data-part><p>Pour Zoé</p></div>' in part
    assert "<span>Comme Zoé</span>" in part
    assert "<p>Votre panier : 3,60\u00a0€</p>" in part


def test_the_next_page_says_what_was_answered(visitor, code):
    step = visitor.begin(code)

    following = visitor.send(step, {"name": "Zoé", "litres": "3"}).headers["location"]

    page = visitor.get(following).text
    assert "<h1>Merci Zoé</h1>" in page
    assert "<p>3,60\u00a0€ : 3</p>" in page


def test_what_was_written_is_shown_as_it_was_written(visitor, code):
    step = visitor.begin(code)

    page = visitor.get(visitor.send(step, {"name": HOSTILE, "litres": "3"}).headers["location"]).text

    assert "<h1>Merci **x** &lt;b&gt;y&lt;/b&gt; :red[z] $w$ {litres}</h1>" in page
    assert "<b>y" not in page


def test_what_is_sent_at_last_is_counted(visitor, code, open_sqlite_store):
    step = visitor.begin(code)
    following = visitor.send(step, {"name": "Zoé", "litres": "3", "how": "a"}).headers["location"]

    receipt = visitor.send(following, {}).headers["location"]

    assert receipt.endswith("/recu")
    assert visitor.get(receipt).status_code == 200
