"""Changing a questionnaire that is open, on the screen: prepared apart, looked at, published, told afterwards."""

import pytest

from core import identity
from core.actions import answering, consultations
from core.actions.answering import Voter
from core.community.access import Role
from core.consultation.records import State
from core.language.wording import Wording
from core.question_types.single_choice import SingleChoice
from core.questionnaire import editing
from pages.parts import state
from tests.builders import (
    a_person,
    a_question,
    a_questionnaire,
    an_open_consultation,
    an_open_price_vote,
    cast,
    change_draft,
    close,
    publish,
)
from tests.core.consultation.edits import add_option, asked, change, remove_option
from tests.pages.conftest import as_read, words
from tests.pages.designing import go, kept, open_designer, press, write

BASE = a_questionnaire(visibility="live")
RENAMED = change(BASE, "milk", title=Wording("Quel lait ?"))


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, BASE)


def changing(open_screen, vote, where="promise", **query):
    return open_designer(open_screen, vote, where, e="1", **query)


# Preparing


def test_an_open_questionnaire_is_read_until_somebody_asks_to_change_it(open_screen, open_sqlite_store, vote):
    cast(open_sqlite_store, vote, answers={"milk": "rouge"})
    screen = open_designer(open_screen, vote)
    assert not screen.text_input
    assert "Le questionnaire peut encore changer" in words(screen)

    press(screen, "w_change")
    assert "Déjà ouverte : une réponse. Vos changements ne sont visibles qu’après publication." in words(screen)
    assert not screen.date_input

    write(screen, "promise/title", "Le bon lait")
    found = kept(open_sqlite_store, vote)
    assert (found.draft.title.say("fr"), found.definition.title.say("fr")) == ("Le bon lait", "Le lait")

    press(screen, "w_leave")
    assert "Des changements attendent d’être publiés" in words(screen)
    assert not screen.text_input


def test_rules_are_out_of_reach_once_it_is_open(open_screen, vote):
    screen = changing(open_screen, vote, "rules")

    assert not screen.radio
    assert screen.header[0].value == "La promesse"


