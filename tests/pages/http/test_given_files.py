"""A file given as an answer is downloaded by the team alone, and never opened as a page of the site."""

import pytest

from core import identity
from core.actions import giving_files, signing_in
from core.actions.answering import Voter
from pages.parts.visit import SESSION_COOKIE
from tests.builders import a_person, an_open_consultation, cast
from tests.core.actions.test_giving_files import a_photo, asking_for_files


@pytest.fixture
def vote(own_database, open_sqlite_store):
    return an_open_consultation(open_sqlite_store, asking_for_files())


@pytest.fixture
def address(open_sqlite_store, vote):
    voter = Voter(identity.new_secret())
    given = giving_files.give(open_sqlite_store, vote.code, voter, "photo", a_photo())
    cast(open_sqlite_store, vote, voter=voter, answers={"photo": [given]})
    return f"/files/{vote.code}/{given['digest']}"


def cookie_of(open_store, person) -> dict[str, str]:
    _, ticket = signing_in.open_session(open_store, person.email)
    with open_store() as store:
        secret = signing_in.fetch_cookie(store, ticket, held=None)
    return {"cookie": f"{SESSION_COOKIE}={secret}"}


def test_the_team_downloads_it(site, open_sqlite_store, vote, address):
    answered = site.get(address, headers=cookie_of(open_sqlite_store, vote.organizer))

    assert answered.status_code == 200
    assert answered.headers["content-type"] == "image/jpeg"
    assert answered.headers["content-disposition"].startswith(f'attachment; filename="{vote.code}-')
    assert answered.headers["x-content-type-options"] == "nosniff"
    assert answered.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert answered.headers["cache-control"] == "private, no-store"


def test_nobody_else_learns_that_it_is_there(site, open_sqlite_store, address):
    stranger = cookie_of(open_sqlite_store, a_person(open_sqlite_store, team_id=""))
    missing = site.get(address[:-4] + "0000").content

    for headers in ({}, stranger, {"cookie": f"{SESSION_COOKIE}=invented"}):
        answered = site.get(address, headers=headers)

        assert (answered.status_code, answered.content) == (404, missing)


def test_a_role_taken_away_holds_at_the_next_download(site, open_sqlite_store, vote, address):
    cookie = cookie_of(open_sqlite_store, vote.organizer)
    with open_sqlite_store() as store:
        store.accounts.set_role(team_id=vote.team_id, person_id=vote.organizer.id, role=None)

    assert site.get(address, headers=cookie).status_code == 404


def test_it_is_no_picture_for_all(site, open_sqlite_store, address):
    assert site.get(f"/image/{address.rpartition('/')[2]}").status_code == 404


@pytest.mark.parametrize("path", ["/files/XXXXXX/0", f"/files/KX7M2P/{'0' * 64}", "/image/x", f"/image/{'0' * 64}"])
def test_an_address_that_leads_nowhere_is_not_found(site, own_database, path):
    assert site.get(path).status_code == 404


def test_an_organizers_picture_is_shown_to_all_and_kept_for_good(site, open_sqlite_store, vote):
    with open_sqlite_store() as store:
        digest = store.files.add(team_id=vote.team_id, kind="image/jpeg", content=a_photo())

    answered = site.get(f"/image/{digest}")

    assert answered.content == a_photo()
    assert answered.headers["content-type"] == "image/jpeg"
    assert "immutable" in answered.headers["cache-control"]
    assert answered.headers["content-security-policy"] == "default-src 'none'; sandbox"
