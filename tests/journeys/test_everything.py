"""The questionnaire of everything, from the first page to the receipt, on both drawings, by touch and by keys alone."""

import time

import pytest
from playwright.sync_api import expect

from core.actions import consultations
from core.question_types import KINDS
from core.questionnaire.answers import check_answers
from tests import figures
from tests.builders import an_open_consultation
from tests.core.actions.test_giving_files import a_photo
from tests.everything import everything
from tests.journeys.filling import Keys, fill_full, fill_light
from tests.journeys.steps import press, visit
from tests.servers.browser import axe_violations, wait_until_idle

SLOW_LINE = {"downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8, "latency": 150, "offline": False}
MOST_BYTES = 60_000
ASKED = {kind.model_fields["type"].default for kind in KINDS if kind.asks}
ON, SEND, COUNTED = "Suivant", "Envoyer ma réponse", "votre réponse est comptée"


@pytest.fixture
def server(standing_app):
    return standing_app


@pytest.fixture
def store(standing_store):
    return standing_store


@pytest.fixture
def vote(store):
    """Its pictures are kept by the organizer of another draft first."""
    first = an_open_consultation(store, everything())
    with store() as opened:
        pictures = [
            consultations.keep_picture(opened, first.organizer, first.id, a_photo(colour))
            for colour in ("red", "green", "blue")
        ]
    return an_open_consultation(store, everything(pictures=pictures, required=True))


def asked_on(part):
    return {question.id for question in part.questions if question.asks}


def way_on(definition, part):
    return SEND if part is definition.questionnaire.pages[-1] else ON


def check_the_ballot(store, vote):
    """One ballot, which answers everything and is accepted."""
    with store(read_only=True) as opened:
        (ballot,) = opened.ballots.after(vote.id, 0, most=10)
        definition = opened.consultations.get(vote.id).definition
    assert check_answers(definition.questionnaire, ballot.answers) == []
    assert set(ballot.answers) == ASKED


def no_sideways_scroll(page):
    return page.evaluate("document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth")


def slowed(page):
    session = page.context.new_cdp_session(page)
    sizes: list[float] = []
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_LINE)
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    return sizes


@pytest.mark.parametrize(
    "scripted", [True, pytest.param(False, marks=pytest.mark.deep)], ids=["with its script", "without"]
)
def test_a_phone_on_a_slow_line_answers_everything_on_the_light_page(server, store, vote, phone_page, scripted):
    page = phone_page(java_script_enabled=scripted, color_scheme="light" if scripted else "dark")
    sizes = slowed(page)
    definition = everything(required=True)
    started = time.perf_counter()
    page.goto(f"{server.url}/r/{vote.code}")
    page.get_by_role("button", name="Commencer").wait_for()
    seconds, size = time.perf_counter() - started, round(sum(sizes))
    page.get_by_role("button", name="Commencer").click()
    found = {}

    for part in definition.questionnaire.pages:
        expect(page.get_by_role("heading", name=part.title.say("fr"), exact=True).first).to_be_visible()
        if asked_on(part):
            page.get_by_role("button", name=ON, exact=True).click()
            expect(page.get_by_role("alert")).to_be_visible()
        if scripted:
            found[f"{part.id}, in error"] = axe_violations(page)
        for question in part.questions:
            if question.asks:
                fill_light(page, question)
        if scripted:
            expect(page.locator("[aria-invalid]")).to_have_count(0)
            found[part.id] = axe_violations(page)
        assert no_sideways_scroll(page), part.id
        page.get_by_role("button", name=way_on(definition, part), exact=True).click()

    expect(page.get_by_role("heading", name=COUNTED)).to_be_visible()
    figures.record(
        f"everything on the light page, {'with' if scripted else 'without'} its script, at 1.6 Mb/s and 150 ms",
        first_load_bytes=size,
        first_load_seconds=seconds,
        whole_journey_bytes=round(sum(sizes)),
    )
    check_the_ballot(store, vote)
    assert {name: grave for name, grave in found.items() if grave} == {}
    assert size < MOST_BYTES


@pytest.mark.deep
def test_at_a_desk_the_keyboard_alone_answers_everything_on_the_light_page(server, store, vote, desk_page):
    page = desk_page(color_scheme="dark")
    page.goto(f"{server.url}/r/{vote.code}")
    page.get_by_role("button", name="Commencer").press("Enter")
    definition, found = everything(required=True), {}

    met = set()
    for part in definition.questionnaire.pages:
        expect(page.get_by_role("heading", name=part.title.say("fr"), exact=True).first).to_be_visible()
        found[part.id] = axe_violations(page)
        keys = Keys(page, way_on(definition, part), asked_on(part), lambda: page.wait_for_timeout(60))
        keys.walk()
        met |= keys.met

    expect(page.get_by_role("heading", name=COUNTED)).to_be_visible()
    assert met == ASKED
    check_the_ballot(store, vote)
    assert {name: grave for name, grave in found.items() if grave} == {}


def test_a_phone_answers_everything_on_the_full_page(server, store, vote, phone_page):
    page, definition, found = phone_page(), everything(required=True), {}
    visit(page, server, f"/repondre?c={vote.code}")
    press(page, "Commencer")

    for part in definition.questionnaire.pages:
        expect(page.get_by_role("heading", name=part.title.say("fr"), exact=True).first).to_be_visible()
        for question in part.questions:
            if question.asks:
                fill_full(page, question, vote.code)
        found[part.id] = axe_violations(page)
        assert no_sideways_scroll(page), part.id
        press(page, way_on(definition, part), exact=True)

    expect(page.get_by_text(COUNTED)).to_be_visible()
    check_the_ballot(store, vote)
    assert {name: grave for name, grave in found.items() if grave} == {}


@pytest.mark.deep
def test_at_a_desk_the_keyboard_alone_answers_everything_on_the_full_page(server, store, vote, desk_page):
    page, definition, found = desk_page(color_scheme="dark"), everything(required=True), {}
    visit(page, server, f"/repondre?c={vote.code}")
    page.get_by_role("button", name="Commencer").press("Enter")

    met = set()
    for part in definition.questionnaire.pages:
        expect(page.get_by_role("heading", name=part.title.say("fr"), exact=True).first).to_be_visible()
        wait_until_idle(page)
        found[part.id] = axe_violations(page)
        keys = Keys(page, way_on(definition, part), asked_on(part), lambda: wait_until_idle(page))
        keys.walk()
        met |= keys.met

    expect(page.get_by_text(COUNTED)).to_be_visible()
    assert met == ASKED
    check_the_ballot(store, vote)
    assert {name: grave for name, grave in found.items() if grave} == {}
