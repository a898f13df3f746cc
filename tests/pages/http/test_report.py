"""The report is there for whoever may see the results, the edition of the team for the team alone."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from core.actions.answering import Voter
from core.community.access import Role
from core.identity import new_secret
from pages.http import report as route
from pages.parts import database
from pages.parts.visit import BROWSER_COOKIE
from tests.builders import a_person, an_open_price_vote, cast, close
from tests.pages.http.test_given_files import cookie_of

ANSWERS = {"pasture": "long", "origin": "near", "word": "Bravo à la ferme"}
EDITIONS = ("equipe", "publique")


def a_vote(open_store, *, closed=True, **rules):
    vote = an_open_price_vote(open_store, **rules)
    cast(open_store, vote, answers=ANSWERS)
    if closed:
        close(open_store, vote)
    return vote


def address(vote, edition="publique", language="fr"):
    return f"/rapport/{vote.code}.pdf?langue={language}&edition={edition}"


@pytest.fixture
def unwritten(monkeypatch):
    """For tests of who may have a report: writing one takes seconds."""
    monkeypatch.setattr(route, "_written", lambda *_: b"%PDF")


def words_of(answered) -> str:
    pages = PdfReader(BytesIO(answered.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_each_edition_goes_to_its_readers_with_what_it_may_hold(site, own_database, open_sqlite_store):
    vote = a_vote(open_sqlite_store)
    team = cookie_of(open_sqlite_store, a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id))

    public, of_team = site.get(address(vote)), site.get(address(vote, "equipe", "en"), headers=team)

    assert [answered.headers["content-type"] for answered in (public, of_team)] == ["application/pdf"] * 2
    assert public.headers["content-disposition"] == f'attachment; filename="rapport-{vote.code}-publique.pdf"'
    assert public.headers["cache-control"] == "private, no-store"
    assert ("0,885 €" in words_of(public), "Bravo à la ferme" in words_of(public)) == (True, False)
    assert ("€0.885" in words_of(of_team), "Bravo à la ferme" in words_of(of_team)) == (True, True)


def test_what_is_not_public_is_the_teams_alone_in_either_edition(site, own_database, open_sqlite_store, unwritten):
    vote = a_vote(open_sqlite_store, public_results=False)
    team = cookie_of(open_sqlite_store, vote.organizer)
    stranger = cookie_of(open_sqlite_store, a_person(open_sqlite_store, team_id=""))

    statuses = [
        [site.get(address(vote, edition), headers=headers).status_code for headers in ({}, stranger, team)]
        for edition in EDITIONS
    ]

    assert statuses == [[404, 404, 200], [404, 404, 200]]


def test_the_edition_of_the_team_is_there_for_nobody_else(site, own_database, open_sqlite_store):
    vote = a_vote(open_sqlite_store)
    stranger = cookie_of(open_sqlite_store, a_person(open_sqlite_store, team_id=""))

    assert [site.get(address(vote, "equipe"), headers=headers).status_code for headers in ({}, stranger)] == [404, 404]


@pytest.mark.parametrize("edition", EDITIONS)
def test_what_is_sealed_stays_sealed_for_the_team_as_well(site, own_database, open_sqlite_store, edition):
    vote = a_vote(open_sqlite_store, closed=False, visibility="at_closing")

    for headers in ({}, cookie_of(open_sqlite_store, vote.organizer)):
        assert site.get(address(vote, edition), headers=headers).status_code == 404


def test_whoever_has_voted_reads_it_where_ones_own_vote_opens_the_results(
    site, own_database, open_sqlite_store, unwritten
):
    vote = an_open_price_vote(open_sqlite_store, visibility="after_vote")
    secret = new_secret()
    cast(open_sqlite_store, vote, voter=Voter(secret))

    statuses = [
        site.get(address(vote), headers=headers).status_code
        for headers in ({}, {"cookie": f"{BROWSER_COOKIE}={secret}"})
    ]

    assert statuses == [404, 200]


def test_the_same_report_is_written_once_and_another_one_after_a_ballot(
    site, own_database, open_sqlite_store, monkeypatch
):
    written = []
    monkeypatch.setattr(route, "_written", lambda *asked: written.append(asked[2:4]) or b"%PDF")
    vote = a_vote(open_sqlite_store, closed=False, visibility="live")

    for _ in range(2):
        site.get(address(vote))
    site.get(address(vote, language="en"))
    cast(open_sqlite_store, vote)
    site.get(address(vote))

    assert [texts.language for _, texts in written] == ["fr", "en", "fr"]


def test_whatever_host_is_named_the_report_is_the_same_with_the_sites_own_address(
    site, own_database, open_sqlite_store, monkeypatch
):
    written = []
    monkeypatch.setattr(route, "_written", lambda *asked: written.append(asked[4]) or b"%PDF")
    monkeypatch.setenv("TABLEE_SITE", "https://vote.exemple.fr/")
    database.forget()
    vote = a_vote(open_sqlite_store)

    for host in ("tablee.test", "elsewhere.test"):
        site.get(address(vote), headers={"host": host})

    assert written == ["https://vote.exemple.fr"]


@pytest.mark.parametrize("path", ["XXXXXX.pdf", "nonsense.pdf", "KX7M2P.exe", "KX7M2P.pdf?edition=autre"])
def test_an_address_that_leads_nowhere_is_not_found(site, own_database, path):
    assert site.get(f"/rapport/{path}").status_code == 404
