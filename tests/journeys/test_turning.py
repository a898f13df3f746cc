"""On the full page, a phone's reader begins each page at its top, and what is to be reviewed at its first answer."""

import pytest
from playwright.sync_api import expect

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.yes_no import YesNo
from core.questionnaire.model import Page, Questionnaire
from tests.builders import an_open_consultation, an_open_store
from tests.journeys.steps import press, visit
from tests.servers.browser import wait_until_idle

SCROLLED = "document.querySelector('[data-testid=stMain]').scrollTop"


@pytest.fixture
def server(standing_app):
    return standing_app


def a_long_page(title, *names):
    questions = tuple(YesNo(id=name, title=Wording(f"Question {name}"), required=True) for name in names)
    return Page(title=Wording(title), questions=questions)


@pytest.fixture
def vote(server):
    opener = an_open_store(server.database_url)
    pages = (a_long_page("Le lait", "a", "b", "c", "d", "e", "f"), a_long_page("Le pain", "g", "h", "i", "j", "k", "l"))
    definition = Definition(
        title=Wording("Le marché"), benefit=Wording("Voir."), questionnaire=Questionnaire(pages=pages)
    )
    yield an_open_consultation(opener, definition)
    opener.engine.dispose()


def answer(page, name):
    page.get_by_role("radiogroup", name=f"Question {name}").get_by_text("Oui").click()
    wait_until_idle(page)


def test_a_page_begins_at_its_top_and_a_refusal_at_its_first_answer(server, vote, phone_page):
    page = phone_page()
    visit(page, server, f"/repondre?c={vote.code}")
    press(page, "Commencer")

    for name in "abdef":
        answer(page, name)
    press(page, "Suivant")
    to_review = page.get_by_role("radiogroup", name="Question c")
    expect(to_review.get_by_role("radio").first).to_be_focused()
    expect(to_review).to_be_in_viewport(ratio=1)

    answer(page, "c")
    page.mouse.wheel(0, 3_000)
    press(page, "Suivant")
    expect(page.get_by_role("heading", name="Le pain")).to_be_focused()
    assert page.evaluate(SCROLLED) == 0
