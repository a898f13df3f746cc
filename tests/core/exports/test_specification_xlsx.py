"""The spreadsheet holds numbers that make the price, says where they come from, and no text of it is a formula."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from core.exports.specification_xlsx import specification_xlsx
from core.language.texts import Texts
from core.language.wording import Wording
from core.pricing.model import Evidence, Floor
from tests.builders import a_price_model
from tests.core.exports.specifications import ADDRESS, CLOSE, PARIS, ROOT, a_document, hostile, not_followed


def sheets(document, language="fr", *, values=True):
    content = specification_xlsx(document, Texts(language), zone=PARIS, address=ADDRESS)
    return load_workbook(BytesIO(content), data_only=values).worksheets


def rows_of(sheet):
    return {row[0]: row[1:] for row in sheet.iter_rows(values_only=True) if row[0]}


def test_each_line_holds_what_is_retained_its_votes_and_its_amounts_in_euros():
    lines, _ = sheets(a_document())

    rows = rows_of(lines)
    assert rows["Critère"][:9] == (
        *("Ce qui est retenu", "Seconde référence (vote serré)", "Voix", "Part des voix", "Effet sur le prix"),
        *("Élevage", "Laiterie", "Magasin", "TVA"),
    )
    assert rows["Prix de départ"][4:9] == (0.73, 0.39, 0.2, 0.09, 0.05)
    assert rows["Pâturage"][:3] == ("Huit mois", None, 1039)
    assert rows["Pâturage"][4:9] == (0.125, 0.1, 0, 0.02, 0.005)
    assert rows["Le prix retenu"][4:9] == (0.855, 0.49, 0.2, 0.11, 0.055)


def test_the_last_line_is_a_sum_that_follows_what_is_changed():
    lines, _ = sheets(a_document(), values=False)

    assert rows_of(lines)["Le prix retenu"][4:6] == ("=SUM(F7:F8)", "=SUM(G7:G8)")


def test_amounts_read_as_euros_with_the_tenths_of_a_cent_there_are():
    lines, _ = sheets(a_document())
    round_lines, _ = sheets(a_document({"some": 9}))

    assert lines["F7"].number_format == '#,##0.000\u00a0"€"'
    assert round_lines["F7"].number_format == '#,##0.00\u00a0"€"'


def test_a_close_vote_has_its_second_reference_and_its_follow_up():
    lines, _ = sheets(a_document(CLOSE, statuses=(not_followed(),)))

    row = rows_of(lines)["Pâturage"]
    assert row[:2] == ("Huit mois", "Quatre mois")
    assert row[9:11] == ("Non suivi", "La laiterie a refusé. · 3 février 2027, Camille Martin")


def test_where_the_figures_come_from_stands_on_a_sheet_of_its_own():
    _, sources = sheets(a_document())

    assert sources.title == "D’où viennent ces chiffres"
    rows = rows_of(sources)
    assert rows["Personnes comptées"] == (1400,)
    assert rows["Empreinte des bulletins scellés"] == (ROOT,)
    assert rows["Où lire le vote et sa suite"] == (ADDRESS,)
    assert rows["Sources"] == ("La ferme · https://ferme.exemple.fr",)


def test_it_speaks_the_readers_language():
    lines, sources = sheets(a_document(), "en")

    assert [lines.title, sources.title] == ["Specification", "Where these figures come from"]
    assert "Draft drawn from the vote closed on November 23, 2026: 1,400 people counted." in rows_of(lines)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "{=", "https://x.fr/"])
def test_what_people_write_is_text_and_never_a_formula_or_a_link(start):
    words = f'{start}HYPERLINK("http://exemple.fr")'

    cells = [cell for sheet in sheets(hostile(words), values=False) for row in sheet.iter_rows() for cell in row]

    written = [cell for cell in cells if cell.value and words in str(cell.value)]
    assert len(written) >= 6
    assert {(cell.data_type, cell.hyperlink) for cell in written} == {("s", None)}


def test_vat_is_said_below_the_sum_and_a_missed_floor_with_its_evidence():
    evidence = Evidence(
        label=Wording("Coût de production"), figure=Wording("0,50 €"), address="https://cout.exemple.fr"
    )
    floor = Floor(actor="farmer", amount=500, evidence=(evidence,))
    model = a_price_model().model_copy(update={"vat_rate": 550, "vat_actor": "vat", "floor": floor})

    lines, sources = sheets(a_document(model=model))

    below = [str(head).replace("\u00a0", " ") for head in rows_of(lines)]
    assert "0,81 € hors taxes, plus 0,045 € de TVA à 5,5 %" in below
    assert "Plancher non tenu pour Élevage : 0,49 €, il manque 0,01 € pour 0,50 €." in below
    assert rows_of(sources)["Preuves du plancher"] == ("Coût de production · 0,50 € · https://cout.exemple.fr",)
