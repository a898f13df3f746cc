"""The light answer page in a phone's browser: with its script and without, on a slow line and on one that breaks."""

import time
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from core.consultation.definition import Sponsor
from core.language.wording import Wording
from core.question_types.rating import Rating
from core.questionnaire.model import Page as QuestionPage
from core.questionnaire.model import Questionnaire
from tests import figures
from tests.builders import (
    a_price_vote,
    a_question,
    a_questionnaire_of_every_kind,
    an_open_consultation,
    an_open_store,
    cast,
)
from tests.builders import close as close_vote
from tests.servers.browser import axe_violations

MOST_BYTES = 60_000
LONGEST_SECONDS = 1.5
A_BUSY_MACHINE = 8  # times slower, at worst
SLOW_LINE = {"downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8, "latency": 150, "offline": False}


@pytest.fixture
def server(standing_app):
    return standing_app


@pytest.fixture
def vote(server):
    opener = an_open_store(server.database_url)
    yield an_open_consultation(opener, two_pages())
    opener.engine.dispose()


def two_pages():
    asked = a_price_vote()
    pasture, origin, word = asked.questionnaire.pages[0].questions
    rating = a_question(Rating, title="Ces critères vous parlent-ils ?")
    pages = (
        QuestionPage(id="a", title=Wording("Les vaches"), questions=(pasture, rating)),
        QuestionPage(id="b", title=Wording("Ce qu’elles mangent"), questions=(origin, word)),
    )
    sponsor = Sponsor(name="Camille Martin", word=Wording("Nous voulons un prix juste."))
    return asked.model_copy(update={"questionnaire": Questionnaire(pages=pages), "sponsor": sponsor})


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).click()


def begin(page: Page, server, vote) -> None:
    page.goto(f"{server.url}/r/{vote.code}")
    press(page, "Commencer")
    expect(page.get_by_role("heading", name="Les vaches")).to_be_visible()


def test_without_a_script_one_answers_goes_back_reloads_changes_and_withdraws(server, vote, phone_page):
    page = phone_page(java_script_enabled=False)
    begin(page, server, vote)

    page.get_by_label("Huit mois").check()
    press(page, "Mettre le prix à jour")
    expect(page.locator("#price")).to_contain_text("0,855\xa0€")
    press(page, "Suivant")
    press(page, "Retour")
    page.reload()
    expect(page.get_by_label("Huit mois")).to_be_checked()
    press(page, "Suivant")
    press(page, "Envoyer ma réponse")
    expect(page.get_by_role("alert")).to_contain_text("Une réponse est à revoir")
    page.get_by_label("De la région").check()
    press(page, "Envoyer ma réponse")
    expect(page.get_by_role("heading", name="votre réponse est comptée")).to_be_visible()
    page.reload()
    expect(page.locator(".price")).to_contain_text("0,885\xa0€")
    press(page, "Modifier ma réponse")
    page.get_by_label("Quatre mois").check()
    press(page, "Suivant")
    press(page, "Envoyer ma réponse")
    expect(page.locator(".price")).to_contain_text("0,82\xa0€")
    page.goto(f"{server.url}/r/{vote.code}")
    page.get_by_text("Retirer ma réponse").click()
    press(page, "Retirer et effacer")

    expect(page.get_by_role("status")).to_contain_text("Votre réponse est retirée et effacée.")


def test_each_tap_moves_the_price_and_is_found_again_after_a_reload(server, vote, phone_page):
    page = phone_page()
    begin(page, server, vote)

    page.get_by_label("Huit mois").check()
    expect(page.locator("#line")).to_contain_text("0,855\xa0€")
    expect(page.locator("#heard")).to_contain_text("+12,5\xa0c par rapport au prix de départ")
    expect(page.get_by_label("Huit mois")).to_be_focused()
    page.reload()

    expect(page.get_by_label("Huit mois")).to_be_checked()
    expect(page.locator("#price")).to_contain_text("0,855\xa0€")


