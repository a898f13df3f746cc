"""Choosing in a phone's browser, on both pages: ticks that exclude each other, marks and lines by touch and by keys."""

import pytest
from playwright.sync_api import expect

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.multiple_choice import MultipleChoice, Tickable
from core.question_types.rating import Rating
from core.question_types.slider import Slider
from core.question_types.yes_no import YesNo
from core.questionnaire.model import Page, Questionnaire
from tests.builders import an_open_consultation, an_open_store
from tests.journeys.steps import press, visit
from tests.servers.browser import axe_violations, wait_until_idle

LABELS = (
    Tickable(id="bio", label=Wording("Bio")),
    Tickable(id="red", label=Wording("Label rouge")),
    Tickable(id="none", label=Wording("Aucun"), excludes=True),
)
QUESTIONS = (
    MultipleChoice(id="some", title=Wording("Quels labels ?"), options=LABELS, other=True),
    YesNo(id="yes", title=Wording("Membre ?")),
    Rating(id="stars", title=Wording("Le goût ?"), style="stars"),
    Slider(id="line", title=Wording("Combien ?"), highest=40, step=2, unit=Wording("litres")),
)


@pytest.fixture
def server(standing_app):
    return standing_app


@pytest.fixture
def vote(server):
    opener = an_open_store(server.database_url)
    questionnaire = Questionnaire(pages=(Page(questions=QUESTIONS),))
    definition = Definition(title=Wording("Le lait"), benefit=Wording("Voir."), questionnaire=questionnaire)
    yield an_open_consultation(opener, definition)
    opener.engine.dispose()


@pytest.fixture
def ballot(server, vote):
    """The answers of the one ballot."""

    def answers():
        opener = an_open_store(server.database_url)
        with opener(read_only=True) as store:
            (found,) = store.ballots.after(vote.id, 0, most=10)
        opener.engine.dispose()
        return found.answers

    return answers


def test_on_the_light_page_the_server_says_which_ticks_stand(server, vote, ballot, phone_page):
    page = phone_page()
    page.goto(f"{server.url}/r/{vote.code}")
    page.get_by_role("button", name="Commencer").click()

    page.get_by_label("Bio").check()
    page.get_by_label("Aucun").check()
    expect(page.get_by_label("Bio")).not_to_be_checked()
    page.get_by_label("Label rouge").check()
    expect(page.get_by_label("Aucun")).not_to_be_checked()

    page.get_by_label("Oui").check()
    page.locator("#question_yes").get_by_role("button", name="Effacer ma réponse").click()
    expect(page.get_by_label("Oui")).not_to_be_checked()

    page.get_by_label("3 sur 5").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    line = page.get_by_role("slider")
    expect(line).to_have_attribute("aria-valuetext", "Pas encore de réponse\u00a0: touchez la ligne ou faites glisser.")
    line.press("Space")
    line.press("ArrowLeft")
    expect(line).to_have_attribute("aria-valuetext", "18 litres")
    assert axe_violations(page) == []

    page.get_by_role("button", name="Envoyer ma réponse").click()
    expect(page.get_by_role("heading", name="votre réponse est comptée")).to_be_visible()
    assert ballot() == {"some": ["red"], "stars": 4, "line": 18}


def test_a_tick_made_while_another_is_on_its_way_is_kept(server, vote, phone_page):
    page = phone_page()
    page.goto(f"{server.url}/r/{vote.code}")
    page.get_by_role("button", name="Commencer").click()
    with page.expect_response("**/1"):
        page.get_by_label("Aucun").check()
    on_its_way = []

    def hold(route):
        on_its_way.append(route)

    page.route("**/1", hold, times=1)

    with page.expect_request("**/1"):
        page.get_by_label("Bio").check()
    page.get_by_label("Label rouge").check()
    with page.expect_response("**/1"):
        on_its_way[0].continue_()

    expect(page.get_by_label("Aucun")).not_to_be_checked()
    page.reload()
    expect(page.get_by_label("Bio")).to_be_checked()
    expect(page.get_by_label("Label rouge")).to_be_checked()
    expect(page.get_by_label("Aucun")).not_to_be_checked()


def test_on_the_full_page_marks_and_lines_are_touched_moved_and_erased(server, vote, ballot, phone_page):
    page = phone_page()
    visit(page, server, f"/repondre?c={vote.code}")
    press(page, "Commencer")

    page.get_by_role("radio", name="2 sur 5").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    wait_until_idle(page)
    line = page.get_by_role("slider")
    expect(line).to_have_attribute("aria-valuetext", "Pas encore de réponse\u00a0: touchez la ligne ou faites glisser.")
    line.click()
    line.press("ArrowRight")
    wait_until_idle(page)
    expect(line).to_have_attribute("aria-valuetext", "22\u00a0litres")
    assert axe_violations(page) == []
    press(page, "Effacer ma réponse")

    press(page, "Envoyer ma réponse")
    expect(page.get_by_role("heading", name="votre réponse est comptée")).to_be_visible()
    assert ballot() == {"stars": 3}
