"""The German milk vote, from a blank page to an archive that anybody recounts: thirty members, sealed, then 1,44 €.

By hand: the price, its actors, three criteria, the members, the opening, two ballots on phones and what is read. To
keep the journey short, three more criteria are added behind the page, and twenty-eight members vote by HTTP.
"""

import re
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import httpx
from playwright.sync_api import Page, expect

from core.consultation.definition import Definition
from core.question_types.price_criterion import PriceCriterion
from tests.builders import an_open_store
from tests.journeys.drafts import kept
from tests.journeys.pricing import build_milk_vote, import_members, open_vote
from tests.journeys.recounting import recount, recount_with_a_byte_changed, unfold
from tests.journeys.steps import visit
from tests.journeys.test_live import fits
from tests.servers.app import AppServer
from tests.servers.browser import axe_violations, wait_until_idle

PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Mobile Safari"
MEMBERS = 30
# How many members want each criterion's dearest option: those whose number is smaller. The others want the cheapest.
WANTING = {
    "Élevage": 28,
    "Agriculture biologique": 26,
    "Rémunération des éleveurs": 27,
    "Bien-être animal": 20,
    "Alimentation": 24,
    "Emballage": 24,
}
CHANGING = (0, 9)  # two members by HTTP; a third changes on a phone
OpenPage = Callable[..., Page]


def test_a_milk_vote_is_built_voted_by_phone_kept_sealed_and_recounted_by_anybody(
    standing_app: AppServer, desk_page: OpenPage, phone_page: OpenPage, tmp_path: Path
) -> None:
    server, organizer, decided, hesitant = standing_app, desk_page(), phone_page(), phone_page()
    code = build_milk_vote(organizer, server)
    links = import_members(organizer, server, code, MEMBERS)
    open_vote(organizer, server, code)
    asked = kept(server, code).definition

    fixed = read_what_was_fixed(decided, links[28])
    replaced = [vote_by_http(server, links[number], asked, MEMBERS) for number in CHANGING]
    receipts = [vote_by_http(server, links[number], asked, number) for number in range(28)]
    vote_on_a_phone(decided, asked, 28)
    read_what_was_fixed(hesitant, links[29])
    vote_on_a_phone(hesitant, asked, 0)
    change_on_a_phone(hesitant, asked, 29)
    receipt_file = keep_the_receipt(hesitant, tmp_path)
    watch_the_sealed_vote(organizer, server, code, asked)

    close_now(server, code)
    root = read_the_result(organizer, server, code)
    assert read_the_result(hesitant, server, code) == root
    folder = unfold(download_archive(organizer, tmp_path), tmp_path / "archive")

    whole = recount(folder, f"--racine={root}", f"--recu={receipt_file}")
    assert whole.code == 0, whole.said
    assert "30 bulletins comptés, tous intacts." in whole.said
    assert "et le prix (1,440 €) du résultat publié." in whole.said
    assert "La racine est bien celle que vous avez donnée." in whole.said
    assert whole.said.endswith("Tout concorde.\n")
    assert "Ce reçu est celui d'un bulletin compté." in recount(folder, f"--recu={receipts[9]}").said
    assert "bulletin remplacé depuis par la même personne" in recount(folder, f"--recu={replaced[1]}").said
    assert sha256((folder / "config.json").read_bytes()).hexdigest() == fixed
    ballot = recount_with_a_byte_changed(folder, "ballots.jsonl", b'"excellent"', b'"Excellent"')
    assert (ballot.code, "1 bulletin modifié ou remplacé" in ballot.said) == (1, True)
    delta = recount_with_a_byte_changed(folder, "config.json", b'"base":730', b'"base":731')
    assert (delta.code, "La configuration du vote : modifié depuis la clôture." in delta.said) == (1, True)


def read_what_was_fixed(page: Page, link: str) -> str:
    """On the first screen, before voting; returns its fingerprint."""
    page.goto(link)
    page.get_by_text("Ce qui a été fixé avant l’ouverture").click()
    expect(page.get_by_text("30 personnes peuvent voter, pas une de plus")).to_be_visible()
    expect(
        page.get_by_text("Les résultats restent scellés jusqu’à la date limite, pour l’équipe aussi.")
    ).to_be_visible()
    assert fits(page)
    return the_hash_in(page)


def the_hash_in(page: Page) -> str:
    """The one that is written whole."""
    expect(page.locator("code", has_text=re.compile("^[0-9a-f]{64}$"))).to_be_visible()
    [found] = re.findall(r"\b[0-9a-f]{64}\b", page.locator("body").inner_text())
    return str(found)


def criteria_of(asked: Definition) -> list[list[PriceCriterion]]:
    """By page."""
    return [[q for q in page.questions if isinstance(q, PriceCriterion)] for page in asked.questionnaire.pages]


