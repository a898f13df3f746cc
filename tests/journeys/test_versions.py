"""A questionnaire that changes while people answer: nothing they said is lost, and two who design never overwrite."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from core.community.access import Role
from pages.parts.visit import SESSION_COOKIE
from tests.builders import a_questionnaire, an_open_consultation, an_open_store
from tests.journeys.drafts import kept
from tests.journeys.steps import ADMIN_EMAIL, press, sign_in, visit, write
from tests.servers.app import AppServer
from tests.servers.browser import axe_violations, wait_until_idle

OpenPage = Callable[..., Page]


@pytest.fixture
def server(standing_app: AppServer) -> AppServer:
    return standing_app


@pytest.fixture
def code(server: AppServer) -> str:
    """Of an open questionnaire whose results are seen at once, in a team that the administrator organizes."""
    opener = an_open_store(server.database_url)
    vote = an_open_consultation(opener, a_questionnaire(visibility="live"))
    with opener() as store:
        admin = store.accounts.by_email(ADMIN_EMAIL)
        assert admin
        store.accounts.set_role(team_id=vote.team_id, person_id=admin.id, role=Role.ORGANIZER)
    opener.engine.dispose()
    return vote.code


def test_what_was_answered_stays_while_words_and_options_change(
    server: AppServer, code: str, desk_page: OpenPage, phone_page: OpenPage
) -> None:
    organizer, member, other = desk_page(), phone_page(), phone_page()
    answer(member, server, code, "Rouge")
    begin(other, server, code)
    other.get_by_label("Vert").first.check()

    arrive(organizer, server, f"/concevoir?c={code}")
    press(organizer, "Modifier le questionnaire")
    visit(organizer, server, f"/concevoir?c={code}&e=1&s=milk")
    write(organizer, "Question", "Quel lait ?")
    publish(organizer, version=2)
    other.reload()
    expect(other.get_by_text("Quel lait ?").first).to_be_visible()
    expect(other.get_by_label("Vert").first).to_be_checked()

    visit(organizer, server, f"/concevoir?c={code}&e=1&s=milk")
    press(organizer, "Ajouter une option")
    expect(organizer.get_by_label("Option 4", exact=True)).to_be_focused()
    write(organizer, "Option 4", "Bio")
    visit(organizer, server, f"/concevoir?c={code}&e=1&s=open")
    expect(organizer.get_by_text("l’option « Bio » ajoutée")).to_be_visible()
    expect(organizer.get_by_text("Une personne a répondu sans la voir")).to_be_visible()
    assert axe_violations(organizer) == []
    publish(organizer, version=3)
    expect(organizer.get_by_text("Version 3, par")).to_be_visible()
    assert axe_violations(organizer) == []

    answer(other, server, code, "Bio")
    visit(member, server, f"/en-direct?c={code}")
    expect(member.get_by_text("Quel lait ?").first).to_be_visible()
    assert [(each.version, each.ballots) for each in [kept(server, code)]] == [(3, 2)]


def test_two_who_design_at_once_keep_what_both_wrote(server: AppServer, code: str, desk_page: OpenPage) -> None:
    one, two = desk_page(), desk_page()
    for page in (one, two):
        arrive(page, server, f"/concevoir?c={code}&e=1&s=milk")
    write(one, "Question", "Quel lait ?")
    visit(two, server, f"/concevoir?c={code}&e=1&s=care")
    write(one, "Question", "Quel lait buvez-vous ?")

    write(two, "Question", "Quels soins ?")
    expect(two.get_by_text("Les changements des deux sont gardés.")).to_be_visible()
    visit(two, server, f"/concevoir?c={code}&e=1&s=milk")
    expect(two.get_by_label("Question", exact=True).first).to_have_value("Quel lait buvez-vous ?")

    write(one, "Question", "Le premier a écrit ceci")
    write(two, "Question", "Le second, cela")
    expect(two.get_by_text("Rien n’est écrasé : choisissez ce qui reste.")).to_be_visible()
    assert axe_violations(two) == []
    press(two, "Prendre l’autre version")

    found = kept(server, code).draft.questionnaire
    titles = {question.id: question.title.say("fr") for question in found.questions()}
    assert (titles["milk"], titles["care"]) == ("Le premier a écrit ceci", "Quels soins ?")


def arrive(page: Page, server: AppServer, path: str) -> None:
    """Signs in, and waits for the browser to hold the cookie that the next address is opened with."""
    sign_in(page, server, path)
    while not any(cookie.get("name") == SESSION_COOKIE for cookie in page.context.cookies()):
        page.wait_for_timeout(100)


def begin(page: Page, server: AppServer, code: str) -> None:
    page.goto(f"{server.url}/r/{code}")
    start = page.get_by_role("button", name="Commencer")
    if start.count():
        start.click()
    expect(page.get_by_label("Vert").first).to_be_visible()


def answer(page: Page, server: AppServer, code: str, choice: str) -> None:
    page.goto(f"{server.url}/r/{code}")
    page.locator("main form button").first.click()
    page.get_by_label(choice).first.check()
    page.get_by_role("button", name="Envoyer ma réponse").click()
    expect(page.get_by_text("votre réponse est comptée")).to_be_visible()


def publish(page: Page, *, version: int) -> None:
    press(page, "Relire et publier")
    press(page, f"Publier la version {version}")
    page.get_by_role("dialog").get_by_role("button", name="Publier", exact=True).click()
    wait_until_idle(page)
    expect(page.get_by_text(f"La version {version} est publiée.")).to_be_visible()