def test_what_was_typed_while_the_network_was_away_is_sent_when_it_is_back(server, vote, phone_page):
    page = phone_page(forgiven=("ERR_INTERNET_DISCONNECTED",))
    begin(page, server, vote)
    page.get_by_label("Quatre mois").check()
    expect(page.locator("#price")).to_contain_text("0,79\xa0€")

    page.context.set_offline(True)
    page.get_by_label("Huit mois").check()
    expect(page.get_by_text("Hors connexion")).to_be_visible()
    press(page, "Suivant")
    expect(page.get_by_label("Huit mois")).to_be_checked()
    page.context.set_offline(False)

    expect(page.locator("#price")).to_contain_text("0,855\xa0€")
    expect(page.get_by_text("Hors connexion")).to_have_count(0)
    press(page, "Suivant")
    expect(page.get_by_role("heading", name="Ce qu’elles mangent")).to_be_visible()


def test_a_page_closed_before_the_network_came_back_loses_nothing(server, vote, phone_page):
    page = phone_page(forgiven=("ERR_INTERNET_DISCONNECTED",))
    begin(page, server, vote)
    page.context.set_offline(True)
    page.get_by_label("Huit mois").check()
    expect(page.get_by_text("Hors connexion")).to_be_visible()
    page.goto("about:blank")
    page.context.set_offline(False)

    page.goto(f"{server.url}/r/{vote.code}/1")

    expect(page.get_by_label("Huit mois")).to_be_checked()
    page.wait_for_function("localStorage.length === 0")


def test_a_change_and_a_tap_on_the_button_at_once_lose_nothing(server, vote, phone_page):
    page = phone_page()
    begin(page, server, vote)
    page.get_by_label("Huit mois").check()
    press(page, "Suivant")
    page.get_by_label("De la région").check()
    page.get_by_label("Un mot ?").fill("Merci")
    press(page, "Envoyer ma réponse")

    expect(page.get_by_role("heading", name="votre réponse est comptée")).to_be_visible()
    expect(page.locator(".price")).to_contain_text("0,885\xa0€")


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_serious_on_any_of_its_pages(server, vote, phone_page, colours):
    page = phone_page(color_scheme=colours)
    opener = an_open_store(server.database_url)
    every = an_open_consultation(opener, a_questionnaire_of_every_kind())
    closed = an_open_consultation(opener, two_pages())
    cast(opener, closed)
    close_vote(opener, closed)
    opener.engine.dispose()

    found = {}
    page.goto(f"{server.url}/r/{every.code}")
    found["promise"] = axe_violations(page)
    press(page, "Commencer")
    press(page, "Envoyer ma réponse")
    expect(page.get_by_role("alert")).to_be_visible()
    found["every kind, in error"] = axe_violations(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.locator("[name=price_criterion]").first.check()
    press(page, "Envoyer ma réponse")
    expect(page.get_by_role("heading", name="votre réponse est comptée")).to_be_visible()
    found["receipt"] = axe_violations(page)
    page.goto(f"{server.url}/r/{closed.code}")
    found["ending"] = axe_violations(page)

    assert {page: violations for page, violations in found.items() if violations} == {}


@dataclass
class Loaded:
    seconds: float
    size: int


def loaded(page: Page, load) -> Loaded:
    """What the browser fetched over the line, headers included, until the page and all of its files were there."""
    session = page.context.new_cdp_session(page)
    sizes: list[float] = []
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_LINE)
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    start = time.perf_counter()
    load()
    page.wait_for_load_state("networkidle")
    # The browser's own figures: waiting for idleness takes half a second more.
    took = page.evaluate(
        "Math.max(performance.getEntriesByType('navigation')[0].loadEventEnd,"
        " ...performance.getEntriesByType('resource').map((each) => each.responseEnd)) / 1000"
    )
    assert took < time.perf_counter() - start
    return Loaded(took, round(sum(sizes)))


def test_the_first_load_is_small_and_quick_on_a_slow_line(server, vote, phone_page):
    page = phone_page()
    promise = loaded(page, lambda: page.goto(f"{server.url}/r/{vote.code}"))
    other = phone_page()
    begin(other, server, vote)
    cookies = other.context.cookies()
    fresh = phone_page()
    fresh.context.add_cookies(cookies)
    step = loaded(fresh, lambda: fresh.goto(f"{server.url}/r/{vote.code}/1"))

    figures.record(
        "first load of the light page at 1.6 Mb/s and 150 ms",
        promise_bytes=promise.size,
        promise_seconds=promise.seconds,
        step_bytes=step.size,
        step_seconds=step.seconds,
    )
    assert 1_000 < promise.size < MOST_BYTES
    assert 1_000 < step.size < MOST_BYTES
    assert max(promise.seconds, step.seconds) < LONGEST_SECONDS * A_BUSY_MACHINE
