"""The result at closing and the debrief, as each person meets them."""

import pytest
from streamlit.testing.v1 import AppTest

from core.actions import debriefing
from core.community.access import Role
from core.consultation.records import Debrief
from tests.builders import Vote, a_person, a_price_vote, an_open_consultation, an_open_price_vote, cast, close
from tests.pages.conftest import OpenScreen, as_read, words
from tests.pages.test_live import everything


@pytest.fixture
def closed(open_sqlite_store) -> Vote:
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote)
    cast(open_sqlite_store, vote)
    cast(open_sqlite_store, vote, answers={"pasture": "none", "origin": "near"})
    close(open_sqlite_store, vote)
    return vote


def open_result(open_screen: OpenScreen, vote: Vote, **settings) -> AppTest:
    return open_screen("resultat", person=settings.pop("person", vote.organizer), c=vote.code, **settings)


def field(screen: AppTest, vote: Vote, part: str):
    return screen.text_area(key=f"w_debrief_{vote.code}_{part}")


def kept(open_store, vote: Vote) -> Debrief:
    with open_store(read_only=True) as store:
        return store.consultations.debrief(vote.id)


def publish(open_store, vote: Vote, *, said: str = "Beaucoup.", decided: str = "Le pâturage.") -> None:
    with open_store() as store:
        debriefing.write_part(store, vote.organizer, vote.id, part="said", text=said)
        debriefing.write_part(store, vote.organizer, vote.id, part="decided", text=decided)
        debriefing.publish(store, vote.organizer, vote.id)


@pytest.mark.parametrize("who", ["organizer", "public"])
def test_what_is_retained_is_ready_to_hand_over(open_screen, closed, who):
    screen = open_result(open_screen, closed, person=closed.organizer if who == "organizer" else None)

    shown = as_read(everything(screen))
    assert "3 personnes comptées." in words(screen)
    assert "0,885 €" in shown
    assert "<strong>Huit mois</strong><p>" in shown
    assert '<td data-head="Effet sur le prix">+12,5 c<small>Élevage +10 c</small>' in shown
    assert "2 · 67 %" in shown
    assert "La moitié des personnes ont composé un panier à 0,885 € ou moins" in words(screen)


def test_before_closing_there_is_no_result_for_anybody(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, vote)

    for person in (vote.organizer, None):
        screen = open_result(open_screen, vote, person=person)
        assert "Le résultat paraîtra ici à la clôture, le " in words(screen)
        assert "0,885" not in everything(screen)


def test_results_that_are_not_public_stay_with_the_team(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, public_results=False)
    cast(open_sqlite_store, vote)
    close(open_sqlite_store, vote)

    assert "0,885" in everything(open_result(open_screen, vote))
    assert "0,885" not in everything(open_result(open_screen, vote, person=None))


