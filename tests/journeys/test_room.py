"""A whole workshop: an animator, a projector, three phones, two rounds of a vote, a network that breaks and returns."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from core.actions.watching import Lookout, Watcher
from core.community.access import Role
from core.consultation.definition import Definition, Kind, Rules
from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page as QuestionPage
from core.questionnaire.model import Questionnaire
from db.store import StoreOpener
from tests.builders import Vote, an_open_consultation
from tests.journeys.steps import ADMIN_EMAIL, SEEN_WITHIN_MS, shows, sign_in, visit
from tests.servers.app import AppServer
from tests.servers.browser import DESK, PHONE, Visits, wait_until_idle

WALL = {"viewport": {"width": 1920, "height": 1080}}
OFFLINE = ("ERR_INTERNET_DISCONNECTED",)
PRICES = ("0,99 €", "1,03 €", "1,06 €")


@pytest.fixture
def server(sqlite_url: str, app_server: Callable[..., AppServer]) -> AppServer:
    return app_server(database_url=sqlite_url)


@pytest.fixture
def workshop(server: AppServer, open_sqlite_store: StoreOpener) -> Vote:
    """Two words of everybody, then a price; whoever keeps the accounts leads it."""
    options = tuple(Option(id=f"p{number}", label=Wording(price)) for number, price in enumerate(PRICES))
    questions = (
        ShortText(id="words", title=Wording("Le lait en un mot ?")),
        SingleChoice(id="price", title=Wording("À quel prix s’arrêter ?"), options=options),
    )
    definition = Definition(
        kind=Kind.WORKSHOP,
        title=Wording("L’atelier du lait"),
        benefit=Wording("Un prix qui paie tout le monde."),
        questionnaire=Questionnaire(pages=(QuestionPage(id="page", questions=questions),)),
        rules=Rules(visibility="live"),
    )
    vote = an_open_consultation(open_sqlite_store, definition)
    with open_sqlite_store() as store:
        admin = store.accounts.by_email(ADMIN_EMAIL)
        assert admin
        store.accounts.set_role(team_id=vote.team_id, person_id=admin.id, role=Role.ANIMATOR)
    return vote


def do(console: Page, *keys: str) -> None:
    """Press these buttons of the console, one after the other."""
    for key in keys:
        console.locator(f".st-key-w_{key} button").click()
        wait_until_idle(console)


def come_in(visits: Visits, server: AppServer, vote: Vote) -> Page:
    phone = visits.open(PHONE, forgiven=OFFLINE)
    phone.goto(f"{server.url}/r/{vote.code}")
    assert shows(phone, "Vous êtes dans la salle")
    return phone


def write(phone: Page, text: str) -> None:
    field = phone.locator("#answer input[type=text], #answer textarea, #say textarea").first
    expect(field).to_be_visible(timeout=SEEN_WITHIN_MS)
    field.fill(text)
    send(phone)


def choose(phone: Page, *labels: str) -> None:
    for label in labels:
        expect(phone.get_by_label(label)).to_be_visible(timeout=SEEN_WITHIN_MS)
        phone.get_by_label(label).check()
    send(phone)


def send(phone: Page) -> None:
    phone.get_by_role("button", name="Envoyer").click()


def open_projector(visits: Visits, server: AppServer, vote: Vote, console: Page) -> Page:
    projector = visits.open(WALL)
    projector.context.add_cookies(console.context.cookies())
    visit(projector, server, f"/en-direct?c={vote.code}&ecran=1&embed=true&embed_options=light_theme")
    return projector


def test_a_workshop_is_led_from_the_first_word_to_the_second_round(
    server: AppServer, visits: Visits, open_sqlite_store: StoreOpener, workshop: Vote
) -> None:
    console = visits.open(DESK)
    sign_in(console, server, f"/animer?c={workshop.code}")
    do(console, "start")
    projector = open_projector(visits, server, workshop, console)
    assert shows(projector, workshop.code)
    phones = [come_in(visits, server, workshop) for _ in range(3)]
    assert shows(console, "3 personnes connectées")

    lead_key_words(console, projector, phones)
    assert shows(projector, "terroir")
    expect(projector.get_by_text("Camille")).to_have_count(0)

    lead_first_round(console, projector, phones)
    assert shows(projector, PRICES[0])
    assert shows(phones[2], "Votre réponse")

    lead_second_round(console, projector, phones)
    assert shows(console, "3 personnes ont répondu aux deux tours")

    lead_ideas(console, projector, phones)
    assert shows(projector, "Une marge affichée")

    assert counted(open_sqlite_store, workshop) == {
        "everybody": 3,
        "words": 3,
        "price": [2, 1, 0],
        "price again": [1, 2, 0],
        "ideas": [0, 1, 1],
    }


def lead_key_words(console: Page, projector: Page, phones: list[Page]) -> None:
    """Three words under a countdown; one is refused and is seen by nobody."""
    do(console, "go", "open", "minutes_2")
    expect(console.get_by_role("timer")).to_contain_text("1:", timeout=SEEN_WITHIN_MS)
    assert shows(projector, "Le lait en un mot ?")
    for phone, word in zip(phones, ("terroir", "prairie", "Camille"), strict=True):
        write(phone, word)
        assert shows(phone, "Merci, c’est compté.")
    assert shows(console, "À lire : 3")
    for _ in range(3):
        if "Camille" in console.locator(".st-key-text_read").inner_text():
            do(console, "text_refuse", "text_reason_personal")
        else:
            console.keyboard.press("m")
            wait_until_idle(console)
    assert shows(console, "à l’écran : 2 · refusés : 1")
    do(console, "close", "reveal")


def lead_first_round(console: Page, projector: Page, phones: list[Page]) -> None:
    """One phone loses its network as it sends, and one is reloaded: the vote of each is counted, once."""
    do(console, "next", "open")
    assert shows(projector, "À quel prix s’arrêter ?")
    choose(phones[0], PRICES[0])
    assert shows(phones[0], "Merci, c’est compté.")
    expect(phones[1].get_by_label(PRICES[0])).to_be_visible(timeout=SEEN_WITHIN_MS)
    phones[1].context.set_offline(True)
    choose(phones[1], PRICES[0])
    assert shows(phones[1], "Le réseau est parti")
    choose(phones[2], PRICES[1])
    phones[2].reload()
    assert shows(phones[2], "Merci, c’est compté.")
    assert shows(console, "2 réponses")
    phones[1].context.set_offline(False)
    assert shows(phones[1], "Merci, c’est compté.")
    assert shows(console, "3 réponses")
    do(console, "close", "reveal")


def lead_second_round(console: Page, projector: Page, phones: list[Page]) -> None:
    """After people spoke, one of them moved."""
    do(console, "again", "confirm", "next", "open")
    assert shows(projector, "2ᵉ tour")
    for phone, price in zip(phones, (PRICES[0], PRICES[1], PRICES[1]), strict=True):
        choose(phone, price)
        assert shows(phone, "Merci, c’est compté.")
    do(console, "close", "reveal")


def lead_ideas(console: Page, projector: Page, phones: list[Page]) -> None:
    """A wall made on the spot; what is best supported is what one votes on next."""
    console.get_by_role("button", name="Ajouter une étape").click()
    console.get_by_text("Mur d’idées", exact=True).last.click()
    wait_until_idle(console)
    do(console, "add_do")
    console.keyboard.press("Escape")
    do(console, "go", "open")
    for phone, idea in zip(phones, ("Une marge affichée", "Moins d’emballage", "Des visites de ferme"), strict=True):
        write(phone, idea)
    assert shows(console, "À lire : 3")
    do(console, "text_show", "text_show", "text_show")
    for phone in phones[1:]:
        phone.get_by_role("button", name="Soutenir : Une marge affichée").click()
    assert shows(projector, "Une marge affichée")
    expect(projector.get_by_text("Une marge affichée")).to_be_visible(timeout=SEEN_WITHIN_MS)
    do(console, "close", "top", "next", "open")
    choose(phones[0], "Une marge affichée", "Moins d’emballage")
    assert shows(phones[0], "Merci, c’est compté.")
    do(console, "close", "reveal")
    assert shows(projector, "Une marge affichée")


def counted(open_store: StoreOpener, vote: Vote) -> dict[str, object]:
    """How many were counted, how many wrote words, and how many chose each option."""
    with open_store(read_only=True) as store:
        questionnaire = store.consultations.get(vote.id).definition.questionnaire
    again = next(each.id for each in questionnaire.questions() if each.round_of == "price")
    ideas = questionnaire.pages[-1].questions[-1].id
    look = Lookout(open_store).look(vote.code, Watcher(person=vote.organizer))
    summaries = {summary.question_id: summary for summary in look.summaries}
    chosen = {name: [row.count for row in summary.rows] for name, summary in summaries.items()}
    return {
        "everybody": look.counted,
        "words": summaries["words"].answered,
        "price": chosen["price"],
        "price again": chosen[again],
        "ideas": sorted(chosen[ideas]),
    }
