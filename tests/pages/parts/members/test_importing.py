"""What leaves the import screen comes back into it."""

from zoneinfo import ZoneInfo

import pytest

from core.exports.csv_table import csv_table
from core.imports.members_csv import FIELDS, read_members
from core.language import LANGUAGES
from core.language.texts import Texts
from pages.parts.members.importing import bad_lines_csv
from pages.parts.visit import Visit


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_model_names_columns_that_are_recognised(language):
    headings = [Texts(language)(f"members-column-{field}") for field in FIELDS]

    found = read_members(csv_table(headings, [("Anne", "anne@exemple.fr", "Éleveurs", "Noyau", "Coop Ouest", "en")]))

    assert [field for field, _ in found.columns] == list(FIELDS)
    assert len(found.members) == 1


def test_lines_to_correct_come_back_as_they_were_with_what_to_correct():
    visit = Visit(person=None, texts=Texts("fr"), zone=ZoneInfo("Europe/Paris"), dark=False)
    found = read_members(b"Nom;Ville;E-mail\nAnne;Rennes;anne@exemple.fr\nBao;Brest;bao\n")

    content = bad_lines_csv(visit, found)

    assert content.decode("utf-8-sig").replace("\u00a0", " ").splitlines() == [
        "Ligne;À corriger;Nom;Ville;E-mail",
        "3;« bao » n’est pas une adresse e-mail.;Bao;Brest;bao",
    ]
    corrected = read_members(content.replace(b";bao\r\n", b";bao@exemple.fr\r\n"))
    assert [(member.name, member.email) for member in corrected.members] == [("Bao", "bao@exemple.fr")]
