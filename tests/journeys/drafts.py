"""Drafts as they are begun in a browser, read in the database, and opened behind the page's back."""

from datetime import timedelta

from playwright.sync_api import Page

from core.consultation.records import Consultation, State
from tests.builders import an_open_store
from tests.journeys.steps import code_in, press, sign_in
from tests.servers.app import AppServer
from tests.servers.browser import wait_until_idle


def design(page: Page, server: AppServer, template: str) -> str:
    """Starts from a template; returns the code."""
    sign_in(page, server)
    press(page, template)
    page.wait_for_url("**/concevoir?c=*")
    wait_until_idle(page)
    return code_in(page)


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
