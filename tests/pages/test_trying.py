"""A draft tried on Streamlit's page, and the designer's way there: its link, and what colleagues said."""

import pytest

from core.actions import commenting, consultations, trying
from core.actions.trying import Trier
from core.language.wording import Wording
from core.questionnaire import editing
from pages.parts import state
from tests.builders import (
    a_changed_questionnaire,
    a_draft,
    a_price_vote,
    a_questionnaire,
    an_open_price_vote,
    change_draft,
)
from tests.core.consultation.edits import asked
from tests.pages.conftest import words

BANNER = "Essai : rien de ce que vous répondez ne compte."
HOSTILE = "**gras** [x](javascript:alert(1)) <script>alert(1)</script> :red[rouge] $x$"


@pytest.fixture
def draft(open_sqlite_store):
    return a_draft(open_sqlite_store, a_questionnaire())


def design(open_screen, vote, here=""):
    return open_screen("concevoir", person=vote.organizer, c=vote.code, **({"s": here} if here else {}))


def say(open_store, vote, text, *, question_id="", author="Léa"):
    with open_store() as store:
        consultation = trying.tried(store, vote.code, Trier(person=vote.organizer))
        commenting.comment(store, consultation, question_id=question_id, author=author, text=text)


def heard(open_store, vote):
    with open_store(read_only=True) as store:
        return [(each.text, each.done) for each in store.comments.of(vote.id)]


def counted(open_store, vote):
    with open_store(read_only=True) as store:
        drafts = store.session.connection().exec_driver_sql("SELECT count(*) FROM answer_drafts").scalar()
        return store.ballots.after(vote.id, 0, most=10), drafts


@pytest.mark.parametrize("rules", [{}, {"access": "personal"}])
def test_a_draft_is_tried_to_its_end_and_nothing_is_counted(open_screen, open_sqlite_store, rules):
    vote = a_draft(open_sqlite_store, a_questionnaire(**rules))
    page = open_screen("repondre", person=vote.organizer, c=vote.code, essai="1")
    assert BANNER in words(page)

    page.button(key="w_start").click().run()
    page.text_area[0].set_value(HOSTILE).run()
    page.button(key="w_on").click().run()

    assert "L’essai est terminé." in words(page)
    assert HOSTILE in words(page)
    assert HOSTILE not in "\n".join(each.value for each in page.markdown)
    assert counted(open_sqlite_store, vote) == ([], 0)

    page.button(key="w_trial_again").click().run()
    assert BANNER in words(page)
    assert page.button(key="w_start").label == "Commencer"


def test_a_trial_refuses_what_a_ballot_would_be_refused_for(open_screen, open_sqlite_store):
    definition = a_questionnaire()
    [page] = definition.questionnaire.pages
    questions = tuple(each.model_copy(update={"required": True}) for each in page.questions)
    asked = definition.questionnaire.model_copy(update={"pages": (page.model_copy(update={"questions": questions}),)})
    vote = a_draft(open_sqlite_store, definition.model_copy(update={"questionnaire": asked}))
    screen = open_screen("repondre", person=vote.organizer, c=vote.code, essai="1")

    screen.button(key="w_start").click().run()
    screen.button(key="w_on").click().run()

    assert "à revoir" in words(screen)
    assert "L’essai est terminé." not in words(screen)


def test_a_stranger_finds_nothing_to_try(open_screen, draft):
    page = open_screen("repondre", c=draft.code, essai="1")

    assert BANNER not in words(page)
    assert "Question word" not in words(page)


