"""A change of price ratified by two colleges: opened at a desk, voted by thirty members, sealed, then four figures."""

import re
from collections.abc import Callable
from datetime import timedelta

import httpx
from playwright.sync_api import Page, expect

from core.community.access import Role
from db.store import StoreOpener
from tests.builders import Vote, a_draft, a_ratification, some_members
from tests.journeys.steps import ADMIN_EMAIL, press, sign_in, visit
from tests.journeys.test_live import fits
from tests.servers.app import AppServer
from tests.servers.browser import axe_violations

BOTH = ("Mangeurs", "Éleveurs")
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile Safari"
OpenPage = Callable[..., Page]


def test_two_colleges_ratify_a_price_and_nobody_sees_it_before_closing(
    standing_store: StoreOpener,
    standing_app: AppServer,
    desk_page: OpenPage,
    phone_page: OpenPage,
) -> None:
    server = standing_app
    vote = a_draft(standing_store, a_ratification())
    secrets = some_members(standing_store, vote.id, 30, colleges=BOTH)
    organizer = desk_page()
    open_at_a_desk(organizer, server, standing_store, vote)

    for number, secret in enumerate(secrets[:27]):  # eaters say yes; farmers no, but three
        answer_by_http(server, vote, secret, "yes" if number % 2 == 0 or number < 6 else "no")
    answer_on_a_phone(phone_page(), server, vote, secrets[27])

    visit(organizer, server, f"/en-direct?c={vote.code}")
    expect(organizer.get_by_text("D’ici là personne ne les voit, l’équipe comprise.")).to_be_visible()
    expect(organizer.locator("dl.ratified")).to_have_count(0)

    close_now(standing_store, vote)
    for page in (organizer, phone_page()):
        visit(page, server, f"/resultat?c={vote.code}")
        expect(page.locator("dl.ratified dd")).to_have_text(["17", "27", "28", "30"])
        expect(page.get_by_text("Le changement est accepté.")).to_be_visible()
        expect(page.get_by_text("Pondéré\u00a0:").first).to_be_visible()
        assert fits(page)
        assert axe_violations(page) == []


def open_at_a_desk(page: Page, server: AppServer, open_store: StoreOpener, vote: Vote) -> None:
    with open_store() as store:
        admin = store.accounts.by_email(ADMIN_EMAIL)
        assert admin
        store.accounts.set_role(team_id=vote.team_id, person_id=admin.id, role=Role.ORGANIZER)
    sign_in(page, server, f"/concevoir?c={vote.code}&s=rules")
    expect(page.get_by_text("Pour 30 membres")).to_be_visible()
    press(page, "Avant d’ouvrir")
    press(page, "Ouvrir la consultation")
    page.get_by_role("dialog").get_by_role("button", name="Ouvrir").click()
    expect(page.get_by_text("Ouverte", exact=True)).to_be_visible()


def answer_by_http(server: AppServer, vote: Vote, secret: str, answer: str) -> None:
    """As a phone without JavaScript does, page by page."""
    headers = {"user-agent": PHONE, "accept": "text/html", "accept-language": "fr", "origin": server.url}
    with httpx.Client(base_url=server.url, follow_redirects=True, headers=headers, timeout=30) as phone:
        assert "Votre collège est noté sur votre bulletin" in phone.get(f"/p/{vote.code}/{secret}").text
        step = phone.post(f"/r/{vote.code}")
        hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', step.text))
        done = phone.post(step.url, data=hidden | {"change": answer, "_go": "on"})
        assert "votre réponse est comptée" in done.text


def answer_on_a_phone(page: Page, server: AppServer, vote: Vote, secret: str) -> None:
    page.goto(f"{server.url}/p/{vote.code}/{secret}")
    page.get_by_role("button", name="Commencer").click()
    page.get_by_text("Vote blanc").click()
    assert fits(page)
    page.get_by_role("button", name="Envoyer ma réponse").last.click()
    expect(page.get_by_text("comptée").first).to_be_visible()


def close_now(open_store: StoreOpener, vote: Vote) -> None:
    """The deadline passes: nobody presses anything."""
    with open_store() as store:
        store.consultations.set_deadline(vote.id, store.now() - timedelta(seconds=1))
