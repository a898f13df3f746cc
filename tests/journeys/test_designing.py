"""Designing in a browser: what is being written is saved without leaving it, and a thumb finds its way."""

from collections.abc import Callable
from datetime import timedelta

from playwright.sync_api import Page, expect

from core.consultation.records import Consultation, State
from tests.builders import an_open_store
from tests.journeys.steps import code_in, press, sign_in, visit, write
from tests.servers.app import AppServer
from tests.servers.browser import axe_violations, wait_until_idle

SAVED_WITHIN_MS = 5_000
LONGER_THAN_A_PAUSE_MS = 1_500
PANELS = ("promise", "rules", "price", "add", "open")
OpenPage = Callable[..., Page]


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


def test_a_long_text_is_saved_a_second_after_the_last_key_and_typing_goes_on(
    app_server: Callable[..., AppServer], desk_page: OpenPage
) -> None:
    server, page = app_server(), desk_page()
    code = design(page, server, "Questionnaire vierge")
    field = page.get_by_label("Bénéfice", exact=True)

    field.press_sequentially("Un prix juste")
    expect(page.locator(".st-key-phone").get_by_text("Un prix juste")).to_be_visible(timeout=SAVED_WITHIN_MS)
    field.press_sequentially(", enfin")

    expect(field).to_be_focused()
    expect(field).to_have_value("Un prix juste, enfin")
    expect(page.locator(".st-key-phone").get_by_text("Un prix juste, enfin")).to_be_visible(timeout=SAVED_WITHIN_MS)
    expect(page.get_by_text("Enregistré à")).to_be_visible()
    assert kept(server, code).draft.benefit.say("fr") == "Un prix juste, enfin"


def test_a_note_is_not_sent_while_it_is_being_written(
    app_server: Callable[..., AppServer], desk_page: OpenPage
) -> None:
    server, page = app_server(), desk_page()
    code = design(page, server, "Questionnaire vierge")
    open_elsewhere(server, code)
    page.get_by_label("Bénéfice", exact=True).press_sequentially("Trop tard")
    note = page.get_by_label("Nouvelle note")
    expect(note).to_be_visible(timeout=SAVED_WITHIN_MS)

    note.press_sequentially("Bonjour à toutes")
    page.wait_for_timeout(LONGER_THAN_A_PAUSE_MS)
    wait_until_idle(page)
    expect(note).to_have_value("Bonjour à toutes")
    expect(page.get_by_text("La note est affichée.")).to_have_count(0)

    press(page, "Ajouter la note")
    expect(page.get_by_text("La note est affichée.")).to_be_visible()
    # The new field comes first; the one that leaves may stand behind it for a moment.
    expect(note.first).to_have_value("")


def test_on_a_phone_the_structure_unfolds_and_every_panel_is_fit_for_everybody(
    app_server: Callable[..., AppServer], phone_page: OpenPage
) -> None:
    server, page = app_server(), phone_page()
    code = design(page, server, "Prix d’un produit du quotidien")
    structure = page.get_by_role("navigation", name="Structure de la consultation")
    expect(structure.get_by_role("button", name="Le prix")).to_be_hidden()

    structure.get_by_role("button", name="La promesse").first.click()
    structure.get_by_role("button", name="Dans quel emballage").click()
    wait_until_idle(page)

    expect(page.get_by_label("Question", exact=True)).to_have_value("Dans quel emballage\u00a0?")
    expect(structure.get_by_role("button", name="Le prix")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert axe_violations(page) == []
    for panel in PANELS:
        visit(page, server, f"/concevoir?c={code}&s={panel}")
        assert (panel, axe_violations(page)) == (panel, [])


def test_a_question_is_chosen_in_the_structure_changed_and_undone(
    app_server: Callable[..., AppServer], desk_page: OpenPage
) -> None:
    server, page = app_server(), desk_page()
    design(page, server, "Grand questionnaire des membres")
    structure = page.get_by_role("navigation", name="Structure de la consultation")

    structure.get_by_role("button", name="Depuis quand êtes-vous membre").click()
    wait_until_idle(page)
    write(page, "Question", "Depuis combien d’années ?")
    expect(structure.get_by_role("button", name="Depuis combien d’années ?")).to_have_attribute("aria-current", "true")
    press(page, "Descendre")
    press(page, "Annuler")
    press(page, "Annuler")

    expect(page.get_by_label("Question", exact=True)).to_have_value("Depuis quand êtes-vous membre\u00a0?")
    assert axe_violations(page) == []
