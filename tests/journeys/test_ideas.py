"""A room of twenty-five writes: groups appear, are corrected, shown and put to a vote; one author is answered."""

from functools import partial

import pytest
from playwright.sync_api import Locator, Page, expect

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
from tests.journeys.steps import ADMIN_EMAIL, SEEN_WITHIN_MS, press, shows, sign_in, visit
from tests.rooms import answer, lead
from tests.servers.app import AppServer
from tests.servers.browser import DESK, PHONE, Visits, axe_violations, wait_until_idle

WALL = {"viewport": {"width": 1920, "height": 1080}}
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


def test_a_room_writes_its_ideas_are_grouped_corrected_voted_on_and_answered(
    standing_app: AppServer, standing_store: StoreOpener, visits: Visits, workshop: Vote
) -> None:
    phone = visits.open(PHONE)
    visit_light(phone, standing_app, workshop, "")
    phone.locator("#answer textarea").fill(AUTHOR)
    phone.get_by_role("button", name="Envoyer").click()
    assert shows(phone, "Merci, c’est compté.")
    for text in WRITTEN:
        answer(standing_store, workshop, text, to="words", voter=Voter(new_secret()))

    console = visits.open(DESK)
    sign_in(console, standing_app, f"/animer?c={workshop.code}")
    press(console, "Regrouper les idées")
    expect(line(console, "aies")).to_be_visible(timeout=SEEN_WITHIN_MS)

    for text in LATE:
        answer(standing_store, workshop, text, to="words", voter=Voter(new_secret()))
    expect(line(console, "aies")).to_contain_text("8", timeout=SEEN_WITHIN_MS)
    assert axe_violations(console) == []

    rename(console, "aies", "Des haies et des arbres")
    assert shows(console, "Des haies et des arbres")
    merge(console, "rbres")
    expect(console.locator("[class*='st-key-idea_open_'] button")).to_contain_text("13", timeout=SEEN_WITHIN_MS)

    console.locator(".st-key-idea_deeds").get_by_role("button", name="Au grand écran").click()
    wait_until_idle(console)
    projector = visits.open(WALL)
    projector.goto(f"{standing_app.url}/en-direct?c={workshop.code}&ecran=1&embed=true&embed_options=light_theme")
    assert shows(projector, "Ce que vous dites ensemble")
    assert shows(projector, "Des haies et des arbres")
    expect(projector.locator(".groups b")).to_have_text("13")
    for nobody_let_through in ("prix du lait", AUTHOR):
        expect(projector.get_by_text(nobody_let_through)).to_have_count(0)

    put_to_a_vote(console)
    choose(phone, "Des haies et des arbres")
    assert shows(phone, "Merci, c’est compté.")

    visit(console, standing_app, f"/paroles?c={workshop.code}&q=words&voir=ideas")
    reply(console, "Des haies et des arbres", "Nous plantons 300 mètres cet hiver.")
    assert shows(console, "La réponse est publiée.")
    visit_light(phone, standing_app, workshop, "?accueil")
    assert shows(phone, "Nous plantons 300 mètres cet hiver.")
    assert shows(phone, "À ce que vous avez écrit")
    stranger = visits.open(PHONE)
    visit_light(stranger, standing_app, workshop, "?accueil")
    assert shows(stranger, "À 13 personnes")
    expect(stranger.get_by_text("À ce que vous avez écrit")).to_have_count(0)


def visit_light(phone: Page, server: AppServer, workshop: Vote, path: str) -> None:
    phone.goto(f"{server.url}/r/{workshop.code}{path}")


def line(console: Page, title: str) -> Locator:
    """The line of the group of this name, among the others."""
    return console.locator("[class*='st-key-idea_line_'] button", has_text=title).first


def open_group(console: Page, title: str) -> None:
    line(console, title).click()
    wait_until_idle(console)
    console.get_by_label("Nom du groupe").wait_for(timeout=SEEN_WITHIN_MS)


def rename(console: Page, title: str, to: str) -> None:
    open_group(console, title)
    console.get_by_label("Nom du groupe").fill(to)
    press(console, "Renommer")


def merge(console: Page, title: str) -> None:
    """The group that is open, with the one of this name."""
    press(console, "Réunir")
    console.get_by_role("combobox", name="Avec le groupe").click()
    console.get_by_role("option", name=title).click()
    press(console, "Réunir les deux")


def put_to_a_vote(console: Page) -> None:
    press(console, "au vote")
    press(console, "Poser la question")
    console.get_by_role("button", name="Quelles idées gardez-vous").first.click()
    wait_until_idle(console)
    press(console, "Ouvrir")


def choose(phone: Page, label: str) -> None:
    phone.get_by_label(label).wait_for(timeout=SEEN_WITHIN_MS)
    phone.get_by_label(label).check()
    phone.get_by_role("button", name="Envoyer").click()


def reply(console: Page, title: str, words: str) -> None:
    open_group(console, title)
    press(console, "Répondre")
    console.get_by_label("Votre réponse").fill(words)
    press(console, "Publier la réponse")
