"""« Afficher si… »: conditions are made with menus, saved at each choice, and read back in one sentence."""

import pytest

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.number import Number
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_draft, an_open_consultation
from tests.pages.conftest import words
from tests.pages.designing import go, kept, key, open_designer, press, write
from tests.paths import a_forked_questionnaire

YES = Condition(question="buys", test=Comparison.IS, values=("yes",))


@pytest.fixture
def vote(open_sqlite_store):
    return a_draft(open_sqlite_store, a_forked_questionnaire())


def shown_if(open_store, vote, where):
    questionnaire = kept(open_store, vote).draft.questionnaire
    page = next((page for page in questionnaire.pages if page.id == where), None)
    return (page or questionnaire.question(where)).shown_if


def pick(screen, place, chosen):
    return screen.selectbox(key=key(screen, place)).set_value(chosen).run()


def test_the_first_question_has_nothing_to_depend_on(open_screen, vote):
    assert "Afficher si" not in words(open_designer(open_screen, vote, "buys"))


def test_a_condition_is_added_whole_and_said(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "word")
    assert "Sans condition, tout le monde la voit." in words(screen)

    press(screen, "word/shown-add")

    assert shown_if(open_sqlite_store, vote, "word") == Group(
        parts=(Condition(question="where", test=Comparison.CONTAINS, values=("market",)),)
    )
    assert "Affichée si « market » est parmi les choix de « Où ? »." in words(screen)


def test_question_comparison_and_value_are_chosen_from_menus(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "why")

    pick(screen, "why/shown-question-0", "buys")
    assert shown_if(open_sqlite_store, vote, "why") == Group(parts=(YES,))
    pick(screen, "why/shown-value-0-buys-is", "1")
    pick(screen, "why/shown-test-0-buys", "is_not")

    assert shown_if(open_sqlite_store, vote, "why") == Group(
        parts=(Condition(question="buys", test=Comparison.IS_NOT, values=("no",)),)
    )
    assert "Affichée si « Vous en achetez ? » n’est pas « no »." in words(screen)


def test_several_values_and_a_count_are_chosen(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "bye")

    pick(screen, "bye/shown-test-0-buys", "one_of")
    screen.multiselect(key=key(screen, "bye/shown-value-0-buys-one_of")).set_value(["0", "1"]).run()
    press(screen, "bye/shown-add")
    pick(screen, "bye/shown-test-1-where", "how_many_at_least")
    screen.number_input(key=key(screen, "bye/shown-value-1-where-how_many_at_least")).set_value(2).run()

    assert shown_if(open_sqlite_store, vote, "bye") == Group(
        parts=(
            Condition(question="buys", test=Comparison.ONE_OF, values=("yes", "no")),
            Condition(question="where", test=Comparison.HOW_MANY_AT_LEAST, values=(2,)),
        )
    )


def test_groups_are_joined_within_groups_and_leave_with_their_last_condition(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "second")

    press(screen, "second/shown-add-group")
    press(screen, "second/shown-add-1")
    pick(screen, "second/shown-join", "any")
    pick(screen, "second/shown-join-1", "all")
    answered = Condition(question="why")
    assert shown_if(open_sqlite_store, vote, "second") == Group(
        join="any", parts=(YES, Group(parts=(answered, answered)))
    )

    press(screen, "second/shown-remove-1-0")
    press(screen, "second/shown-remove-1-0")
    assert shown_if(open_sqlite_store, vote, "second") == Group(join="any", parts=(YES,))
    press(screen, "w_undo")
    assert len(shown_if(open_sqlite_store, vote, "second").parts) == 2


def test_a_number_is_typed_with_a_comma_and_stays_where_it_cannot_be_read(open_screen, open_sqlite_store):
    numbers = (Number(id="age", title=Wording("Âge")), Number(id="then", title=Wording("Ensuite")))
    vote = a_draft(open_sqlite_store, Definition(questionnaire=Questionnaire(pages=(Page(questions=numbers),))))
    screen = open_designer(open_screen, vote, "then")

    press(screen, "then/shown-add")
    assert "ne dit pas à quoi comparer" in words(screen)
    write(screen, "then/shown-value-0-age-at_least", "17,5")
    assert "Affichée si « Âge » vaut au moins 17,5." in words(screen)
    write(screen, "then/shown-value-0-age-at_least", "vieux")

    assert shown_if(open_sqlite_store, vote, "then").parts[0].values == (17.5,)
    assert "Écrivez un nombre" in words(screen)


def test_removing_a_question_that_others_depend_on_is_said_there(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "buys")

    press(screen, "buys/remove")
    go(screen, "bye")

    assert "Affichée si une question supprimée est une réponse supprimée." in words(screen)
    assert "parle d’une question supprimée" in words(screen)
    pick(screen, "bye/shown-question-0", "where")
    assert shown_if(open_sqlite_store, vote, "bye").parts[0].question == "where"


def test_what_can_never_be_seen_keeps_it_from_opening(open_screen, vote):
    screen = open_designer(open_screen, vote, "bye")

    press(screen, "bye/shown-add")
    pick(screen, "bye/shown-question-1", "buys")

    assert "ne peuvent jamais être vraies" in words(screen)
    go(screen, "open")
    assert "Personne ne verra cette page" in words(screen)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("where", ["taste", "why", "second", "bye", "word"])
def test_the_panel_is_drawn_in_every_language(open_screen, vote, where, language):
    screen = open_designer(open_screen, vote, where, language=language)

    assert ("Afficher si…" if language == "fr" else "Show if…") in words(screen)


def test_once_open_conditions_no_longer_change(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_forked_questionnaire())

    assert not open_designer(open_screen, vote, "taste").selectbox
