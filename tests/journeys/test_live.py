"""Results that move under the eyes of those who follow them, in a real browser."""

from collections.abc import Callable
from datetime import timedelta
from random import Random
from time import perf_counter

import pytest
from playwright.sync_api import Page, expect

from core.charts.theme import DARK, LIGHT
from db.store import StoreOpener
from tests.builders import (
    Vote,
    a_questionnaire_of_every_kind,
    an_open_consultation,
    an_open_price_vote,
    cast,
    close,
    random_answers,
)
from tests.figures import record
from tests.journeys.steps import visit
from tests.servers.app import AppServer
from tests.servers.browser import axe_violations, wait_until_idle

SEEN_WITHIN_MS = 15_000  # half the slow fallback: only the pulse can be as quick; how quick is recorded
CHART = '[data-testid="stVegaLiteChart"] svg'
FULL_HD = {"viewport": {"width": 1920, "height": 1080}}
OpenPage = Callable[..., Page]


@pytest.fixture
def server(standing_app: AppServer) -> AppServer:
    return standing_app


@pytest.fixture
def vote(standing_store: StoreOpener) -> Vote:
    vote = an_open_price_vote(standing_store, visibility="live")
    cast(standing_store, vote, answers={"pasture": "long", "origin": "near", "word": "Bravo"})
    return vote


