import re

import pytest

from pages.http.front import EDITIONS, INDEX
from pages.http.index import html, inline_script, inline_script_hash
from tests.builders import a_price_vote, an_open_consultation

ASSET = re.compile(r'(?:src|href)="(?:\./static|/front/[^/"]+)/((?:js|css)/[^"]+)"')


@pytest.mark.usefixtures("own_database")
@pytest.mark.parametrize("address", ["/", "/repondre", "/repondre?c=KX7M2P"])
def test_every_page_opens_in_our_words(site, address):
    page = site.get(address, headers={"accept-language": "fr-FR"})

    assert page.status_code == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert '<html lang="fr" translate="no">' in page.text
    assert "<title>Tablée</title>" in page.text
    assert "Cette page a besoin de JavaScript" in page.text


def test_the_page_is_never_kept_for_another_reader(site):
    page = site.get("/")

    assert page.headers["cache-control"] == "private, no-cache"
    assert page.headers["vary"] == "Cookie, Accept-Language, Accept-Encoding"
    assert "etag" not in page.headers


def test_the_page_is_sent_packed(site):
    page = site.get("/")

    assert page.headers["content-encoding"] == "gzip"
    assert page.text == site.get("/", headers={"accept-encoding": "identity"}).text


@pytest.mark.parametrize(
    ("cookie", "wish", "expected"),
    [("", "en-GB", "en"), ("", "de", "fr"), ("fr", "en-GB", "fr"), ("en", "fr", "en"), ("xx", "en", "en")],
)
def test_the_choice_of_the_reader_comes_before_the_wish_of_the_browser(site, cookie, wish, expected):
    site.cookies.set("tablee_language", cookie)

    page = site.get("/", headers={"accept-language": wish})

    assert f'<html lang="{expected}"' in page.text
    assert f"/front/{EDITIONS[expected]}/js/index" in page.text


@pytest.mark.usefixtures("own_database")
@pytest.mark.parametrize(
    ("path", "language"), [("/repondre", "de"), ("/en-direct", "de"), ("/resultat", "de"), ("/diffuser", "fr")]
)
def test_pages_that_members_meet_open_in_a_language_of_the_consultation(site, open_sqlite_store, path, language):
    offering = a_price_vote().model_copy(update={"languages": ("fr", "de")})
    vote = an_open_consultation(open_sqlite_store, offering)

    page = site.get(f"{path}?c={vote.code}", headers={"accept-language": "de"})

    assert f'<html lang="{language}"' in page.text
    assert f"/front/{EDITIONS[language]}/js/index" in page.text


@pytest.mark.usefixtures("own_database")
def test_somebody_of_the_team_follows_a_vote_in_a_language_of_the_team(site, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_price_vote().model_copy(update={"languages": ("fr", "de")}))
    site.cookies.set("tablee_session", "anything")

    page = site.get(f"/en-direct?c={vote.code}", headers={"accept-language": "de, en;q=0.5"})

    assert '<html lang="en"' in page.text


def test_nothing_that_streamlit_loads_is_forgotten():
    assert ASSET.findall(html("fr")) == ASSET.findall(INDEX.read_text("utf8")) != []


def test_the_name_of_streamlit_is_not_said():
    said = re.sub(r"<script.*?</script>|<link rel=.(?:modulepreload|stylesheet)[^>]*>", "", html("fr"), flags=re.DOTALL)

    assert "streamlit" not in said.lower()
    assert "agent" not in said


def test_the_one_inline_script_is_the_one_that_is_allowed(site):
    page = site.get("/")

    assert re.findall(r"<script>(.*?)</script>", page.text, re.DOTALL) == [inline_script()]
    assert f"'{inline_script_hash()}'" in page.headers["content-security-policy"]


def test_asking_for_the_head_alone_gets_no_page(site):
    answer = site.head("/")

    assert answer.status_code == 200
    assert answer.content == b""


def test_an_address_below_a_page_leads_nowhere(site):
    page = site.get("/repondre/x", headers={"accept-language": "fr"})

    assert page.status_code == 404
    assert "Page introuvable" in page.text


def test_other_files_of_streamlit_pass_as_they_are(site):
    assert site.get("/manifest.json").headers["content-type"] == "application/json"
