"""The price in the designer: VAT, today's price, a household's year, the floor and its evidence, what goes together."""

from io import BytesIO

import pytest
from PIL import Image

from core.pricing.model import Evidence, Floor
from tests.builders import a_draft, a_price_vote
from tests.pages.conftest import words
from tests.pages.designing import kept, key, open_designer, press, write
from tests.priced import a_whole_price_vote


@pytest.fixture
def vote(open_sqlite_store):
    return a_draft(open_sqlite_store, a_price_vote())


@pytest.fixture
def screen(open_screen, vote):
    return open_designer(open_screen, vote, "price")


def price(open_store, vote):
    return kept(open_store, vote).draft.price


def pick(screen, place, option):
    return screen.selectbox(key=key(screen, place)).set_value(option).run()


def test_vat_is_typed_with_a_comma_and_taken_out_of_the_price(screen, vote, open_sqlite_store):
    write(screen, "price/vat-rate", "5,5 %")
    pick(screen, "price/vat-actor", "vat")

    saved = price(open_sqlite_store, vote)
    assert (saved.vat_rate, saved.vat_actor, saved.base_split()["vat"]) == (550, "vat", 38)
    assert "vat" not in saved.parts
    options = kept(open_sqlite_store, vote).draft.questionnaire.question("pasture").options
    assert all("vat" not in option.parts for option in options)
    assert "0,73 € TVA comprise, 0,692 € hors taxes : 0,038 € de TVA à 5,5 %." in words(screen)


def test_a_rate_that_is_none_is_refused_beside_its_field(screen, vote, open_sqlite_store):
    write(screen, "price/vat-rate", "cinq")

    assert "Écrivez un taux de 0 à 100 %, par exemple « 5,5 »." in words(screen)
    assert price(open_sqlite_store, vote).vat_rate == 0


def test_todays_price_and_a_households_year_are_kept(screen, vote, open_sqlite_store):
    screen.number_input(key=key(screen, "price/yearly")).set_value(80).run()
    assert "Sans prix d’aujourd’hui, l’année d’un foyer ne se calcule pas." in words(screen)

    write(screen, "price/today", "0,70")
    write(screen, "price/yearly-source", "Panel, 2025")

    saved = price(open_sqlite_store, vote)
    assert (saved.today, saved.yearly, saved.yearly_source.say("fr")) == (700, 80, "Panel, 2025")


def test_a_floor_is_kept_with_its_evidence(screen, vote, open_sqlite_store):
    pick(screen, "price/floor-actor", "farmer")
    write(screen, "price/floor-amount", "39")
    press(screen, "price/evidence-add")
    [piece] = price(open_sqlite_store, vote).floor.evidence
    write(screen, f"price/evidence-{piece.id}-label", "Coût de production")
    write(screen, f"price/evidence-{piece.id}-figure", "0,39 € le litre")
    write(screen, f"price/evidence-{piece.id}-address", "https://exemple.fr/cout")

    evidence = Evidence(
        id=piece.id, label="Coût de production", figure="0,39 € le litre", address="https://exemple.fr/cout"
    )
    assert price(open_sqlite_store, vote).floor == Floor(actor="farmer", amount=390, evidence=(evidence,))
    assert "Dans le prix de départ, Élevage reçoit 0,39 € ; le plancher est de 0,39 €." in words(screen)

    press(screen, f"price/evidence-{piece.id}-remove")
    assert price(open_sqlite_store, vote).floor.evidence == ()


def test_the_address_of_evidence_is_a_page_to_read(screen, vote, open_sqlite_store):
    write(screen, "price/floor-amount", "39")
    press(screen, "price/evidence-add")
    [piece] = price(open_sqlite_store, vote).floor.evidence

    write(screen, f"price/evidence-{piece.id}-address", "javascript:alert(1)")

    assert "L’adresse d’une preuve commence par « https:// »." in words(screen)
    assert price(open_sqlite_store, vote).floor.evidence[0].address == ""


def test_a_document_is_attached_to_evidence_and_taken_away(screen, vote, open_sqlite_store):
    write(screen, "price/floor-amount", "39")
    press(screen, "price/evidence-add")
    [piece] = price(open_sqlite_store, vote).floor.evidence
    written = BytesIO()
    Image.new("RGB", (40, 30), "green").save(written, "PNG")
    place = f"price/evidence-{piece.id}-file"

    screen.file_uploader(key=key(screen, place)).set_value(("facture.png", written.getvalue(), "image/png")).run()

    digest = price(open_sqlite_store, vote).floor.evidence[0].file
    assert f"/preuve/{vote.code}/{digest}" in "".join(str(each.proto.body) for each in screen.get("html"))
    press(screen, f"{place}-remove")
    assert price(open_sqlite_store, vote).floor.evidence[0].file == ""


def test_the_cheapest_and_the_dearest_price_are_in_sight(open_screen, screen, vote):
    said = "Selon les choix, de **0,73 €** à **0,885 €**."

    assert said in words(screen)
    assert said in words(open_designer(open_screen, vote, "pasture"))


def test_an_option_that_does_not_go_with_another_says_so_in_a_sentence(open_screen, vote, open_sqlite_store):
    screen = open_designer(open_screen, vote, "pasture")
    menu = screen.multiselect(key=key(screen, "pasture/options-long-excludes"))
    assert [option.replace("\u00a0", " ") for option in menu.options] == [
        "Origine du fourrage : Toutes origines",
        "Origine du fourrage : De la région",
    ]

    menu.set_value(["near"]).run()

    def rules():
        option = kept(open_sqlite_store, vote).draft.questionnaire.question("pasture").option("long")
        return option.excludes, option.requires

    assert rules() == (("near",), ())
    assert "« Huit mois » ne va pas avec « Origine du fourrage : De la région »." in words(screen)
    screen.multiselect(key=key(screen, "pasture/options-long-requires")).set_value(["near"]).run()
    assert rules() == ((), ("near",))


def test_before_opening_a_rule_about_what_is_gone_leads_to_its_option(open_screen, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_whole_price_vote())
    screen = open_designer(open_screen, vote, "origin")

    press(screen, "origin/remove")
    screen.query_params["s"] = "open"
    screen.run()

    assert any("exclut ou demande une option qui n’est plus là" in words_of(button) for button in screen.button)


def words_of(button):
    return button.label.replace("\\", "").replace("\u00a0", " ")