def polls(page: Page) -> list[str]:
    """Fills up with every question about the consultation's mark, from now on."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/api/version/" in request.url else None)
    return asked


def fits(page: Page) -> bool:
    """Nothing lies beyond the right edge."""
    return page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_ballot_moves_the_drawn_chart_by_itself(
    server: AppServer, desk_page: OpenPage, standing_store: StoreOpener, vote: Vote
) -> None:
    page = desk_page()
    visit(page, server, f"/en-direct?c={vote.code}")
    expect(page.locator(CHART).first).to_contain_text("1 · 100")
    page.evaluate(f"window.drawn = document.querySelector('{CHART}')")

    cast(standing_store, vote, answers={"pasture": "none", "origin": "near"})
    began = perf_counter()

    expect(page.locator(CHART).first).to_contain_text("1 · 50", timeout=SEEN_WITHIN_MS)
    record("a ballot seen on the live page", seconds=perf_counter() - began)
    assert page.evaluate(f"window.drawn === document.querySelector('{CHART}') && window.drawn.isConnected")


def test_charts_follow_a_light_that_is_switched_under_them(server: AppServer, desk_page: OpenPage, vote: Vote) -> None:
    page = desk_page(color_scheme="light")
    visit(page, server, f"/en-direct?c={vote.code}")
    words = page.locator(f"{CHART} text", has_text="1 · 100").first
    expect(words).to_have_attribute("fill", LIGHT.text)

    page.emulate_media(color_scheme="dark")

    expect(words).to_have_attribute("fill", DARK.text, timeout=SEEN_WITHIN_MS)


def test_closing_is_seen_without_reloading(
    server: AppServer, desk_page: OpenPage, standing_store: StoreOpener, vote: Vote
) -> None:
    page = desk_page()
    visit(page, server, f"/en-direct?c={vote.code}")
    expect(page.get_by_text("Si le vote s’arrêtait maintenant")).to_be_visible()

    close(standing_store, vote)

    expect(page.get_by_text("Le prix retenu")).to_be_visible(timeout=SEEN_WITHIN_MS)


def test_a_page_that_nobody_looks_at_asks_nothing(server: AppServer, desk_page: OpenPage, vote: Vote) -> None:
    page = desk_page()
    page.add_init_script("Object.defineProperty(document, 'hidden', { get: () => window.unseen === true })")
    visit(page, server, f"/en-direct?c={vote.code}")
    asked = polls(page)
    page.wait_for_timeout(2_500)
    assert asked

    page.evaluate("window.unseen = true")
    page.wait_for_timeout(1_500)  # a question already asked may still be answered
    asked.clear()
    page.wait_for_timeout(2_500)
    assert asked == []

    page.evaluate("window.unseen = false")
    page.wait_for_timeout(2_500)
    assert asked


def test_leaving_the_page_ends_its_questions(server: AppServer, desk_page: OpenPage, vote: Vote) -> None:
    page = desk_page()
    visit(page, server, "/")
    visit(page, server, f"/en-direct?c={vote.code}")
    expect(page.locator(CHART).first).to_be_visible()
    asked = polls(page)

    page.evaluate("history.pushState({}, '', '/'); dispatchEvent(new PopStateEvent('popstate'))")
    expect(page.locator(CHART)).to_have_count(0)
    wait_until_idle(page)
    asked.clear()
    page.wait_for_timeout(2_500)

    assert asked == []


# Letters under 28 pixels of 1080 lines, and words beyond the edge: the last row reads neither.
ILLEGIBLE = """() => [...document.querySelectorAll('.screen *, .st-key-slide *, .st-key-screen_foot *')]
  .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .filter((each) => !each.closest('.aloud') && getComputedStyle(each).visibility !== 'hidden')
  .map((each) => [each.textContent.trim(), parseFloat(getComputedStyle(each).fontSize), each.getBoundingClientRect()])
  .filter(([, size, box]) => box.width && (size < 27.9 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1))
  .map(([words, size]) => `${words}: ${size}`)"""


@pytest.mark.parametrize("light", ["light", pytest.param("dark", marks=pytest.mark.deep)])
def test_every_slide_is_read_from_the_last_row_and_the_keys_turn(
    server: AppServer, visits, standing_store: StoreOpener, light: str
) -> None:
    definition = a_questionnaire_of_every_kind(visibility="live")
    vote = an_open_consultation(standing_store, definition)
    cast(standing_store, vote, answers=random_answers(definition, Random(1), skipped=0))
    slides = 2 + len(list(definition.questionnaire.asked()))  # the price, the whole basket, then each question
    page = visits.open(FULL_HD, reduced_motion="reduce")  # a scene that fades in is not measured half-way
    visit(page, server, f"/en-direct?c={vote.code}&ecran=1&embed=true&embed_options={light}_theme")

    for place in range(1, slides + 1):
        expect(page.get_by_text(f"{place} sur {slides}", exact=True)).to_be_visible()
        assert fits(page)
        assert page.evaluate(ILLEGIBLE) == []
        if place <= 2:  # the price, and bars
            assert axe_violations(page) == []
        page.keyboard.press("PageDown")
    expect(page.get_by_text(f"1 sur {slides}", exact=True)).to_be_visible()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_text(f"{slides} sur {slides}", exact=True)).to_be_visible()


def test_bars_grow_where_they_stand_and_a_dark_screen_comes_back(
    server: AppServer, visits, standing_store: StoreOpener, vote: Vote
) -> None:
    page = visits.open(FULL_HD)
    visit(page, server, f"/en-direct?c={vote.code}&ecran=1&embed=true")
    expect(page.get_by_role("heading", name="Prix à cet instant")).to_be_visible()
    page.keyboard.press(" ")
    bar = page.locator("[data-key=long] .track i")
    expect(bar).to_have_attribute("style", "--share: 1.0")
    page.evaluate("window.drawn = document.querySelector('[data-key=long] .track i')")

    cast(standing_store, vote, answers={"pasture": "none", "origin": "near"})

    expect(bar).to_have_attribute("style", "--share: 0.5", timeout=SEEN_WITHIN_MS)
    assert page.evaluate("window.drawn.isConnected")
    page.keyboard.press("b")
    expect(page.locator("html.screen-black")).to_have_count(1)
    page.keyboard.press("PageDown")  # only lights the screen again
    expect(page.locator("html.screen-black")).to_have_count(0)
    expect(page.get_by_role("heading", name="Pâturage")).to_be_visible()


def test_on_a_phone_nothing_is_cut_and_nothing_bars_the_way(
    server: AppServer, phone_page: OpenPage, standing_store: StoreOpener, vote: Vote
) -> None:
    page = phone_page()
    visit(page, server, f"/en-direct?c={vote.code}")
    expect(page.locator(CHART).first).to_be_visible()
    assert fits(page)
    assert axe_violations(page) == []

    close(standing_store, vote)
    visit(page, server, f"/resultat?c={vote.code}")
    expect(page.locator("table.specification")).to_be_visible()
    expect(page.locator(CHART).first).to_be_visible()
    assert fits(page)
    assert axe_violations(page) == []


def test_a_deadline_that_passes_opens_what_was_sealed(
    server: AppServer, desk_page: OpenPage, standing_store: StoreOpener
) -> None:
    definition = a_questionnaire_of_every_kind()
    vote = an_open_consultation(standing_store, definition)
    cast(standing_store, vote, answers={"price_criterion": "long"})
    page = desk_page()
    visit(page, server, f"/en-direct?c={vote.code}")
    expect(page.get_by_text("Les résultats s’ouvriront à la clôture")).to_be_visible()

    with standing_store() as store:
        store.consultations.set_deadline(vote.id, store.now() + timedelta(seconds=2))

    expect(page.get_by_text("Le prix retenu")).to_be_visible(timeout=SEEN_WITHIN_MS)
