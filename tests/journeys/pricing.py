"""Builds the German milk vote from a blank page in the designer, imports its members, and opens it.

Three criteria are typed by hand with their cents; the other three are added behind the page, to keep the journey short.
"""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from core.actions.consultations import save_draft
from core.demo.german_milk import CRITERIA
from core.pricing.model import PriceModel, PriceOption
from core.question_types.price_criterion import PriceCriterion
from core.questionnaire.model import Page as QuestionPage
from core.questionnaire.model import Questionnaire
from tests.builders import an_open_store
from tests.journeys.drafts import design, kept
from tests.journeys.steps import ADMIN_EMAIL, add_by_keyboard, choose, choose_day, press, visit, write
from tests.servers.app import AppServer
from tests.servers.browser import wait_until_idle

REST, *NAMED = ("Laiterie", "Éleveur", "Magasin", "Marque des consommateurs", "TVA")
PARTS = ("22", "18", "7", "5")
# By criterion: the option at no cost, the other one, its cents, and what of them goes to the farmer.
TYPED = {
    "Élevage": ("À l’étable", "Au pâturage au moins 4 mois par an", "6", "4"),
    "Agriculture biologique": ("Conventionnelle", "Biologique", "36", "14"),
    "Rémunération des éleveurs": ("Au prix du marché", "Équitable", "20", "14"),
}


def build_milk_vote(page: Page, server: AppServer) -> str:
    """Everything but its members; returns its code."""
    code = design(page, server, "blank-price-vote")
    write(page, "Titre", "Le lait bio de pâturage")
    write(page, "Bénéfice", "Un lait composé ensemble, au prix que nous aurons voté.")
    choose_day(page, "Date limite", "31122030")
    press(page, "Les règles")
    choose(page, "Les membres, par leur lien personnel")
    choose(page, "À la clôture")
    _type_price(page)
    for title, (cheap, dear, cents, to_farmer) in TYPED.items():
        add_by_keyboard(page, "critère de prix", title)
        write(page, "Option 1", cheap)
        write(page, "Option 2", dear)
        _write_at(page, "Ajoute (c)", 1, cents)
        write(page, "dont Éleveur", to_farmer)
    _add_the_others(server, code)
    return code


def import_members(page: Page, server: AppServer, code: str, count: int) -> list[str]:
    """From a CSV; returns their personal links, from the file that one downloads."""
    visit(page, server, f"/membres?c={code}")
    lines = "".join(f"Membre {number:02},membre{number}@exemple.fr\n" for number in range(1, count + 1))
    file: Any = {"name": "membres.csv", "mimeType": "text/csv", "buffer": f"Nom,E-mail\n{lines}".encode()}
    page.locator("input[type=file]").set_input_files([file])
    press(page, f"Ajouter {count} personnes")
    press(page, f"Créer les {count} liens")
    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger le fichier des liens").click()
    rows = csv.reader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8-sig")), delimiter=";")
    return [cell for row in rows for cell in row if "/p/" in cell]


def open_vote(page: Page, server: AppServer, code: str) -> None:
    visit(page, server, f"/concevoir?c={code}")
    press(page, "Avant d’ouvrir")
    press(page, "Ouvrir la consultation")
    page.get_by_role("dialog").get_by_role("button", name="Ouvrir").click()
    expect(page.get_by_text("Ouverte", exact=True)).to_be_visible()


def _type_price(page: Page) -> None:
    press(page, "Le prix")
    write(page, "Produit", "Lait bio de pâturage")
    write(page, "Unité", "1 litre")
    write(page, "Prix de départ, en euros", "0,73")
    for number, name in enumerate((REST, *NAMED)):
        press(page, "Ajouter quelqu’un")
        _write_at(page, "Nom", number, name)
    for number, cents in enumerate(PARTS):
        _write_at(page, "Sa part, en centimes", number, cents)
    expect(page.get_by_text("Laiterie 21\u00a0c + Éleveur 22\u00a0c + Magasin 18\u00a0c")).to_be_visible()


def _write_at(page: Page, label: str, number: int, text: str) -> None:
    """In the one of several fields of that name, counted from 0."""
    page.get_by_label(label, exact=True).nth(number).fill(text)
    page.keyboard.press("Tab")
    wait_until_idle(page)


def _add_the_others(server: AppServer, code: str) -> None:
    consultation = kept(server, code)
    draft = consultation.draft
    assert draft.price
    [written] = draft.questionnaire.pages
    others = tuple(_others(draft.price, but={question.title.say("fr") for question in written.questions}))
    asked = Questionnaire(pages=(written, QuestionPage(id="rest", questions=others)))
    opener = an_open_store(server.database_url)
    with opener() as store:
        person = store.accounts.by_email(ADMIN_EMAIL)
        assert person
        save_draft(
            store,
            person,
            consultation.id,
            draft.model_copy(update={"questionnaire": asked}),
            consultation.closes_at,
            revision=consultation.draft_revision,
        )
    opener.engine.dispose()


def _others(price: PriceModel, *, but: set[str]) -> Iterator[PriceCriterion]:
    """The published criteria that nobody typed, their farmer the one of this price."""
    farmer = next(actor.id for actor in price.actors if actor.name.say("fr") == "Éleveur")
    for criterion in CRITERIA:
        if criterion.title.say("fr") in but:
            continue
        options = tuple(_paid_to(farmer, option) for option in criterion.options)
        yield criterion.model_copy(update={"options": options})


def _paid_to(farmer: str, option: PriceOption) -> PriceOption:
    parts = {farmer: sum(option.parts.values())} if option.parts else {}
    return option.model_copy(update={"parts": parts})