def test_a_price_vote_is_copied_rather_than_changed(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    screen = changing(open_screen, vote)
    assert "Un vote de prix ne change plus une fois ouvert" in words(screen)
    assert not screen.text_input

    press(screen, "w_copy")

    with open_sqlite_store(read_only=True) as store:
        copied = [each for each in store.consultations.of_teams([vote.team_id]) if each.id != vote.id]
    assert [(each.state, each.definition.price) for each in copied] == [
        (State.DRAFT, kept(open_sqlite_store, vote).definition.price)
    ]
    assert screen.query_params["c"] == copied[0].code


def test_nothing_changes_any_more_once_it_is_closed(open_screen, open_sqlite_store, vote):
    close(open_sqlite_store, vote)

    screen = changing(open_screen, vote)

    assert "La consultation est close" in words(screen)
    assert not screen.text_input


@pytest.mark.parametrize("role", [Role.ANIMATOR, Role.VIEWER])
def test_who_does_not_organize_changes_nothing(open_screen, open_sqlite_store, vote, role):
    screen = changing(open_screen, vote, person=a_person(open_sqlite_store, role, team_id=vote.team_id))

    assert len(screen.error) == 1
    assert not screen.text_input


# Publishing


def test_changes_are_read_in_plain_words_with_what_they_do_and_then_published(open_screen, open_sqlite_store, vote):
    for _ in range(2):
        cast(open_sqlite_store, vote, answers={"milk": "rouge"})
    new = a_question(SingleChoice, id="new", title="Encore ?")
    draft = asked(remove_option(add_option(RENAMED, "milk", "Bio"), "milk", "rouge"), editing.add_question, "page", new)
    change_draft(open_sqlite_store, vote, draft)

    screen = changing(open_screen, vote, "open")

    assert screen.header[0].value == "Publier la version 2"
    assert [each.value for each in screen.subheader] == ["Formulations", "Structure"]
    said = [as_read(each.value) for each in screen.markdown if each.value.startswith("- Question")]
    assert said == [
        "- Question « Quel lait ? »  \n:gray[~~Question milk~~] **Quel lait ?**",
        (
            "- Question « Quel lait ? » : l’option « Bio » ajoutée  \n"
            ":small[2 personnes ont répondu sans la voir ; leurs réponses ne changent pas.]\n"
            "- Question « Quel lait ? » : l’option « Rouge » retirée  \n"
            ":small[2 personnes l’avaient choisie : leurs réponses sont gardées et comptées à part, "
            "sous « (retirée) ».]\n"
            "- Question « Encore ? » ajoutée  \n"
            ":small[2 personnes ont répondu avant : cette question restera vide chez elles.]"
        ),
    ]

    press(screen, "w_publish")
    assert kept(open_sqlite_store, vote).version == 1
    press(screen, "w_confirm")
    assert (kept(open_sqlite_store, vote).version, kept(open_sqlite_store, vote).definition) == (2, draft)
    assert "La version 2 est publiée." in words(screen)
    assert not screen.text_input


def test_while_results_are_sealed_the_team_is_not_told_how_many_chose_an_option(open_screen, open_sqlite_store):
    sealed = a_questionnaire()
    vote = an_open_consultation(open_sqlite_store, sealed)
    cast(open_sqlite_store, vote, answers={"milk": "rouge"})
    change_draft(open_sqlite_store, vote, remove_option(sealed, "milk", "rouge"))

    screen = changing(open_screen, vote, "open")

    assert "Les réponses qui la choisissaient sont gardées et comptées à part" in words(screen)
    assert "l’avait choisie" not in words(screen)


def test_what_is_missing_leads_to_its_place_and_keeps_it_from_being_published(open_screen, open_sqlite_store, vote):
    change_draft(open_sqlite_store, vote, change(BASE, "milk", title=Wording()))

    screen = changing(open_screen, vote, "open")

    assert screen.button(key="w_publish").disabled
    press(screen, "w_missing_0")
    assert screen.query_params["s"] == "milk"


def test_changes_are_dropped_once_that_is_confirmed(open_screen, open_sqlite_store, vote):
    change_draft(open_sqlite_store, vote, RENAMED)

    screen = press(press(changing(open_screen, vote, "open"), "w_abandon"), "w_confirm")

    assert kept(open_sqlite_store, vote).draft == BASE
    assert "Les changements sont abandonnés." in words(screen)


def test_there_is_nothing_to_publish_where_nothing_changed(open_screen, vote):
    screen = changing(open_screen, vote, "open")

    assert "Rien n’a changé depuis la version publiée." in words(screen)
    assert not [button for button in screen.button if button.key == "w_publish"]


def test_the_history_tells_who_published_what(open_screen, open_sqlite_store, vote):
    publish(open_sqlite_store, vote, RENAMED)

    screen = open_designer(open_screen, vote)

    labels = [as_read(each.label) for each in screen.expander if each.label.startswith("Version")]
    assert [label.split(",")[:2] for label in labels] == [
        ["Version 2", f" par {vote.organizer.name}"],
        ["Version 1", f" par {vote.organizer.name}"],
    ]
    assert "**Quel lait ?**" in words(screen)
    assert "Le questionnaire tel qu’il a été ouvert." in words(screen)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_step_is_drawn_in_every_language(open_screen, open_sqlite_store, vote, language):
    publish(open_sqlite_store, vote, RENAMED)
    change_draft(open_sqlite_store, vote, add_option(RENAMED, "milk", "Bio"))

    screen = open_designer(open_screen, vote, language=language)
    press(screen, "w_change")
    for where in ("open", "milk", "languages", "promise"):
        assert not go(screen, where).exception


# Those who answer


def test_who_is_answering_finds_their_answers_under_the_new_version(open_screen, open_sqlite_store, vote):
    voter = Voter(identity.new_secret())
    screen = open_screen("repondre", c=vote.code)
    screen.session_state[state.VISITOR] = voter.secret
    with open_sqlite_store() as store:
        answers = {"milk": "rouge", "care": ["rouge", "vert"], "word": "Merci"}
        answering.keep_draft(store, vote.code, voter, answers=answers, step=0, submit_key="key")
    screen.run()
    assert screen.radio[0].value == "rouge"

    publish(open_sqlite_store, vote, remove_option(remove_option(RENAMED, "milk", "rouge"), "care", "vert"))
    screen.run()

    assert "Ce questionnaire a changé depuis que vous avez commencé." in words(screen)
    assert screen.radio[0].value is None
    assert [each.label for each in screen.checkbox if each.value] == ["Rouge"]
    assert screen.text_area[0].value == "Merci"


def test_who_was_saving_while_it_opened_keeps_what_was_typed_as_a_change(open_screen, open_sqlite_store, vote):
    screen = changing(open_screen, vote, "milk")
    with open_sqlite_store() as store:
        consultations.move_deadline(
            store, vote.organizer, vote.id, kept(open_sqlite_store, vote).closes_at.replace(year=2999)
        )

    write(screen, "milk/title", "Quel lait ?")

    assert kept(open_sqlite_store, vote).draft == RENAMED
    assert kept(open_sqlite_store, vote).closes_at.year == 2999