def wanted(criterion: PriceCriterion, number: int) -> str:
    """The option that the member of this number wants."""
    options = sorted(criterion.options, key=lambda option: option.delta)
    return options[-1 if number < WANTING[criterion.title.say("fr")] else 0].id


def vote_by_http(server: AppServer, link: str, asked: Definition, number: int) -> str:
    """As a phone without JavaScript does, page by page; returns the receipt."""
    headers = {"user-agent": PHONE, "accept": "text/html", "accept-language": "fr", "origin": server.url}
    with httpx.Client(follow_redirects=True, headers=headers, timeout=30) as phone:
        phone.get(link)
        step = phone.post(f"{server.url}/r/{asked_at(link)}")
        for criteria in criteria_of(asked):
            [key] = re.findall(r'name="_key" value="([^"]*)"', step.text)
            shown = re.findall(r'name="_shown" value="([^"]*)"', step.text)
            answers = {criterion.id: wanted(criterion, number) for criterion in criteria}
            step = phone.post(step.url, data=answers | {"_key": key, "_shown": shown, "_go": "on"})
        [receipt] = re.findall(r'<p class="leaf"><code>([0-9a-f]{64})</code>', step.text)
        return str(receipt)


def asked_at(link: str) -> str:
    """The code in a personal link."""
    return link.split("/")[-2]


def vote_on_a_phone(page: Page, asked: Definition, number: int) -> None:
    """On the light page, which the first screen offers."""
    page.get_by_role("link", name="Page légère").click()
    page.get_by_role("button", name="Commencer").click()
    _answer_on_a_phone(page, asked, number)
    expect(page.get_by_role("heading", name="votre réponse est comptée")).to_be_visible()


def change_on_a_phone(page: Page, asked: Definition, number: int) -> None:
    page.get_by_role("button", name="Modifier ma réponse").click()
    _answer_on_a_phone(page, asked, number)
    expect(page.get_by_role("heading", name="remplace l’ancienne")).to_be_visible()


def _answer_on_a_phone(page: Page, asked: Definition, number: int) -> None:
    *_, last = pages = criteria_of(asked)
    for criteria in pages:
        for criterion in criteria:
            page.locator(f'input[name="{criterion.id}"][value="{wanted(criterion, number)}"]').check()
        assert fits(page)
        page.get_by_role("button", name="Envoyer ma réponse" if criteria is last else "Suivant").last.click()


def keep_the_receipt(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("link", name="Télécharger le reçu").click()
    file = folder / "recu.txt"
    download.value.save_as(file)
    return file


def watch_the_sealed_vote(page: Page, server: AppServer, code: str, asked: Definition) -> None:
    """The team learns how many voted, and of no option how many."""
    options = [option.label.say("fr") for criteria in criteria_of(asked) for q in criteria for option in q.options]
    visit(page, server, f"/en-direct?c={code}")
    expect(page.get_by_text("D’ici là personne ne les voit, l’équipe comprise.")).to_be_visible()
    expect(page.get_by_text("Personnes comptées")).to_be_visible()
    for path in ("en-direct", "resultat"):
        visit(page, server, f"/{path}?c={code}")
        text = page.locator("body").inner_text()
        assert [option for option in options if option in text] == []
    assert re.fullmatch("[0-9a-f]{24}", httpx.get(f"{server.url}/api/version/{code}").text)
    assert httpx.get(f"{server.url}/archive/{code}.zip").status_code == 404


def close_now(server: AppServer, code: str) -> None:
    """The deadline passes: nobody presses anything."""
    opener = an_open_store(server.database_url)
    with opener() as store:
        consultation = store.consultations.by_code(code)
        assert consultation
        store.consultations.set_deadline(consultation.id, store.now() - timedelta(seconds=1))
    opener.engine.dispose()


def read_the_result(page: Page, server: AppServer, code: str) -> str:
    """What was retained, the price, who gets what, and whether the whole suits people; returns the root."""
    visit(page, server, f"/resultat?c={code}")
    expect(page.get_by_role("heading", name="Recomptez vous-même")).to_be_visible()
    wait_until_idle(page)
    text = re.sub("[\u00a0\u202f]", " ", page.locator("body").inner_text())
    for said in ("Biologique", "Équitable", "Excellent", "1,44 €", "Éleveur", "58 c", "L’ensemble convient-il ?"):
        assert said in text
    assert fits(page)
    assert axe_violations(page) == []
    return the_hash_in(page)


def download_archive(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("link", name="Télécharger l’archive").click()
    assert download.value.suggested_filename.startswith("tablee-")
    file = folder / "archive.zip"
    download.value.save_as(file)
    return file