def test_nobody_answered_is_said(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    close(open_sqlite_store, vote)

    assert "Personne n’a répondu : il n’y a pas de résultat." in words(open_result(open_screen, vote))


def test_a_tie_and_its_rule_stand_beside_what_is_retained(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote)
    cast(open_sqlite_store, vote, answers={"pasture": "some", "origin": "near"})
    close(open_sqlite_store, vote)

    assert "<p>Égalité entre « Quatre mois » et « Huit mois »" in as_read(everything(open_result(open_screen, vote)))


@pytest.mark.parametrize(
    ("published", "said"),
    [
        (895, "1 c du prix publié (0,895 €) n’est détaillé par aucune source."),
        (880, "Le prix publié (0,88 €) est inférieur de 0,5 c à la somme des options retenues"),
        (885, ""),
        (0, ""),
    ],
)
def test_what_no_source_itemises_is_said_in_cents(open_screen, open_sqlite_store, published, said):
    definition = a_price_vote()
    priced = definition.model_copy(update={"price": definition.price.model_copy(update={"published": published})})
    vote = an_open_consultation(open_sqlite_store, priced)
    cast(open_sqlite_store, vote)
    close(open_sqlite_store, vote)

    shown = words(open_result(open_screen, vote))

    assert said in shown
    assert ("prix publié" in shown) == bool(said)


def test_markup_in_a_title_is_only_text_in_the_specification(open_screen, open_sqlite_store):
    definition = a_price_vote()
    (page,) = definition.questionnaire.pages
    loud = page.questions[0].model_copy(update={"title": page.questions[0].title.saying("fr", "<i>Pré</i>")})
    changed = page.model_copy(update={"questions": (loud, *page.questions[1:])})
    questionnaire = definition.questionnaire.model_copy(update={"pages": (changed,)})
    vote = an_open_consultation(open_sqlite_store, definition.model_copy(update={"questionnaire": questionnaire}))
    cast(open_sqlite_store, vote)
    close(open_sqlite_store, vote)

    assert '<th scope="row">&lt;i&gt;Pré&lt;/i&gt;</th>' in as_read(everything(open_result(open_screen, vote)))


def test_each_field_of_the_debrief_is_saved_on_leaving_it(open_screen, open_sqlite_store, closed):
    screen = open_result(open_screen, closed)

    field(screen, closed, "said").set_value("Le pâturage d’abord.").run()
    assert kept(open_sqlite_store, closed) == Debrief(said="Le pâturage d’abord.")

    field(screen, closed, "who").set_value("Camille").run()
    assert kept(open_sqlite_store, closed) == Debrief(said="Le pâturage d’abord.", who="Camille")


def test_publishing_asks_first_and_ends_being_late(open_screen, open_sqlite_store, closed):
    screen = open_result(open_screen, closed)
    assert "Restitution en retard" in words(screen)
    field(screen, closed, "said").set_value("Beaucoup.").run()
    field(screen, closed, "decided").set_value("Le pâturage.").run()

    screen.button(key="w_publish").click().run()
    assert kept(open_sqlite_store, closed).published_at is None

    screen.button(key="w_publish_do").click().run()
    assert kept(open_sqlite_store, closed).published_at is not None
    assert "Restitution en retard" not in words(screen)


def test_a_debrief_without_a_decision_is_not_published_and_says_why(open_screen, open_sqlite_store, closed):
    screen = open_result(open_screen, closed)
    field(screen, closed, "said").set_value("Beaucoup.").run()

    screen.button(key="w_publish").click().run()
    screen.button(key="w_publish_do").click().run()

    assert "Écrivez au moins ce qui a été dit et ce qui est décidé avant de publier." in words(screen)
    assert kept(open_sqlite_store, closed).published_at is None
    assert field(screen, closed, "said").value == "Beaucoup."


@pytest.mark.parametrize("role", [Role.ANIMATOR, Role.VIEWER])
def test_animators_and_viewers_read_the_draft_and_write_nothing(open_screen, open_sqlite_store, closed, role):
    with open_sqlite_store() as store:
        debriefing.write_part(store, closed.organizer, closed.id, part="said", text="*Beaucoup*.")

    screen = open_result(open_screen, closed, person=a_person(open_sqlite_store, role, team_id=closed.team_id))

    assert "*Beaucoup*." in words(screen)
    assert "Brouillon de l’équipe, pas encore publié." in words(screen)
    assert not screen.text_area
    assert not [button for button in screen.button if button.key == "w_publish"]


def test_the_public_reads_the_debrief_once_it_is_published(open_screen, open_sqlite_store, closed):
    with open_sqlite_store() as store:
        debriefing.write_part(store, closed.organizer, closed.id, part="said", text="Entre nous.")
    before = words(open_result(open_screen, closed, person=None))
    assert "La restitution n’est pas encore publiée" in before
    assert "Entre nous." not in before

    publish(open_sqlite_store, closed, said="<b>Beaucoup</b> de monde.\nEt du soleil.")
    after = words(open_result(open_screen, closed, person=None))
    assert "<b>Beaucoup</b> de monde.  \nEt du soleil." in after
    assert "Ce qui est décidé" in after
    assert "Ce qui ne sera pas fait" not in after


def test_another_teams_organizer_is_shown_what_the_public_is(open_screen, open_sqlite_store, closed):
    other = an_open_price_vote(open_sqlite_store).organizer

    screen = open_result(open_screen, closed, person=other)

    assert not screen.text_area
    assert "3 personnes comptées." in words(screen)
