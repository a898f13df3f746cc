"""Each template is answered on the full page too; the start screen tells them apart; the debrief follows them."""

import pytest

from core.actions import answering
from core.actions.answering import Voter
from core.consultation.templates import BY_NAME, TEMPLATES
from pages.parts import state
from tests.builders import a_person, a_team, an_open_consultation, close
from tests.pages.conftest import as_read, words
from tests.pages.test_respond import CHANGE, SEND, ballot_of, click
from tests.started import a_whole_answer, filled_in

WRITTEN = [template for template in TEMPLATES if not template.is_blank]
NEXT = "Suivant"
MOST_PAGES = 10


def counted(questionnaire, answers):
    """Whatever the order in which boxes were ticked."""
    return {name: questionnaire.question(name).values(answer) for name, answer in answers.items()}


@pytest.mark.parametrize("template", WRITTEN, ids=lambda template: template.name)
def test_a_whole_answer_is_found_again_page_by_page_and_sent_again(open_screen, open_sqlite_store, template):
    definition = filled_in(template)
    vote = an_open_consultation(open_sqlite_store, definition)
    screen = open_screen("repondre", c=vote.code)
    answers = a_whole_answer(definition, "one")
    voter = Voter(screen.session_state[state.VISITOR])
    answering.submit(open_sqlite_store, vote.code, voter, answers=answers, submit_key="a" * 43)

    del screen.session_state["_paper"]  # as on another visit

    click(screen.run(), CHANGE)
    for _ in range(MOST_PAGES):
        labels = [button.label for button in screen.button]
        if SEND in labels:
            break
        click(screen, NEXT)
    click(screen, SEND)

    assert not screen.exception
    assert "votre nouvelle réponse remplace l’ancienne" in words(screen)
    questionnaire = definition.questionnaire
    kept = ballot_of(open_sqlite_store, screen, vote.id).answers
    assert counted(questionnaire, kept) == counted(questionnaire, answers)


def test_the_start_screen_shows_what_is_asked_about_alone(open_screen, open_sqlite_store):
    person = a_person(open_sqlite_store, team_id=a_team(open_sqlite_store))
    screen = open_screen("consultations", person=person)
    assert len(starts(screen)) == len(TEMPLATES)

    screen.button_group(key="w_templates_group").set_value("product").run()

    assert starts(screen) == ["w_template_five-packagings", "w_template_beta-test", "w_template_concept-test"]
    label = as_read(screen.button(key="w_template_beta-test").label)
    assert label.startswith("**Bêta-test interne**")
    assert "11 questions, 4 minutes" in label
    assert "Avez-vous rencontré une difficulté ?" in words(screen)


def starts(screen):
    return [button.key for button in screen.button if (button.key or "").startswith("w_template_")]


def test_the_benefit_is_shown_an_example_of_its_own(open_screen, open_sqlite_store):
    person = a_person(open_sqlite_store, team_id=a_team(open_sqlite_store))
    screen = open_screen("consultations", person=person)

    screen.button(key="w_template_round-table").click().run()

    assert "Vos mots guideront la réunion" in as_read(screen.text_area[0].placeholder)


def test_the_debrief_is_guided_after_the_template_and_holds_no_word_of_it(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, filled_in(BY_NAME["zero-plastic"]))
    close(open_sqlite_store, vote)
    screen = open_screen("resultat", person=vote.organizer, c=vote.code)
    said = screen.text_area(key=f"w_debrief_{vote.code}_said")
    assert said.value == ""
    assert said.placeholder.startswith("Les emballages cités d’abord.")

    said.set_value("Le film autour des légumes.").run()

    assert said.placeholder in [caption.value for caption in screen.caption]
    with open_sqlite_store(read_only=True) as store:
        assert store.consultations.debrief(vote.id).said == "Le film autour des légumes."
