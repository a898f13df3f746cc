"""Personal links and « Ce n'est pas moi », asked over HTTP."""

import re

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from core.consultation.definition import AnswerPage
from core.identity import new_secret
from pages.http import EXCEPTION_HANDLERS
from pages.http.links import ROUTES
from pages.http.serve import server_config
from tests.builders import a_price_vote, an_open_consultation

PHONE = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36"
SECRET = "Zq3-_" + "a1" * 12

pytestmark = pytest.mark.usefixtures("own_database")  # whether a room is held is looked up


@pytest.fixture
def client() -> TestClient:
    return a_client("https://tablee.exemple.fr")


def a_client(base: str) -> TestClient:
    app = Starlette(routes=ROUTES, exception_handlers=EXCEPTION_HANDLERS)
    return TestClient(app, base_url=base, follow_redirects=False, headers={"accept": "text/html"})


def cookies_set(response) -> dict[str, tuple[str, set[str]]]:
    """Each cookie's value and its attributes, in lower case."""
    found = {}
    for header in response.headers.get_list("set-cookie"):
        pair, *attributes = header.split("; ")
        name, _, value = pair.partition("=")
        found[name] = (value.strip('"'), {attribute.lower() for attribute in attributes})
    return found


def test_a_personal_link_leads_to_an_address_without_its_secret(client):
    response = client.get(f"/p/kx7-m2p/{SECRET}")

    assert (response.status_code, response.headers["location"]) == (303, "/repondre?c=KX7M2P")
    assert SECRET not in response.text
    assert response.headers["referrer-policy"] == "no-referrer"
    assert response.headers["cache-control"] == "no-store"


@pytest.mark.usefixtures("own_database")
@pytest.mark.parametrize(("page", "path"), [(AnswerPage.LIGHT, "/r/{}"), (AnswerPage.FULL, "/repondre?c={}")])
def test_a_phone_is_led_where_the_organizer_chose(client, open_sqlite_store, page, path):
    definition = a_price_vote().model_copy(update={"answer_page": page})
    vote = an_open_consultation(open_sqlite_store, definition)

    response = client.get(f"/p/{vote.code}/{SECRET}", headers={"user-agent": PHONE})

    assert response.headers["location"] == path.format(vote.code)


def test_the_secret_is_kept_where_no_script_reads_it(client):
    response = client.get(f"/p/KX7M2P/{SECRET}")

    attributes = {"httponly", "samesite=lax", "secure", "path=/", "max-age=15552000"}
    assert cookies_set(response) == {"tablee_link_KX7M2P": (SECRET, attributes)}


def test_on_a_plain_address_the_cookie_is_not_marked_secure():
    response = a_client("http://127.0.0.1:8501").get(f"/p/KX7M2P/{SECRET}")

    _, attributes = cookies_set(response)["tablee_link_KX7M2P"]
    assert "secure" not in attributes


def test_every_secret_that_is_made_passes(client):
    statuses = {client.get(f"/p/KX7M2P/{new_secret()}").status_code for _ in range(50)}

    assert statuses == {303}


@pytest.mark.parametrize(
    "path",
    [
        "/p/KX7M2P/short",
        f"/p/KX7M2P/{'a' * 65}",
        f"/p/KX7M2P/{'a' * 30}%0d%0aX:1",
        f"/p/KX7M2P/{'é' * 30}",
        f"/p/KX7/{SECRET}",
        f"/p/KX7M2PQ/{SECRET}",
        f"/p/KX7M2;/{SECRET}",
        f"/p/%00%00%00/{SECRET}",
        "/p/KX7/leave",
    ],
)
def test_a_link_that_nobody_was_given_is_not_found_and_leaves_no_cookie(client, path):
    response = client.get(path)

    assert response.status_code == 404
    assert "<h1>Page introuvable</h1>" in response.text
    assert cookies_set(response) == {}


def test_looking_at_the_page_to_leave_signs_nobody_out(client):
    response = client.get("/p/KX7M2P/leave", headers={"accept-language": "en"})

    assert response.status_code == 200
    assert '<form method="post" action="/p/KX7M2P/leave"><button>This is not me</button></form>' in response.text
    assert cookies_set(response) == {}


def test_whoever_is_not_the_member_leaves_and_starts_afresh(client):
    response = client.post("/p/KX7M2P/leave", headers={"origin": "https://tablee.exemple.fr"})

    assert (response.status_code, response.headers["location"]) == (303, "/repondre?c=KX7M2P")
    link, browser = (cookies_set(response)[name] for name in ("tablee_link_KX7M2P", "tablee_browser"))
    assert link[0] == ""
    assert {"max-age=0", "path=/", "httponly", "secure", "samesite=lax"} <= link[1]
    assert re.fullmatch(r"[A-Za-z0-9_-]{32}", browser[0])
    assert browser[1] == {"httponly", "samesite=lax", "secure", "path=/", "max-age=31536000"}


def test_whoever_leaves_leaves_nothing_typed_on_the_device(client):
    asked = client.get("/p/KX7M2P/leave")
    left = client.post("/p/KX7M2P/leave", headers={"origin": "https://tablee.exemple.fr"})

    assert '<script src="/assets/leave.js" defer></script>' in asked.text
    assert left.headers["clear-site-data"] == '"storage"'


@pytest.mark.parametrize(
    "origin", ["https://ailleurs.exemple", "null", "", "https://tablee.exemple.fr.ailleurs.exemple"]
)
def test_another_site_signs_nobody_out(client, origin):
    response = client.post("/p/KX7M2P/leave", headers={"origin": origin})

    assert response.status_code == 403
    assert cookies_set(response) == {}


def test_the_server_writes_no_addresses_to_its_log():
    assert server_config().access_log is False
