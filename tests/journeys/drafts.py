"""Drafts as they are begun in a browser, read in the database, and opened behind the page's back."""

from datetime import timedelta

from playwright.sync_api import Locator, Page, expect

from core.actions.consultations import create
from core.consultation.records import Consultation, State
from core.consultation.templates import BY_NAME
from tests.builders import an_open_store
from tests.journeys.steps import ADMIN_EMAIL, sign_in
from tests.servers.app import AppServer
from tests.servers.browser import wait_until_idle


def design(page: Page, server: AppServer, template: str) -> str:
    """Begins a draft from the template of this name behind the page’s back, and opens it; returns the code."""
    opener = an_open_store(server.database_url)
    with opener() as store:
        admin = store.accounts.by_email(ADMIN_EMAIL)
        assert admin
        drafted = BY_NAME[template].draft
        draft_id = create(store, admin, team_id=next(iter(admin.roles)), draft=drafted)
        begun = store.consultations.get(draft_id)
    opener.engine.dispose()
    assert begun
    open_designer(page, server, begun.code)
    return begun.code


def open_designer(page: Page, server: AppServer, code: str) -> None:
    """Signs in on the designer, and waits until its structure is drawn: the keys come with it."""
    sign_in(page, server, f"/concevoir?c={code}")
    expect(structure(page).locator("li").first).to_be_attached()
    wait_until_idle(page)


def structure(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Structure de la consultation")


def kept(server: AppServer, code: str) -> Consultation:
    opener = an_open_store(server.database_url)
    with opener(read_only=True) as store:
        consultation = store.consultations.by_code(code)
    opener.engine.dispose()
    assert consultation
    return consultation


def open_elsewhere(server: AppServer, code: str) -> None:
    """As another organizer does, while this page is open."""
    consultation = kept(server, code)
    opener = an_open_store(server.database_url)
    with opener() as store:
        store.consultations.publish(consultation.id, consultation.draft, by="somebody")
        store.consultations.set_deadline(consultation.id, store.now() + timedelta(days=1))
        store.consultations.set_state(consultation.id, State.OPEN)
    opener.engine.dispose()