def test_once_open_the_address_of_a_trial_shows_the_page_that_counts(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    page = open_screen("repondre", person=vote.organizer, c=vote.code, essai="1")

    assert BANNER not in words(page)
    assert page.button(key="w_start").label == "Commencer"


def test_changes_not_yet_published_are_tried_by_those_who_make_them(open_screen, open_sqlite_store):
    vote = a_changed_questionnaire(open_sqlite_store)

    page = open_screen("repondre", person=vote.organizer, c=vote.code, essai="1")

    assert BANNER in words(page)
    assert page.title[0].value == "Le bon lait"


def test_an_organizer_makes_a_link_renews_it_and_takes_it_away(open_screen, open_sqlite_store, draft):
    page = design(open_screen, draft)

    page.button(key="w_trial_link").click().run()
    first = page.session_state[state.TRIAL_LINKS][draft.id]
    page.button(key="w_trial_link").click().run()
    second = page.session_state[state.TRIAL_LINKS][draft.id]

    assert any(f"/essai/{draft.code}/{second}" in each.value for each in page.code)
    with open_sqlite_store(read_only=True) as store:
        assert trying.tried(store, draft.code, Trier(second))
        with pytest.raises(Exception, match="code_unknown"):
            trying.tried(store, draft.code, Trier(first))

    page.button(key="w_trial_remove").click().run()
    assert not page.code
    assert "Le lien d’essai est retiré." in words(page)


def test_a_link_is_shown_on_the_visit_that_made_it_alone(open_screen, open_sqlite_store, draft):
    with open_sqlite_store() as store:
        trying.make_link(store, draft.organizer, draft.id)

    page = design(open_screen, draft)

    assert not page.code
    assert "Il n’est montré qu’à sa création" in words(page)


@pytest.mark.parametrize(("here", "address"), [("", "essai"), ("page", "essai/1"), ("word", "essai/1")])
def test_the_button_leads_to_the_page_being_designed(open_screen, draft, here, address):
    page = design(open_screen, draft, here)

    [button] = [each.proto for each in page.get("link_button") if each.proto.label == "Tester"]
    assert button.url == f"/r/{draft.code}/{address}"


def test_comments_stand_beside_their_question_as_they_were_typed(open_screen, open_sqlite_store, draft):
    say(open_sqlite_store, draft, HOSTILE, question_id="milk", author=HOSTILE)
    say(open_sqlite_store, draft, "Sur le mot", question_id="word")
    say(open_sqlite_store, draft, "Sur tout")

    page = design(open_screen, draft, "milk")

    assert "Un commentaire" in words(page)
    assert words(page).count(HOSTILE) == 2
    assert HOSTILE not in "\n".join(each.value for each in (*page.markdown, *page.caption))
    assert "Sur le mot" not in words(page)
    assert "Sur tout" in words(design(open_screen, draft))


def test_a_comment_is_marked_as_settled_and_opened_again(open_screen, open_sqlite_store, draft):
    say(open_sqlite_store, draft, "Trop long", question_id="milk")
    page = design(open_screen, draft, "milk")
    [box] = [each for each in page.checkbox if each.label == "Réglé"]

    box.check().run()
    assert heard(open_sqlite_store, draft) == [("Trop long", True)]

    [box] = [each for each in page.checkbox if each.label == "Réglé"]
    box.uncheck().run()
    assert heard(open_sqlite_store, draft) == [("Trop long", False)]


def test_what_was_said_of_a_question_removed_since_is_read_with_the_whole(open_screen, open_sqlite_store, draft):
    say(open_sqlite_store, draft, "Trop long", question_id="milk")
    change_draft(open_sqlite_store, draft, asked(a_questionnaire(), editing.remove_question, "milk"))

    page = design(open_screen, draft)

    assert "Trop long" in words(page)
    assert "Sur une question retirée depuis" in words(page)


def test_comments_are_still_read_once_changes_are_prepared_and_no_longer_asked_for(open_screen, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_questionnaire())
    say(open_sqlite_store, vote, "Trop long", question_id="milk")
    with open_sqlite_store() as store:
        consultations.open_consultation(store, vote.organizer, vote.id)
    change_draft(open_sqlite_store, vote, a_questionnaire().model_copy(update={"title": Wording("Le bon lait")}))
    page = design(open_screen, vote, "milk")

    page.button(key="w_change").click().run()

    assert "Trop long" in words(page)
    assert "ce qui n’est pas encore publié" in words(page)


def test_an_open_price_vote_offers_nothing_to_try(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    price = a_draft(open_sqlite_store, a_price_vote())

    assert not [each for each in design(open_screen, vote).get("link_button") if each.proto.label == "Tester"]
    assert [each for each in design(open_screen, price).get("link_button") if each.proto.label == "Tester"]
