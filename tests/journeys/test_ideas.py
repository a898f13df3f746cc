"""A room of twenty-five writes: groups appear, are corrected, shown and put to a vote; one author is answered."""

from functools import partial

import pytest
from playwright.sync_api import Page, expect

from core.actions.answering import Voter
from core.community.access import Role
from core.consultation.definition import Definition, Kind, Rules
from core.identity import new_secret
from core.language.wording import Wording
from core.question_types.long_text import LongText
from core.questionnaire.model import Page as QuestionPage
from core.questionnaire.model import Questionnaire
from core.room import editing
from db.store import StoreOpener
from tests.builders import Vote, an_open_consultation
from tests.journeys.steps import ADMIN_EMAIL, press, sign_in, visit
from tests.rooms import answer, lead
from tests.servers.app import AppServer
from tests.servers.browser import DESK, PHONE, Visits, axe_violations, wait_until_idle

WALL = {"viewport": {"width": 1920, "height": 1080}}
SEEN_WITHIN_MS = 30_000
WRITTEN = (
    *(
        f"Il faut planter des haies {where}"
        for where in ("ici", "partout", "au nord", "au sud", "vite", "et des mares")
    ),
    *(f"Des arbres fruitiers {where}" for where in ("au village", "à l’école", "sur la place", "en ville", "au pré")),
    *(
        f"Un prix du lait stable {when}"
        for when in ("cet hiver", "toute l’année", "en été", "enfin", "et juste", "au moins")
    ),
    *(f"La cantine achète local {when}" for when in ("chaque jour", "le lundi", "dès demain", "toujours", "souvent")),
)
LATE = ("Planter des haies encore", "Rien à redire")
AUTHOR = "Il faut planter des haies devant chez moi"


@pytest.fixture
def workshop(standing_app: AppServer, standing_store: StoreOpener) -> Vote:
    """One question, open in a room; whoever keeps the accounts leads it."""
    definition = Definition(
        kind=Kind.WORKSHOP,
        title=Wording("L’atelier du lait"),
        benefit=Wording("Un prix qui paie tout le monde."),
        questionnaire=Questionnaire(
            pages=(QuestionPage(id="page", questions=(LongText(id="words", title=Wording("Que changer ?")),)),)
        ),
        rules=Rules(visibility="live"),
    )
    vote = an_open_consultation(standing_store, definition)
    with standing_store() as store:
        admin = store.accounts.by_email(ADMIN_EMAIL)
        assert admin
        store.accounts.set_role(team_id=vote.team_id, person_id=admin.id, role=Role.ORGANIZER)
    lead(standing_store, vote, editing.start)
    lead(standing_store, vote, partial(editing.open_item, item_id="words"))
    return vote


def says(page: Page, words: str) -> None:
    expect(page.get_by_text(words).first).to_be_visible(timeout=SEEN_WITHIN_MS)


def group(page: Page, title: str) -> None:
    """Opens the group of this name."""
    page.locator("[class*='st-key-idea_line_'] button", has_text=title).first.click()
    wait_until_idle(page)
    expect(page.get_by_label("Nom du groupe")).to_be_visible(timeout=SEEN_WITHIN_MS)


def test_a_room_writes_its_ideas_are_grouped_corrected_voted_on_and_answered(
    standing_app: AppServer, standing_store: StoreOpener, visits: Visits, workshop: Vote
) -> None:
    phone = visits.open(PHONE)
    visit_light(phone, standing_app, workshop, "")
    phone.locator("#answer textarea").fill(AUTHOR)
    phone.get_by_role("button", name="Envoyer").click()
    says(phone, "Merci, c’est compté.")
    for text in WRITTEN:
        answer(standing_store, workshop, text, to="words", voter=Voter(new_secret()))

    console = visits.open(DESK)
    sign_in(console, standing_app, f"/animer?c={workshop.code}")
    groups_appear(console, standing_store, workshop)
    the_animator_corrects(console)
    one_goes_to_the_projector(console, visits, standing_app, workshop)
    a_vote_follows(console, phone)
    its_author_is_answered(console, phone, visits, standing_app, workshop)


def visit_light(phone: Page, server: AppServer, workshop: Vote, path: str) -> None:
    phone.goto(f"{server.url}/r/{workshop.code}{path}")


def groups_appear(console: Page, open_store: StoreOpener, workshop: Vote) -> None:
    """And take in what comes next."""
    press(console, "Regrouper les idées")
    console.locator("[class*='st-key-idea_line_'] button", has_text="aies").first.wait_for(timeout=SEEN_WITHIN_MS)
    for text in LATE:
        answer(open_store, workshop, text, to="words", voter=Voter(new_secret()))
    expect(console.locator("[class*='st-key-idea_line_'] button", has_text="aies").first).to_contain_text(
        "8", timeout=SEEN_WITHIN_MS
    )
    assert axe_violations(console) == []


def the_animator_corrects(console: Page) -> None:
    group(console, "aies")
    console.get_by_label("Nom du groupe").fill("Des haies et des arbres")
    press(console, "Renommer")
    says(console, "Des haies et des arbres")
    press(console, "Réunir")
    console.get_by_role("combobox", name="Avec le groupe").click()
    console.get_by_role("option", name="rbres").click()
    press(console, "Réunir les deux")
    expect(console.locator("[class*='st-key-idea_open_'] button")).to_contain_text("13", timeout=SEEN_WITHIN_MS)


def one_goes_to_the_projector(console: Page, visits: Visits, server: AppServer, workshop: Vote) -> None:
    """With its name and count, and no text that nobody let through."""
    console.locator(".st-key-idea_deeds").get_by_role("button", name="Au grand écran").click()
    wait_until_idle(console)
    projector = visits.open(WALL)
    projector.goto(f"{server.url}/en-direct?c={workshop.code}&ecran=1&embed=true&embed_options=light_theme")
    says(projector, "Ce que vous dites ensemble")
    says(projector, "Des haies et des arbres")
    expect(projector.locator(".groups b")).to_have_text("13")
    expect(projector.get_by_text("prix du lait")).to_have_count(0)
    expect(projector.get_by_text(AUTHOR)).to_have_count(0)


def a_vote_follows(console: Page, phone: Page) -> None:
    press(console, "au vote")
    press(console, "Poser la question")
    console.get_by_role("button", name="Quelles idées gardez-vous").first.click()
    wait_until_idle(console)
    press(console, "Ouvrir")
    expect(phone.get_by_label("Des haies et des arbres")).to_be_visible(timeout=SEEN_WITHIN_MS)
    phone.get_by_label("Des haies et des arbres").check()
    phone.get_by_role("button", name="Envoyer").click()
    says(phone, "Merci, c’est compté.")


def its_author_is_answered(console: Page, phone: Page, visits: Visits, server: AppServer, workshop: Vote) -> None:
    """Though they voted since; somebody else reads how many it answers."""
    visit(console, server, f"/paroles?c={workshop.code}&q=words&voir=ideas")
    group(console, "Des haies et des arbres")
    press(console, "Répondre")
    console.get_by_label("Votre réponse").fill("Nous plantons 300 mètres cet hiver.")
    press(console, "Publier la réponse")
    says(console, "La réponse est publiée.")
    visit_light(phone, server, workshop, "?accueil")
    says(phone, "Nous plantons 300 mètres cet hiver.")
    says(phone, "À ce que vous avez écrit")
    stranger = visits.open(PHONE)
    visit_light(stranger, server, workshop, "?accueil")
    says(stranger, "À 13 personnes")
    expect(stranger.get_by_text("À ce que vous avez écrit")).to_have_count(0)
