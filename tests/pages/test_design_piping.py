"""Earlier answers put into texts, and computed values, as an organizer designs them."""

import pytest

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.number import Number
from core.question_types.short_text import ShortText
from core.question_types.shown_value import ShownValue
from core.questionnaire.computed import Computed
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_draft
from tests.pages.conftest import words
from tests.pages.designing import go, kept, key, open_designer, press, write, write_long, written


def a_definition(*computed):
    litres = Number(id="litres", title=Wording("Combien de litres ?"))
    why = ShortText(id="why", title=Wording("Pourquoi {litres} ?"))
    return Definition(
        title=Wording("Le lait"),
        benefit=Wording("Un prix juste."),
        questionnaire=Questionnaire(pages=(Page(id="page", questions=(litres, why)),), computed=computed),
    )


@pytest.fixture
def vote(open_sqlite_store):
    return a_draft(open_sqlite_store, a_definition())


def questions(open_store, vote):
    return kept(open_store, vote).draft.questionnaire


def test_a_title_stands_between_braces_where_an_id_is_kept(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "why")
    assert written(screen, "why/title") == "Pourquoi {Combien de litres ?} ?"

    write(screen, "why/title", "Et pourquoi {combien de litres ?|cela} ?")

    assert questions(open_sqlite_store, vote).question("why").title == Wording("Et pourquoi {litres|cela} ?")
    assert written(screen, "why/title") == "Et pourquoi {combien de litres ?|cela} ?"


def test_an_earlier_answer_is_inserted_from_a_menu(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "why")

    screen.selectbox(key=key(screen, "why/pipe-place")).select_index(1)
    press(screen, "why/pipe-do")

    assert questions(open_sqlite_store, vote).question("why").note == Wording("{litres}")
    assert not screen.exception


def test_nothing_is_inserted_where_nothing_was_asked(open_screen, vote):
    screen = open_designer(open_screen, vote, "litres")

    assert key(screen, "litres/pipe-do") not in [button.key for button in screen.button]


def test_a_name_that_names_nothing_is_said_beside_the_question(open_screen, vote):
    screen = open_designer(open_screen, vote, "why")

    write(screen, "why/title", "Pourquoi {combien de vaches} ?")

    assert "« combien de vaches » ne nomme aucune question" in words(screen)


def test_a_value_is_written_checked_and_tried(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "computed")
    press(screen, "computed/add")
    (value,) = questions(open_sqlite_store, vote).computed

    write(screen, f"computed/{value.id}-name", "Votre panier")
    write_long(screen, f"computed/{value.id}-expression", "{Combien de litres ?} * 1,2 +")
    assert "Le calcul s’arrête trop tôt" in words(screen)
    write_long(screen, f"computed/{value.id}-expression", "{Combien de litres ?} * 1,2")
    screen.toggle(key=key(screen, f"computed/{value.id}-euros")).set_value(True).run()
    screen.toggle(key=key(screen, f"computed/{value.id}-try")).set_value(True).run()
    assert "Votre panier : pas encore de valeur" in words(screen)
    screen.text_input(key=f"w_try_{value.id}_litres").set_value("3").run()

    assert "Votre panier : 3,60 €" in words(screen)
    (value,) = questions(open_sqlite_store, vote).computed
    assert (value.name, value.expression, value.euros) == (Wording("Votre panier"), "{litres} * 1,2", True)
    assert not screen.exception


def test_a_term_is_added_from_a_menu(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "computed")
    press(screen, "computed/add")
    (value,) = questions(open_sqlite_store, vote).computed

    press(screen, f"computed/{value.id}-insert")
    press(screen, f"computed/{value.id}-insert")

    assert questions(open_sqlite_store, vote).computed[0].expression == "{litres} + {litres}"
    field = screen.text_area(key=key(screen, f"computed/{value.id}-expression"))
    assert field.value == "{Combien de litres ?} + {Combien de litres ?}"


def test_a_value_is_removed_and_what_showed_it_is_found(open_screen, open_sqlite_store):
    cost = Computed(id="cost", name=Wording("Coût"), expression="{litres}")
    definition = a_definition(cost)
    shown = ShownValue(id="shown", text=Wording("Coût : {cost}"))
    pages = (*definition.questionnaire.pages, Page(id="last", questions=(shown,)))
    questionnaire = definition.questionnaire.model_copy(update={"pages": pages})
    vote = a_draft(open_sqlite_store, definition.model_copy(update={"questionnaire": questionnaire}))
    screen = open_designer(open_screen, vote, "computed")

    press(screen, "computed/cost-remove")
    go(screen, "open")

    assert questions(open_sqlite_store, vote).computed == ()
    assert "« cost » ne nomme aucune question" in words(screen)


def test_a_condition_compares_a_value(open_screen, open_sqlite_store):
    cost = Computed(id="cost", name=Wording("Coût"), expression="{litres} * 2")
    vote = a_draft(open_sqlite_store, a_definition(cost))
    screen = open_designer(open_screen, vote, "why")

    press(screen, "why/shown-add")
    screen.selectbox(key=key(screen, "why/shown-question-0")).set_value("cost").run()
    write(screen, "why/shown-value-0-cost-at_least", "3")

    (condition,) = questions(open_sqlite_store, vote).question("why").shown_if.conditions()
    assert (condition.question, condition.values) == ("cost", (3,))
    assert "Affichée si « Coût » vaut au moins 3." in words(screen)
    assert not screen.exception
