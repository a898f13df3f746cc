"""A colleague tries a draft on a phone and comments; the organizer reads it, settles it, and opens."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from core.community.access import Role
from tests.builders import a_draft, a_price_vote, an_open_store
from tests.journeys.drafts import kept
from tests.journeys.steps import ADMIN_EMAIL, press, sign_in, visit
from tests.servers.app import AppServer
from tests.servers.browser import axe_violations, wait_until_idle

OpenPage = Callable[..., Page]
PHONE = "Mozilla/5.0 (Linux; Android 14) Chrome/130 Mobile"
BANNER = "Essai\u00a0: rien de ce que vous répondez ne compte."


@pytest.fixture
def server(standing_app: AppServer) -> AppServer:
    return standing_app


@pytest.fixture
def code(server: AppServer) -> str:
    """Of a draft of a price vote, in a team that the administrator organizes."""
    opener = an_open_store(server.database_url)
    vote = a_draft(opener, a_price_vote())
    with opener() as store:
        admin = store.accounts.by_email(ADMIN_EMAIL)
        assert admin
        store.accounts.set_role(team_id=vote.team_id, person_id=admin.id, role=Role.ORGANIZER)
    opener.engine.dispose()
    return vote.code


def make_link(page: Page, server: AppServer, code: str) -> str:
    press(page, "Faire essayer")
    press(page, "Créer le lien d’essai")
    link = page.get_by_text(f"/essai/{code}/").first
    expect(link).to_be_visible()
    assert axe_violations(page) == []
    return link.inner_text().strip()


def comment(page: Page, text: str, *, with_script: bool) -> None:
    """On the first question, as somebody who signs."""
    page.get_by_text("Commenter", exact=True).first.click()
    page.get_by_label("Votre nom (facultatif)").first.fill("Léa <b>Martin</b>")
    page.get_by_label("Votre commentaire").first.fill(text)
    if with_script:  # axe needs it too
        assert axe_violations(page) == []
    page.get_by_role("button", name="Envoyer ce commentaire").first.click()
    expect(page.get_by_text("L’équipe lira votre commentaire.")).to_be_visible()


@pytest.mark.parametrize(
    "with_script", [True, pytest.param(False, marks=pytest.mark.deep)], ids=["with its script", "without"]
)
def test_a_colleague_tries_and_comments_before_it_opens(
    server: AppServer, code: str, desk_page: OpenPage, phone_page: OpenPage, with_script: bool
) -> None:
    organizer, colleague = desk_page(), phone_page(java_script_enabled=with_script, user_agent=PHONE)
    sign_in(organizer, server, f"/concevoir?c={code}")
    link = make_link(organizer, server, code)

    colleague.goto(link)
    expect(colleague.get_by_text(BANNER)).to_be_visible()
    colleague.get_by_role("button", name="Commencer").click()
    colleague.get_by_label("Huit mois").check()
    comment(colleague, "« Pâturage » est trop court <script>.", with_script=with_script)
    expect(colleague.get_by_label("Huit mois")).to_be_checked()
    colleague.get_by_label("De la région").check()
    colleague.get_by_role("button", name="Envoyer ma réponse").click()
    expect(colleague.get_by_role("heading", name="L’essai est terminé.")).to_be_visible()
    expect(colleague.get_by_text("Huit mois")).to_be_visible()
    assert kept(server, code).ballots == 0

    visit(organizer, server, f"/concevoir?c={code}&s=pasture")
    expect(organizer.get_by_label("Un commentaire à lire")).to_be_visible()
    expect(organizer.get_by_text("« Pâturage » est trop court <script>.")).to_be_visible()
    expect(organizer.get_by_text("Léa <b>Martin</b>")).to_be_visible()
    assert axe_violations(organizer) == []
    organizer.get_by_text("Réglé", exact=True).click()
    wait_until_idle(organizer)
    expect(organizer.get_by_label("Un commentaire à lire")).to_have_count(0)

    visit(organizer, server, f"/concevoir?c={code}&s=open")
    press(organizer, "Ouvrir la consultation")
    organizer.get_by_role("dialog").get_by_role("button", name="Ouvrir").click()
    wait_until_idle(organizer)
    colleague.goto(link)
    expect(colleague.get_by_role("button", name="Commencer")).to_be_visible()
    expect(colleague.get_by_text(BANNER)).to_have_count(0)
    expect(colleague).to_have_url(f"{server.url}/r/{code}")


def test_the_button_tries_the_page_being_designed_in_a_new_tab(
    server: AppServer, code: str, desk_page: OpenPage
) -> None:
    organizer = desk_page()
    sign_in(organizer, server, f"/concevoir?c={code}&s=pasture")

    with organizer.context.expect_page() as opened:
        organizer.get_by_role("link", name="Tester").click()
    trial = opened.value

    expect(trial.get_by_text(BANNER)).to_be_visible()
    expect(trial).to_have_url(f"{server.url}/r/{code}/essai/1")
    trial.get_by_role("link", name="Page complète").click()
    wait_until_idle(trial)
    expect(trial.get_by_text(BANNER)).to_be_visible()
    assert axe_violations(trial) == []
