"""What anybody may download to check a vote, and who may not."""

import io
import json
import zipfile

import pytest
from starlette.testclient import TestClient

from core.archive import verify
from core.archive.canonical import digest
from core.identity import new_secret, secret_hash
from pages.parts.visit import SESSION_COOKIE
from tests.builders import an_open_price_vote, cast, close

pytestmark = pytest.mark.usefixtures("own_database")


def signed_in(open_store, client: TestClient, person) -> None:
    secret, ticket = new_secret(), secret_hash(new_secret())
    with open_store() as store:
        store.accounts.open_session(person.id, ticket_hash=ticket)
        assert store.accounts.redeem_ticket(ticket, cookie_hash=secret_hash(secret))
    client.cookies.set(SESSION_COOKIE, secret)


def test_anybody_downloads_and_checks_the_archive_of_a_public_result(site, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    receipts = [cast(open_sqlite_store, vote) for _ in range(20)]
    result = close(open_sqlite_store, vote)

    answer = site.get(f"/archive/{vote.code}.zip")

    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    assert answer.headers["content-disposition"] == f'attachment; filename="tablee-{vote.code}.zip"'
    assert verify.examine(files, root=result["root"], receipt=receipts[0].leaf).agrees
    assert site.get(f"/archive/{vote.code}.zip").content == answer.content


@pytest.mark.parametrize("who", ["stranger", "team"])
def test_the_archive_of_a_result_for_the_team_is_the_teams(site, open_sqlite_store, who):
    vote = an_open_price_vote(open_sqlite_store, public_results=False)
    cast(open_sqlite_store, vote)
    close(open_sqlite_store, vote)
    if who == "team":
        signed_in(open_sqlite_store, site, vote.organizer)

    assert site.get(f"/archive/{vote.code}.zip").status_code == {"stranger": 404, "team": 200}[who]


def test_the_journal_says_that_the_team_took_the_archive_and_nothing_of_anybody_else(site, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote)
    close(open_sqlite_store, vote)

    site.get(f"/archive/{vote.code}.zip")
    signed_in(open_sqlite_store, site, vote.organizer)
    taken = site.get(f"/archive/{vote.code}.zip")

    with zipfile.ZipFile(io.BytesIO(taken.content)) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    acts = [(entry["action"], entry["by"]) for entry in json.loads(files["journal.json"])]
    assert acts[-1] == ("archive_taken", "organizer")
    assert [action for action, _ in acts].count("archive_taken") == 1
    assert verify.examine(files).agrees


def test_there_is_no_archive_before_closing_nor_of_what_does_not_exist(site, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")

    assert [site.get(f"/archive/{code}.zip").status_code for code in (vote.code, "ZZZZZZ")] == [404, 404]


def test_what_was_fixed_hashes_to_what_the_first_screen_shows(site, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, members=2, access="personal")

    fixed = site.get(f"/archive/{vote.code}/config.json").text

    assert digest(fixed) in site.get(f"/r/{vote.code}").text
    assert json.loads(fixed)["roll"]["count"] == 2
    assert site.get("/archive/ZZZZZZ/config.json").status_code == 404
