"""On the answer page a full quota is said beside the question that settles it, and nothing is counted."""

from core.language.wording import Wording
from tests.builders import cast
from tests.core.actions.test_quotas import a_consultation, colours, on_colour
from tests.pages.conftest import as_read, words
from tests.pages.parts.answer.test_lots import click


def test_it_is_said_beside_the_question_and_the_answer_may_be_changed(open_screen, open_sqlite_store):
    sorry = Wording("Merci, *c’est complet*.")
    vote = a_consultation(open_sqlite_store, on_colour("rouge", 1, message=sorry))
    cast(open_sqlite_store, vote, answers={"colour": "rouge"})
    screen = click(open_screen("repondre", c=vote.code), "Commencer")

    screen.radio[0].set_value("rouge").run()
    click(screen, "Suivant")

    assert [as_read(error.value) for error in screen.error] == ["Merci, *c’est complet*."]
    assert "*c’est" not in screen.error[0].value.replace("\\*", "")
    screen.radio[0].set_value("vert").run()
    assert len(screen.error) == 0
    click(click(screen, "Suivant"), "Envoyer ma réponse")
    assert colours(open_sqlite_store, vote) == ["rouge", "vert"]


def test_a_place_taken_meanwhile_leads_back_to_the_page_that_settles_it(open_screen, open_sqlite_store):
    vote = a_consultation(open_sqlite_store, on_colour("rouge", 1))
    screen = click(open_screen("repondre", c=vote.code), "Commencer")
    screen.radio[0].set_value("rouge").run()
    click(screen, "Suivant")
    cast(open_sqlite_store, vote, answers={"colour": "rouge"})

    click(screen, "Envoyer ma réponse")

    assert "Nous avons déjà toutes les réponses" in words(screen)
    assert len(screen.radio) == 1
    assert colours(open_sqlite_store, vote) == ["rouge"]
