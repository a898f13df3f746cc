"""Designing what depends on each person: choices carried forward and orders drawn by lot."""

import pytest

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.problems import problem
from core.question_types.listed import Carried
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.ranking import Ranking
from core.question_types.short_text import ShortText
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_draft, a_question
from tests.pages.conftest import as_read
from tests.pages.designing import kept, key, open_designer, write

PAGES = (
    Page(id="a", questions=(a_question(MultipleChoice, id="source", title="Lesquels ?"),)),
    Page(id="b", questions=(a_question(Ranking, id="target"), a_question(ShortText, id="word"))),
    Page(id="c", questions=(a_question(ShortText, id="more"),)),
    Page(id="d", questions=(a_question(ShortText, id="last"),)),
)


@pytest.fixture
def vote(open_sqlite_store):
    definition = Definition(
        title=Wording("Les couleurs"), benefit=Wording("Choisir."), questionnaire=Questionnaire(pages=PAGES)
    )
    return a_draft(open_sqlite_store, definition)


def target(open_store, vote):
    return kept(open_store, vote).draft.questionnaire.question("target")


def pick(screen, place, chosen):
    return screen.selectbox(key=key(screen, place)).set_value(chosen).run()


def tick(screen, place):
    return screen.toggle(key=key(screen, place)).set_value(True).run()


def test_a_list_is_taken_up_from_an_earlier_question_instead_of_written(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "target")
    assert key(screen, "target/options-add") in [button.key for button in screen.button]

    pick(screen, "target/carried", "source")
    pick(screen, "target/carried-taken", "not_chosen")

    assert target(open_sqlite_store, vote).carried == Carried(question="source", taken="not_chosen")
    assert [thing.id for thing in target(open_sqlite_store, vote).things] == ["rouge", "vert", "bleu"]
    assert key(screen, "target/options-add") not in [button.key for button in screen.button]
    said = [as_read(caption.value) for caption in screen.caption]
    assert "Parmi : Rouge, Vert, Bleu. S’il n’en reste aucun, la question n’est pas posée." in said


def test_what_is_taken_up_can_be_written_here_again(open_screen, open_sqlite_store, vote):
    screen = pick(open_designer(open_screen, vote, "target"), "target/carried", "source")

    pick(screen, "target/carried", "own")

    assert target(open_sqlite_store, vote).carried == Carried()
    assert key(screen, "target/options-add") in [button.key for button in screen.button]


def test_the_first_choice_has_nothing_to_take_up(open_screen, vote):
    screen = open_designer(open_screen, vote, "source")

    assert key(screen, "source/carried") not in [menu.key for menu in screen.selectbox]


def test_orders_are_drawn_by_lot_of_options_of_questions_and_of_pages(open_screen, open_sqlite_store, vote):
    tick(open_designer(open_screen, vote, "target"), "target/shuffled")
    screen = tick(open_designer(open_screen, vote, "b"), "b/shuffled")
    tick(screen, "b/pages-shuffled")

    questionnaire = kept(open_sqlite_store, vote).draft.questionnaire
    assert target(open_sqlite_store, vote).shuffled
    assert [page.shuffled for page in questionnaire.pages] == [False, True, False, False]
    assert questionnaire.shuffled


def test_a_limit_of_time_is_set_with_its_reason(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "b")

    screen.number_input(key=key(screen, "b/seconds")).set_value(90).run()
    assert problem("limit_without_reason").at("b") in kept(open_sqlite_store, vote).draft.gaps()
    write(screen, "b/reason", "Pour votre premier mouvement.")

    page = kept(open_sqlite_store, vote).draft.questionnaire.pages[1]
    assert (page.seconds, page.reason.say("fr")) == (90, "Pour votre premier mouvement.")
    assert kept(open_sqlite_store, vote).draft.gaps() == []
