"""From a template to a result: an organizer, a member on a phone, a third browser that watches."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.builders import an_open_store
from tests.journeys.steps import choose, choose_day, code_in, press, sign_in, visit, write
from tests.servers.app import AppServer
from tests.servers.browser import axe_violations, wait_until_idle

SEEN_WITHIN_MS = 15_000  # half the slow fallback: only the pulse can be as quick; test_live records the figure
OpenPage = Callable[..., Page]


@pytest.mark.parametrize(
    "databases",
    [pytest.param("sqlite", marks=pytest.mark.deep), pytest.param("postgresql", marks=pytest.mark.postgres)],
    indirect=True,
)
def test_a_vote_goes_from_a_template_to_its_result_before_three_pairs_of_eyes(
    database_url: str, app_server: Callable[..., AppServer], desk_page: OpenPage, phone_page: OpenPage
) -> None:
    server = app_server(database_url=database_url)
    organizer, member, watcher = desk_page(), phone_page(), desk_page()

    code = design_and_open(organizer, server)
    visit(watcher, server, f"/en-direct?c={code}")
    expect(watcher.get_by_text("Personne n’a encore répondu")).to_be_visible()
    answer_with_a_reload_midway(member, server, code)
    expect(watcher.get_by_text("Si le vote s’arrêtait maintenant")).to_be_visible(timeout=SEEN_WITHIN_MS)
    change_the_answer(member)
    assert counted(server, code) == (1, 2)
    assert axe_violations(member) == []
    assert axe_violations(watcher) == []

    close_now(server, code)
    visit(member, server, f"/repondre?c={code}")
    expect(member.get_by_text("Cette consultation est close depuis")).to_be_visible()
    publish_the_debrief(organizer, server, code)
    visit(member, server, f"/repondre?c={code}")
    expect(member.get_by_text("Le pain se vendra à ce prix")).to_be_visible()


def design_and_open(page: Page, server: AppServer) -> str:
    sign_in(page, server)
    press(page, "Prix d’un produit du quotidien")
    page.wait_for_url("**/concevoir?c=*")
    wait_until_idle(page)
    write(page, "Titre", "Le pain de campagne")
    write(page, "Bénéfice", "Un pain au juste prix pour tout le monde.")
    choose_day(page, "Date limite", "31122030")
    press(page, "Les règles")
    choose(page, "En direct")
    press(page, "Le prix")
    write(page, "Produit", "Pain de campagne")
    write(page, "Prix de départ, en euros", "1,95")
    assert axe_violations(page) == []
    press(page, "Avant d’ouvrir")
    expect(page.get_by_text("Tout est prêt")).to_be_visible()
    press(page, "Ouvrir la consultation")
    page.get_by_role("dialog").get_by_role("button", name="Ouvrir").click()
    expect(page.get_by_text("Ouverte", exact=True)).to_be_visible()
    return code_in(page)


def answer_with_a_reload_midway(page: Page, server: AppServer, code: str) -> None:
    visit(page, server, f"/s/{code}")
    press(page, "Commencer")
    tick_first_options(page)
    before = page.locator(".price-line").inner_text()
    page.reload()
    wait_until_idle(page)
    assert page.locator(".price-line").inner_text() == before
    press(page, "Suivant")
    press(page, "Envoyer ma réponse")
    expect(page.get_by_text("votre réponse est comptée")).to_be_visible()


def change_the_answer(page: Page) -> None:
    press(page, "Modifier ma réponse")
    expect(page.get_by_text("Votre réponse est comptée")).to_be_visible()
    press(page, "Modifier ma réponse")
    expect(page.get_by_role("radiogroup").first).to_be_visible()
    press(page, "Suivant")
    press(page, "Envoyer ma réponse")
    expect(page.get_by_text("remplace l’ancienne")).to_be_visible()


def tick_first_options(page: Page) -> None:
    expect(page.get_by_role("radiogroup").first).to_be_visible()
    for group in page.get_by_role("radiogroup").all():
        group.get_by_test_id("stRadioOption").last.click()
        wait_until_idle(page)


def counted(server: AppServer, code: str) -> tuple[int, int]:
    """(people counted, ballots in the log)"""
    opener = an_open_store(server.database_url)
    with opener(read_only=True) as store:
        consultation = store.consultations.by_code(code)
    opener.engine.dispose()
    assert consultation
    return consultation.ballots, consultation.last_seq


def close_now(server: AppServer, code: str) -> None:
    """The deadline passes: nobody presses anything, the server's own clock closes."""
    opener = an_open_store(server.database_url)
    with opener() as store:
        consultation = store.consultations.by_code(code)
        assert consultation
        store.consultations.set_deadline(consultation.id, store.now() - timedelta(seconds=1))
    opener.engine.dispose()


def publish_the_debrief(page: Page, server: AppServer, code: str) -> None:
    visit(page, server, f"/resultat?c={code}")
    write(page, "Ce qui a été dit", "Un pain local, à la farine bio.")
    write(page, "Ce qui est décidé", "Le pain se vendra à ce prix dès le printemps.")
    press(page, "Publier la restitution")
    page.get_by_role("dialog").get_by_role("button", name="Publier maintenant").click()
    wait_until_idle(page)
    expect(page.get_by_text("Restitution en retard")).to_have_count(0)
