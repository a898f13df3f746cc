"""The specification is downloaded by whoever may see the result of a closed vote, and by nobody before closing."""

from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from pages.parts.visit import LANGUAGE_COOKIE
from tests.builders import a_person, an_open_price_vote, cast, close
from tests.pages.http.test_given_files import cookie_of

ENDINGS = ("pdf", "xlsx")


def a_vote(open_store, *, closed=True, **rules):
    vote = an_open_price_vote(open_store, **rules)
    cast(open_store, vote)
    if closed:
        close(open_store, vote)
    return vote


def address(vote, ending="pdf", query=""):
    return f"/cahier-des-charges/{vote.code}.{ending}{query}"


def words_of(answered) -> str:
    pages = PdfReader(BytesIO(answered.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_anybody_downloads_a_public_result_as_a_pdf(site, own_database, open_sqlite_store):
    vote = a_vote(open_sqlite_store)

    answered = site.get(address(vote))

    assert answered.status_code == 200
    assert answered.headers["content-type"] == "application/pdf"
    assert answered.headers["content-disposition"] == f'attachment; filename="cahier-des-charges-{vote.code}.pdf"'
    assert answered.headers["cache-control"] == "private, no-store"
    assert "0,885 €" in words_of(answered)
    assert f"http://tablee.test/s/{vote.code}" in words_of(answered)


def test_anybody_downloads_a_public_result_as_a_spreadsheet(site, own_database, open_sqlite_store):
    vote = a_vote(open_sqlite_store)

    answered = site.get(address(vote, "xlsx"))

    lines, _ = load_workbook(BytesIO(answered.content), data_only=True).worksheets
    assert answered.headers["content-type"].startswith("application/vnd.openxmlformats")
    assert [row[5] for row in lines.iter_rows(values_only=True) if row[0] == "Le prix retenu"] == [0.885]


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("visibility", ["live", "at_closing"])
def test_nothing_is_there_before_closing_for_the_team_either(site, own_database, open_sqlite_store, ending, visibility):
    vote = a_vote(open_sqlite_store, closed=False, visibility=visibility)

    for headers in ({}, cookie_of(open_sqlite_store, vote.organizer)):
        assert site.get(address(vote, ending), headers=headers).status_code == 404


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_is_not_public_is_downloaded_by_the_team_alone(site, own_database, open_sqlite_store, ending):
    vote = a_vote(open_sqlite_store, public_results=False)
    stranger = a_person(open_sqlite_store, team_id="")

    statuses = [
        site.get(address(vote, ending), headers=headers).status_code
        for headers in ({}, cookie_of(open_sqlite_store, stranger), cookie_of(open_sqlite_store, vote.organizer))
    ]

    assert statuses == [404, 404, 200]


@pytest.mark.parametrize(
    ("query", "cookie", "said"),
    [
        ("?lang=en", "fr", "Draft specification"),
        ("?lang=fr", "en", "Projet de cahier des charges"),
        ("", "en", "Draft specification"),
        ("?lang=de", "fr", "Projet de cahier des charges"),
    ],
)
def test_it_speaks_the_language_of_the_page_that_led_there(site, own_database, open_sqlite_store, query, cookie, said):
    vote = a_vote(open_sqlite_store)

    answered = site.get(address(vote, query=query), headers={"cookie": f"{LANGUAGE_COOKIE}={cookie}"})

    assert said in words_of(answered)


@pytest.mark.parametrize("path", ["XXXXXX.pdf", "nonsense.xlsx", "KX7M2P.exe", "KX7M2P.pdf.pdf"])
def test_an_address_that_leads_nowhere_is_not_found(site, own_database, path):
    assert site.get(f"/cahier-des-charges/{path}").status_code == 404
